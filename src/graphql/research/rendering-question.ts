import { STANCE_OF_CUE } from '../../compare/compare-framing.js'
import { proportion, type Proportion } from '../../compare/proportion.js'
import type { RenderingCount, RenderingGrouping, RenderingQuestion } from '../../store/research/count-renderings.js'
import { checkText } from '../lists/filters.js'
import { keysOf, scopeOf, valuesOf } from './coverage-scope.js'

/** Which renderings are counted, as a query says it. */
export type RenderingGiven = Parameters<typeof scopeOf>[0] & {
  readonly speaker?: readonly string[] | null | undefined
  readonly verb?: readonly string[] | null | undefined
  readonly isQuoted?: boolean | null | undefined
  readonly isShared?: boolean | null | undefined
}

/** The question that a filter and a grouping put. */
export function renderingQuestion(
  where: RenderingGiven | null | undefined,
  groupBy: RenderingGrouping,
): RenderingQuestion {
  return {
    ...scopeOf(where),
    groupBy,
    speakers: keysOf('Person', where?.speaker),
    verbs: valuesOf(where?.verb, checkText),
    isQuoted: where?.isQuoted ?? null,
    isShared: where?.isShared ?? null,
    stances: STANCE_OF_CUE,
  }
}

/** How many depart from the neutral verb, of those that a verb of known stance attributes. */
export function departedOf({ departed, withVerb }: RenderingCount): Proportion {
  return proportion(departed, withVerb)
}
