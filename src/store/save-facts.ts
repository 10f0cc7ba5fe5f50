import type { Dateline, Header, Moment } from '../model/article.js'
import type { NewChange } from '../model/change.js'
import type { DayClues, EventChoice, Fingerprint } from '../model/event.js'
import { EXTRACTOR_VERSION, type Facts } from '../model/facts.js'
import type { Traits } from '../model/known-person.js'
import { applyMoves } from './apply-moves.js'
import { carryRenderings } from './carry-renderings.js'
import { carrySpeakers } from './carry-speakers.js'
import { dateFacts } from './date-facts.js'
import { makeFactRows, type RecognisedPeople } from './fact-rows.js'
import type { ArticleIdentity, StoredArticle } from './find-stored.js'
import type { Prisma } from './generated/prisma/client.js'
import { carryHeader } from './merge-headers.js'
import { normalizeUrl } from './normalize-url.js'
import { saveOutlet } from './save-outlet.js'
import { savePeople } from './save-people.js'
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

/** Stores a new article with its facts, in the event that was chosen for it; moves others where the choice says so. */
export async function saveFacts(tx: Tx, facts: Facts, placement: NewPlacement, choice: EventChoice): Promise<Saved> {
  const makeId = makeUuids()
  const outlet = await saveOutlet(tx, facts.header.outlet)
  const { storyId, eventId, touched, changes } = await applyMoves(tx, choice, makeId)
  const articleId = makeId()
  await tx.article.create({
    data: {
      id: articleId,
      ...headerColumns(facts.header),
      url: placement.identity.url,
      textHash: placement.identity.textHash,
      sourceName: facts.article.origin.name,
      format: facts.article.format,
      outletId: outlet,
      storyId,
      eventId,
      membershipScore: choice.score,
      membershipReasons: choice.reasons as unknown as Prisma.InputJsonValue,
    },
  })
  const personIds = await savePeople(tx, facts.people, placement.people, makeId)
  const { fingerprint, clues, identity, traits } = placement
  const people = { personIds, traits }
  await saveRevision(tx, { facts, articleId, number: 1, textHash: identity.textHash, people, makeId })
  await saveTerms(tx, articleId, fingerprint, fingerprint.day ?? clues.placedOn)
  if (fingerprint.day === null) await saveUndated(tx, articleId, fingerprint, clues)
  const title = facts.header.title
  return {
    articleId,
    eventId,
    title,
    revision: 1,
    personIds,
    termsBefore: null,
    touched: [...new Set([eventId, ...touched])],
    changes: [{ kind: 'ARTICLE_ADDED', eventId, articleId }, ...changes],
  }
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
  const revisionId = await saveRevision(tx, { facts, articleId, number, textHash, people, makeId })
  await saveArticleHeader(tx, articleId, facts.header, { textHash })
  const terms = await tx.articleTerm.findMany({ where: { articleId }, select: { term: true } })
  await tx.articleTerm.deleteMany({ where: { articleId } })
  const day = await renewUndated(tx, articleId, placement.fingerprint, dayOf(facts.header.publishedAt))
  await saveTerms(tx, articleId, placement.fingerprint, day)
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
    changes: [{ kind: 'ARTICLE_REVISED', eventId, articleId }],
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

/** Days since 1970-01-01 UTC; null = undated. */
export function dayOf(moment: Moment | null): number | null {
  return moment === null ? null : Math.floor(Date.parse(moment.at) / 86_400_000)
}

function headerColumns(header: Header) {
  return {
    title: header.title,
    subtitle: header.subtitle,
    authors: [...header.authors],
    agencies: [...header.agencies],
    section: header.section,
    datelinePlace: placeOf(header.dateline),
    language: header.language,
    publishedAt: header.publishedAt?.at ?? null,
    publishedPrecision: header.publishedAt?.precision ?? null,
    publishedZone: header.publishedAt?.zone ?? null,
    completeness: header.completeness,
    day: dayOf(header.publishedAt),
  }
}

function placeOf(dateline: Dateline | null): string | null {
  return dateline?.place ?? null
}

interface NewRevision {
  readonly facts: Facts
  readonly articleId: string
  readonly number: number
  readonly textHash: string
  readonly people: RecognisedPeople
  readonly makeId: () => string
}

async function saveRevision(
  tx: Tx,
  { facts, articleId, number, textHash, people, makeId }: NewRevision,
): Promise<string> {
  const { header, blocks, article } = facts
  const id = makeId()
  const rows = makeFactRows(facts, id, people, makeId)
  await tx.revision.create({
    data: {
      id,
      articleId,
      number,
      text: article.text,
      textHash,
      title: header.title,
      publishedAt: header.publishedAt?.at ?? null,
      seenAt: header.updatedAt?.at ?? new Date(),
      extractor: EXTRACTOR_VERSION,
      header: header as unknown as Prisma.InputJsonValue,
      blocks: blocks as unknown as Prisma.InputJsonValue,
    },
  })
  await tx.article.update({ where: { id: articleId }, data: { currentRevisionId: id } })
  if (rows.quotes.length > 0) await tx.quote.createMany({ data: rows.quotes })
  if (rows.mentions.length > 0) await tx.mention.createMany({ data: rows.mentions })
  if (rows.figures.length > 0) await tx.figure.createMany({ data: rows.figures })
  if (rows.citations.length > 0) await tx.citation.createMany({ data: rows.citations })
  return id
}

async function saveTerms(tx: Tx, articleId: string, { terms }: Fingerprint, day: number | null): Promise<void> {
  const words = terms.map(({ term }) => term)
  const counts = terms.map(({ count }) => count)
  const names = terms.map(({ isName }) => isName === true)
  await tx.$executeRaw`
    INSERT INTO "ArticleTerm" ("articleId", term, count, day, "isName")
    SELECT ${articleId}::uuid, term, count, ${day}::int, "isName"
    FROM unnest(${words}::text[], ${counts}::int[], ${names}::boolean[]) AS one(term, count, "isName")`
}
