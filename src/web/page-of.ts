import type { SourceBytes } from '../read/source.js'
import { canonicalAddress } from './canonical-address.js'
import { fetchText, type GotText } from './fetch-text.js'
import type { FetchFailure } from './fetched.js'
import type { FetchOptions, Web } from './open-web.js'
import { readPageHead } from './page-head.js'

/** A page as it goes to the readers. */
export type WebSource = SourceBytes & Required<Pick<SourceBytes, 'web'>>

const MOST_REFRESHES = 3

/** A page under the address that is its own. The AMP or print form of an article is left for the article itself. */
export async function pageOf(web: Web, got: GotText, asked: FetchOptions = {}): Promise<WebSource | FetchFailure> {
  const { requested } = got
  let here = got
  for (let hops = 0; hops < MOST_REFRESHES; hops++) {
    const head = readPageHead(here.text, here.answer.address)
    const own = canonicalAddress(here.answer.address, head.canonical)
    const next = head.refresh ?? (isOtherPage(own, here.answer.address) ? own : null)
    if (next === null || next === here.answer.address) return sourceOf(here, requested, own)
    const led = await fetchText(web, next, asked.signal === undefined ? {} : { signal: asked.signal })
    // A page that leads nowhere is itself; the other form of one that cannot be had stands for it.
    if (led.kind !== 'text') {
      if (head.refresh === null || led.kind === 'not-modified') return sourceOf(here, requested, own)
      return { ...led, requested }
    }
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
