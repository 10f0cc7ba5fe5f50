import { extract } from '../extract/extract.js'
import { loadModels } from '../models/load-models.js'
import type { Origin, ReadArticle, Rejected } from '../model/article.js'
import type { IngestOutcome } from '../model/ingest.js'
import { reject } from '../read/reject.js'
import { isDatabaseFault } from '../store/database-faults.js'
import type { Database } from '../store/transaction.js'
import { storeFacts } from './store-facts.js'

/**
 * Extracts an article and stores what it says. What is wrong with the article is its rejection; a fault of the database
 * is none: it is thrown, and the article may be handed in again.
 */
export async function takeIn(db: Database, article: ReadArticle): Promise<IngestOutcome> {
  try {
    return await storeFacts(db, extract(article, loadModels()))
  } catch (error) {
    return rejectionFor(error, article.origin)
  }
}

/** @throws what the article is not to blame for. */
export function rejectionFor(error: unknown, origin: Origin): Rejected {
  if (isDatabaseFault(error)) throw error
  return reject(origin, 'UNREADABLE', 'It is built as no article is, and cannot be taken in; hand in its text alone.')
}
