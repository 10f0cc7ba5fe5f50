import type { SightedFigure } from './sight-figures.js'

/** Two figures of two articles that may be of one thing, by their places in the list. */
export interface FigurePlaces {
  readonly a: number
  readonly b: number
}

/**
 * Figures of one number, noun or deed with which each is set side by side: the first ones of the event and those right before
 * it. What many outlets run is met among the first, and time stays in line with the number of figures.
 */
const MOST_PARTNERS = { first: 24, last: 8 } as const

/** The pairs that are worth a look: those that share the number, what is counted, or what became of people. */
export function pairFigures(figures: readonly SightedFigure[]): FigurePlaces[] {
  const buckets = new Map<string, number[]>()
  const pairs: FigurePlaces[] = []
  figures.forEach((figure, b) => {
    const partners = new Set<number>()
    for (const key of keysOf(figure)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) {
        buckets.set(key, [b])
        continue
      }
      for (const a of bucket.slice(0, MOST_PARTNERS.first)) partners.add(a)
      for (const a of bucket.slice(-MOST_PARTNERS.last)) partners.add(a)
      bucket.push(b)
    }
    for (const a of partners) if (figures[a]?.article.id !== figure.article.id) pairs.push({ a, b })
  })
  return pairs
}

function keysOf({ figure, measure, number, topic }: SightedFigure): string[] {
  const noun = figure.counted?.split(' ').at(-1) ?? ''
  return [number, `${measure.unitClass} ${noun}`, ...(topic.isPeople ? [topic.key] : [])]
}
