import type { Origin, Rejected, RejectionReason } from '../model/article.js'

/** A bad item, named and explained: "says what is wrong; says what to do". */
export function reject(origin: Origin, reason: RejectionReason, message: string): Rejected {
  return { kind: 'rejected', origin, reason, message }
}
