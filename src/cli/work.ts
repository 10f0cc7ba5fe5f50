import { once } from 'node:events'
import { startWorker, workOff } from '../pipeline/work-off.js'
import { count } from '../text/wording.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { openDesk } from './open-desk.js'
import { openSpans } from './open-spans.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

export interface WorkFlags extends SettingFlags {
  readonly untilEmpty?: boolean
}

/** `rashomon work`: takes in what waits, until Ctrl-C or until nothing waits any more. */
export async function runWork(flags: WorkFlags, terminal: Terminal): Promise<ExitCode> {
  const log = (line: string) => {
    terminal.stderr.write(`${line}\n`)
  }
  const spans = await openSpans(log)
  const desk = await openDesk(readSettings(flags), log)
  if (desk.kind === 'server') {
    log(`The server at ${desk.address} has the data folder, and takes in what waits. There is nothing to do here.`)
    return EXIT.ok
  }
  const { store } = desk
  try {
    if (flags.untilEmpty === true) {
      const queue = await store.queue()
      let done = 0
      for (let some = await workOff(store, queue); some > 0; some = await workOff(store, queue)) done += some
      const { FAILED: failed, WAITING: later } = await queue.counts()
      const left = failed === 0 ? '' : ` ${count(failed, 'job')} failed: see "rashomon jobs --state failed".`
      terminal.stdout.write(
        `${count(done, 'job')} worked on; ${later === 0 ? 'nothing waits' : `${count(later, 'job')} to be tried again later`}.${left}\n`,
      )
      return EXIT.ok
    }
    log('Taking in what is handed in. Ctrl-C stops after what is under way.')
    const worker = startWorker(store, (error) => {
      log(`The work goes on after a fault: ${error instanceof Error ? error.message : String(error)}`)
    })
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await worker.stop()
    return EXIT.ok
  } finally {
    await store.close()
    await spans?.close()
  }
}
