import type { Element } from 'domhandler'
import { getElementsByTagName, textContent } from 'domutils'
import type { HeaderField, StatedField } from '../model/article.js'
import { parseDate } from '../text/parse-date.js'
import { parseUrl } from '../text/parse-url.js'
import { findHeading } from './find-heading.js'
import { findPageDate, findScriptDate } from './find-page-date.js'
import { findPageBylines } from './find-page-bylines.js'
import { readJsonLd } from './json-ld.js'
import { readMicrodata } from './microdata.js'
import { parentOf } from './parse-markup.js'

/** What the machine-readable parts of a page state. */
export interface PageFields {
  /** In order of authority: JSON-LD, Open Graph, other meta tags, the page's own marks. */
  readonly stated: readonly StatedField[]
  /** True where the page says that its article is not free to read. */
  readonly isForSubscribers: boolean
  /** The article's text as the page's JSON-LD states it; null where it does not. */
  readonly linkedBody: string | null
  /** Number of words that the page says the article has; null where it does not. */
  readonly wordCount: number | null
}

/** Names of meta tags (name, property or itemprop, in lower case) by the field they state; earlier ones beat later ones. */
const META_NAMES: readonly (readonly [rule: string, field: HeaderField, names: readonly string[]])[] = [
  ['open-graph', 'outlet', ['og:site_name']],
  ['open-graph', 'url', ['og:url']],
  ['open-graph', 'title', ['og:title']],
  ['open-graph', 'author', ['article:author', 'og:article:author', 'book:author']],
  ['open-graph', 'section', ['article:section', 'og:article:section']],
  ['open-graph', 'publishedAt', ['article:published_time', 'og:article:published_time', 'og:published_time']],
  ['open-graph', 'updatedAt', ['article:modified_time', 'og:article:modified_time', 'og:updated_time']],
  ['open-graph', 'language', ['og:locale']],
  [
    'meta',
    'title',
    ['parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  ],
  [
    'meta',
    'author',
    ['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author'],
  ],
  ['meta', 'outlet', ['application-name', 'dc.publisher', 'citation_journal_title', 'cre']],
  [
    'meta',
    'publishedAt',
    [
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'article.published',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'date',
      'ptime',
      'pdate',
      'timestamp',
      'citation_publication_date',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'article_date_original',
      'dc.date.created',
      'displaydate',
    ],
  ],
  [
    'meta',
    'updatedAt',
    ['datemodified', 'lastmod', 'last-modified', 'revision_date', 'dcterms.modified', 'dc.date.modified', 'utime'],
  ],
  ['meta', 'section', ['section', 'parsely-section', 'cg']],
]

/** Tells that a page states a field, and where. */
type State = (rule: string, field: HeaderField, value: string | null | undefined) => void

/** Reads what a page states about itself; whatever is malformed is not stated. */
export function readPageFields(root: Element): PageFields {
  const elements = getElementsByTagName('*', root)
  const stated: StatedField[] = []
  const state: State = (rule, field, value) => {
    const text = clean(value ?? '')
    if (text !== '' && isSound(field, text)) stated.push({ field, value: text, rule })
  }
  const linked = readJsonLd(elements)
  for (const { field, value } of linked.fields) state('json-ld', field, value)
  stateMetas(elements, state)
  const marked = readMicrodata(elements)
  for (const { field, value } of marked.fields) state('microdata', field, value)
  stateAddressAndLanguage(elements, state)
  stateTime(elements, state)
  if (!stated.some(({ field }) => field === 'publishedAt')) {
    const printed = findPageDate(elements)
    state('page-date', printed?.isUpdate === true ? 'updatedAt' : 'publishedAt', printed?.value)
  }
  if (!stated.some(({ field }) => field === 'publishedAt'))
    state('script-date', 'publishedAt', findScriptDate(elements))
  for (const name of findPageBylines(elements)) state('page-byline', 'author', name)
  const title = elements.find((element) => element.name === 'title')
  if (title !== undefined) state('title-element', 'title', textContent(title))
  const heading = findHeading(elements, stated)
  if (heading !== null) stated.unshift({ field: 'title', value: heading, rule: 'h1' })
  return {
    stated,
    isForSubscribers: linked.isForSubscribers || marked.isForSubscribers,
    linkedBody: linked.body,
    wordCount: linked.wordCount,
  }
}

/** The fields of `meta` elements: the first name of each list that has a sound value. */
function stateMetas(elements: readonly Element[], state: State): void {
  const metas = new Map<string, string[]>()
  for (const meta of elements) {
    if (meta.name !== 'meta') continue
    const content = meta.attribs['content'] ?? ''
    const property = isOfInnerThing(meta) ? undefined : meta.attribs['itemprop']
    for (const key of [meta.attribs['property'], meta.attribs['name'], property]) {
      if (key === undefined) continue
      const values = metas.get(key.toLowerCase()) ?? []
      if (values.push(content) === 1) metas.set(key.toLowerCase(), values)
    }
  }
  for (const [rule, field, names] of META_NAMES) {
    const name = names.find((candidate) => metas.get(candidate)?.some((value) => isSound(field, clean(value))))
    const values = metas.get(name ?? '') ?? []
    for (const value of field === 'author' ? values : values.slice(0, 1)) state(rule, field, value)
  }
}

function stateAddressAndLanguage(elements: readonly Element[], state: State): void {
  for (const { name, attribs } of elements) {
    if (name === 'link' && attribs['rel'] === 'canonical') state('canonical-link', 'url', attribs['href'])
    if (name === 'html') state('html-lang', 'language', attribs['lang'])
  }
}

/** The time element that says it is the publication's, else the first. */
function stateTime(elements: readonly Element[], state: State): void {
  const times = elements.filter(({ name }) => name === 'time')
  const published =
    times.find(({ attribs }) => 'pubdate' in attribs || attribs['itemprop'] === 'datePublished') ?? times[0]
  if (published !== undefined)
    state('time-element', 'publishedAt', published.attribs['datetime'] ?? textContent(published))
}

/** A picture's date inside an article's microdata is the picture's. */
function isOfInnerThing(element: Element): boolean {
  for (let at = parentOf(element); at !== null; at = parentOf(at))
    if ('itemscope' in at.attribs) return 'itemprop' in at.attribs
  return false
}

function isSound(field: HeaderField, value: string): boolean {
  if (value === '') return false
  if (field === 'publishedAt' || field === 'updatedAt') return parseDate(value) !== null
  if (field === 'url') return parseUrl(value) !== null
  // Facebook wants a profile's address as article:author; that is no name.
  if (field === 'author') return !/^https?:|^www\.|[/@]/.test(value)
  return true
}

function clean(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim()
}
