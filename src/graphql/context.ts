import type { Caller } from '../model/access.js'
import type { Comparisons } from '../pipeline/comparing/comparisons.js'
import type { ChangeFeed } from '../store/change-feed.js'
import type { Store } from '../store/open-store.js'
import type { Web } from '../web/open-web.js'
import type { Limits } from './limits.js'

/** What every resolver is given: the world of one server, passed in so that two can live in one process. */
export interface Context {
  readonly store: Store
  /** Comparisons by the version of their event: the same version is not compared twice. */
  readonly comparisons: Comparisons
  /** What happens, for those who subscribe. */
  readonly changes: ChangeFeed
  /** How much one may ask of this server. */
  readonly limits: Limits
  /** Reads pages of the hosts that this server may fetch from; without one it fetches nothing. */
  readonly web?: Web | null
  /** Who asks, and what they may do. */
  readonly caller: Caller
  /** The version after which a cut line of server-sent events is taken up again, as the request's header says it. */
  readonly lastEventId?: string | null
  /** What the copy of the database holds that this is read from, as a token; absent = read from the database itself. */
  readonly seen?: string
}
