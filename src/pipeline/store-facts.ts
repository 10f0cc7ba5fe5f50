import { chooseEvent } from '../cluster/choose-event.js'
import { MOST_HITS, MOST_STORY_MEMBERS, QUERY_TERMS, WINDOW_DAYS } from '../cluster/candidate-window.js'
import { makeFingerprint } from '../cluster/make-fingerprint.js'
import { explainPlace } from '../cluster/place-undated.js'
import type { NewChange } from '../model/change.js'
import type { Fingerprint } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import type { Traits } from '../model/known-person.js'
import type { IngestOutcome } from '../model/ingest.js'
import { ConflictError, NotFoundError } from '../errors.js'
import { findStored, findStoredById, identify, type ArticleIdentity, type StoredArticle } from '../store/find-stored.js'
import { lockTerms } from '../store/ingest-lock.js'
import { loadCandidates, type CandidateWindow } from '../store/load-candidates.js'
import { loadNamedBefore } from '../store/load-named-before.js'
import { saveChanges } from '../store/save-changes.js'
import { saveCounts } from '../store/save-counts.js'
import { saveFacts, saveNewRevision, type Saved } from '../store/save-facts.js'
import { saveHeader } from '../store/save-header.js'
import { saveTraits } from '../store/save-people.js'
import { countPeople } from '../store/count-people.js'
import { tallyPeople, type Appearance } from '../store/tally-people.js'
import { inTransaction, type Database, type Tx } from '../store/transaction.js'
import { placeDays } from './place-days.js'
import { recognise } from './recognise.js'
import { reviewPeople } from './review-people.js'
import { settleEvents, type SettledEvents } from './settle-events.js'
import { joinStoryline } from './settle-storylines.js'

const WINDOW: CandidateWindow = {
  days: WINDOW_DAYS,
  queryTerms: QUERY_TERMS,
  mostHits: MOST_HITS,
  mostStoryMembers: MOST_STORY_MEMBERS,
}

interface Work {
  readonly facts: Facts
  readonly fingerprint: Fingerprint
  readonly identity: ArticleIdentity
}

/** Stores what an article says, in one transaction: as a new article, a new version, or not at all when it is known. */
export async function storeFacts(db: Database, facts: Facts): Promise<IngestOutcome> {
  const work = { facts, fingerprint: makeFingerprint(facts), identity: identify(facts) }
  return inTransaction(db, (tx) => storeArticle(tx, work))
}

/**
 * Stores another text of a stored article, whatever address or outlet it names. A text that the article had before is
 * its latest version again.
 *
 * @throws NotFoundError when there is no such article; ConflictError when the text names the address of another one.
 */
export async function storeRevision(db: Database, articleId: string, facts: Facts): Promise<IngestOutcome> {
  const fingerprint = makeFingerprint(facts)
  const identity = identify(facts)
  return inTransaction(db, async (tx) => {
    await lockTerms(
      tx,
      fingerprint.terms.map(({ term }) => term),
    )
    const stored = await findStoredById(tx, articleId, identity.textHash)
    if (stored === null) throw new NotFoundError('Article', articleId)
    const { url } = identity
    const holder = url === null ? null : await tx.article.findUnique({ where: { url }, select: { id: true } })
    if (holder !== null && holder.id !== articleId) {
      throw new ConflictError(`${url ?? ''} is the address of another article; leave it out, or revise that article.`)
    }
    const work = { facts, fingerprint, identity }
    return stored.text === 'CURRENT' ? complete(tx, work, stored) : revise(tx, work, stored)
  })
}

/** Who reports the same event waits until this one is in. */
async function storeArticle(tx: Tx, work: Work): Promise<IngestOutcome> {
  const terms = work.fingerprint.terms.map(({ term }) => term)
  await lockTerms(tx, terms)
  const stored = await findStored(tx, work.identity)
  if (stored === null) return storeNew(tx, work)
  return stored.text === 'NEW' ? revise(tx, work, stored) : complete(tx, work, stored)
}

