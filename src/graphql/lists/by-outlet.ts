import { decodedKey } from '../node-id.js'
import { checkText, joinedTo } from './filters.js'
import type { SetGiven } from './filters.js'

/** The condition that an article is of one of these outlets, which are named by id or by slug. */
export function byOutlet(given: SetGiven | null | undefined): object[] {
  const isNull = given?.isNull ?? null
  return [
    ...joinedTo(given, checkText, (outlets) => ({ outlet: whichOutlet(outlets) })),
    ...(isNull === null ? [] : [{ outletId: isNull ? null : { not: null } }]),
  ]
}

function whichOutlet(outlets: readonly string[]): object {
  const ids = outlets.flatMap((outlet) => decodedKey('Outlet', outlet) ?? [])
  const slugs = outlets.filter((outlet) => decodedKey('Outlet', outlet) === null)
  return { OR: [{ id: { in: ids } }, { slug: { in: slugs } }] }
}
