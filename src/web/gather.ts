import type { Rejected, RejectionReason } from '../model/article.js'
import { isHomePage } from '../read/is-home-page.js'
import { fetchText, type GotText } from './fetch-text.js'
import type { FetchFailure, NotModified } from './fetched.js'
import { linksOfList, listOfHome } from './links-of.js'
import { listKind, listLinks } from './list-links.js'
import type { FetchOptions, Web } from './open-web.js'
import { pageOf, type WebSource } from './page-of.js'

/** How addresses are gathered. */
export interface GatherOptions {
  /** Most articles of one feed, sitemap or home page. */
  readonly most: number
  /** Whether only the page of one article will do: a feed is refused. */
  readonly isOneArticle?: boolean
  readonly signal?: AbortSignal
  /** Told what is found and what is left out, in a line each. */
  readonly tell?: (line: string) => void
}

/** Pages that are fetched before the one before them is taken. Those of one host wait for each other all the same. */
const AHEAD = 4

/**
 * The articles at some addresses: pages, and all that a feed, a JSON Feed, a sitemap or a home page leads to, each fetched whole. In order;
 * what cannot be had is rejected by itself.
 */
export async function* gather(
  web: Web,
  addresses: readonly string[],
  options: GatherOptions,
): AsyncGenerator<WebSource | Rejected, void, void> {
  for await (const got of ahead(addresses, (address) => getAddress(web, address, options))) {
    if ('kind' in got) yield got
    else if ('bytes' in got) yield got
    else for await (const page of ahead(got.links, (link) => getPage(web, link, options))) yield page
  }
}

/** Does the work for each, a few at a time, and hands the results out in order. */
async function* ahead<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const underWay: Promise<Result>[] = []
  let next = 0
  for (;;) {
    while (underWay.length < AHEAD && next < items.length) {
      const begun = work(items[next++] as Item)
      // Whoever comes to it hears of its fault.
      begun.catch(() => undefined)
      underWay.push(begun)
    }
    const first = underWay.shift()
    if (first === undefined) return
    yield await first
  }
}

/** What a feed, sitemap or home page leads to. */
interface Listed {
  readonly links: readonly string[]
}

async function getAddress(web: Web, address: string, options: GatherOptions): Promise<WebSource | Rejected | Listed> {
  const got = await fetchText(web, address, askedOf(options))
  if (got.kind !== 'text') return missed(got, address)
  const kind = listKind(got.text)
  const isHome = isHomePage(got.answer.address) && isHomePage(address)
  if (kind === null && !isHome) return wholePage(web, got, options)
  if (options.isOneArticle === true) {
    const what = kind === null ? 'a home page' : kind === 'feed' ? 'a feed' : 'a sitemap'
    return rejected(address, 'NO_ARTICLE', `It is ${what}, not the page of an article; hand in the address of one.`)
  }
  const list = kind === null ? null : listLinks(got.text, got.answer.address)
  if (kind !== null && list === null) {
    return rejected(
      address,
      'BAD_MARKUP',
      'It begins as a feed and cannot be taken apart; hand in the pages it leads to.',
    )
  }
  const asked = { most: options.most, ...askedOf(options) }
  const links = list === null ? await linksOfHome(web, got, options) : await linksOfList(web, list, asked)
  if (links.length === 0) {
    const what = list === null ? 'home page' : list.kind === 'feed' ? 'feed' : 'sitemap'
    const why = list === null ? 'names no feed and no sitemap' : 'lists no page'
    return rejected(address, 'NO_ARTICLE', `The ${what} ${why}; hand in the address of an article or a feed.`)
  }
  const left = links.length - options.most
  if (left > 0) {
    options.tell?.(
      `${address}: the first ${String(options.most)} of ${String(links.length)} pages are read; --most takes more.`,
    )
  }
  return { links: links.slice(0, options.most) }
}

/** One page that a list leads to. */
async function getPage(web: Web, address: string, options: GatherOptions): Promise<WebSource | Rejected> {
  const got = await fetchText(web, address, askedOf(options))
  if (got.kind !== 'text') return missed(got, address)
  if (listKind(got.text) === null) return wholePage(web, got, options)
  return rejected(address, 'NO_ARTICLE', 'It is a list of pages, not the page of an article.')
}

async function wholePage(web: Web, got: GotText, options: GatherOptions): Promise<WebSource | Rejected> {
  const page = await pageOf(web, got, askedOf(options))
  return 'bytes' in page ? page : missed(page, got.requested)
}

async function linksOfHome(web: Web, got: GotText, options: GatherOptions): Promise<readonly string[]> {
  const found = await listOfHome(web, got, { most: options.most, ...askedOf(options) })
  if (found === null) return []
  const what = found.kind === 'feed' ? 'feed' : 'sitemap'
  options.tell?.(`${got.answer.address}: reading its ${what}, ${found.address}`)
  return found.links
}

function askedOf({ signal }: GatherOptions): FetchOptions {
  return signal === undefined ? {} : { signal }
}

function missed(got: FetchFailure | NotModified, name: string): Rejected {
  if (got.kind === 'failure') return rejected(name, got.reason, got.message)
  return rejected(name, 'UNREACHABLE', 'The server sent no page.')
}

function rejected(name: string, reason: RejectionReason, message: string): Rejected {
  return { kind: 'rejected', origin: { name, line: null }, reason, message }
}
