import { ConflictError, NotFoundError } from '../errors.js'
import type { IngestOutcome } from '../model/ingest.js'
import { reject } from '../read/reject.js'
import type { GivenFields, SourceBytes } from '../read/source.js'
import type { Database } from '../store/transaction.js'
import { readFacts } from './reading/read-facts.js'
import { storeRevision } from './store-again.js'
import { rejectionFor } from './take-in.js'

/**
 * Stores another text of a stored article as its latest version, whatever address it names or leaves out.
 *
 * @throws NotFoundError when there is no such article; ConflictError when the text names the address of another one.
 */
export async function reviseArticle(
  db: Database,
  articleId: string,
  source: SourceBytes,
  given: GivenFields = {},
): Promise<IngestOutcome> {
  const origin = { name: source.name, line: null }
  for await (const facts of readFacts([source], given)) {
    if ('kind' in facts) return facts
    try {
      return await storeRevision(db, articleId, facts)
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof ConflictError) throw error
      return rejectionFor(error, origin)
    }
  }
  return reject(origin, 'EMPTY', 'There is no article in it; hand in the text of an article.')
}
