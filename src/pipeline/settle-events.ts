import { descriptionResolver } from '../cluster/resolve-descriptions.js'
import type { Superseded } from '../compare/find-superseded.js'
import type { NewChange } from '../model/change.js'
import type { DossierArticle, DossierQuote } from '../model/dossier.js'
import type { Profile } from '../model/storyline.js'
import { keepEvent } from '../store/kept-events.js'
import { loadEvents, type KeptFacts, type LoadedEvent } from '../store/load-dossier.js'
import { alignEvent } from './comparing/align-event.js'
import type { Aligned } from './comparing/align-here.js'
import { refreshEvents } from './refresh-events.js'
import { saveSpeakers, type ResolvedSpeaker } from '../store/save-speakers.js'
import { saveUtterances, type Realignment } from '../store/save-utterances.js'
import type { Tx } from '../store/transaction.js'
import { settleStorylines, type CountsFor } from './settle-storylines.js'

/** What is new in events. */
export interface Settling extends Partial<KeptFacts> {
  /** Articles whose facts are new: they may bring figures that supersede others. */
  readonly arrived?: readonly string[]
  /** By which counts an event's terms are weighed; absent = by those of the database. */
  readonly countsFor?: CountsFor
  /** Takes the storylines of these events, to be brought up to date at the end of the transaction; absent = that is done at once. */
  readonly storylines?: Set<string>
  /** Asked right before a quotation of these articles is given to somebody. */
  readonly willChange?: (articleIds: readonly string[]) => Promise<void>
}

/** Events that are up to date. */
export interface SettledEvents {
  /** What readers of them want to know. */
  readonly changes: NewChange[]
  /** What each of them is about. */
  readonly profiles: ReadonlyMap<string, Profile>
}

/**
 * Brings events whose articles or facts changed up to date: speakers whom one article leaves open and another names,
 * utterances, counts and title. Each gets a new version.
 *
 * @returns what readers of these events want to know, and what the events are about.
 */
export async function settleEvents(
  tx: Tx,
  eventIds: readonly string[],
  { arrived = [], countsFor, storylines, willChange, ...kept }: Settling = {},
): Promise<SettledEvents> {
  const resolved = (await loadEvents(tx, eventIds, kept)).map(resolveSpeakers)
  const speakers = resolved.flatMap((one) => one.resolved)
  await willChange?.(speakers.map(({ articleId }) => articleId))
  await saveSpeakers(tx, speakers)
  const arrivedIds = new Set(arrived)
  const aligned: Aligned[] = []
  for (const [index, { dossier, resolved: renamed }] of resolved.entries()) {
    const isOther = renamed.length > 0 || dossier.articles.some(({ id }) => kept.reread?.has(id) === true)
    const onlyAdded = !isOther && kept.onlyAdded?.has(eventIds[index] ?? '') === true
    const own = dossier.articles.flatMap(({ id }) => (arrivedIds.has(id) ? [id] : []))
    aligned.push(await alignEvent({ dossier, arrived: own, onlyAdded }))
  }
  const realigned = await saveUtterances(
    tx,
    resolved.map(({ utterances: stored }, index) => ({
      eventId: eventIds[index] ?? '',
      utterances: aligned[index]?.utterances ?? [],
      stored,
    })),
  )
  const changes = eventIds.flatMap((eventId, index): NewChange[] => [
    ...tellRealigned(eventId, realigned[index]),
    ...tellSuperseded(eventId, aligned[index]?.superseded ?? []),
  ])
  await refreshEvents(tx, eventIds)
  for (const [index, { dossier }] of resolved.entries()) {
    if (dossier.articles.length === 0) continue
    keepEvent(tx, eventIds[index] ?? '', {
      version: dossier.event.version + 1,
      articles: new Map(dossier.articles.map((article) => [article.id, article])),
      utterances: realigned[index]?.stored ?? [],
    })
  }
  return { changes, profiles: await settleStorylines(tx, eventIds, countsFor, storylines) }
}

function tellRealigned(eventId: string, realignment: Realignment | undefined): NewChange[] {
  if (realignment === undefined) return []
  const { newRenderings, merged, split } = realignment
  return [
    ...newRenderings.map(({ id, articleId }): NewChange => ({
      kind: 'RENDERING_ADDED',
      eventId,
      articleId,
      subjectId: id,
    })),
    ...merged.map(({ id, into }): NewChange => ({
      kind: 'UTTERANCE_MERGED',
      eventId,
      subjectId: into,
      earlierId: id,
    })),
    ...split.map(({ id, from }): NewChange => ({ kind: 'UTTERANCE_SPLIT', eventId, subjectId: id, earlierId: from })),
  ]
}

function tellSuperseded(eventId: string, superseded: readonly Superseded[]): NewChange[] {
  return superseded.map(({ articleId, figureId, earlierId }) => ({
    kind: 'FIGURE_SUPERSEDED',
    eventId,
    articleId,
    subjectId: figureId,
    earlierId,
  }))
}

/** A quotation whose speaker has become known, as it is read again later: of `speaker.person` it is only asked whether there is one. */
function attribute(quote: DossierQuote, personId: string): DossierQuote {
  const { speaker } = quote
  return { ...quote, personId, speaker: speaker === null ? null : { ...speaker, person: speaker.person ?? 0 } }
}

/** "The Norwegian minister" is somebody by name where another article of the event prints the office with one. */
function resolveSpeakers({ dossier, utterances }: LoadedEvent): LoadedEvent & {
  readonly resolved: readonly ResolvedSpeaker[]
} {
  const resolved: ResolvedSpeaker[] = []
  const resolve = descriptionResolver(dossier.people)
  const articles = dossier.articles.map((article): DossierArticle => {
    const current = article.revisions.at(-1)
    if (current === undefined) return article
    const speakers = resolve(current.quotes)
    const named = new Map(
      current.quotes.flatMap((quote, index): [DossierQuote, DossierQuote][] => {
        const personId = speakers[index] ?? null
        if (quote.personId !== null || personId === null || quote.isSpeakerSet === true) return []
        resolved.push({ articleId: article.id, quoteId: quote.id, personId })
        return [[quote, attribute(quote, personId)]]
      }),
    )
    if (named.size === 0) return article
    const quotes = current.quotes.map((quote) => named.get(quote) ?? quote)
    return { ...article, revisions: [...article.revisions.slice(0, -1), { ...current, quotes }] }
  })
  return { dossier: { ...dossier, articles }, utterances, resolved }
}
