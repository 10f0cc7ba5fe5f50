import { setTimeout as pause } from 'node:timers/promises'
import type { Rejected } from '../model/article.js'
import { cutJsonl } from '../pipeline/cut-jsonl.js'
import { QueueFull } from '../store/jobs/job-queue.js'
import { count } from '../text/wording.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven, type Given } from './given-fields.js'
import { fileFields, handOverJobs, ServerBusy } from './hand-over.js'
import type { IngestFlags } from './ingest.js'
import { withOutlets } from './name-outlets.js'
import { openDesk, type Desk } from './open-desk.js'
import type { FileBytes } from './read-files.js'
import { readMost, readSources } from './read-sources.js'
import { readSettings } from './settings.js'
import { describeOrigin } from './summarise.js'
import type { Terminal } from './terminal.js'

/** Pause before a full queue is asked again, in ms. */
const PATIENCE_MS = 1_000

/** `rashomon ingest --later PATH…`: hands files in, and is done once they are safe in the database. */
export async function runHandIn(paths: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<ExitCode> {
  const { files, rejected: lost } = collectFiles(paths)
  const { given, outlets } = readGiven(flags, files)
  const [config, most] = [readSettings(flags), readMost(flags.most)]
  const rejected: Rejected[] = [...lost]
  const ids: string[] = []
  let [handedIn, isServed] = [0, false]
  if (files.length > 0) {
    const desk = await openDesk(config, (line) => terminal.stderr.write(`${line}\n`))
    isServed = desk.kind === 'server'
    const isOneArticle = flags.url !== undefined || flags.title !== undefined
    const options = { config, terminal, most, isOneArticle, quiet: flags.quiet === true }
    try {
      for await (const file of withOutlets(
        readSources(files, (each) => rejected.push(each), options),
        outlets,
      )) {
        ids.push(...(await handIn(desk, file, given, (line) => terminal.stderr.write(`${line}\n`))))
        handedIn += 1
      }
    } finally {
      if (desk.kind === 'store') await desk.store.close()
    }
  }
  for (const { origin, message } of rejected) terminal.stderr.write(`rejected ${describeOrigin(origin)}: ${message}\n`)
  if (flags.json === true) for (const id of ids) terminal.stdout.write(`${JSON.stringify({ job: id })}\n`)
  else if (flags.quiet !== true) {
    const next = isServed
      ? 'The server takes them in; "rashomon jobs" tells how far they are.'
      : 'They wait for a server ("rashomon serve") or for "rashomon work"; "rashomon jobs" tells how far they are.'
    terminal.stdout.write(`${count(handedIn, 'file')} handed in, as ${count(ids.length, 'job')}. ${next}\n`)
  }
  return rejected.length === 0 ? EXIT.ok : EXIT.failed
}

/** Where too much waits already, whoever hands in waits as well. */
async function handIn(desk: Desk, file: FileBytes, given: Given, log: (line: string) => void): Promise<string[]> {
  for (let isTold = false; ; isTold = true) {
    try {
      if (desk.kind === 'store')
        return await (await desk.store.queue()).handIn(cutJsonl({ ...file, given: { ...given, ...file.given } }))
      return (await handOverJobs<{ ids: string[] }>(desk, 'POST', fileFields(file, given), file.bytes)).ids
    } catch (error) {
      if (!(error instanceof QueueFull || error instanceof ServerBusy)) throw error
      if (!isTold) log(`Waiting: ${error.message}`)
      await pause(PATIENCE_MS)
    }
  }
}
