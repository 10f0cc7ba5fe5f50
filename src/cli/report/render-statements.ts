import { count, list, oneLine, printedWords } from '../../text/wording.js'
import type { ComparedRendering, ComparedUtterance } from '../../model/comparison.js'
import type { CoverageState } from '../../model/coverage.js'
import type { PrintedWords } from '../../model/span.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import { describeDifference } from './describe-difference.js'
import { REPORTED } from './list-rows.js'
import { markEdits } from './mark-edits.js'
import { nameSpeaker } from './statement-title.js'
import type { Report } from './open-report.js'

const OUTLET_COLUMN = 24
const VERB_COLUMN = 14

/** Most differences named for one wording; a free translation has more than anybody reads. */
const MOST_NOTES = 5

/**
 * What was said, one statement a block: each wording once with the outlets that printed it and the verb they chose,
 * the words that differ from the fullest wording set apart, and last who did not print it and whether that means much.
 */
export function renderStatements(report: Report): string | null {
  const shared = report.comparison.utterances.filter((each) => isShared(each) && isQuoted(report, each))
  return renderAll(report, shared)
}

/** Whether several outlets have a statement, quoted or only reported. */
function isShared(utterance: ComparedUtterance): boolean {
  return utterance.outletCount > 1 || reportsOf(utterance).length > 0
}

/** The articles that have a statement in their own words alone, with these. */
function reportsOf({ coverage }: ComparedUtterance): { readonly articleId: string; readonly words: PrintedWords }[] {
  return coverage.flatMap(({ articleId, state, words }) =>
    state !== 'RAN_INDIRECTLY' || words === null ? [] : [{ articleId, words }],
  )
}

/** What several outlets report of somebody's words without ever quoting them. */
export function renderReported(report: Report): string | null {
  const shared = report.comparison.utterances.filter((each) => each.outletCount > 1 && !isQuoted(report, each))
  return renderAll(report, shared)
}

/** Whether anybody prints the words in quotation marks. */
export function isQuoted(report: Report, utterance: ComparedUtterance): boolean {
  return utterance.renderings.some(({ quoteId }) => report.quote(quoteId).directness !== 'INDIRECT')
}

function renderAll(report: Report, utterances: readonly ComparedUtterance[]): string | null {
  if (utterances.length === 0) return null
  return utterances.map((utterance, index) => renderStatement(report, utterance, index + 1)).join('\n\n')
}

/** Statements that one outlet alone ran, a line each. */
export function renderSingles(report: Report): string | null {
  const single = report.comparison.utterances
    .filter((utterance) => !isShared(utterance) || (utterance.outletCount <= 1 && !isQuoted(report, utterance)))
    .sort((a, b) => Number(isQuoted(report, b)) - Number(isQuoted(report, a)))
  if (single.length === 0) return null
  const rows = single.map((utterance) => {
    const [first] = utterance.renderings
    return [
      first === undefined ? '' : report.label(first.articleId),
      `${nameSpeaker(report, utterance)}${verbOfReport(report, utterance)}: ${[...new Set(utterance.renderings.map((each) => printWords(report, each)))].join(' · ')}`,
    ]
  })
  return setColumns(
    rows,
    [
      columnWidth(
        rows.map(([outlet = '']) => outlet),
        OUTLET_COLUMN,
      ),
      0,
    ],
    report.width,
  )
}

function renderStatement(report: Report, utterance: ComparedUtterance, number: number): string {
  const rows = groupWordings(report, utterance)
  const wordings = new Set(utterance.renderings.map((each) => wordingKey(each.text))).size
  const role = utterance.personId === null ? undefined : report.person(utterance.personId).roles[0]
  const speaker = report.paint.strong(nameSpeaker(report, utterance)) + (role === undefined ? '' : `, ${role}`)
  const reports = reportsOf(utterance).length
  const further = reports === 0 ? '' : `, reported by ${reports} more`
  const title = `${number}. ${speaker}: ${count(utterance.outletCount, 'outlet')}, ${count(wordings, 'wording')}${further}`
  const widths = [
    columnWidth(
      rows.map((row) => row.outlets),
      OUTLET_COLUMN,
    ),
    columnWidth(
      rows.map((row) => row.verb),
      VERB_COLUMN,
    ),
    0,
  ]
  const table = setColumns(
    rows.map((row) => [row.outlets, row.verb, row.wording]),
    widths,
    report.width - 3,
  )
  const others = describeOthers(report, utterance)
  const last = others === '' ? '' : `\n${indent(wrap(report.paint.quiet(others), report.width - 3, '  '), '   ')}`
  return `${wrap(title, report.width, '   ')}\n${indent(table, '   ')}${last}`
}

