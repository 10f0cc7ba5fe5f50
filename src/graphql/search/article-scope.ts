import type { ArticleScope } from '../../store/search/article-scope.js'
import { checkText } from '../lists/filters.js'
import { decodedKey, keyOf } from '../node-id.js'

/** Which articles a caller names, as the store is asked for them. */
interface GivenScope {
  readonly publishedAt?:
    { readonly gte?: Date | null | undefined; readonly lt?: Date | null | undefined } | null | undefined
  readonly outlet?: readonly string[] | null | undefined
  readonly event?: readonly string[] | null | undefined
}

/** The articles that a `where` lets through; all without one. */
export function scopeOf(where: GivenScope | null | undefined): ArticleScope {
  return {
    publishedFrom: where?.publishedAt?.gte ?? null,
    publishedBefore: where?.publishedAt?.lt ?? null,
    outlets: where?.outlet?.map((outlet) => decodedKey('Outlet', checkText(outlet)) ?? outlet) ?? null,
    events: keysOf('Event', where?.event),
  }
}

/** Bare keys of the ids of one type; null where none are given. */
export function keysOf(kind: string, ids: readonly string[] | null | undefined): string[] | null {
  return ids?.map((id) => keyOf(kind, id)) ?? null
}
