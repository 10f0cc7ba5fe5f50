import type { GraphQLError } from 'graphql'
import { codedError } from './coded-error.js'

/** Items of a page when the query names no number: a screenful. */
export const DEFAULT_PAGE = 20

/** Most items of a page; a longer list is read page by page, so that one query cannot ask for the whole database. */
export const LARGEST_PAGE = 100

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

/**
 * How many items a page has. A number beyond the limit is refused and not cut down, so that nobody takes a part for
 * the whole.
 * @throws GraphQLError `BAD_INPUT`
 */
export function pageSize(page: PageArguments): number {
  const problem = sizeProblem(page)
  if (problem !== null) throw problem
  if (isGiven(page.first) && isGiven(page.last)) {
    throw codedError('BAD_INPUT', 'Give either first or last, not both.')
  }
  if (isGiven(page.after) && isGiven(page.before)) {
    throw codedError('BAD_INPUT', 'Give either after or before, not both.')
  }
  if (isGiven(page.after) && isGiven(page.last)) {
    throw codedError('BAD_INPUT', 'last goes with before; after goes with first.')
  }
  if (isGiven(page.before) && isGiven(page.first)) {
    throw codedError('BAD_INPUT', 'first goes with after; before goes with last.')
  }
  return page.first ?? page.last ?? DEFAULT_PAGE
}

/** Pothos' largest page, as a check of the arguments: what it would cut down is refused here. */
export function largestPage(page: PageArguments): number {
  pageSize(page)
  return LARGEST_PAGE
}

/** Whether the page is read from the end of the list. */
export function isBackwards(page: PageArguments): boolean {
  return isGiven(page.last) || isGiven(page.before)
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** What is wrong with the size of a page; null where nothing is. */
export function sizeProblem({ first, last }: PageArguments): GraphQLError | null {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size === null || size === undefined || (size >= 1 && size <= LARGEST_PAGE)) continue
    return codedError('BAD_INPUT', `${name} must be from 1 to ${String(LARGEST_PAGE)}, not ${String(size)}.`)
  }
  return null
}
