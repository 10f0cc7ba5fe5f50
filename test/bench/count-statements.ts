import { Client } from 'pg'

/** Counts what every connection of this process asks of a database, until it is stopped. */
export function countStatements(): { readonly stop: () => number } {
  const prototype = Client.prototype as unknown as Record<'query', (...given: unknown[]) => unknown>
  const original = prototype.query
  let count = 0
  prototype.query = function (...given) {
    count += 1
    return original.apply(this, given)
  }
  return {
    stop: () => {
      prototype.query = original
      return count
    },
  }
}
