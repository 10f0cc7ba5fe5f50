import type { Hop } from './ask-once.js'
import { ALL_ALLOWED, readRobots, type RobotRules } from './robots.js'

/** What is known of a host's robots.txt: its rules, or why they cannot be had, and then nothing may be fetched. */
export type KnownRules =
  { readonly rules: RobotRules } | { readonly failure: Extract<Hop, { readonly kind: 'failure' }> }

/** Keeps the robots.txt of hosts. */
export interface RobotsKeeper {
  of(url: URL): Promise<KnownRules>
}

interface Kept {
  readonly known: Promise<KnownRules>
  /** Until when it is heeded; null while it is asked for. */
  until: number | null
}

/** How long a robots.txt is heeded before it is asked for again, in ms: RFC 9309 has a day. */
const KEPT_MS = 24 * 3_600_000
/** One that could not be had is asked for again sooner. */
const NOT_HAD_MS = 10 * 60_000
const MOST_HOSTS = 5_000
const MOST_HOPS = 5

/**
 * By RFC 9309: a host that has no robots.txt, or does not give it, forbids nothing; one that cannot say forbids everything for now.
 *
 * @param ask one request for a robots.txt, in turn with all others.
 * @param mayAsk whether a host may be asked at all, for redirects.
 */
export function keepRobots(
  ask: (url: URL) => Promise<Hop>,
  mayAsk: (url: URL) => boolean,
  now: () => number,
): RobotsKeeper {
  const kept = new Map<string, Kept>()
  return {
    async of(url) {
      const before = kept.get(url.origin)
      if (before !== undefined && (before.until === null || before.until > now())) return before.known
      if (kept.size > MOST_HOSTS) kept.clear()
      const entry: Kept = { known: askForRules(new URL('/robots.txt', url), ask, mayAsk), until: null }
      kept.set(url.origin, entry)
      const known = await entry.known
      entry.until = now() + ('failure' in known ? NOT_HAD_MS : KEPT_MS)
      return known
    },
  }
}

async function askForRules(
  first: URL,
  ask: (url: URL) => Promise<Hop>,
  mayAsk: (url: URL) => boolean,
): Promise<KnownRules> {
  let url = first
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    if (!mayAsk(url)) break
    const hop = await ask(url)
    if (hop.kind === 'answer') return { rules: readRobots(first.href, new TextDecoder().decode(hop.bytes)) }
    if (hop.kind === 'redirect' && URL.canParse(hop.location, url.href)) url = new URL(hop.location, url)
    else if (hop.kind === 'failure') {
      if (hop.status !== null && hop.status < 500 && hop.status !== 429) break
      if (hop.status === null) return { failure: hop }
      const message = `${url.host} cannot say now what programs may read (robots.txt: ${String(hop.status)}). Try again later.`
      return { failure: { ...hop, message } }
    } else break
  }
  return { rules: ALL_ALLOWED }
}
