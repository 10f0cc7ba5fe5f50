import type { Store } from '../store/open-store.js'
import type { Web } from '../web/open-web.js'
import type { Clock } from '../web/turns.js'

/** What following needs of the world. */
export interface Following {
  readonly store: Pick<Store, 'db'>
  readonly web: Web
  readonly clock: Pick<Clock, 'now'>
  /** Ends what is under way: what is broken off is done by whoever comes next. */
  readonly signal?: AbortSignal
}
