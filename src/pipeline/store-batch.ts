import { keysOfPeople } from '../cluster/people/keys-of-people.js'
import type { Facts } from '../model/facts.js'
import type { IngestOutcome } from '../model/ingest.js'
import { invariant } from '../errors.js'
import { findStored, mayBeStored } from '../store/find-stored.js'
import { lockTerms } from '../store/ingest-lock.js'
import { saveFacts, type Saved } from '../store/save-facts.js'
import { inTransaction, type Database, type Tx } from '../store/transaction.js'
import { closeLedger, makeArrival, openLedger, type Arrival, type Ledger } from './arrival.js'
import { BatchCounts } from './batch-counts.js'
import { placeArrivals, type PlacedArrival } from './place-arrivals.js'
import { recognise, type Recognised } from './recognise.js'
import { settleArrivals } from './settle-arrivals.js'
import { joinStorylines } from './settle-storylines.js'
import { storeAgain } from './store-again.js'

/**
 * Stores what articles say, all in one transaction or none of them: each as a new article, a new version, or not at all when it
 * is known. What comes of it is what one after the other would give: those that hang together come in one after the other,
 * and the statements of those that do not are one.
 *
 * @returns one outcome an article, in order.
 */
export async function storeBatch(db: Database, all: readonly Facts[]): Promise<IngestOutcome[]> {
  const arrivals = all.map(makeArrival)
  return inTransaction(db, async (tx) => {
    // Who reports the same event waits until these are in.
    await lockTerms(
      tx,
      arrivals.map(({ fingerprint }) => fingerprint.terms.map(({ term }) => term)),
    )
    const batch: Batch = {
      counts: new BatchCounts(arrivals.map(({ fingerprint }) => fingerprint)),
      ledger: openLedger(),
      outcomes: new Map(),
    }
    let reach = arrivals.length
    for (let waiting: readonly Arrival[] = arrivals; waiting.length > 0;) {
      await storeNext(tx, waiting.slice(0, reach), batch)
      const before = waiting.length
      waiting = waiting.filter(({ place }) => !batch.outcomes.has(place))
      invariant(waiting.length < before, 'no article of a batch could come in')
      // Where few of those that were asked about could come in, fewer are asked about.
      reach = Math.max(FEWEST_ASKED, REACH * (before - waiting.length))
    }
    await closeLedger(tx, batch.ledger)
    return arrivals.flatMap(({ place }) => batch.outcomes.get(place) ?? [])
  })
}

/** How many articles are looked at for the next round: so many times as came in with the last one, and so many at least. */
const REACH = 2
const FEWEST_ASKED = 6

/** Articles that come in together, as far as they are in. */
interface Batch {
  readonly counts: BatchCounts
  readonly ledger: Ledger
  readonly outcomes: Map<number, IngestOutcome>
}

/** Takes in the first of those that wait, and all behind it that do not hang on one before them. */
async function storeNext(tx: Tx, waiting: readonly Arrival[], batch: Batch): Promise<void> {
  const ahead = upToSecondText(waiting)
  const isKnown = await mayBeStored(
    tx,
    ahead.map(({ identity }) => identity),
  )
  const [first] = ahead
  invariant(first !== undefined, 'an empty batch was to be stored')
  if (isKnown[0] === true) {
    const stored = await findStored(tx, first.identity)
    if (stored !== null) {
      const outcome = await storeAgain(tx, first, stored, {
        ledger: batch.ledger,
        countsFor: (_, now) => batch.counts.before(first.place, now),
      })
      const revised = outcome.kind === 'revised' && stored.text === 'NEW'
      batch.counts.noteStored(first.place, revised ? (batch.ledger.terms.at(-1)?.before ?? null) : null)
      batch.outcomes.set(first.place, outcome)
      return
    }
  }
  const known = isKnown.indexOf(true, 1)
  await storeNew(tx, known < 0 ? ahead : ahead.slice(0, known), batch)
}

/** Up to the first that has the address or the text of one before it: it is a version of that, or a reprint. */
function upToSecondText(waiting: readonly Arrival[]): readonly Arrival[] {
  const seen = new Set<string>()
  for (const [index, { identity }] of waiting.entries()) {
    const keys = [identity.textHash, ...(identity.url === null ? [] : [identity.url])]
    if (keys.some((key) => seen.has(key))) return waiting.slice(0, index)
    for (const key of keys) seen.add(key)
  }
  return waiting
}

