import { fetchText, type GotText } from './fetch-text.js'
import { listLinks, type LinkList } from './list-links.js'
import type { FetchOptions, Web } from './open-web.js'
import { readPageHead } from './page-head.js'

/** How the links of a list are gathered. */
export interface LinkOptions extends Pick<FetchOptions, 'signal'> {
  /** Most pages that are wanted. */
  readonly most: number
}

/** The list that a home page leads to. */
export interface FoundList {
  readonly address: string
  readonly kind: LinkList['kind']
  readonly text: string
  readonly links: readonly string[]
}

/** Parts of an index of sitemaps that are read: the latest. */
const MOST_PARTS = 3

/** The pages of a list; of an index of sitemaps, those of its latest parts. */
export async function linksOfList(
  web: Web,
  list: LinkList,
  { most, ...asked }: LinkOptions,
): Promise<readonly string[]> {
  if (list.kind !== 'sitemap-index') return list.addresses
  const links = new Set<string>()
  for (const part of list.addresses.slice(0, MOST_PARTS)) {
    const got = await fetchText(web, part, asked)
    const inner = got.kind === 'text' ? listLinks(got.text, got.answer.address) : null
    if (inner?.kind === 'sitemap') for (const link of inner.addresses) links.add(link)
    if (links.size >= most) break
  }
  return [...links]
}

/**
 * A home page leads to what its first feed lists; where it names none, to its sitemap for news, or its only one. A feed
 * without items is better than nothing. Null = to neither.
 */
export async function listOfHome(
  web: Web,
  { text, answer }: GotText,
  { most, ...asked }: LinkOptions,
): Promise<FoundList | null> {
  const read = async (address: string): Promise<FoundList | null> => {
    const got = await fetchText(web, address, asked)
    const list = got.kind === 'text' ? listLinks(got.text, got.answer.address) : null
    if (list === null || got.kind !== 'text') return null
    return { address, kind: list.kind, text: got.text, links: await linksOfList(web, list, { most, ...asked }) }
  }
  let empty: FoundList | null = null
  for (const feed of readPageHead(text, answer.address).feeds) {
    const found = await read(feed)
    if (found !== null && found.links.length > 0) return found
    empty ??= found
  }
  const sitemaps = await web.sitemapsOf(answer.address)
  const sitemap = sitemaps.find((one) => /news/i.test(one)) ?? sitemaps[0]
  return (sitemap === undefined ? null : await read(sitemap)) ?? empty
}