async function storeNew(tx: Tx, { facts, fingerprint, identity }: Work): Promise<IngestOutcome> {
  const { clues, ...placed } = await placeDays(tx, fingerprint, WINDOW)
  const dated = { ...fingerprint, placedOn: clues.placedOn }
  const candidates = await loadCandidates(tx, dated, WINDOW)
  const found = chooseEvent(dated, candidates)
  const choice = { ...found, reasons: [...found.reasons, ...explainPlace(clues)] }
  const recognised = await recognise(tx, facts, choice.eventId, fingerprint.day ?? clues.placedOn)
  const saved = await saveFacts(tx, facts, { identity, fingerprint, ...recognised, clues }, choice)
  const touched = [...new Set([...placed.touched, ...saved.touched])]
  const { changes, profiles, count } = await settle(
    tx,
    touched,
    { articleId: saved.articleId, before: [] },
    saved,
    placed.changes,
  )
  const profile = profiles.get(saved.eventId)
  const joined = profile === undefined ? [] : await joinStoryline(tx, saved.eventId, profile, fingerprint, candidates)
  await count(facts, fingerprint, recognised.traits)
  await saveChanges(tx, [...placed.changes, ...saved.changes, ...changes, ...joined])
  const { articleId, eventId, title } = saved
  return { kind: 'stored', origin: facts.article.origin, articleId, eventId, title }
}

async function revise(tx: Tx, { facts, fingerprint, identity }: Work, stored: StoredArticle): Promise<IngestOutcome> {
  const before = await tallyPeople(tx, { articleId: stored.articleId })
  const named = await loadNamedBefore(tx, facts.people, stored.revisionId)
  const recognised = await recognise(tx, facts, stored.eventId, fingerprint.day)
  const people = recognised.people.map((personId, index) => named[index] ?? personId)
  const saved = await saveNewRevision(tx, facts, { identity, fingerprint, people, traits: recognised.traits }, stored)
  const { changes, count } = await settle(tx, saved.touched, { articleId: saved.articleId, before }, saved)
  await count(facts, fingerprint, recognised.traits)
  await saveChanges(tx, [...saved.changes, ...changes])
  const { articleId, eventId, title, revision } = saved
  return { kind: 'revised', origin: facts.article.origin, articleId, eventId, title, revision }
}

/** The same text again: what is said beside it for the first time is taken over. */
async function complete(tx: Tx, { facts }: Work, stored: StoredArticle): Promise<IngestOutcome> {
  const { articleId, eventId, title, number } = stored
  const { origin } = facts.article
  const before = await tallyPeople(tx, { articleId })
  const header = await saveHeader(tx, facts, stored)
  if (header === null) return { kind: 'unchanged', origin, articleId, eventId, title }
  const { changes, count } = await settle(tx, [eventId], { articleId, before }, null)
  await count(facts, null, [])
  await saveChanges(tx, [{ kind: 'ARTICLE_REVISED', eventId, articleId }, ...changes])
  return { kind: 'revised', origin, articleId, eventId, title: header.title, revision: number }
}

/** The article that came in, and who appeared in it before. */
interface Arrival {
  readonly articleId: string
  readonly before: readonly Appearance[]
}

/** An event that an article has told more of, up to date. */
interface Settled extends SettledEvents {
  /** Counts what came in, and the people anew. It comes last. @param fingerprint null = no new text. */
  readonly count: (facts: Facts, fingerprint: Fingerprint | null, traits: readonly Traits[]) => Promise<void>
}

/**
 * Looks once more at the people of events that an article has told more of, and brings the events up to date.
 *
 * @param saved what was written of a new text; null = no new text came in.
 * @param earlier what placing it had done already.
 */
async function settle(
  tx: Tx,
  eventIds: readonly string[],
  { articleId, before }: Arrival,
  saved: Saved | null,
  earlier: readonly NewChange[] = [],
): Promise<Settled> {
  const others = (await tallyPeople(tx, { eventIds })).filter((one) => one.articleId !== articleId)
  const articles = [...earlier, ...(saved?.changes ?? [])].flatMap((change) => change.articleId ?? [])
  const arrived = saved === null ? null : articleId
  const moved = await reviewPeople(tx, eventIds, { arrived, articles: [articleId, ...articles] })
  const settled = await settleEvents(tx, eventIds, articleId)
  return {
    ...settled,
    count: async (facts, fingerprint, traits) => {
      if (saved !== null && fingerprint !== null) {
        const personIds = saved.personIds.map((id) => moved.get(id) ?? id)
        await saveTraits(tx, traits, personIds)
        await saveCounts(tx, facts.people, fingerprint, { ...saved, personIds })
      }
      await countPeople(tx, [...before, ...others], await tallyPeople(tx, { eventIds }))
    },
  }
}
