import { extract } from '../extract/extract.js'
import { loadModels } from '../models/load-models.js'
import { countPeople } from '../store/count-people.js'
import { lockArticles } from '../store/lock-articles.js'
import { loadNamedBefore } from '../store/load-named-before.js'
import { recountNames } from '../store/part-person.js'
import { removeNobodies } from '../store/remove-article.js'
import { rewriteFacts, type Rewritten } from '../store/rewrite-facts.js'
import { saveChanges } from '../store/save-changes.js'
import { renamePeople, savePeople, saveTraits } from '../store/save-people.js'
import { tallyPeople } from '../store/tally-people.js'
import { countArticlesToRead, findArticlesToRead, loadTexts, type StoredText } from '../store/texts-to-read.js'
import { inTransaction, type Database, type Tx } from '../store/transaction.js'
import { makeUuids } from '../store/uuid-v7.js'
import { joinAllNamesakes } from './join-namesakes.js'
import { recognise } from './recognise.js'
import { reviewPeople } from './review-people.js'
import { settleEvents } from './settle-events.js'

/** What reading stored texts again came to. */
export interface Reread {
  /** Articles read, and those in which anything is found otherwise than before. */
  readonly articles: number
  readonly changedArticles: number
  readonly quotes: Rewritten['quotes']
  /** People nobody names any more: the name was none. */
  readonly removedPeople: number
  /** People who turned out to be somebody else who bears the name. */
  readonly joinedPeople: number
}

/** Articles of one event that are read in one transaction: the event is aligned anew once for all of them. */
const ARTICLES_AT_ONCE = 20

/** A run that tells, after each step, how far it is. */
export type RereadStep =
  | { readonly kind: 'read'; readonly done: number; readonly total: number }
  | { readonly kind: 'finished'; readonly reread: Reread }

/**
 * Reads all stored texts that an older extractor has read once more, and joins people who are one. Articles, events, people
 * and utterances keep their ids, headers and corrections stay as they are. Each step is one transaction: a run that is
 * ended goes on where it stopped when it is started again, and what comes in meanwhile is read by today's extractor anyway.
 */
export async function* reextract(db: Database): AsyncGenerator<RereadStep, void, void> {
  const total = await countArticlesToRead(db)
  const sum = { articles: 0, changedArticles: 0, quotes: { added: 0, removed: 0, changed: 0 }, removedPeople: 0 }
  for (;;) {
    const articles = await findArticlesToRead(db, ARTICLES_AT_ONCE)
    const [first] = articles
    if (first === undefined) break
    const ids = articles.map(({ id }) => id)
    const { rewritten, removedPeople } = await inTransaction(db, (tx) => readAgain(tx, first.eventId, ids))
    sum.articles += articles.length
    sum.removedPeople += removedPeople
    for (const { quotes, renamed, isOther } of rewritten) {
      sum.quotes.added += quotes.added
      sum.quotes.removed += quotes.removed
      sum.quotes.changed += quotes.changed
      const changes = quotes.added + quotes.removed + quotes.changed + renamed.length
      if (changes > 0 || isOther) sum.changedArticles += 1
    }
    yield { kind: 'read', done: Math.min(sum.articles, total), total }
  }
  const joinedPeople = await joinAllNamesakes(db)
  yield { kind: 'finished', reread: { ...sum, joinedPeople } }
}

async function readAgain(
  tx: Tx,
  eventId: string,
  articleIds: readonly string[],
): Promise<{ readonly rewritten: readonly Rewritten[]; readonly removedPeople: number }> {
  // An article may have moved since it was chosen; it is read all the same.
  const held = await lockArticles(tx, { ids: articleIds, eventIds: [eventId] })
  const eventIds = [...new Set(held.map((article) => article.eventId))]
  const before = await tallyPeople(tx, { eventIds })
  const rewritten: Rewritten[] = []
  for (const article of held.filter(({ id }) => articleIds.includes(id))) {
    for (const text of await loadTexts(tx, article.id)) rewritten.push(await rewrite(tx, text, article.eventId))
  }
  const renamed = [...new Set(rewritten.flatMap((one) => one.renamed))].sort()
  await recountNames(tx, renamed)
  await reviewPeople(tx, eventIds)
  const { changes } = await settleEvents(tx, eventIds)
  await renamePeople(tx, renamed)
  await countPeople(tx, before, await tallyPeople(tx, { eventIds }))
  const removedPeople = await removeNobodies(tx, renamed)
  await saveChanges(tx, changes)
  return { rewritten, removedPeople }
}

/** Whom the text named before is still who they were; others are recognised as in a new article. */
async function rewrite(tx: Tx, { revisionId, article, header }: StoredText, eventId: string): Promise<Rewritten> {
  const facts = { ...extract(article, loadModels()), header }
  const named = await loadNamedBefore(tx, facts.people, revisionId)
  const day = header.publishedAt === null ? null : Math.floor(Date.parse(header.publishedAt.at) / 86_400_000)
  const [recognised = { people: [], traits: [] }] = await recognise(tx, [{ facts, eventId, day }])
  const chosen = recognised.people.map((personId, index) => named[index] ?? personId)
  const personIds = await savePeople(tx, facts.people, chosen, makeUuids())
  await saveTraits(tx, recognised.traits, personIds)
  return rewriteFacts(tx, revisionId, facts, { personIds, traits: recognised.traits })
}
