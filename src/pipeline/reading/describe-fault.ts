import type { Origin, Rejected } from '../../model/article.js'
import { reject } from '../../read/reject.js'
import { asNoArticle } from './read-item.js'
import type { Fault } from './messages.js'

/** Why an item that ended its thread is not taken in. */
export function describeFault(origin: Origin, fault: Fault): Rejected {
  switch (fault) {
    case 'TIME':
      return reject(origin, 'UNREADABLE', 'It takes longer to read than any article does; hand in its text alone.')
    case 'MEMORY':
      return reject(origin, 'UNREADABLE', 'It takes more memory to read than any article does; hand in its text alone.')
    case 'CRASH':
      return asNoArticle(origin)
  }
}
