import { extract } from '../extract/extract.js'
import { loadModels } from '../models/load-models.js'
import type { ReadArticle } from '../model/article.js'
import type { IngestOutcome } from '../model/ingest.js'
import { isReachable, type Database } from '../store/transaction.js'
import { storeFacts } from './store-facts.js'

/** Extracts an article and stores what it says; what cannot be stored is rejected, unless the database is gone. */
export async function takeIn(db: Database, article: ReadArticle): Promise<IngestOutcome> {
  try {
    return await storeFacts(db, extract(article, loadModels()))
  } catch (error) {
    if (!(await isReachable(db))) throw error
    const message = `It could not be stored: ${error instanceof Error ? error.message : String(error)}`
    return { kind: 'rejected', origin: article.origin, reason: 'UNREADABLE', message }
  }
}
