import type { Origin, Reading, Rejected } from '../model/article.js'
import { TooDeepError } from './parse-markup.js'
import type { Item } from './reader.js'
import { reject } from './reject.js'

/**
 * Reads one item. Whatever goes wrong in it is that item's own: it is built as nothing is that somebody publishes, and
 * the next ones are read all the same.
 */
export function guarded({ origin, read }: Item): Reading {
  try {
    return read()
  } catch (error) {
    if (error instanceof TooDeepError) {
      return reject(origin, 'BAD_MARKUP', `${error.message} No real page does; hand in the article's text instead.`)
    }
    return unreadable(origin)
  }
}

/** What is said of an item that is too much for the reader. */
export function unreadable(origin: Origin): Rejected {
  return reject(origin, 'UNREADABLE', 'It is built as no article is, and cannot be read; hand in its text alone.')
}
