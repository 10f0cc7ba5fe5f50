import { basename } from 'node:path'
import { InputError, unreachable } from '../errors.js'
import type { Independence } from '../model/comparison.js'
import type { ReadArticle, Rejected } from '../model/article.js'
import { compareEvent, compareInMemory, readFacts } from '../pipeline.js'
import { renderFile } from '../page/render-file.js'
import { findLargestEvent } from '../store/find-largest-event.js'
import { findNamedEvent } from '../store/find-named-event.js'
import { loadFileNames } from '../store/load-file-names.js'
import type { Store } from '../store/open-store.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven } from './given-fields.js'
import { handOverCompare } from './hand-over.js'
import { withOutlets, type OutletFlags } from './name-outlets.js'
import { openDesk } from './open-desk.js'
import { openInBrowser } from './open-file.js'
import { readEventId } from './read-event-id.js'
import { readSources, type ReadOptions } from './read-sources.js'
import type { Compared } from './report/open-report.js'
import { renderCsv } from './report/render-csv.js'
import { renderMarkdown } from './report/render-markdown.js'
import { renderReport } from './report/render-report.js'
import { renderTei } from './report/render-tei.js'
import type { ReportFormat } from './report/report-formats.js'
import { readSettings, type SettingFlags } from './settings.js'
import { describeOrigin } from './summarise.js'
import { canColour, widthOf, type Terminal } from './terminal.js'

export interface CompareFlags extends SettingFlags, OutletFlags {
  /** Whether reprints count; `all` where it is not given. */
  readonly independence?: 'all' | 'originals'
  readonly json?: boolean
  readonly format?: ReportFormat
  readonly brief?: boolean
  /** Shows it in the browser, as a page of its own. */
  readonly open?: boolean
}

/** A comparison with the file names of articles whose outlet is unknown. */
interface Named extends Compared {
  readonly names: ReadonlyMap<string, string>
}

/**
 * `rashomon compare [EVENT | PATH…]`: files are compared in memory and nothing is stored; an event, or the one with
 * most articles, is compared as the database has it.
 */
export async function runCompare(
  targets: readonly string[],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  checkFlags(flags)
  const independence = independenceOf(flags)
  const log = (line: string) => terminal.stderr.write(`${line}\n`)
  const [target] = targets
  const eventId = target === undefined || targets.length > 1 ? null : readEventId(target)
  if (target !== undefined && eventId === null) {
    const rejected: Rejected[] = []
    const options = { config: readSettings(flags), terminal }
    const compared = await compareFiles(targets, flags, options, rejected)
    for (const { origin, message } of rejected) log(`rejected ${describeOrigin(origin)}: ${message}`)
    if (compared === null) return EXIT.failed
    await print(compared, flags, terminal)
    return rejected.length > 0 ? EXIT.failed : EXIT.ok
  }
  if (flags.outlet !== undefined || flags.outletFromName === true) {
    throw new InputError(
      '--outlet says who published files; correct the outlet of what is stored on its page.',
      'outlet',
    )
  }
  const desk = await openDesk(readSettings(flags), log)
  if (desk.kind === 'server') {
    await print(await handOverCompare(desk, eventId ?? 'largest', independence), flags, terminal)
    return EXIT.ok
  }
  try {
    await print(await compareStored(desk.store, eventId, independence), flags, terminal)
    return EXIT.ok
  } finally {
    await desk.store.close()
  }
}

function independenceOf({ independence }: CompareFlags): Independence {
  return independence === 'originals' ? 'ORIGINALS_ONLY' : 'ALL'
}

/** Null when no article could be read. */
async function compareFiles(
  paths: readonly string[],
  flags: CompareFlags,
  options: ReadOptions,
  rejected: Rejected[],
): Promise<Named | null> {
  const collected = collectFiles(paths)
  const { given, outlets } = readGiven(flags, collected.files)
  rejected.push(...collected.rejected)
  const articles: ReadArticle[] = []
  const sources = readSources(collected.files, (each) => rejected.push(each), options)
  for await (const facts of readFacts(withOutlets(sources, outlets), given)) {
    if ('article' in facts) articles.push(facts.article)
    else rejected.push(facts)
  }
  if (articles.length === 0) return null
  const names = articles.map(({ origin }, index) => {
    const file = describeOrigin({ ...origin, name: basename(origin.name) })
    return [`a${index + 1}`, file] as const
  })
  return { ...compareInMemory(articles, independenceOf(flags)), names: new Map(names) }
}

async function compareStored({ db }: Store, eventId: string | null, independence: Independence): Promise<Named> {
  const id = eventId === null ? await findLargestEvent(db) : await findNamedEvent(db, eventId)
  if (id === null) throw new Error('Nothing is stored yet. Take articles in with: rashomon ingest PATH…')
  const compared = await compareEvent(db, id, { independence })
  return { ...compared, names: await loadFileNames(db, compared.dossier) }
}

/** @throws InputError where two of them exclude each other. */
function checkFlags(flags: CompareFlags): void {
  const { brief, open } = flags
  const format = formatOf(flags)
  if (brief === true && format !== 'text' && format !== 'markdown') {
    throw new InputError(`--brief is the top of the report; --format ${format} always holds the whole of it.`)
  }
  if (open === true && format !== 'html') {
    throw new InputError(`--open shows a page in the browser; --format ${format} is printed.`)
  }
}

function formatOf({ json, format, open }: Pick<CompareFlags, 'json' | 'format' | 'open'>): ReportFormat {
  return json === true ? 'json' : (format ?? (open === true ? 'html' : 'text'))
}

async function print(named: Named, flags: CompareFlags, terminal: Terminal): Promise<void> {
  const text = render(named, flags, terminal.stdout)
  if (flags.open === true) terminal.stdout.write(`${await openInBrowser(text)}\n`)
  else terminal.stdout.write(text)
}

function render({ dossier, comparison, names }: Named, flags: CompareFlags, stdout: NodeJS.WriteStream): string {
  const compared = { dossier, comparison }
  const page = { width: widthOf(stdout), colour: canColour(stdout), names }
  const format = formatOf(flags)
  switch (format) {
    case 'text':
      return renderReport(compared, page, flags.brief)
    case 'markdown':
      return renderMarkdown(compared, page, flags.brief === true)
    case 'html':
      return renderFile({ ...compared, names })
    case 'tei':
      return renderTei(compared, page)
    case 'csv':
      return renderCsv(compared, page)
    case 'json':
      return `${JSON.stringify(compared)}\n`
    default:
      return unreachable(format)
  }
}
