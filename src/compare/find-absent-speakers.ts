import type { Comparison, PersonCell } from '../model/comparison.js'
import type { DossierArticle } from '../model/dossier.js'
import { outletKeyOf } from './outlet-key.js'

/** A speaker whom some outlets quote and others leave out. */
export interface AbsentSpeaker {
  readonly personId: string
  /** Outlets that quote them. */
  readonly quotedBy: number
  readonly absentFrom: readonly OutletAbsence[]
}

/** An outlet none of whose articles has a word of somebody. */
export interface OutletAbsence {
  /** Null = the outlet is unknown, and the article stands for one. */
  readonly outletId: string | null
  readonly articleIds: readonly string[]
  /** Whether one of them names the speaker all the same. */
  readonly isMentioned: boolean
}

/**
 * Speakers whom at least so many outlets quote and another has no word of. Only silence in a whole text that could have had
 * the words is an omission: an outlet of which we hold a summary, or nothing but what came before, left nobody out.
 */
export function findAbsentSpeakers(
  articles: readonly DossierArticle[],
  { people }: Pick<Comparison, 'people'>,
  minOutlets: number,
): AbsentSpeaker[] {
  const outlets = new Map<string, DossierArticle[]>()
  for (const article of articles) {
    const key = outletKeyOf(article)
    outlets.set(key, [...(outlets.get(key) ?? []), article])
  }
  return people.flatMap(({ personId, quotedBy, cells }) => {
    if (quotedBy < minOutlets) return []
    const cellOf = new Map(cells.map((cell) => [cell.articleId, cell]))
    const absentFrom = [...outlets.values()].flatMap((own) => {
      const silent = own.flatMap(({ id }) => cellOf.get(id) ?? [])
      return isLeftOut(silent) ? [absenceOf(own, silent)] : []
    })
    return absentFrom.length === 0 ? [] : [{ personId, quotedBy, absentFrom }]
  })
}

function isLeftOut(cells: readonly PersonCell[]): boolean {
  const states = cells.map(({ state }) => state)
  return states.includes('NOT_RUN') && states.every((state) => state === 'NOT_RUN' || state === 'PUBLISHED_BEFORE')
}

function absenceOf(own: readonly DossierArticle[], cells: readonly PersonCell[]): OutletAbsence {
  return {
    outletId: own[0]?.outlet?.id ?? null,
    articleIds: cells.flatMap(({ articleId, state }) => (state === 'NOT_RUN' ? [articleId] : [])),
    isMentioned: cells.some(({ presence }) => presence === 'MENTIONED'),
  }
}
