import type { Origin, Rejected, RejectionReason, Reading } from '../model/article.js'
import type { Item } from './reader.js'

/** A bad item, named and explained: "says what is wrong; says what to do". */
export function reject(origin: Origin, reason: RejectionReason, message: string): Rejected {
  return { kind: 'rejected', origin, reason, message }
}

/** An item of which is known before it is read that it cannot be. */
export function refused(reading: Reading): Item {
  return { origin: reading.origin, read: () => reading }
}
