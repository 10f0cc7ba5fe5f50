import type { Header } from '../model/article.js'
import type { NewChange } from '../model/change.js'
import type { DayClues, EventChoice, Fingerprint } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import type { Traits } from '../model/known-person.js'
import { invariant } from '../errors.js'
import { dayOf, headerColumns } from './article-columns.js'
import { applyMoves, type Placed } from './apply-moves.js'
import { carryRenderings } from './carry-renderings.js'
import { carrySpeakers } from './carry-speakers.js'
import { dateFacts } from './date-facts.js'
import type { ArticleIdentity, StoredArticle } from './find-stored.js'
import { insertRows } from './insert-rows.js'
import { carryHeader } from './merge-headers.js'
import { normalizeUrl } from './normalize-url.js'
import { saveOutlet, saveOutlets } from './save-outlet.js'
import { numberPeople, savePeople, type NumberedPeople } from './save-people.js'
import { makeRevision, saveRevisions, saveTerms, type RevisionRows } from './save-revisions.js'
import { renewUndated, saveUndated } from './save-undated.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** Where an article's facts go. */
export interface Placement {
  readonly identity: ArticleIdentity
  readonly fingerprint: Fingerprint
  /** The stored person that each of the article's people is; null = somebody new. */
  readonly people: readonly (string | null)[]
  /** What it tells of each of them. */
  readonly traits: readonly Traits[]
}

/** Where a new article goes. */
export interface NewPlacement extends Placement {
  /** What its words say of its day, where it has no date. */
  readonly clues: DayClues
}

/** What was written. */
export interface Saved {
  readonly articleId: string
  readonly eventId: string
  readonly title: string | null
  /** Number of the current revision. */
  readonly revision: number
  /** Everybody the article names, in the order of its people. */
  readonly personIds: readonly string[]
  /** Terms that the version before was found by; null for a new article. */
  readonly termsBefore: readonly string[] | null
  /** Events whose articles or facts changed; some may have no article left. */
  readonly touched: readonly string[]
  /** What became of the article, and of others that its arrival moved. */
  readonly changes: readonly NewChange[]
}

/** A new article, what is in it and where it goes. */
export interface NewArticle {
  readonly facts: Facts
  readonly placement: NewPlacement
  readonly choice: EventChoice
}

/** Stores new articles with their facts, in the events that were chosen for them; moves others where a choice says so. */
export async function saveFacts(tx: Tx, articles: readonly NewArticle[]): Promise<Saved[]> {
  const makeId = makeUuids()
  const outlets = await saveOutlets(
    tx,
    articles.flatMap(({ facts }) => facts.header.outlet ?? []),
  )
  const places = await applyMoves(
    tx,
    articles.map(({ choice }) => choice),
    makeId,
  )
  const rows = articles.map((article, index) => {
    const outletId = outlets.get(article.facts.header.outlet?.slug ?? '') ?? null
    return rowsOf(article, { ...placeAt(places, index), outletId }, makeId)
  })
  const all = <Row>(read: (one: ArticleRows) => readonly Row[]): Row[] => rows.flatMap(read)
  await insertRows(
    tx,
    'Person',
    all(({ people }) => people),
  )
  await insertRows(
    tx,
    'Article',
    rows.map(({ article }) => article),
  )
  await saveRevisions(
    tx,
    rows.map(({ revision }) => revision),
  )
  await saveTerms(
    tx,
    articles.map(({ placement: { fingerprint, clues } }, index) => ({
      articleId: rows[index]?.article.id ?? '',
      fingerprint,
      day: fingerprint.day ?? clues.placedOn,
    })),
  )
  for (const [index, { placement }] of articles.entries()) {
    const { fingerprint, clues } = placement
    if (fingerprint.day === null) await saveUndated(tx, rows[index]?.article.id ?? '', fingerprint, clues)
  }
  return rows.map(({ article, personIds }, index): Saved => {
    const { eventId, touched, changes } = placeAt(places, index)
    return {
      articleId: article.id,
      eventId,
      title: article.title,
      revision: 1,
      personIds,
      termsBefore: null,
      touched: [...new Set([eventId, ...touched])],
      changes: [{ kind: 'ARTICLE_ADDED', eventId, articleId: article.id }, ...changes],
    }
  })
}

