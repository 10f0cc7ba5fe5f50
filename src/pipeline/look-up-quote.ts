import { tellingParts } from '../compare/check/telling-words.js'
import { compareWordings, matchUtterances } from '../compare/look-up-quote.js'
import type { LookedUpUtterance, LookedUpWording } from '../compare/look-up-quote.js'
import { loadModels } from '../models/load-models.js'
import { groupBy } from '../store/group-by.js'
import { findWordings, loadWordings } from '../store/search/find-wordings.js'
import type { Database } from '../store/transaction.js'

/** An utterance that a quotation renders, with every wording of it. */
export interface QuoteMatch extends LookedUpUtterance {
  readonly wordings: readonly LookedUpWording[]
}

/**
 * Looks a quotation up: the utterances that it renders, the surest first, each with all of its stored wordings by the time
 * they were first printed. A translation that shares no word with the quotation is found by way of one that does.
 */
export async function lookUpQuote(db: Database, quotation: string, limit: number): Promise<QuoteMatch[]> {
  const candidates = await findWordings(
    db,
    tellingParts(quotation).map(({ words }) => words),
  )
  const found = matchUtterances(quotation, candidates, loadModels()).slice(0, limit)
  if (found.length === 0) return []
  const ids = found.map(({ utteranceId }) => utteranceId)
  const wordings = groupBy(await loadWordings(db, ids), ({ utteranceId }) => utteranceId)
  return found.flatMap((match) => {
    const own = wordings.get(match.utteranceId)
    return own === undefined ? [] : [{ ...match, wordings: compareWordings(match.stretch, own) }]
  })
}
