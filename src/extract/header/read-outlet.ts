import type { OutletName } from '../../model/outlet.js'
import { slugify } from '../../text/slug.js'
import { outletByHost, outletByName } from './known-outlets.js'

/** Second labels under which countries register: "co" of "example.co.uk". */
const SECOND_LEVELS = new Set('co com org net gov gob go ac edu or ne in info'.split(' '))
/** Hosts that print other people's sites: there the label before it is the site. */
const SHARED_HOSTS = new Set(
  'blogspot.com wordpress.com substack.com medium.com github.io tumblr.com typepad.com weebly.com wixsite.com'.split(
    ' ',
  ),
)

/** The outlet at a web address: the known one, else the site's own domain is its name. Null where there is no such address. */
export function outletOfUrl(url: string): OutletName | null {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (!host.includes('.') || /^[\d.]+$/.test(host)) return null
  const known = outletByHost(host)
  if (known !== null) return known
  const domain = siteDomain(host)
  return { name: domain, slug: slugify(domain), domain, kind: null }
}

/** The outlet of a stated name or domain; its domain comes from the article's address where the list does not know it. */
export function outletOfName(name: string, url: string | null): OutletName {
  const isDomain = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name)
  const known = outletByName(name) ?? (isDomain ? outletByHost(name) : null)
  if (known !== null) return known
  const ofUrl = url === null ? null : outletOfUrl(url)
  return {
    name,
    slug: slugify(name) || name,
    domain: isDomain ? siteDomain(name) : (ofUrl?.domain ?? null),
    kind: null,
  }
}

function siteDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  const last = labels.at(-1) ?? ''
  const isShared = SHARED_HOSTS.has(labels.slice(-2).join('.'))
  const isSecondLevel = last.length === 2 && SECOND_LEVELS.has(labels.at(-2) ?? '')
  return labels.slice(isShared || isSecondLevel ? -3 : -2).join('.')
}