/** One and the same wording, whether a comma, a full stop or nothing closes it. */
function wordingKey(text: string): string {
  const line = printedWords(text)
  return line.endsWith('.') ? line.slice(0, -1) : line
}

interface WordingRow {
  readonly outlets: string
  readonly verb: string
  readonly wording: string
}

/** One row for all who printed the same words after the same verb; the fullest wording first. */
function groupWordings(report: Report, utterance: ComparedUtterance): WordingRow[] {
  const groups = new Map<string, ComparedRendering[]>()
  const ordered = [...utterance.renderings].sort((a, b) => Number(b.isReference) - Number(a.isReference))
  for (const rendering of ordered) {
    const key = `${verbOf(report, rendering)}\n${wordingKey(rendering.text)}`
    groups.set(key, [...(groups.get(key) ?? []), rendering])
  }
  return [...[...groups.values()].map((group) => renderWording(report, group)), ...reportedRows(report, utterance)]
}

/** A row for each article that reports the statement in its own words. */
function reportedRows(report: Report, utterance: ComparedUtterance): WordingRow[] {
  return reportsOf(utterance).map(({ articleId, words }) => ({
    outlets: report.label(articleId),
    verb: '(reported)',
    wording: printedWords(words.text),
  }))
}

function renderWording(report: Report, group: readonly ComparedRendering[]): WordingRow {
  const [first] = group
  if (first === undefined) return { outlets: '', verb: '', wording: '' }
  const notes = first.differences.map(describeDifference).filter((note) => note !== null)
  const { directness } = report.quote(first.quoteId)
  if (directness === 'INDIRECT') notes.unshift(REPORTED)
  if (directness === 'HEADLINE' && report.quote(first.quoteId).cue !== null) notes.unshift('in the headline')
  const shown = notes.slice(0, MOST_NOTES)
  if (notes.length > shown.length) shown.push(`${notes.length - shown.length} more`)
  const words = printWords(report, first)
  return {
    outlets: report.labels(group.map((each) => each.articleId)).join(', '),
    verb: verbOf(report, first),
    wording: shown.length === 0 ? words : `${words}\n${report.paint.quiet(shown.join('; '))}`,
  }
}

function printWords(report: Report, rendering: ComparedRendering): string {
  const words = markEdits(rendering.text, rendering.edits, report.paint.changed)
  return report.quote(rendering.quoteId).directness === 'INDIRECT' ? words : `“${words}”`
}

function verbOf(report: Report, rendering: ComparedRendering): string {
  const cue = report.quote(rendering.quoteId).cue
  if (cue !== null) return oneLine(cue.text)
  return report.quote(rendering.quoteId).directness === 'HEADLINE' ? 'headline' : '(no verb)'
}

/** The verb of words that are only reported: "denied: it had ignored warnings" says the opposite of its words. */
function verbOfReport(report: Report, utterance: ComparedUtterance): string {
  const [first] = utterance.renderings
  const cue = first === undefined || isQuoted(report, utterance) ? null : report.quote(first.quoteId).cue
  return cue === null ? '' : `, ${oneLine(cue.text)}`
}

const SAID_OF_OTHERS: readonly (readonly [CoverageState, string])[] = [
  ['UNSURE', 'in other words perhaps by'],
  ['NOT_RUN', 'not run by'],
  ['PUBLISHED_BEFORE', 'published before it was said:'],
  ['TEXT_INCOMPLETE', 'only a summary held:'],
]

function describeOthers(report: Report, utterance: ComparedUtterance): string {
  const printed = new Set(utterance.renderings.map((each) => each.articleId))
  return SAID_OF_OTHERS.flatMap(([state, words]) => {
    const cells = utterance.coverage.filter((cell) => cell.state === state && !printed.has(cell.articleId))
    return cells.length === 0 ? [] : [`${words} ${list(report.labels(cells.map((cell) => cell.articleId)))}`]
  }).join('; ')
}
