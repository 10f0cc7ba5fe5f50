import type { CoverageScope } from '../../store/research/which-articles.js'
import { codedError } from '../coded-error.js'
import { checkText } from '../lists/filters.js'
import { decodedKey, keyOf } from '../node-id.js'

/** Most values of one condition. */
const MOST_VALUES = 100

interface Given {
  readonly outlet?: readonly string[] | null | undefined
  readonly event?: readonly string[] | null | undefined
  readonly publishedAt?:
    { readonly gte?: Date | null | undefined; readonly lt?: Date | null | undefined } | null | undefined
}

/** The part of the coverage that a query asks about. */
export function scopeOf(where: Given | null | undefined): CoverageScope {
  return {
    outlets: valuesOf(where?.outlet, (outlet) => decodedKey('Outlet', checkText(outlet)) ?? outlet),
    events: keysOf('Event', where?.event),
    publishedFrom: where?.publishedAt?.gte ?? null,
    publishedBefore: where?.publishedAt?.lt ?? null,
  }
}

export function keysOf(kind: string, ids: readonly string[] | null | undefined): readonly string[] | null {
  return valuesOf(ids, (id) => keyOf(kind, id))
}

/** @throws GraphQLError `TOO_LARGE` for a list that is too long. */
export function valuesOf(
  values: readonly string[] | null | undefined,
  toKey: (value: string) => string,
): readonly string[] | null {
  if (values === null || values === undefined) return null
  if (values.length > MOST_VALUES) {
    throw codedError(
      'TOO_LARGE',
      `A condition takes at most ${String(MOST_VALUES)} values, not ${String(values.length)}.`,
    )
  }
  return values.map(toKey)
}
