import type { Agent } from 'undici'
import { askOnce, type Hop, type Limits } from './ask-once.js'
import { explainReach } from './explain-failure.js'
import type { FetchFault, FetchFailure, FetchResult, Validators } from './fetched.js'
import { guardedAgent, ownResolver, type Resolver } from './guarded-agent.js'
import { keepRobots, type RobotsKeeper } from './known-robots.js'
import { reachProblem, type Reach } from './reach.js'
import { MOST_ROBOTS_BYTES } from './robots.js'
import { openTurns, OWN_CLOCK, type Clock, type Turns } from './turns.js'

/** What a reader of the web is told when it is opened. */
export interface WebOptions {
  /** Where it may fetch from. */
  readonly reach: Reach
  /** Name of the program and its version, as servers are told it: "Rashomon/0.1.0 (…)". */
  readonly userAgent: string
  /** Least pause between two requests to one host, in ms. */
  readonly pauseMs?: number
  readonly limits?: Partial<Limits>
  readonly resolve?: Resolver
  readonly clock?: Clock
  /** Told of each request when it is over. */
  readonly log?: (line: RequestLine) => void
}

/** One request, as it is logged. */
export interface RequestLine {
  readonly address: string
  /** When it was begun and over, in milliseconds since 1970. */
  readonly begunAt: number
  readonly endedAt: number
  /** Status of the answer; null where there was none. */
  readonly status: number | null
}

/** A polite reader of the web: it asks robots.txt first, one request a host at a time, and only where it may. */
export interface Web {
  /** What an address answers. It never throws: whatever goes wrong is a failure with its reason. */
  fetch(address: string, asked?: FetchOptions): Promise<FetchResult>
  /** The addresses of sitemaps that a host states in its robots.txt. */
  sitemapsOf(address: string): Promise<readonly string[]>
  close(): Promise<void>
}

export interface FetchOptions {
  /** What was said of the answer that is there already: then only a changed one is sent. */
  readonly known?: Validators
  /** Ends the request. */
  readonly signal?: AbortSignal
}

export const LIMITS: Limits = { mostBytes: 10_000_000, wholeMs: 30_000, connectMs: 10_000, silenceMs: 15_000 }

const PAUSE_MS = 1_000
const MOST_HOPS = 5
/** Most hosts of which is remembered that they asked for a pause. */
const MOST_QUIET = 5_000

/** Opens a reader of the web. Nothing is asked yet. */
export function openWeb(options: WebOptions): Web {
  return new OpenWeb(options)
}

class OpenWeb implements Web {
  readonly #options: WebOptions
  readonly #agent: Agent
  readonly #turns: Turns
  readonly #clock: Clock
  readonly #limits: Limits
  readonly #robots: RobotsKeeper
  readonly #quietUntil = new Map<string, number>()

  constructor(options: WebOptions) {
    this.#options = options
    this.#clock = options.clock ?? OWN_CLOCK
    this.#limits = { ...LIMITS, ...options.limits }
    this.#agent = guardedAgent(options.reach, options.resolve ?? ownResolver, this.#limits)
    this.#turns = openTurns(this.#clock)
    this.#robots = keepRobots(
      (url) => this.#ask(url, null, {}, MOST_ROBOTS_BYTES),
      (url) => reachProblem(options.reach, url) === null,
      this.#clock.now,
    )
  }

  async fetch(address: string, asked: FetchOptions = {}): Promise<FetchResult> {
    if (!URL.canParse(address)) return failed(address, 'ADDRESS_REFUSED', 'It is no web address; write it in full.')
    let url = new URL(address)
    let movedTo: string | null = null
    let isForGood = true
    for (let hops = 0; hops <= MOST_HOPS; hops++) {
      url.hash = ''
      const hop = await this.#askIfMay(url, asked)
      if (hop.kind === 'failure') return { ...hop, requested: address }
      if (hop.kind === 'not-modified') return { ...hop, requested: address, movedTo }
      if (hop.kind === 'answer') return { ...hop, requested: address, movedTo }
      if (!URL.canParse(hop.location, url.href)) {
        return failed(address, 'UNREACHABLE', `${url.host} leads on to what is no address.`)
      }
      url = new URL(hop.location, url)
      isForGood &&= hop.isForGood
      if (isForGood) movedTo = url.href
    }
    return failed(address, 'UNREACHABLE', `It leads from page to page, more than ${String(MOST_HOPS)} times.`)
  }

  async sitemapsOf(address: string): Promise<readonly string[]> {
    const url = new URL(address)
    if (reachProblem(this.#options.reach, url) !== null) return []
    const known = await this.#robots.of(url)
    return 'rules' in known ? known.rules.sitemaps : []
  }

  close(): Promise<void> {
    return this.#agent.destroy()
  }

  /** One request, where the rules of the reader, the host's wish for quiet and its robots.txt allow it. */
  async #askIfMay(url: URL, asked: FetchOptions): Promise<Hop> {
    const refuse = (reason: FetchFault, message: string, retryAfterSeconds: number | null = null): Hop => ({
      kind: 'failure',
      reason,
      message,
      status: null,
      retryAfterSeconds,
    })
    const problem = reachProblem(this.#options.reach, url)
    if (problem !== null) {
      const { reason, message } = explainReach(problem, url)
      return refuse(reason, message)
    }
    const known = await this.#robots.of(url)
    if ('failure' in known) return known.failure
    const seconds = Math.ceil(((this.#quietUntil.get(url.host) ?? 0) - this.#clock.now()) / 1_000)
    if (seconds > 0) {
      return refuse('BUSY', `${url.host} asked for a pause; try again in ${String(seconds)} seconds.`, seconds)
    }
    if (!known.rules.mayFetch(url.href)) {
      return refuse(
        'ROBOTS',
        `${url.host} does not want programs to read this page (robots.txt). Save it in your browser and hand in the file.`,
      )
    }
    const hop = await this.#ask(url, known.rules.pauseMs, asked)
    if (hop.kind === 'failure' && hop.retryAfterSeconds !== null) this.#beQuiet(url, hop.retryAfterSeconds)
    return hop
  }

  /** One request in its turn. */
  #ask(url: URL, pauseMs: number | null, { known, signal }: FetchOptions, mostBytes = this.#limits.mostBytes) {
    const pause = Math.max(pauseMs ?? 0, this.#options.pauseMs ?? PAUSE_MS)
    return this.#turns.take(url.hostname, pause, async () => {
      const begunAt = this.#clock.now()
      const hop = await askOnce(this.#agent, url, {
        userAgent: this.#options.userAgent,
        limits: { ...this.#limits, mostBytes },
        ...(known === undefined ? {} : { known }),
        ...(signal === undefined ? {} : { signal }),
      })
      this.#options.log?.({ address: url.href, begunAt, endedAt: this.#clock.now(), status: hop.status })
      return hop
    })
  }

  #beQuiet(url: URL, seconds: number): void {
    if (this.#quietUntil.size > MOST_QUIET) this.#quietUntil.clear()
    this.#quietUntil.set(url.host, this.#clock.now() + seconds * 1_000)
  }
}

function failed(requested: string, reason: FetchFault, message: string): FetchFailure {
  return { kind: 'failure', requested, reason, message, status: null, retryAfterSeconds: null }
}
