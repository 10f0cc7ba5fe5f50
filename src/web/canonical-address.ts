import { isHomePage } from '../read/is-home-page.js'

/** Names before a site's own under which it shows the same pages in another form. */
const FORMS = /^(?:www|m|mobile|amp)\./

/**
 * The address under which an article is known: the one that its page calls its own, where that is of the same site. What a page says
 * of other sites is not believed: it would become a version of another outlet's article.
 */
export function canonicalAddress(answered: string, canonical: string | null): string {
  if (canonical === null || !isSameSite(answered, canonical)) return answered
  // Some sites call every page by the address of the home page.
  return isHomePage(canonical) && !isHomePage(answered) ? answered : canonical
}

/** Shorter ones are mostly parts of a country's registry: "co.uk", "com.br". */
const SHORTEST_OWNER = 4

/** Whether two addresses are of one site: the same host, but for "www", "m", "amp", or one host below the other. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => new URL(address).hostname.replace(FORMS, '')) as [string, string]
  return a === b || isBelow(a, b) || isBelow(b, a)
}

/** "edition.news.example" is below "news.example"; nothing is held to be below "co.uk" or the like. */
function isBelow(host: string, above: string): boolean {
  const owner = above.split('.').at(-2) ?? ''
  return host.endsWith(`.${above}`) && owner.length >= SHORTEST_OWNER
}
