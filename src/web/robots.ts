import robotsParser from 'robots-parser'

// The package says that its function stands under `default`; Node hands out the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** By this name the reader is meant in a robots.txt. */
export const ROBOT_NAME = 'Rashomon'

/** What a host asks of robots. */
export interface RobotRules {
  readonly mayFetch: (address: string) => boolean
  /** Pause that it asks for between two requests, in ms; null = it asks for none. */
  readonly pauseMs: number | null
  /** Addresses of its sitemaps. */
  readonly sitemaps: readonly string[]
}

/** Bytes of a robots.txt that are heeded, as RFC 9309 has it at least. */
export const MOST_ROBOTS_BYTES = 512_000

/** Longest rule that is heeded: longer than any address, none can match. */
const LONGEST_RULE = 2_048

/** Most characters of all rules with a star in them: each costs time that grows with the length of an address. */
const MOST_WILD = 30_000

/** A pause that is asked for beyond this is held to be a mistake, in ms. */
const LONGEST_PAUSE_MS = 60_000

/** No robots.txt: everything may be fetched. */
export const ALL_ALLOWED: RobotRules = { mayFetch: () => true, pauseMs: null, sitemaps: [] }

/** The rules that a robots.txt states. A rule for this reader by name beats one for all. */
export function readRobots(address: string, text: string): RobotRules {
  let wild = 0
  const kept = text.split(/\r\n|[\r\n]/).filter((line) => {
    if (line.length > LONGEST_RULE) return false
    if (line.includes('*') && !/^\s*user-agent/i.test(line)) wild += line.length
    return true
  })
  // Rules that take too long to be held against an address cannot be heeded, and nobody is asked against his will.
  if (wild > MOST_WILD) return { mayFetch: () => false, pauseMs: null, sitemaps: [] }
  const rules = parseRobots(address, kept.join('\n'))
  const delay = rules.getCrawlDelay(ROBOT_NAME)
  return {
    // A rule of another host is none of this one's.
    mayFetch: (asked) => rules.isAllowed(asked, ROBOT_NAME) !== false,
    pauseMs:
      delay === undefined || !Number.isFinite(delay) || delay < 0 ? null : Math.min(delay * 1_000, LONGEST_PAUSE_MS),
    sitemaps: rules.getSitemaps(),
  }
}
