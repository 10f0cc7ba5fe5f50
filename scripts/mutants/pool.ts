import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Copy } from './build-copy.js'
import type { Answer, Measured, Order, Trial } from './worker.js'

/** What came of one mutant. */
export type Outcome =
  { readonly state: 'killed'; readonly by: string } | { readonly state: 'endless' | 'survived' | 'unreached' }

/** A process answers nothing for so long only where it hangs in something that takes no steps: a regular expression, say. */
const SILENCE_MS = 40_000

/** Test files that are loaded again stay in memory: a process is replaced after so many. */
const LOADS_OF_ONE = 1000

/** One process that tries mutants; ended and started again where it hangs. */
export class TestProcess {
  private child: ChildProcess | undefined
  private loads = 0
  names: readonly (readonly [file: string, test: string])[] = []

  /** Tests with which a process warms up; all of them where none are named. */
  warmUp: readonly number[] | undefined

  constructor(private readonly copy: Copy) {}

  async measure(): Promise<Measured> {
    const answer = await this.ask({ kind: 'measure', mutants: this.copy.mutants.length + 1 })
    if (answer?.kind !== 'measured') throw new Error('The tests could not be run without mutants.')
    return answer
  }

  async attempt(trial: Trial, isSecond = false): Promise<Outcome> {
    this.loads += trial.files.length
    if (this.loads > LOADS_OF_ONE) this.end()
    const answer = await this.ask(trial)
    if (answer?.kind !== 'tried') {
      this.end()
      return { state: 'endless' }
    }
    if (!answer.isSound) {
      // The test fails without the mutant too: an earlier one has left something behind, and this process is not to be trusted.
      this.end()
      if (!isSecond) return this.attempt(trial, true)
      console.warn(`Mutant ${String(trial.id)} leaves something behind.`)
    }
    if (answer.isEndless) return { state: 'endless' }
    return answer.killer === null ? { state: 'survived' } : { state: 'killed', by: answer.killer }
  }

  async start(): Promise<void> {
    this.child = fork(join(this.copy.folder, 'mutants/worker.js'), {
      cwd: this.copy.folder,
      execArgv: ['--max-old-space-size=2048', '--preserve-symlinks-main'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.loads = 0
    const { folder, tests, modules } = this.copy
    const answer = await this.send({
      kind: 'load',
      folder,
      warmUp: this.warmUp,
      tests,
      modules: [...modules.keys()].map((file) => file.replace(/\.ts$/u, '.js')),
    })
    if (answer?.kind !== 'loaded') throw new Error('The instrumented copy could not be loaded.')
    this.names = answer.names
  }

  /** Ends the process; the next question starts another one. */
  end(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }

  private async ask(order: Order): Promise<Answer | undefined> {
    if (this.child === undefined) await this.start()
    return this.send(order)
  }

  /** The answer; undefined where the process hangs or has died. */
  private send(order: Order): Promise<Answer | undefined> {
    const { child } = this
    if (child === undefined) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const settle = (answer: Answer | undefined) => {
        clearTimeout(timer)
        child.off('message', settle).off('exit', died)
        resolve(answer)
      }
      const died = () => {
        settle(undefined)
      }
      const timer = setTimeout(died, order.kind === 'try' ? SILENCE_MS : 20 * SILENCE_MS)
      child.on('message', settle).on('exit', died)
      child.send(order)
    })
  }
}
