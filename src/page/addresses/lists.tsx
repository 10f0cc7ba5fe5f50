import { count } from '../../text/wording.js'
import { formatMoment } from '../../text/format-moment.js'
import { SERVER_LINKS } from '../links.js'

/** A day as pages print it; null where nobody knows it. */
export function dayOf(at: string | null): string | null {
  return at === null ? null : formatMoment({ at, precision: 'DAY', zone: null })
}

/** "14 Mar 2026", "14 Mar 2026 to 16 Mar 2026", "undated". */
export function daysOf(firstAt: string | null, lastAt: string | null): string {
  const days = new Set([dayOf(firstAt), dayOf(lastAt)].filter((day) => day !== null))
  return days.size === 0 ? 'undated' : [...days].join(' to ')
}

interface Dated {
  readonly publishedAt: string | null
  readonly publishedPrecision: 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE' | 'SECOND' | null
  readonly publishedZone: string | null
}

/** When an article was published, as exactly as it says. */
export function momentOf({ publishedAt: at, publishedPrecision: precision, publishedZone: zone }: Dated): string {
  return formatMoment(at === null || precision === null ? null : { at, precision, zone })
}

interface EventLine {
  readonly id: string
  readonly shortId: string
  readonly title: string | null
  readonly articleCount: number
  readonly firstAt: string | null
  readonly lastAt: string | null
  readonly outlets: {
    readonly totalCount: number
    readonly nodes: readonly { readonly id: string; readonly name: string }[]
  }
}

/** An event in a list: its headline, who reports it, when. */
export function EventItem({ event }: { readonly event: EventLine }) {
  const { shortId, title, articleCount, firstAt, lastAt, outlets } = event
  const more = outlets.totalCount - outlets.nodes.length
  return (
    <>
      <a class="title" href={SERVER_LINKS.event(shortId)}>
        {title ?? 'An event without a headline'}
      </a>
      <p class="by">
        {count(articleCount, 'article')}, {daysOf(firstAt, lastAt)}
        {outlets.nodes.length > 0 && ': '}
        {outlets.nodes.map(({ name }) => name).join(', ')}
        {more > 0 && ` and ${String(more)} more`}
      </p>
    </>
  )
}

interface PagerProps {
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  /** What the next page is asked with beside its place. */
  readonly parameters?: Readonly<Record<string, string>>
}

/** The way to the rest of a list. */
export function Pager({ page: { hasNextPage, endCursor }, parameters = {} }: PagerProps) {
  if (!hasNextPage || endCursor === null) return null
  return (
    <p>
      <a href={`?${new URLSearchParams({ ...parameters, after: endCursor }).toString()}`}>More of them</a>
    </p>
  )
}
