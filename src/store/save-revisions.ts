import type { Fingerprint } from '../model/event.js'
import { EXTRACTOR_VERSION, type Facts } from '../model/facts.js'
import { makeFactRows, type FactRows, type RecognisedPeople } from './fact-rows.js'
import { insertRows, updateRows } from './insert-rows.js'
import type { Tx } from './transaction.js'

/** A version of an article that is to be written. */
export interface NewRevision {
  readonly facts: Facts
  readonly articleId: string
  readonly number: number
  readonly textHash: string
  readonly people: RecognisedPeople
  readonly makeId: () => string
}

/** The rows of a version: its own, and those of all that was found in it. */
export interface RevisionRows {
  readonly row: { readonly id: string; readonly articleId: string }
  readonly facts: FactRows
}

/** Makes the rows of a version. Nothing is written. */
export function makeRevision({ facts, articleId, number, textHash, people, makeId }: NewRevision): RevisionRows {
  const { header, blocks, article } = facts
  const id = makeId()
  const row = {
    id,
    articleId,
    number,
    text: article.text,
    textHash,
    title: header.title,
    publishedAt: header.publishedAt?.at ?? null,
    seenAt: header.updatedAt?.at ?? article.origin.seenAt ?? new Date(),
    extractor: EXTRACTOR_VERSION,
    header,
    blocks,
  }
  return { row, facts: makeFactRows(facts, id, people, makeId) }
}

/** Stores versions, each as the latest one of its article. */
export async function saveRevisions(tx: Tx, revisions: readonly RevisionRows[]): Promise<void> {
  const all = <Row>(read: (rows: FactRows) => readonly Row[]): Row[] => revisions.flatMap(({ facts }) => read(facts))
  await insertRows(
    tx,
    'Revision',
    revisions.map(({ row }) => row),
  )
  await updateRows(
    tx,
    'Article',
    revisions.map(({ row }) => ({ id: row.articleId, currentRevisionId: row.id, updatedAt: new Date() })),
  )
  await insertRows(
    tx,
    'Quote',
    all(({ quotes }) => quotes),
  )
  await insertRows(
    tx,
    'Mention',
    all(({ mentions }) => mentions),
  )
  await insertRows(
    tx,
    'Figure',
    all(({ figures }) => figures),
  )
  await insertRows(
    tx,
    'Citation',
    all(({ citations }) => citations),
  )
}

/** What an article is found by. */
export interface ArticleTerms {
  readonly articleId: string
  readonly fingerprint: Fingerprint
  /** The day by which it meets others; null = not known. */
  readonly day: number | null
}

/** Stores the terms that articles are found by. */
export async function saveTerms(tx: Tx, articles: readonly ArticleTerms[]): Promise<void> {
  const terms = articles.flatMap(({ articleId, fingerprint, day }) =>
    fingerprint.terms.map(({ term, count, isName }) => ({ articleId, term, count, day, isName: isName === true })),
  )
  await tx.$executeRaw`
    INSERT INTO "ArticleTerm" ("articleId", term, count, day, "isName")
    SELECT * FROM unnest(
      ${terms.map(({ articleId }) => articleId)}::uuid[], ${terms.map(({ term }) => term)}::text[],
      ${terms.map(({ count }) => count)}::int[], ${terms.map(({ day }) => day)}::int[],
      ${terms.map(({ isName }) => isName)}::boolean[]
    )`
}
