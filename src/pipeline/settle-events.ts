import { resolveDescriptions } from '../cluster/resolve-descriptions.js'
import { alignUtterances } from '../compare/align-utterances.js'
import { findSuperseded } from '../compare/find-superseded.js'
import type { NewChange } from '../model/change.js'
import type { Dossier, DossierArticle, DossierQuote } from '../model/dossier.js'
import type { Profile } from '../model/storyline.js'
import { loadModels } from '../models/load-models.js'
import { loadDossiers } from '../store/load-dossier.js'
import { refreshEvents } from '../store/refresh-events.js'
import { saveSpeakers, type ResolvedSpeaker } from '../store/save-speakers.js'
import { saveUtterances, type Realignment } from '../store/save-utterances.js'
import type { Tx } from '../store/transaction.js'
import { settleStorylines, type CountsFor } from './settle-storylines.js'

/** What is new in events. */
export interface Settling {
  /** Articles whose facts are new: they may bring figures that supersede others. */
  readonly arrived?: readonly string[]
  /** By which counts an event's terms are weighed; absent = by those of the database. */
  readonly countsFor?: CountsFor
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
  { arrived = [], countsFor }: Settling = {},
): Promise<SettledEvents> {
  const resolved = (await loadDossiers(tx, eventIds)).map(resolveSpeakers)
  await saveSpeakers(
    tx,
    resolved.flatMap((one) => one.resolved),
  )
  const realigned = await saveUtterances(
    tx,
    resolved.map(({ dossier }, index) => ({
      eventId: eventIds[index] ?? '',
      utterances: dossier.articles.length === 0 ? [] : alignUtterances(dossier, loadModels()),
    })),
  )
  const changes = resolved.flatMap(({ dossier }, index): NewChange[] => {
    const eventId = eventIds[index] ?? ''
    return [...tellRealigned(eventId, realigned[index]), ...tellSuperseded(eventId, dossier, arrived)]
  })
  await refreshEvents(tx, eventIds)
  return { changes, profiles: await settleStorylines(tx, eventIds, countsFor) }
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

function tellSuperseded(eventId: string, dossier: Dossier, arrived: readonly string[]): NewChange[] {
  return dossier.articles
    .filter(({ id }) => arrived.includes(id))
    .flatMap(({ id }) => findSuperseded(dossier, id, loadModels()))
    .map(({ articleId, figureId, earlierId }) => ({
      kind: 'FIGURE_SUPERSEDED',
      eventId,
      articleId,
      subjectId: figureId,
      earlierId,
    }))
}

/** "The Norwegian minister" is somebody by name where another article of the event prints the office with one. */
function resolveSpeakers(dossier: Dossier): {
  readonly dossier: Dossier
  readonly resolved: readonly ResolvedSpeaker[]
} {
  const resolved: ResolvedSpeaker[] = []
  const articles = dossier.articles.map((article): DossierArticle => {
    const current = article.revisions.at(-1)
    if (current === undefined) return article
    const speakers = resolveDescriptions(current.quotes, dossier.people)
    const quotes = current.quotes.map((quote, index): DossierQuote => {
      const personId = speakers[index] ?? null
      if (quote.personId !== null || personId === null || quote.isSpeakerSet === true) return quote
      resolved.push({ quoteId: quote.id, personId })
      return { ...quote, personId }
    })
    return { ...article, revisions: [...article.revisions.slice(0, -1), { ...current, quotes }] }
  })
  return { dossier: { ...dossier, articles }, resolved }
}
