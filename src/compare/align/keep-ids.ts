import type { Rendering, Utterance } from '../../model/utterance.js'

/**
 * Clients keep the ids of utterances, so a fresh alignment takes over those of the stored one: each new utterance that of
 * the stored utterance with which it shares most renderings, the largest shares first, no id twice. A rendering is shared
 * where both lie over the same stretch of one quote; it keeps its own id where the stretch is the very same.
 */
export function keepIds(fresh: readonly Utterance[], stored: readonly Utterance[]): Utterance[] {
  if (stored.length === 0) return [...fresh]
  const byQuote = new Map<string, { utterance: string; rendering: Rendering }[]>()
  for (const utterance of stored) {
    for (const rendering of utterance.renderings) {
      const list = byQuote.get(rendering.quoteId) ?? []
      list.push({ utterance: utterance.id, rendering })
      byQuote.set(rendering.quoteId, list)
    }
  }
  const shares = fresh.flatMap((utterance, i) => {
    const shared = new Map<string, number>()
    for (const rendering of utterance.renderings) {
      for (const old of byQuote.get(rendering.quoteId) ?? []) {
        const overlap = overlapOf(rendering, old.rendering)
        if (overlap > 0) shared.set(old.utterance, (shared.get(old.utterance) ?? 0) + overlap)
      }
    }
    return [...shared].map(([id, share]) => ({ i, id, share }))
  })
  const idOf = new Map<number, string>()
  const taken = new Set<string>()
  for (const { i, id } of shares.sort((a, b) => b.share - a.share || a.i - b.i || (a.id < b.id ? -1 : 1))) {
    if (idOf.has(i) || taken.has(id)) continue
    idOf.set(i, id)
    taken.add(id)
  }
  const renderingIds = new Map([...byQuote.values()].flat().map(({ rendering }) => [placeOf(rendering), rendering.id]))
  return fresh.map((utterance, i) => ({
    ...utterance,
    id: idOf.get(i) ?? utterance.id,
    renderings: utterance.renderings.map((rendering) => ({
      ...rendering,
      id: renderingIds.get(placeOf(rendering)) ?? rendering.id,
    })),
  }))
}

/** 1 for the same stretch of the same quote, less for a part of it, 0 for none. */
export function overlapOf(a: Rendering, b: Rendering): number {
  const common = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start)
  const whole = Math.max(a.span.end, b.span.end) - Math.min(a.span.start, b.span.start)
  return whole === 0 ? 1 : Math.max(0, common / whole)
}

function placeOf(rendering: Rendering): string {
  return `${rendering.quoteId} ${rendering.span.start} ${rendering.span.end}`
}
