import { ConflictError, NotFoundError } from '../errors.js'
import type { Facts } from '../model/facts.js'
import type { IngestOutcome } from '../model/ingest.js'
import { findStoredById, type StoredArticle } from '../store/find-stored.js'
import { lockTerms } from '../store/ingest-lock.js'
import { loadNamedBefore } from '../store/load-named-before.js'
import { saveNewRevision } from '../store/save-facts.js'
import { saveHeader } from '../store/save-header.js'
import { PeopleTally } from '../store/people-tally.js'
import { tallyPeople } from '../store/tally-people.js'
import { inTransaction, type Database, type Tx } from '../store/transaction.js'
import { closeLedger, makeArrival, openLedger, type Arrival, type Ledger } from './arrival.js'
import { recognise } from './recognise.js'
import { reviewPeople } from './review-people.js'
import { settleArrivals } from './settle-arrivals.js'
import { settleEvents, type Settling } from './settle-events.js'

/**
 * Stores another text of a stored article, whatever address or outlet it names. A text that the article had before is
 * its latest version again.
 *
 * @throws NotFoundError when there is no such article; ConflictError when the text names the address of another one.
 */
export async function storeRevision(db: Database, articleId: string, facts: Facts): Promise<IngestOutcome> {
  const arrival = makeArrival(facts)
  const { identity, fingerprint } = arrival
  return inTransaction(db, async (tx) => {
    await lockTerms(tx, [fingerprint.terms.map(({ term }) => term)])
    const stored = await findStoredById(tx, articleId, identity.textHash)
    if (stored === null) throw new NotFoundError('Article', articleId)
    const { url } = identity
    const holder = url === null ? null : await tx.article.findUnique({ where: { url }, select: { id: true } })
    if (holder !== null && holder.id !== articleId) {
      throw new ConflictError(`${url ?? ''} is the address of another article; leave it out, or revise that article.`)
    }
    const ledger = openLedger()
    const outcome = await (stored.text === 'CURRENT' ? complete : revise)(tx, arrival, stored, { ledger })
    await closeLedger(tx, ledger)
    return outcome
  })
}

/** What an article comes in with. */
export interface Company extends Pick<Settling, 'countsFor'> {
  readonly ledger: Ledger
}

/** An article that is stored comes in again: with a new text, or with what is said beside the same text. */
export function storeAgain(tx: Tx, arrival: Arrival, stored: StoredArticle, company: Company): Promise<IngestOutcome> {
  return (stored.text === 'NEW' ? revise : complete)(tx, arrival, stored, company)
}

async function revise(
  tx: Tx,
  arrival: Arrival,
  stored: StoredArticle,
  { ledger, ...counted }: Company,
): Promise<IngestOutcome> {
  const { facts, fingerprint, identity } = arrival
  const before = await tallyPeople(tx, { articleIds: [stored.articleId] })
  const named = await loadNamedBefore(tx, facts.people, stored.revisionId)
  const [recognised = { people: [], traits: [] }] = await recognise(tx, [
    { facts, eventId: stored.eventId, day: fingerprint.day },
  ])
  const { traits } = recognised
  const people = recognised.people.map((personId, index) => named[index] ?? personId)
  const saved = await saveNewRevision(tx, facts, { identity, fingerprint, people, traits }, stored)
  const { changes } = await settleArrivals(tx, saved.touched, [{ arrival, saved, traits, before }], {
    ...counted,
    storylines: ledger.storylines,
  })
  ledger.changes.push(...saved.changes, ...changes)
  ledger.terms.push({ before: saved.termsBefore, after: fingerprint.terms.map(({ term }) => term) })
  const { articleId, eventId, title, revision } = saved
  return { kind: 'revised', origin: facts.article.origin, articleId, eventId, title, revision }
}

/** The same text again: what is said beside it for the first time is taken over. */
async function complete(
  tx: Tx,
  { facts }: Arrival,
  stored: StoredArticle,
  { ledger, ...counted }: Company,
): Promise<IngestOutcome> {
  const { articleId, eventId, title, number } = stored
  const { origin } = facts.article
  const tally = new PeopleTally(tx)
  await tally.willChange([articleId])
  const header = await saveHeader(tx, facts, stored)
  if (header === null) return { kind: 'unchanged', origin, articleId, eventId, title }
  const eventIds = [eventId]
  const willChange = (articleIds: readonly string[]): Promise<void> => tally.willChange(articleIds)
  await reviewPeople(tx, eventIds, { arrived: [], articles: [articleId], willChange })
  const { changes } = await settleEvents(tx, eventIds, {
    arrived: [articleId],
    ...counted,
    storylines: ledger.storylines,
    willChange,
  })
  await tally.close()
  ledger.changes.push({ kind: 'ARTICLE_REVISED', eventId, articleId }, ...changes)
  return { kind: 'revised', origin, articleId, eventId, title: header.title, revision: number }
}
