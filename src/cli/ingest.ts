import type { IngestOutcome } from '../model/ingest.js'
import { ingest } from '../pipeline.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven, type Given, type GivenFlags } from './given-fields.js'
import { handOverIngest } from './hand-over.js'
import { openDesk, type Desk } from './open-desk.js'
import { startProgress } from './progress.js'
import { readFiles, type FileBytes } from './read-files.js'
import { readSettings, type SettingFlags } from './settings.js'
import { describeOrigin, summarise } from './summarise.js'
import { widthOf, type Terminal } from './terminal.js'

export interface IngestFlags extends GivenFlags, SettingFlags {
  readonly json?: boolean
}

/** `rashomon ingest PATH…`: takes articles in. What cannot be read is named with its reason, and the rest goes in. */
export async function runIngest(paths: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<ExitCode> {
  const { files, rejected } = collectFiles(paths)
  const given = readGiven(flags, files.length)
  const config = readSettings(flags)
  const outcomes: IngestOutcome[] = []
  const take = (outcome: IngestOutcome) => {
    outcomes.push(outcome)
    if (flags.json) terminal.stdout.write(`${JSON.stringify(outcome)}\n`)
  }
  rejected.forEach(take)
  if (files.length > 0) {
    const progress = startProgress(terminal.stderr, files.length, 'Reading')
    const desk = await openDesk(config, (line) => terminal.stderr.write(`${line}\n`))
    try {
      const sources = tell(readFiles(files, terminal.stdin, take), progress.step)
      for await (const outcome of storeArticles(desk, sources, given)) take(outcome)
    } finally {
      progress.stop()
      if (desk.kind === 'store') await desk.store.close()
    }
  }
  if (flags.json) logRejected(outcomes, terminal)
  else terminal.stdout.write(summarise(outcomes, widthOf(terminal.stdout)))
  return outcomes.some((outcome) => outcome.kind === 'rejected') ? EXIT.failed : EXIT.ok
}

/** Takes articles in where the database is: here, or at the server that holds it. */
export function storeArticles(
  desk: Desk,
  sources: AsyncIterable<FileBytes>,
  given: Given,
): AsyncIterable<IngestOutcome> {
  return desk.kind === 'store' ? ingest(desk.store, sources, given) : handOverIngest(desk.address, sources, given)
}

async function* tell(sources: AsyncIterable<FileBytes>, step: (name: string) => void): AsyncIterable<FileBytes> {
  for await (const source of sources) {
    step(source.name)
    yield source
  }
}

function logRejected(outcomes: readonly IngestOutcome[], terminal: Terminal): void {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'rejected') continue
    terminal.stderr.write(`rejected ${describeOrigin(outcome.origin)}: ${outcome.message}\n`)
  }
}
