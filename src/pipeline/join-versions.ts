import type { Facts } from '../model/facts.js'
import { identify } from '../store/find-stored.js'
import { addToHeader, carryHeader } from '../store/merge-headers.js'

/** One article as it was handed in: its versions, oldest first, never empty. */
export interface Versions {
  /** Place of its first version among all that was handed in. */
  readonly place: number
  readonly versions: readonly Facts[]
}

/**
 * Puts the versions of one article together, as the database does: the same address is the same article, and the same text
 * of the same outlet is the same version. Versions lie in the order given, or by their stated updates where both name one.
 */
export function joinVersions(all: readonly Facts[]): Versions[] {
  const places = new Map<string, { readonly place: number; versions: Facts[] }>()
  all.forEach((facts, place) => {
    const { url, textHash, outlet } = identify(facts)
    const key = url ?? `${outlet ?? ''} ${textHash}`
    const known = places.get(key)
    if (known === undefined) places.set(key, { place, versions: [facts] })
    else known.versions = addVersion(known.versions, facts)
  })
  return [...places.values()]
}

function addVersion(versions: readonly Facts[], facts: Facts): Facts[] {
  const same = versions.findIndex(({ article }) => article.text === facts.article.text)
  const known = versions[same]
  if (known !== undefined) {
    const header = addToHeader(known.header, facts.header)
    return header === null ? [...versions] : versions.with(same, { ...known, header })
  }
  const ordered = [...versions, facts].sort(byUpdate)
  return ordered.map((version, i) => {
    const earlier = ordered[i - 1]
    return earlier === undefined ? version : { ...version, header: carryHeader(earlier.header, version.header) }
  })
}

function byUpdate(a: Facts, b: Facts): number {
  const [left, right] = [a.header.updatedAt?.at, b.header.updatedAt?.at]
  return left === undefined || right === undefined || left === right ? 0 : left < right ? -1 : 1
}
