import { capital, oneLine, printedWords } from '../../text/wording.js'
import type { ComparedUtterance } from '../../model/comparison.js'
import type { CoverageState } from '../../model/coverage.js'
import type { FigureGroup } from '../../model/figure-group.js'
import type { PrintedWords } from '../../model/span.js'
import { describeDifference } from './describe-difference.js'
import { markEdits } from './mark-edits.js'
import { nameSpeaker } from './statement-title.js'
import type { Report } from './open-report.js'

/** What a row of the table belongs to. */
export type RowPart = 'conflict' | 'statement' | 'figure' | 'headline' | 'origin'

/** One cell of the comparison with all that is said of it: what a spreadsheet or a printed table has a line for. */
export interface ReportRow {
  readonly part: RowPart
  /** Counts the items of a part from 1; rows of one item belong together. */
  readonly number: number
  readonly item: string
  /** Who said it, or who gave the figure. */
  readonly speaker: string | null
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** What the outlet did with the item. */
  readonly state: CoverageState | null
  readonly verb: string | null
  readonly stance: string | null
  readonly words: string | null
  /** The words with those set apart that the fullest wording has not. */
  readonly marked: string | null
  readonly difference: string | null
  /** Place of the words in the article's text: UTF-16 units, the end not included. */
  readonly start: number | null
  readonly end: number | null
}

const EMPTY = {
  speaker: null,
  outlet: null,
  published: null,
  state: null,
  verb: null,
  stance: null,
  words: null,
  marked: null,
  difference: null,
  start: null,
  end: null,
} as const

/** The whole comparison as rows, most telling first, in the order of the report. */
export function listRows(report: Report): ReportRow[] {
  const { attributionConflicts, utterances, figures } = report.comparison
  return [
    ...attributionConflicts.map((conflict, i): ReportRow => ({
      ...EMPTY,
      part: 'conflict',
      number: i + 1,
      item: conflict.explanation,
    })),
    ...utterances.flatMap((utterance, i) => statementRows(report, utterance, i + 1)),
    ...figures.flatMap((group, i) => figureRows(report, group, i + 1)),
    ...headlineRows(report),
    ...originRows(report),
  ]
}

function statementRows(report: Report, utterance: ComparedUtterance, number: number): ReportRow[] {
  const item = oneLine(report.rendering(utterance.referenceRenderingId).text)
  const speaker = nameSpeaker(report, utterance)
  const verbs = report.comparison.framing.choices.find(({ utteranceId }) => utteranceId === utterance.utteranceId)
  const stateOf = new Map(utterance.coverage.map(({ articleId, state }) => [articleId, state]))
  const base = { ...EMPTY, part: 'statement' as const, number, item, speaker }
  const printed = utterance.renderings.map((rendering): ReportRow => {
    const { articleId, quoteId, differences, edits, span, text } = rendering
    const notes = differences.map(describeDifference).filter((note) => note !== null)
    return {
      ...base,
      ...columnOf(report, articleId),
      state: stateOf.get(articleId) ?? null,
      verb: report.quote(quoteId).cue?.text ?? null,
      stance: verbs?.verbs.find(({ renderingId }) => renderingId === rendering.renderingId)?.stance ?? null,
      words: printedWords(text),
      marked: markEdits(text, rendering.isReference ? [] : edits, (words) => report.paint.changed(words)),
      difference: rendering.isReference ? 'fullest wording' : notes.length === 0 ? 'word for word' : notes.join('; '),
      start: span.start,
      end: span.end,
    }
  })
  const ran = new Set(utterance.renderings.map(({ articleId }) => articleId))
  const others = utterance.coverage
    .filter(({ articleId }) => !ran.has(articleId))
    .map(({ articleId, state, words }): ReportRow => ({
      ...base,
      ...columnOf(report, articleId),
      state,
      ...(state === 'RAN_INDIRECTLY' && words !== null ? reportedWords(words) : {}),
    }))
  return [...printed, ...others]
}

function reportedWords({ text, span: { start, end } }: PrintedWords): Partial<ReportRow> {
  const words = printedWords(text)
  return { words, marked: words, difference: REPORTED, start, end }
}

/** What is said of words that stand outside all marks. */
export const REPORTED = 'reported, not quoted'

function figureRows(report: Report, group: FigureGroup, number: number): ReportRow[] {
  return group.members.map(({ figureId, articleId, figure }) => {
    const pair = group.pairs.find(
      ({ aFigureId, bFigureId, relation }) =>
        relation === group.relation && (aFigureId === figureId || bFigureId === figureId),
    )
    return {
      ...EMPTY,
      ...columnOf(report, articleId),
      part: 'figure' as const,
      number,
      item: capital(group.counted),
      speaker: figure.giver,
      state: 'RAN' as const,
      words: oneLine(figure.text),
      marked: oneLine(figure.text),
      difference: pair?.explanation ?? null,
      start: figure.span.start,
      end: figure.span.end,
    }
  })
}

function headlineRows(report: Report): ReportRow[] {
  return report.comparison.headlines.flatMap(({ articleId, title, onlyHere }, i): ReportRow[] => {
    if (title === null) return []
    const difference = onlyHere.length === 0 ? null : `only here: ${onlyHere.join(', ')}`
    const words = oneLine(title)
    const place = { ...EMPTY, ...columnOf(report, articleId), part: 'headline' as const, number: i + 1 }
    return [{ ...place, item: 'Headline', words, marked: words, difference }]
  })
}

function originRows(report: Report): ReportRow[] {
  return report.comparison.origins.families.flatMap(({ articleIds, agency, explanation }, i) =>
    articleIds.map((articleId): ReportRow => ({
      ...EMPTY,
      ...columnOf(report, articleId),
      part: 'origin',
      number: i + 1,
      item: agency ?? `Origin ${i + 1}`,
      difference: articleIds.length > 1 ? explanation : 'its own text',
    })),
  )
}

function columnOf(report: Report, articleId: string): Pick<ReportRow, 'outlet' | 'published'> {
  const article = report.comparison.articles.find(({ id }) => id === articleId)
  return { outlet: report.label(articleId), published: article?.publishedAt?.at ?? null }
}
