import { gatherDossier, type DossierItem } from './cluster/gather-dossier.js'
import { alignUtterances } from './compare/align-utterances.js'
import { compare } from './compare/compare.js'
import { extract } from './extract/extract.js'
import type { Reading } from './model/article.js'
import type { Comparison, Independence } from './model/comparison.js'
import type { Dossier } from './model/dossier.js'
import type { Facts } from './model/facts.js'
import type { IngestOutcome } from './model/ingest.js'
import { loadModels } from './models/load-models.js'
import type { Models } from './models/weights.js'
import type { Compared, Comparisons } from './pipeline/comparing/comparisons.js'
import { joinVersions } from './pipeline/join-versions.js'
import { planIngest, type PlannedOutcome } from './pipeline/plan-ingest.js'
import { readEach, readFacts } from './pipeline/reading/read-facts.js'
import { takeIn } from './pipeline/take-in.js'
import { counted } from './pipeline/taken-in.js'
import type { GivenFields, SourceBytes } from './read/source.js'
import { stopIfCancelled, uncancellable } from './store/cancellation.js'
import { loadDossier, loadDossierOfArticles } from './store/load-dossier.js'
import { loadCurrentEvent } from './store/load-event.js'
import { inSnapshot, type Database } from './store/transaction.js'

export type { Compared } from './pipeline/comparing/comparisons.js'
export type { PlannedOutcome } from './pipeline/plan-ingest.js'
export { readFacts } from './pipeline/reading/read-facts.js'
export type { GivenFields, SourceBytes } from './read/source.js'

/** The way in: bytes, articles, facts, an event, the database. One outcome an item, in order; a bad one stops nothing. */
export async function* ingest(
  { db }: { readonly db: Database },
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  given: GivenFields = {},
): AsyncGenerator<IngestOutcome, void, void> {
  yield* counted(takeIn(db, readFacts(input, given)))
}

/** What became of one item of one of many sources. */
export interface OutcomeOf {
  /** Place of the source among those handed in, from 0. */
  readonly place: number
  readonly outcome: IngestOutcome
}

/** The way in for sources of different senders: each outcome with the place of the source that it is of. */
export async function* ingestEach(
  { db }: { readonly db: Database },
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
): AsyncGenerator<OutcomeOf, void, void> {
  const places: number[] = []
  const items = async function* () {
    for await (const { place, item } of readEach(input)) {
      places.push(place)
      yield item
    }
  }
  for await (const outcome of counted(takeIn(db, items()))) yield { place: places.shift() ?? 0, outcome }
}

/** What `ingest` would do with each item. Nothing is stored. */
export function plan(
  { db }: { readonly db: Database },
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  given: GivenFields = {},
): AsyncGenerator<PlannedOutcome> {
  return planIngest(db, readFacts(input, given))
}

/** How a comparison is made. */
export interface CompareOptions {
  /** Whether reprints count. */
  readonly independence?: Independence
  /** Keeps comparisons by the event's version, and computes large ones apart; without it every call computes here. */
  readonly comparisons?: Comparisons
}

/**
 * The way out: the facts of an event, and how each outlet told it. An event that was merged into another answers as that one.
 *
 * @throws NotFoundError when there is no such event.
 */
export async function compareEvent(
  db: Database,
  eventId: string,
  { independence = 'ALL', comparisons }: CompareOptions = {},
): Promise<Compared> {
  const { id, version } = await loadCurrentEvent(db, eventId)
  const work = async (): Promise<Compared> => {
    const dossier = await inSnapshot(db, (tx) => loadDossier(tx, id))
    return { dossier, comparison: await compareWith(comparisons, dossier, independence) }
  }
  stopIfCancelled()
  return comparisons === undefined
    ? work()
    : comparisons.get(`${id} ${independence}`, version, () => uncancellable(work))
}

/**
 * Compares stored articles picked by hand, whatever their events.
 *
 * @throws NotFoundError when one of them is not stored.
 */
export async function compareArticles(
  db: Database,
  articleIds: readonly string[],
  { independence = 'ALL', comparisons }: CompareOptions = {},
): Promise<Compared> {
  const gathered = await inSnapshot(db, (tx) => loadDossierOfArticles(tx, [...new Set(articleIds)]))
  const dossier = alignDossier(gathered, loadModels())
  return { dossier, comparison: await compareWith(comparisons, dossier, independence) }
}

async function compareWith(
  comparisons: Comparisons | undefined,
  dossier: Dossier,
  independence: Independence,
): Promise<Comparison> {
  return comparisons?.compare(dossier, independence) ?? compare(dossier, loadModels(), independence)
}

/**
 * Compares articles without a database, as one event. Two inputs of one address are two versions of one article. Their ids
 * are `a1`, `a2`, … in the order given; an article in several versions has the number of the first one.
 */
export function compareInMemory(
  items: readonly (Reading | Facts)[],
  independence: Independence = 'ALL',
  models: Models = loadModels(),
): Compared {
  const all = items.flatMap((item) => {
    if (!('kind' in item)) return [item]
    return item.kind === 'article' ? [extract(item, models)] : []
  })
  const gathered = joinVersions(all).flatMap(({ place, versions }): DossierItem[] => {
    const facts = versions.at(-1)
    if (facts === undefined) return []
    const { outlet } = facts.header
    return [
      {
        id: `a${place + 1}`,
        outlet: outlet === null ? null : { ...outlet, id: outlet.slug },
        facts,
        earlier: versions.slice(0, -1),
      },
    ]
  })
  const dossier = alignDossier(gatherDossier(gathered), models)
  return { dossier, comparison: compare(dossier, models, independence) }
}

function alignDossier(dossier: Dossier, models: Models): Dossier {
  return { ...dossier, utterances: alignUtterances(dossier, models) }
}
