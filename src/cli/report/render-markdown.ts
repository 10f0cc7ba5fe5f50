import { count } from '../../text/wording.js'
import { groupBy } from '../../store/group-by.js'
import { listRows, REPORTED, type ReportRow } from './list-rows.js'
import { openReport, type Compared, type Page } from './open-report.js'
import { describeGlance } from './render-glance.js'
import { describeEvent } from './render-report.js'

/** Wide enough that no line of running text is broken: the reader's page does that. */
const UNBROKEN = Number.MAX_SAFE_INTEGER

/** Signs that no article's text holds (reading strips them); they stand for the bold of changed words until all else is escaped. */
const OPEN = '\u0002'
const CLOSE = '\u0003'

/** The report for a mail, a wiki or an issue: the same findings in the same order, changed words in bold. */
export function renderMarkdown(compared: Compared, page: Page, isBrief: boolean): string {
  const plain = openReport(compared, { ...page, width: UNBROKEN, colour: false })
  const report = { ...plain, paint: { ...plain.paint, changed: (text: string) => OPEN + text + CLOSE } }
  const glance = describeGlance(report).map((line) => `- ${escapeMarks(line)}\n`)
  const head = `# ${escapeMarks(describeEvent(report))}\n${glance.length === 0 ? '' : `\n${glance.join('')}`}`
  if (isBrief) return head
  const rows = listRows(report)
  const of = (part: ReportRow['part']): ReportRow[] => rows.filter((row) => row.part === part)
  const statements = [...groupBy(of('statement'), ({ number }) => String(number)).values()]
  return [
    head,
    section(
      'The same words, differently attributed',
      of('conflict')
        .map(({ item }) => `- ${escapeMarks(item)}\n`)
        .join(''),
    ),
    section('What was said', statements.map(printStatement).join('\n')),
    section(
      'Figures',
      printTable(
        ['Counted', 'Figure', 'Outlet', 'Given by', 'Against the others'],
        of('figure').map(({ item, words, outlet, speaker, difference }) => [item, words, outlet, speaker, difference]),
      ),
    ),
    section(
      'Headlines',
      printTable(
        ['Outlet', 'Published', 'Headline', 'Words'],
        of('headline').map(({ outlet, published, words, difference }) => [outlet, published, words, difference]),
      ),
    ),
    section(
      'Origins',
      printTable(
        ['Origin', 'Outlet', 'Why'],
        of('origin').map(({ number, outlet, difference }) => [String(number), outlet, difference]),
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`
}

function printStatement(rows: readonly ReportRow[]): string {
  const ran = rows.filter(({ words }) => words !== null)
  const outlets = new Set(ran.filter(({ difference }) => difference !== REPORTED).map(({ outlet }) => outlet)).size
  const title = `### ${rows[0]?.number ?? ''}. ${escapeMarks(rows[0]?.speaker ?? '')}: ${count(outlets, 'outlet')}\n\n`
  const gaps = rows
    .filter(({ words }) => words === null)
    .map(({ outlet, state }) => [outlet, null, null, GAPS[state ?? 'NOT_RUN'] ?? null])
  return (
    title +
    printTable(
      ['Outlet', 'Verb', 'Words', 'Difference'],
      [...ran.map(({ outlet, verb, marked, difference }) => [outlet, verb, marked, difference]), ...gaps],
    )
  )
}

const GAPS: Readonly<Partial<Record<NonNullable<ReportRow['state']>, string>>> = {
  UNSURE: 'may have it in other words',
  NOT_RUN: 'not run',
  PUBLISHED_BEFORE: 'published before it was said',
  TEXT_INCOMPLETE: 'we hold only a summary',
}

function printTable(head: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return (
    line(head) +
    line(head.map(() => '---')) +
    rows.map((row) => line(row.map((text) => escapeMarks(text ?? '')))).join('')
  )
}

/** Words of an article are text, never marks of the page: "a * b", "<b>", "[link]". */
function escapeMarks(text: string): string {
  return text
    .replace(/[\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replaceAll(OPEN, '**')
    .replaceAll(CLOSE, '**')
}
