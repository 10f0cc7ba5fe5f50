import type { Moment } from '../model/article.js'
import type { ComparedUtterance, TimelineEntry } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import type { PlacedRendering } from './place-utterances.js'
import { haveClock } from './is-earlier.js'
import { revisionAt } from './last-known-at.js'

const MS_PER_MINUTE = 60_000

/**
 * Every version of every article by time, undated last, with the utterances that it had before all others who ran them.
 * Nobody is first with what nobody else has.
 */
export function orderTimeline(
  dossier: Dossier,
  utterances: readonly ComparedUtterance[],
  renderings: ReadonlyMap<string, PlacedRendering>,
): TimelineEntry[] {
  const firsts = new Map<string, string[]>()
  for (const { utteranceId, firstRenderingId, renderings: printed } of utterances) {
    const first = firstRenderingId === null ? undefined : renderings.get(firstRenderingId)
    if (first === undefined || printed.every(({ articleId }) => articleId === first.article.id)) continue
    firsts.set(first.firstRunIn.id, [...(firsts.get(first.firstRunIn.id) ?? []), utteranceId])
  }
  const entries = dossier.articles.flatMap((article) =>
    article.revisions.map((revision, i) => {
      const at = i === 0 ? (revision.header.publishedAt ?? revisionAt(revision)) : revisionAt(revision)
      return {
        at,
        noLaterThan: at === null ? revision.seenAt : null,
        articleId: article.id,
        revisionId: revision.id,
        kind: i === 0 ? ('PUBLISHED' as const) : ('REVISED' as const),
      }
    }),
  )
  const ordered = entries
    .map((entry, place) => ({ entry, place }))
    .sort((a, b) => compareMoments(a.entry.at, b.entry.at) || a.place - b.place)
    .map(({ entry }) => entry)
  const start = ordered[0]?.at ?? null
  return ordered.map((entry) => ({
    ...entry,
    lagMinutes: minutesBetween(start, entry.at),
    firstToRun: firsts.get(entry.revisionId) ?? [],
  }))
}

function compareMoments(a: Moment | null, b: Moment | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}

function minutesBetween(start: Moment | null, at: Moment | null): number | null {
  if (start === null || at === null || !haveClock(start, at)) return null
  return Math.round((Date.parse(at.at) - Date.parse(start.at)) / MS_PER_MINUTE)
}