function placeAt(places: readonly Placed[], index: number): Placed {
  const place = places[index]
  invariant(place !== undefined, `no place was made for new article ${index}`)
  return place
}

/** The rows of a new article. */
interface ArticleRows {
  readonly article: { readonly id: string; readonly title: string | null }
  readonly people: NumberedPeople['fresh']
  readonly personIds: readonly string[]
  readonly revision: RevisionRows
}

function rowsOf(
  { facts, placement, choice }: NewArticle,
  { storyId, eventId, outletId }: Pick<Placed, 'storyId' | 'eventId'> & { readonly outletId: string | null },
  makeId: () => string,
): ArticleRows {
  const id = makeId()
  const { identity, traits } = placement
  const { ids: personIds, fresh } = numberPeople(facts.people, placement.people, makeId)
  const people = { personIds, traits }
  const revision = makeRevision({ facts, articleId: id, number: 1, textHash: identity.textHash, people, makeId })
  const article = {
    id,
    ...headerColumns(facts.header),
    url: identity.url,
    textHash: identity.textHash,
    sourceName: facts.article.origin.name,
    format: facts.article.format,
    outletId,
    storyId,
    eventId,
    membershipScore: choice.score,
    membershipReasons: choice.reasons,
    updatedAt: new Date(),
  }
  return { article, people: fresh, personIds, revision }
}

/** Stores a new version of a stored article. The older one is kept with its facts; the article stays in its event. */
export async function saveNewRevision(
  tx: Tx,
  given: Facts,
  placement: Placement,
  stored: StoredArticle,
): Promise<Saved> {
  const makeId = makeUuids()
  const facts = { ...given, header: carryHeader(stored.header, given.header) }
  const { articleId, eventId } = stored
  const number = stored.number + 1
  const personIds = await savePeople(tx, facts.people, placement.people, makeId)
  const { textHash } = placement.identity
  const people = { personIds, traits: placement.traits }
  const revision = makeRevision({ facts, articleId, number, textHash, people, makeId })
  const revisionId = revision.row.id
  await saveRevisions(tx, [revision])
  await saveArticleHeader(tx, articleId, facts.header, { textHash })
  const terms = await tx.articleTerm.findMany({ where: { articleId }, select: { term: true } })
  await tx.articleTerm.deleteMany({ where: { articleId } })
  const day = await renewUndated(tx, articleId, placement.fingerprint, dayOf(facts.header.publishedAt))
  await saveTerms(tx, [{ articleId, fingerprint: placement.fingerprint, day }])
  await carryRenderings(tx, stored.revisionId, revisionId)
  await carrySpeakers(tx, articleId, revisionId)
  const termsBefore = terms.map(({ term }) => term)
  return {
    articleId,
    eventId,
    title: facts.header.title,
    revision: number,
    personIds,
    termsBefore,
    touched: [eventId],
    changes: [{ kind: 'ARTICLE_REVISED', eventId, articleId, subjectId: revisionId }],
  }
}

/** Writes a header over the article's columns. An outlet that a person named stays, whatever the text says. */
export async function saveArticleHeader(
  tx: Tx,
  articleId: string,
  header: Header,
  more: { readonly textHash?: string } = {},
): Promise<void> {
  const { outletSetById, publishedAt } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { outletSetById: true, publishedAt: true },
  })
  const date = header.publishedAt?.at ?? null
  if (date !== (publishedAt?.toISOString() ?? null)) await dateFacts(tx, articleId, date)
  const outlet = outletSetById === null ? { outletId: await saveOutlet(tx, header.outlet) } : {}
  const url = header.url === null ? null : normalizeUrl(header.url)
  await tx.article.update({ where: { id: articleId }, data: { ...headerColumns(header), ...more, ...outlet, url } })
}
