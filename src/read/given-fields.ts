import type { HeaderField, Origin, Rejected, StatedField } from '../model/article.js'
import { parseDate } from '../text/parse-date.js'
import { parseUrl } from '../text/parse-url.js'
import { LONGEST_FIELD, MOST_AUTHORS } from './limits.js'
import { reject } from './reject.js'
import type { GivenFields } from './source.js'

/** Names under which a field may be handed in, in a row of JSONL, front matter, or a call. Earlier names win. */
export const FIELD_NAMES: Readonly<Record<HeaderField, readonly string[]>> = {
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site_name', 'siteName'],
  url: ['url', 'link', 'canonical_url', 'canonicalUrl'],
  title: ['title', 'headline'],
  subtitle: ['subtitle', 'description', 'standfirst', 'subheadline', 'dek'],
  author: ['author', 'authors', 'byline'],
  agency: ['agency', 'agencies', 'credit'],
  section: ['section'],
  dateline: ['dateline'],
  publishedAt: [
    'publishedAt',
    'published_at',
    'date',
    'published',
    'pubDate',
    'date_published',
    'datePublished',
    'publish_date',
  ],
  updatedAt: ['updatedAt', 'updated_at', 'updated', 'modified', 'date_modified', 'dateModified'],
  language: ['language', 'lang'],
  photoCredit: ['photoCredit', 'photo_credit'],
}

const FIELDS = Object.keys(FIELD_NAMES) as HeaderField[]
const SEVERAL: readonly HeaderField[] = ['author', 'agency']

/**
 * The fields of a caller's record as stated fields, all checked. A field that is missing, null or empty is not stated.
 * A date that is no date, or an address that is none, rejects the article: it would be stored wrongly for good.
 */
export function statedFields(
  record: Readonly<Record<string, unknown>>,
  rule: string,
  origin: Origin,
): StatedField[] | Rejected {
  const stated: StatedField[] = []
  for (const field of FIELDS) {
    const name = FIELD_NAMES[field].find((key) => Object.hasOwn(record, key) && !isBlank(record[key]))
    if (name === undefined) continue
    const values = valuesOf(record[name])
    if (values === null || (values.length > 1 && !SEVERAL.includes(field))) {
      return reject(
        origin,
        'BAD_FIELD',
        `"${name}" must be a text${SEVERAL.includes(field) ? ' or a list of texts' : ''}; mend it or leave it out.`,
      )
    }
    if (values.length > MOST_AUTHORS) {
      return reject(origin, 'BAD_FIELD', `"${name}" lists ${values.length} names, and may list ${MOST_AUTHORS}.`)
    }
    for (const value of values) {
      const problem = problemWith(field, name, value)
      if (problem !== null) return reject(origin, 'BAD_FIELD', problem)
      stated.push({ field, value: value.trim(), rule })
    }
  }
  return stated
}

/** Fields given for a whole call, checked; see {@link statedFields}. */
export function statedByCaller(given: GivenFields, origin: Origin): StatedField[] | Rejected {
  return statedFields(given, 'given', origin)
}

function isBlank(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

function valuesOf(value: unknown): string[] | null {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) {
    const parts = value.map(valuesOf)
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
  }
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return [value.name]
  return null
}

function problemWith(field: HeaderField, name: string, value: string): string | null {
  if (value.length > LONGEST_FIELD) {
    return `"${name}" has ${value.length} characters, and may have ${LONGEST_FIELD}; shorten it or leave it out.`
  }
  if ((field === 'publishedAt' || field === 'updatedAt') && parseDate(value) === null) {
    return `"${name}" is no date that can be read: "${shorten(value)}"; write it as 2023-12-25 or 2023-12-25T18:21:00+01:00.`
  }
  if (field === 'url' && parseUrl(value) === null) {
    return `"${name}" is no web address: "${shorten(value)}"; write it in full, beginning with http:// or https://.`
  }
  return null
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
