import type { RevisionAspect, RevisionChange } from '../../model/comparison.js'

/** A later version of an article, as far as it tells how its outlet corrects. */
export interface CountedRevision extends Pick<RevisionChange, 'articleId' | 'touches' | 'notes'> {
  /** Key of the outlet; null where it is not known. */
  readonly outletId: string | null
  /** Hours between the version and the one before; null where one of them is undated. */
  readonly hours: number | null
}

/** How an outlet changes what it published. */
export interface Correcting {
  readonly outletId: string | null
  readonly revisions: number
  /** Articles that have a later version. */
  readonly articles: number
  /** Versions that changed a quotation, a speaker, a figure, a headline; one may have changed several. */
  readonly touching: Readonly<Record<RevisionAspect, number>>
  /** Versions that changed one of these. */
  readonly material: number
  /** Those of them that say nowhere that something was changed. */
  readonly silent: number
  /** Versions that say that they correct, clarify or update something. */
  readonly noted: number
  /** Half of the versions came sooner after the one before, in hours; null where none is dated. */
  readonly medianHours: number | null
}

/** How each outlet corrects, the one with most versions first. */
export function countCorrecting(revisions: readonly CountedRevision[]): Correcting[] {
  const byOutlet = new Map<string | null, CountedRevision[]>()
  for (const revision of revisions) {
    byOutlet.set(revision.outletId, [...(byOutlet.get(revision.outletId) ?? []), revision])
  }
  return [...byOutlet]
    .map(([outletId, own]) => countOf(outletId, own))
    .sort((a, b) => b.revisions - a.revisions || (a.outletId ?? '').localeCompare(b.outletId ?? ''))
}

function countOf(outletId: string | null, own: readonly CountedRevision[]): Correcting {
  const count = (holds: (one: CountedRevision) => boolean): number => own.filter(holds).length
  const touching = (aspect: RevisionAspect): number => count(({ touches }) => touches.includes(aspect))
  return {
    outletId,
    revisions: own.length,
    articles: new Set(own.map(({ articleId }) => articleId)).size,
    touching: {
      HEADLINE: touching('HEADLINE'),
      QUOTES: touching('QUOTES'),
      SPEAKER: touching('SPEAKER'),
      FIGURES: touching('FIGURES'),
    },
    material: count(({ touches }) => touches.length > 0),
    silent: count(({ touches, notes }) => touches.length > 0 && notes.length === 0),
    noted: count(({ notes }) => notes.length > 0),
    medianHours: median(own.flatMap(({ hours }) => hours ?? [])),
  }
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}
