import { isHomePage } from '../read/is-home-page.js'
import { feedPace, feedTitle } from './feed-pace.js'
import { fetchText, type GotText } from './fetch-text.js'
import type { FetchFailure, NotModified, Validators } from './fetched.js'
import { linksOfList, listOfHome } from './links-of.js'
import { listKind, listLinks } from './list-links.js'
import type { Web } from './open-web.js'
import { pageOf, type WebSource } from './page-of.js'

/** What is said to a server that was asked before, and what ends the visit. */
export interface Visit {
  readonly known: Validators
  readonly signal?: AbortSignal
}

/** A page as it is now. Its validators are null where what it shows hangs on another page as well. */
export interface VisitedPage {
  readonly kind: 'page'
  readonly source: WebSource
  readonly validators: Validators
  readonly movedTo: string | null
}

/** A list as it is now. */
export interface VisitedList {
  readonly kind: 'list'
  readonly form: 'FEED' | 'SITEMAP' | 'HOME_PAGE'
  /** What is to be polled from now on: the feed or sitemap of a home page. */
  readonly listAddress: string
  readonly title: string | null
  /** Addresses of pages, as the list has them. */
  readonly links: readonly string[]
  readonly validators: Validators
  /** How long it wishes to be held for fresh, in seconds; null = not said. */
  readonly freshSeconds: number | null
}

const NOTHING_KNOWN: Validators = { etag: null, lastModified: null }

/** Most addresses of one list that are looked at: what is further down was there long before. */
export const MOST_LISTED = 500

/** Reads the page of an article, unless it did not change since. */
export async function visitPage(
  web: Web,
  address: string,
  visit: Visit,
): Promise<VisitedPage | NotModified | FetchFailure> {
  const got = await fetchText(web, address, visit)
  if (got.kind !== 'text') return got
  if (listKind(got.text) !== null) return noArticle(address, 'It is a list of pages, not the page of an article.')
  const page = await pageOf(web, got, visit)
  if (!('bytes' in page)) return page
  const isItself = page.web.answered === got.answer.address
  return {
    kind: 'page',
    source: page,
    validators: isItself ? validatorsOf(got) : NOTHING_KNOWN,
    movedTo: got.answer.movedTo,
  }
}

/** Reads a feed or sitemap, or the one that a home page leads to, unless it did not change since. */
export async function visitList(
  web: Web,
  address: string,
  visit: Visit,
): Promise<VisitedList | NotModified | FetchFailure> {
  const got = await fetchText(web, address, visit)
  if (got.kind !== 'text') return got
  const { signal } = visit
  const most = { most: MOST_LISTED, ...(signal === undefined ? {} : { signal }) }
  const list = listLinks(got.text, got.answer.address)
  if (list === null) return isHomePage(got.answer.address) ? visitHome(web, got, most) : notAList(got, address)
  const isFeed = list.kind === 'feed'
  return {
    kind: 'list',
    form: isFeed ? 'FEED' : 'SITEMAP',
    listAddress: got.answer.movedTo ?? address,
    title: isFeed ? feedTitle(got.text) : null,
    links: (await linksOfList(web, list, most)).slice(0, MOST_LISTED),
    // An index may stay as it is while one of its parts changes.
    validators: list.kind === 'sitemap-index' ? NOTHING_KNOWN : validatorsOf(got),
    freshSeconds: paceOf(isFeed ? feedPace(got.text) : null, got.answer.freshSeconds),
  }
}

async function visitHome(
  web: Web,
  got: GotText,
  options: { readonly most: number; readonly signal?: AbortSignal },
): Promise<VisitedList | FetchFailure> {
  const found = await listOfHome(web, got, options)
  if (found === null) {
    return noArticle(got.requested, 'The home page names no feed and no sitemap; follow the address of a feed.')
  }
  const isFeed = found.kind === 'feed'
  return {
    kind: 'list',
    form: 'HOME_PAGE',
    listAddress: found.address,
    title: isFeed ? feedTitle(found.text) : null,
    links: found.links.slice(0, MOST_LISTED),
    validators: NOTHING_KNOWN,
    freshSeconds: isFeed ? feedPace(found.text) : null,
  }
}

function notAList(got: GotText, address: string): FetchFailure {
  if (listKind(got.text) !== null) {
    return { ...noArticle(address, 'It begins as a feed and cannot be taken apart.'), reason: 'BAD_MARKUP' }
  }
  return noArticle(address, 'It is a page, not a feed, a sitemap or a home page; follow the address of one of these.')
}

function validatorsOf({ answer: { etag, lastModified } }: GotText): Validators {
  return { etag, lastModified }
}

/** The longer one: a cache in between may say little where the feed itself says more. */
function paceOf(own: number | null, header: number | null): number | null {
  return own === null && header === null ? null : Math.max(own ?? 0, header ?? 0)
}

function noArticle(requested: string, message: string): FetchFailure {
  return { kind: 'failure', requested, reason: 'NO_ARTICLE', message, status: 200, retryAfterSeconds: null }
}
