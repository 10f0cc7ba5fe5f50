import { gunzipSync } from 'node:zlib'
import type { Rejected, RejectionReason } from '../model/article.js'
import { decodeBytes } from '../read/decode-bytes.js'
import { declaredCharset } from '../read/declared-charset.js'
import { isHomePage } from '../read/is-home-page.js'
import type { SourceBytes } from '../read/source.js'
import { canonicalAddress } from './canonical-address.js'
import type { FetchedAnswer } from './fetched.js'
import { listKind, listLinks, type LinkList } from './list-links.js'
import type { Web } from './open-web.js'
import { readPageHead } from './page-head.js'

/** A page as it goes to the readers. */
export type WebSource = SourceBytes & Required<Pick<SourceBytes, 'web'>>

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
/** Parts of an index of sitemaps that are read: the latest. */
const MOST_PARTS = 3
const MOST_REFRESHES = 3
const MOST_UNPACKED_BYTES = 50_000_000

const TEXT_TYPES =
  /^(?:$|text\/|application\/(?:[\w.-]{1,60}\+)?(?:xml|json)$|application\/(?:x-)?gzip$|application\/octet-stream$)/

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
  const got = await fetchText(web, address, options)
  if ('kind' in got) return got
  const kind = listKind(got.text)
  const isHome = isHomePage(got.answer.address) && isHomePage(address)
  if (kind === null && !isHome) return pageOf(web, got, options)
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
  const links = list === null ? await linksOfHome(web, got, options) : await linksOfList(web, list, options)
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
  const got = await fetchText(web, address, options)
  if ('kind' in got) return got
  if (listKind(got.text) === null) return pageOf(web, got, options)
  return rejected(address, 'NO_ARTICLE', 'It is a list of pages, not the page of an article.')
}

/** An answer that is text. */
interface GotText {
  readonly requested: string
  readonly answer: FetchedAnswer
  readonly text: string
}

async function fetchText(web: Web, address: string, { signal }: GatherOptions): Promise<GotText | Rejected> {
  const answer = await web.fetch(address, signal === undefined ? {} : { signal })
  if (answer.kind === 'failure') return rejected(address, answer.reason, answer.message)
  if (answer.kind === 'not-modified') return rejected(address, 'UNREACHABLE', 'The server sent no page.')
  if (!TEXT_TYPES.test(answer.mediaType)) {
    const message = `It is ${answer.mediaType}, not a page, a feed or a text; hand in the address of an article.`
    return rejected(address, 'NO_ARTICLE', message)
  }
  const bytes = unpacked(answer.bytes)
  const text = bytes === null ? null : decodeBytes(bytes, answer.charset ?? declaredCharset(bytes))
  if (bytes === null || text === null) {
    return rejected(address, 'NO_ARTICLE', 'It is not text; hand in the address of an article.')
  }
  return { requested: address, answer: { ...answer, bytes }, text }
}

/** Sitemaps come packed as files, whatever their header says. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES })
  } catch {
    return null
  }
}

/** A page under the address that is its own. The AMP or print form of an article is left for the article itself. */
async function pageOf(web: Web, got: GotText, options: GatherOptions): Promise<WebSource | Rejected> {
  const { requested } = got
  let here = got
  for (let hops = 0; hops < MOST_REFRESHES; hops++) {
    const head = readPageHead(here.text, here.answer.address)
    const own = canonicalAddress(here.answer.address, head.canonical)
    const next = head.refresh ?? (isOtherPage(own, here.answer.address) ? own : null)
    if (next === null || next === here.answer.address) return sourceOf(here, requested, own)
    const led = await fetchText(web, next, options)
    // A page that leads nowhere is itself; the other form of one that cannot be had stands for it.
    if ('kind' in led)
      return head.refresh === null
        ? sourceOf(here, requested, own)
        : { ...led, origin: { name: requested, line: null } }
    // One that leads back is the page itself.
    if (led.answer.address === here.answer.address) return sourceOf(led, requested, led.answer.address)
    here = led
  }
  return sourceOf(here, requested, here.answer.address)
}

function sourceOf({ answer }: GotText, requested: string, canonical: string): WebSource {
  return {
    name: requested,
    bytes: answer.bytes,
    ...(answer.mediaType === 'text/plain' ? { format: 'TEXT' } : { format: 'HTML' }),
    ...(answer.charset === null ? {} : { charset: answer.charset }),
    web: { requested, answered: answer.address, canonical },
  }
}

/** Whether an address is of another page, not only of the same one with or without what was counted in its parameters. */
function isOtherPage(own: string, here: string): boolean {
  const plain = (address: string): string => {
    const url = new URL(address)
    return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`
  }
  const keeps = [...new URL(own).searchParams.keys()].length > 0
  return plain(own) !== plain(here) || (keeps && new URL(own).search !== new URL(here).search) || hasForm(here, own)
}

/** "?print=1", "?outputType=amp": the same path in another form. */
function hasForm(here: string, own: string): boolean {
  const [before, after] = [new URL(here).searchParams, new URL(own).searchParams]
  return [...before].some(([name, value]) => !after.has(name) && /\b(?:amp|print)/i.test(`${name} ${value}`))
}

async function linksOfList(web: Web, list: LinkList, options: GatherOptions): Promise<readonly string[]> {
  if (list.kind !== 'sitemap-index') return list.addresses
  const links = new Set<string>()
  for (const part of list.addresses.slice(0, MOST_PARTS)) {
    const got = await fetchText(web, part, options)
    const inner = 'kind' in got ? null : listLinks(got.text, got.answer.address)
    if (inner?.kind === 'sitemap') for (const link of inner.addresses) links.add(link)
    if (links.size >= options.most) break
  }
  return [...links]
}

/** A home page leads to what its first feed lists; where it names none, to its sitemap for news, or its only one. */
async function linksOfHome(web: Web, { text, answer }: GotText, options: GatherOptions): Promise<readonly string[]> {
  for (const feed of readPageHead(text, answer.address).feeds) {
    const got = await fetchText(web, feed, options)
    const list = 'kind' in got ? null : listLinks(got.text, got.answer.address)
    if (list === null || list.addresses.length === 0) continue
    options.tell?.(`${answer.address}: reading its feed, ${feed}`)
    return list.addresses
  }
  const sitemaps = await web.sitemapsOf(answer.address)
  const sitemap = sitemaps.find((one) => /news/i.test(one)) ?? sitemaps[0]
  if (sitemap === undefined) return []
  const got = await fetchText(web, sitemap, options)
  const list = 'kind' in got ? null : listLinks(got.text, got.answer.address)
  if (list === null) return []
  options.tell?.(`${answer.address}: reading its sitemap, ${sitemap}`)
  return linksOfList(web, list, options)
}

function rejected(name: string, reason: RejectionReason, message: string): Rejected {
  return { kind: 'rejected', origin: { name, line: null }, reason, message }
}
