import { resolveDescriptions } from '../cluster/resolve-descriptions.js'
import { alignUtterances } from '../compare/align-utterances.js'
import { findSuperseded } from '../compare/find-superseded.js'
import type { NewChange } from '../model/change.js'
import type { Dossier, DossierArticle, DossierQuote } from '../model/dossier.js'
import type { Profile } from '../model/storyline.js'
import { loadModels } from '../models/load-models.js'
import { loadDossier } from '../store/load-dossier.js'
import { refreshEvents } from '../store/refresh-events.js'
import { saveSpeakers, type ResolvedSpeaker } from '../store/save-speakers.js'
import { saveUtterances } from '../store/save-utterances.js'
import type { Tx } from '../store/transaction.js'
import { settleStorylines } from './settle-storylines.js'

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
 * @param arrived the article whose facts are new, if there is one: it may bring figures that supersede others.
 * @returns what readers of these events want to know, and what the events are about.
 */
export async function settleEvents(
  tx: Tx,
  eventIds: readonly string[],
  arrived: string | null = null,
): Promise<SettledEvents> {
  const changes: NewChange[] = []
  for (const eventId of eventIds) {
    const { dossier, resolved } = resolveSpeakers(await loadDossier(tx, eventId))
    await saveSpeakers(tx, resolved)
    const { newRenderings, merged, split } = await saveUtterances(
      tx,
      eventId,
      dossier.articles.length === 0 ? [] : alignUtterances(dossier, loadModels()),
    )
    for (const { id, articleId } of newRenderings) {
      changes.push({ kind: 'RENDERING_ADDED', eventId, articleId, subjectId: id })
    }
    for (const { id, into } of merged) {
      changes.push({ kind: 'UTTERANCE_MERGED', eventId, subjectId: into, earlierId: id })
    }
    for (const { id, from } of split) {
      changes.push({ kind: 'UTTERANCE_SPLIT', eventId, subjectId: id, earlierId: from })
    }
    for (const { articleId, figureId, earlierId } of arrived === null
      ? []
      : findSuperseded(dossier, arrived, loadModels())) {
      changes.push({ kind: 'FIGURE_SUPERSEDED', eventId, articleId, subjectId: figureId, earlierId })
    }
  }
  await refreshEvents(tx, eventIds)
  return { changes, profiles: await settleStorylines(tx, eventIds) }
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
