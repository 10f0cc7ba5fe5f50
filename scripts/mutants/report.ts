import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Table from 'cli-table3'
import type { Mutant } from './instrument.js'
import type { Outcome } from './pool.js'

/** A mutant, with what came of it. */
export interface Tried {
  readonly mutant: Mutant
  readonly outcome: Outcome
}

/** `extract` of `src/extract/cues/find-cues.ts`. */
export function roomOf(mutant: Mutant): string {
  return mutant.file.split('/')[1] ?? ''
}

/** One line a room: how many of its mutants some test noticed. */
export function printScores(tried: readonly Tried[]): string {
  const table = new Table({
    head: ['room', 'mutants', 'killed', 'endless', 'survived', 'unreached', 'score'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
  })
  const rooms = [...new Set(tried.map(({ mutant }) => roomOf(mutant)))]
  for (const room of rooms)
    table.push(
      scoreOf(
        room,
        tried.filter(({ mutant }) => roomOf(mutant) === room),
      ),
    )
  if (rooms.length > 1) table.push(scoreOf('all', tried))
  return table.toString()
}

function scoreOf(name: string, tried: readonly Tried[]): string[] {
  const count = (state: Outcome['state']) => tried.filter(({ outcome }) => outcome.state === state).length
  const score = (100 * (count('killed') + count('endless'))) / Math.max(1, tried.length)
  const counts = [tried.length, count('killed'), count('endless'), count('survived'), count('unreached')]
  return [name, ...counts.map(String), `${score.toFixed(1)} %`]
}

/** Writes everything as JSON, and for each room what survived, in the order of the code. */
export function writeResults(folder: string, tried: readonly Tried[]): void {
  mkdirSync(folder, { recursive: true })
  const rows = tried.map(({ mutant, outcome }) => ({ ...mutant, ...outcome }))
  writeFileSync(join(folder, 'mutants.json'), `${JSON.stringify(rows, null, 1)}\n`)
  for (const room of new Set(tried.map(({ mutant }) => roomOf(mutant)))) {
    const lines = tried
      .filter(({ mutant, outcome }) => roomOf(mutant) === room && isAlive(outcome))
      .map(({ mutant, outcome }) => {
        const mark = outcome.state === 'unreached' ? ' (no test comes here)' : ''
        return `${mutant.file}:${String(mutant.line)} ${mutant.kind}${mark}: ${shorten(mutant.change)}`
      })
    writeFileSync(join(folder, `survivors-${room}.txt`), `${lines.join('\n')}\n`)
  }
}

function isAlive(outcome: Outcome): boolean {
  return outcome.state === 'survived' || outcome.state === 'unreached'
}

function shorten(change: string): string {
  return change.length <= 200 ? change : `${change.slice(0, 120)} … ${change.slice(-78)}`
}
