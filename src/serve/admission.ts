import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { codedError } from '../graphql/coded-error.js'
import type { Limits } from '../graphql/limits.js'

/** How much of its allowance somebody has spent. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Seconds until it is whole again. */
  readonly reset: number
}

/** Who may come in now: a fair share for each, and no more at once than the server bears. */
export interface Admission {
  /**
   * Takes points from somebody's allowance.
   * @throws GraphQLError `TOO_MANY`, 429, with the time to wait.
   */
  spend(who: string, cost: number): Promise<Allowance>
  /**
   * Begins work of a cost; what it gives back ends it.
   * @throws GraphQLError `BUSY`, 503, when too much is under way.
   */
  begin(cost: number): () => void
}

/** The stretch of time in which an allowance is counted, in seconds. */
export const WINDOW_SECONDS = 10

/** Seconds after which a server that is busy may be asked again. */
const RETRY_SECONDS = 1

export function openAdmission({ costInWindow, costAtOnce, requestsAtOnce }: Limits): Admission {
  const allowances = new RateLimiterMemory({ points: costInWindow, duration: WINDOW_SECONDS })
  const allowance = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    limit: costInWindow,
    remaining: Math.max(0, remainingPoints),
    reset: Math.ceil(msBeforeNext / 1_000),
  })
  let requests = 0
  let costs = 0
  return {
    spend: async (who, cost) => {
      try {
        return allowance(await allowances.consume(who, Math.ceil(cost)))
      } catch (spent) {
        if (!(spent instanceof RateLimiterRes)) throw spent
        const { limit, remaining, reset } = allowance(spent)
        throw codedError(
          'TOO_MANY',
          `You have asked for more than ${String(limit)} points in ${String(WINDOW_SECONDS)} seconds. Ask again in ${String(reset)} s.`,
          { status: 429, headers: { 'retry-after': String(reset), ...headersOf({ limit, remaining, reset }) } },
        )
      }
    },
    begin: (cost) => {
      // Whoever comes alone is let in, whatever it costs: that is another limit.
      if (requests >= requestsAtOnce || (costs > 0 && costs + cost > costAtOnce)) {
        throw codedError('BUSY', 'The server does as much as it can just now. Please try again in a moment.', {
          status: 503,
          headers: { 'retry-after': String(RETRY_SECONDS) },
        })
      }
      requests += 1
      costs += cost
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        requests -= 1
        costs -= cost
      }
    },
  }
}

/** An allowance as the headers of an answer tell it. */
export function headersOf({ limit, remaining, reset }: Allowance): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  }
}
