import type { IngestOutcome } from '../model/ingest.js'
import { ingest, plan, type PlannedOutcome } from '../pipeline.js'
import { collectFiles } from './collect-files.js'
import { countArticles } from './count-articles.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven, type Given, type GivenFlags } from './given-fields.js'
import { handOverIngest, handOverPlan } from './hand-over.js'
import { withOutlets } from './name-outlets.js'
import { openDesk, type Desk } from './open-desk.js'
import { openSpans } from './open-spans.js'
import { startProgress } from './progress.js'
import type { FileBytes } from './read-files.js'
import { readMost, readSources } from './read-sources.js'
import { readSettings, type SettingFlags } from './settings.js'
import { watchInterrupt } from './watch-interrupt.js'
import { describeOrigin, summarise, summarisePlan } from './summarise.js'
import { widthOf, type Terminal } from './terminal.js'

export interface IngestFlags extends GivenFlags, SettingFlags {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly dryRun?: boolean
  readonly most?: string
  /** Whether files are only handed in, to be taken in by whoever works on the queue. */
  readonly later?: boolean
  /** Whether folders are watched for files that come or change. */
  readonly watch?: boolean
}

/** `rashomon ingest PATH…`: takes articles in. What cannot be read is named with its reason, and the rest goes in. */
export async function runIngest(paths: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<ExitCode> {
  const { files, rejected } = collectFiles(paths)
  const { given, outlets } = readGiven(flags, files)
  const config = readSettings(flags)
  const most = readMost(flags.most)
  const outcomes: (IngestOutcome | PlannedOutcome)[] = []
  const take = (outcome: IngestOutcome | PlannedOutcome) => {
    outcomes.push(outcome)
    if (flags.json) terminal.stdout.write(`${JSON.stringify(outcome)}\n`)
  }
  const interrupt = watchInterrupt(terminal.stderr)
  rejected.forEach(take)
  if (files.length > 0) {
    const expected = flags.quiet === true || !terminal.stderr.isTTY ? 0 : await countArticles(files)
    const progress = startProgress(terminal.stderr, expected, 'Taking in', 'articles')
    const say = (line: string) => terminal.stderr.write(`${line}\n`)
    const spans = await openSpans(say)
    const desk = await openDesk(config, say)
    try {
      const isOneArticle = flags.url !== undefined || flags.title !== undefined
      const options = { config, terminal, most, isOneArticle, quiet: flags.quiet === true }
      const sources = withOutlets(readSources(files, take, options), outlets)
      const work = flags.dryRun ? planArticles(desk, sources, given) : storeArticles(desk, sources, given)
      for await (const outcome of work) {
        take(outcome)
        progress.step(outcome.origin.name)
        if (interrupt.isAsked()) break
      }
    } finally {
      progress.stop()
      interrupt.stop()
      if (desk.kind === 'store') await desk.store.close()
      await spans?.close()
    }
  }
  if (flags.json || flags.quiet) logRejected(outcomes, terminal)
  else {
    const width = widthOf(terminal.stdout)
    terminal.stdout.write(flags.dryRun ? summarisePlan(outcomes, width) : summarise(outcomes.filter(isIngested), width))
  }
  if (interrupt.isAsked()) return EXIT.interrupted
  return outcomes.some((outcome) => outcome.kind === 'rejected') ? EXIT.failed : EXIT.ok
}

/** Takes articles in where the database is: here, or at the server that holds it. */
export function storeArticles(
  desk: Desk,
  sources: AsyncIterable<FileBytes>,
  given: Given,
): AsyncIterable<IngestOutcome> {
  return desk.kind === 'store' ? ingest(desk.store, sources, given) : handOverIngest(desk, sources, given)
}

/** Says what would become of articles, here or at the server that holds the database. */
function planArticles(desk: Desk, sources: AsyncIterable<FileBytes>, given: Given): AsyncIterable<PlannedOutcome> {
  return desk.kind === 'store' ? plan(desk.store, sources, given) : handOverPlan(desk, sources, given)
}

function isIngested(outcome: IngestOutcome | PlannedOutcome): outcome is IngestOutcome {
  return outcome.kind === 'rejected' || 'articleId' in outcome
}

function logRejected(outcomes: readonly (IngestOutcome | PlannedOutcome)[], terminal: Terminal): void {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'rejected') continue
    terminal.stderr.write(`rejected ${describeOrigin(outcome.origin)}: ${outcome.message}\n`)
  }
}
