import type { FieldEvidence, Header, HeaderField } from '../model/article.js'
import type { OutletName } from '../model/outlet.js'

/** The part of a header that a field of evidence proves. */
const PART: Record<HeaderField, keyof Header> = {
  outlet: 'outlet',
  url: 'url',
  title: 'title',
  subtitle: 'subtitle',
  author: 'authors',
  agency: 'agencies',
  section: 'section',
  dateline: 'dateline',
  publishedAt: 'publishedAt',
  updatedAt: 'updatedAt',
  language: 'language',
  photoCredit: 'photoCredit',
}

const FIELDS = Object.keys(PART) as HeaderField[]

/**
 * The stored header with what the same text says anew when it is handed in again: a field that was empty is filled, and
 * what the caller states beside the text replaces what was there. Nothing is ever erased.
 *
 * @returns null when there is nothing new.
 */
export function addToHeader(stored: Header, fresh: Header): Header | null {
  const taken = FIELDS.filter((field) => {
    const [before, now] = [stored[PART[field]], fresh[PART[field]]]
    return !isEmpty(now) && !isSame(before, now) && (isEmpty(before) || isGiven(fresh.evidence, field))
  })
  return taken.length === 0 ? null : take(stored, fresh, taken, (evidence) => evidence)
}

/**
 * The header of a later version: what it says itself, and what only the earlier one did. A text that is handed in again
 * without its outlet has not lost it, and the address of its site is no new name for it. Words of the earlier text are no place in
 * the later one, so that evidence loses its span.
 */
export function carryHeader(earlier: Header, later: Header): Header {
  const isUntold = (field: HeaderField): boolean =>
    isEmpty(later[PART[field]]) || (field === 'outlet' && isSiteOf(later.outlet, earlier.outlet))
  const taken = FIELDS.filter((field) => LASTING.has(field) && isUntold(field) && !isEmpty(earlier[PART[field]]))
  return take(later, earlier, taken, (evidence) => ({ ...evidence, span: null }))
}

/** Whether all that is known of an outlet is the domain of another one. */
function isSiteOf(site: OutletName | null, outlet: OutletName | null): boolean {
  return site !== null && site.name === site.domain && site.domain === outlet?.domain
}

/** What a publisher's correction does not change. A headline, a dateline or a credit may have been taken out. */
const LASTING = new Set<HeaderField>(['outlet', 'url', 'publishedAt', 'language'])

function take(
  base: Header,
  from: Header,
  fields: readonly HeaderField[],
  adapt: (evidence: FieldEvidence) => FieldEvidence,
): Header {
  const parts = Object.fromEntries(fields.map((field) => [PART[field], from[PART[field]]]))
  const evidence = [
    ...base.evidence.filter(({ field }) => !fields.includes(field)),
    ...from.evidence.filter(({ field }) => fields.includes(field)).map(adapt),
  ]
  return { ...base, ...parts, evidence }
}

function isGiven(evidence: readonly FieldEvidence[], field: HeaderField): boolean {
  return evidence.some((item) => item.field === field && item.rule === 'given')
}

function isEmpty(value: Header[keyof Header]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

/** Compared as it is stored: the order of keys does not survive the database. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  )
}
