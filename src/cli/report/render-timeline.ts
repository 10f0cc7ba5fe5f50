import { count, list, oneLine, shorten } from '../../text/wording.js'
import type { RevisionChange, TimelineEntry } from '../../model/comparison.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import { formatLag, formatMoment } from '../../text/format-moment.js'
import type { Report } from './open-report.js'

const WHEN_COLUMN = 22
const LAG_COLUMN = 12
const OUTLET_COLUMN = 30

/** Longest quotation shown in a note on a revision, in characters. */
const LONGEST = 100

/** Who published when, who was first with how much, and what later versions changed. */
export function renderTimeline(report: Report): string | null {
  const { timeline, revisions } = report.comparison
  if (timeline.length === 0) return null
  const rows = timeline.map((entry) => renderEntry(report, entry))
  const widths = [
    columnWidth(
      rows.map(([when = '']) => when),
      WHEN_COLUMN,
    ),
    columnWidth(
      rows.map(([, lag = '']) => lag),
      LAG_COLUMN,
    ),
    columnWidth(
      rows.map(([, , outlet = '']) => outlet),
      OUTLET_COLUMN,
    ),
    0,
  ]
  const changes = revisions.map((change) => renderChange(report, change))
  return [setColumns(rows, widths, report.width), ...changes].join('\n')
}

function renderEntry(report: Report, entry: TimelineEntry): string[] {
  const lag = entry.lagMinutes === null || entry.lagMinutes === 0 ? '' : `+${formatLag(entry.lagMinutes)}`
  const first = entry.firstToRun.length === 0 ? '' : `first with ${count(entry.firstToRun.length, 'statement')}`
  const what = entry.kind === 'REVISED' ? ['revised', first].filter((part) => part !== '').join(', ') : first
  return [formatMoment(entry.at), lag, report.label(entry.articleId), what]
}

function renderChange(report: Report, change: RevisionChange): string {
  const [from, to] = [report.revision(change.fromRevisionId), report.revision(change.toRevisionId)]
  const figure = (id: string) =>
    [...from.figures, ...to.figures].filter((each) => each.id === id).map((each) => `“${oneLine(each.text)}”`)
  const quote = (id: string) => `“${shorten(report.quote(id).text, LONGEST)}”`
  const parts = [
    change.titleFrom === change.titleTo
      ? ''
      : `headline “${oneLine(change.titleFrom ?? 'none')}” became “${oneLine(change.titleTo ?? 'none')}”`,
    part('added quotation', change.quotesAdded.map(quote)),
    part('dropped quotation', change.quotesDropped.map(quote)),
    part('added figure', change.figuresAdded.flatMap(figure)),
    part('dropped figure', change.figuresDropped.flatMap(figure)),
  ].filter((each) => each !== '')
  const title = `${report.paint.strong(report.label(change.articleId))} changed its text`
  if (parts.length === 0) return `${title}; quotations and figures stayed as they were.`
  return `${title}:\n${parts.map((each) => indent(wrap(each, report.width - 3, '  '), '   ')).join('\n')}`
}

function part(noun: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${noun}${items.length === 1 ? '' : 's'} ${list(items)}`
}
