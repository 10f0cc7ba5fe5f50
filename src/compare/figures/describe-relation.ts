import type { FigureRelation } from '../../model/figure-group.js'

/** What the difference of figures means, for a reader. */
export const RELATIONS: Readonly<Record<FigureRelation, string>> = {
  CONFLICTS: 'they cannot all be right',
  SUPERSEDES: 'a later figure replaces an earlier one',
  REFINES: 'one says it more exactly',
  SCOPE_DIFFERS: 'about different times or places',
  COMPATIBLE: 'all may be right',
  SAME: 'all agree',
}
