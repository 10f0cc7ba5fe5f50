import type { Origin } from '../model/article.js'
import type { IngestOutcome } from '../model/ingest.js'
import type { PlannedOutcome } from '../pipeline.js'
import { count, oneLine } from '../text/wording.js'
import { shortEventId } from '../store/find-named-event.js'
import { columnWidth, setColumns } from './report/layout.js'
import { visible } from './visible.js'

/** Events listed after an ingestion; more would hide the sums above. */
const MOST_EVENTS = 10

/** Letters of an id as commands print it. */
const EVENT_COLUMN = 10
const COUNT_COLUMN = 12

/** Where an item came from: "notes.jsonl, line 3". */
export function describeOrigin({ name, line }: Origin): string {
  const file = name === '-' ? 'standard input' : visible(name)
  return line === null ? file : `${file}, line ${line}`
}

/** What became of everything that was handed in: the sums, what was refused and why, and the events it went to. */
export function summarise(outcomes: readonly IngestOutcome[], width: number): string {
  const of = (kind: IngestOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const sums = `${of('stored')} stored, ${of('unchanged')} unchanged, ${of('revised')} revised, ${of('rejected')} rejected`
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === 'rejected' ? [`  ${describeOrigin(outcome.origin)}: ${outcome.message}`] : [],
  )
  const parts = [sums]
  if (refused.length > 0) parts.push(['Rejected:', ...refused].join('\n'))
  const events = listEvents(outcomes, width)
  if (events !== null) parts.push(events)
  return `${parts.join('\n\n')}\n`
}

/** Words for what would become of an item. */
const PLANNED = { stored: 'would be stored', unchanged: 'there already', revised: 'would be revised' } as const

/** What an ingestion would do: each article with what is known of it, then the sums. */
export function summarisePlan(outcomes: readonly (IngestOutcome | PlannedOutcome)[], width: number): string {
  const rows = outcomes.map((outcome) => {
    const origin = describeOrigin(outcome.origin)
    if (outcome.kind === 'rejected') return ['rejected', origin, outcome.message]
    const outlet = 'outlet' in outcome ? outcome.outlet : null
    const publishedAt = 'publishedAt' in outcome ? outcome.publishedAt : null
    const title = outcome.title === null ? 'no headline' : oneLine(outcome.title)
    const known = [outlet ?? 'unknown outlet', publishedAt ?? 'undated'].join(', ')
    return [PLANNED[outcome.kind], origin, `${title} (${known})`]
  })
  const widths = [
    columnWidth(
      rows.map(([word = '']) => word),
      17,
    ),
    columnWidth(
      rows.map(([, origin = '']) => origin),
      40,
    ),
    0,
  ]
  const of = (kind: PlannedOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const sums = `${of('stored')} to store, ${of('unchanged')} unchanged, ${of('revised')} to revise, ${of('rejected')} rejected. Nothing was stored.`
  return `${setColumns(rows, widths, width)}\n\n${sums}\n`
}

function listEvents(outcomes: readonly IngestOutcome[], width: number): string | null {
  const events = new Map<string, { articles: Set<string>; title: string | null }>()
  for (const outcome of outcomes) {
    if (outcome.kind === 'rejected') continue
    const event = events.get(outcome.eventId) ?? { articles: new Set(), title: null }
    event.articles.add(outcome.articleId)
    event.title ??= outcome.title
    events.set(outcome.eventId, event)
  }
  if (events.size === 0) return null
  const ordered = [...events].sort(([, a], [, b]) => b.articles.size - a.articles.size)
  const rows = ordered
    .slice(0, MOST_EVENTS)
    .map(([id, { articles, title }]) => [
      shortEventId(id),
      count(articles.size, 'article'),
      title === null ? 'no headline' : oneLine(title),
    ])
  const widths = [EVENT_COLUMN, COUNT_COLUMN, 0]
  const more = events.size > rows.length ? `\n  and ${events.size - rows.length} more` : ''
  const next = 'See how an event was told: rashomon compare EVENT'
  return `In ${count(events.size, 'event')}:\n${setColumns(rows, widths, width)}${more}\n\n${next}`
}