/** Stores new articles: of some the first, and all that do not hang on one before them. */
async function storeNew(tx: Tx, arrivals: readonly Arrival[], { counts, ledger, outcomes }: Batch): Promise<void> {
  const { placed, told } = await placeArrivals(tx, arrivals, counts)
  const recognised = await recogniseApart(tx, placed)
  const saved = await saveFacts(tx, recognised.map(describe))
  const all = recognised.map((one, index) => {
    const written = saved[index]
    invariant(written !== undefined, 'an article was not written')
    return { ...one, saved: written }
  })
  const eventIds = [...new Set([...told.touched, ...all.flatMap((one) => one.saved.touched)])]
  const placeOf = new Map(all.map((one) => [one.saved.eventId, one.placed.arrival.place]))
  const changed = [...told.changes, ...all.flatMap((one) => one.saved.changes)]
  const moved = changed.flatMap(({ articleId }) => articleId ?? [])
  const { changes, profiles } = await settleArrivals(
    tx,
    eventIds,
    all.map((one) => ({
      arrival: one.placed.arrival,
      saved: one.saved,
      traits: one.recognised.traits,
      before: [],
    })),
    {
      moved,
      storylines: ledger.storylines,
      onlyAdded: onlyAddedTo(
        told.touched,
        all.map(({ saved }) => saved),
      ),
      countsFor: (eventId, stored) => counts.before(placeOf.get(eventId) ?? arrivals[0]?.place ?? 0, stored),
    },
  )
  const joined = await joinStorylines(
    tx,
    all.flatMap((one) => {
      const profile = profiles.get(one.saved.eventId)
      const { arrival, asked } = one.placed
      return profile === undefined
        ? []
        : [{ eventId: one.saved.eventId, profile, fingerprint: arrival.fingerprint, asked }]
    }),
    ledger.storylines,
  )
  ledger.changes.push(...changed, ...changes, ...joined)
  for (const one of all) {
    const { arrival } = one.placed
    ledger.terms.push({ before: null, after: arrival.fingerprint.terms.map(({ term }) => term) })
    outcomes.set(arrival.place, describeOutcome(arrival, one.saved))
  }
}

/** Events that new articles were added to, and nothing else happened to. */
function onlyAddedTo(touched: readonly string[], saved: readonly Saved[]): ReadonlySet<string> {
  const others = [...touched, ...saved.flatMap((one) => one.touched.filter((id) => id !== one.eventId))]
  const moved = saved.filter((one) => one.touched.length > 1).map(({ eventId }) => eventId)
  const shaken = new Set([...others, ...moved])
  return new Set(saved.map(({ eventId }) => eventId).filter((id) => !shaken.has(id)))
}

interface RecognisedArrival {
  readonly placed: PlacedArrival
  readonly recognised: Recognised
}

/**
 * Who the people of articles are. One that names somebody who may be a newcomer of one before it is left out and waits: two
 * articles that come in together must not open one person twice.
 */
async function recogniseApart(tx: Tx, placed: readonly PlacedArrival[]): Promise<RecognisedArrival[]> {
  const all = await recognise(
    tx,
    placed.map(({ arrival, choice, clues }) => ({
      facts: arrival.facts,
      eventId: choice.eventId,
      day: arrival.fingerprint.day ?? clues.placedOn,
    })),
  )
  const opened = new Set<string>()
  return placed.flatMap((one, index): RecognisedArrival[] => {
    const recognised = all[index] ?? { people: [], traits: [] }
    const keys = keysOfPeople(one.arrival.facts.people)
    const waits = keys.some((own) => own.some((key) => opened.has(key)))
    keys.forEach((own, place) => {
      if (recognised.people[place] === null) for (const key of own) opened.add(key)
    })
    return waits ? [] : [{ placed: one, recognised }]
  })
}

function describe({ placed, recognised }: RecognisedArrival) {
  const { arrival, choice, clues } = placed
  const { facts, identity, fingerprint } = arrival
  return { facts, placement: { identity, fingerprint, ...recognised, clues }, choice }
}

function describeOutcome({ facts }: Arrival, { articleId, eventId, title }: Saved): IngestOutcome {
  return { kind: 'stored', origin: facts.article.origin, articleId, eventId, title }
}
