import { analyzeTables } from './analyze-tables.js'
import type { PrismaClient } from '../../src/store/generated/prisma/client.js'
import { inTransaction } from '../../src/store/transaction.js'

/** What made-up rows a database is filled with. */
export interface SeedSize {
  readonly outlets: number
  readonly events: number
  readonly people: number
  /** Each has one revision with one quote, one mention, one figure, one citation and one rendering. */
  readonly articles: number
}

/**
 * Fills the tables by SQL alone. Sort keys are equal in long stretches and empty in some, which is where paging goes
 * wrong: of the articles one in five has no date and the others share three.
 * @param round tells rows of one call from those of another.
 */
export async function seedRows(db: PrismaClient, size: SeedSize, round = 0): Promise<void> {
  const id = (kind: string, n: string) => `md5('${kind} ${String(round)} ' || ${n})::uuid`
  const date = `CASE n % 5 WHEN 0 THEN NULL ELSE timestamptz '2031-01-01' + (n % 3) * interval '1 day' END`
  const rows = (count: number) => `FROM generate_series(1, ${String(count)}) AS n`
  const event = `(n % ${String(size.events)}) + 1`
  const outlet = `(n % ${String(size.outlets)}) + 1`
  const person = `(n % ${String(size.people)}) + 1`
  const statements = [
    `INSERT INTO "Outlet" (id, slug, name) SELECT ${id('outlet', 'n')}, 'outlet-${String(round)}-' || n, 'The Alder Post ' || n % 3 ${rows(size.outlets)}`,
    `INSERT INTO "Story" (id) SELECT ${id('story', 'n')} ${rows(size.events)}`,
    `INSERT INTO "Event" (id, "storyId", title, "articleCount", "lastAt", "updatedAt")
     SELECT ${id('event', 'n')}, ${id('story', 'n')}, 'Ferry late ' || n, 1 + n % 2, ${date}, timestamptz '2031-02-01' ${rows(size.events)}`,
    `INSERT INTO "Person" (id, name, "isKeyed", "quoteCount", "lastSeenAt") SELECT ${id('person', 'n')}, 'Ines Duarte ' || n % 4, true, n % 3, ${date} ${rows(size.people)}`,
    `INSERT INTO "PersonName" ("personId", name) SELECT ${id('person', 'n')}, 'Ines Duarte ' || n ${rows(size.people)}`,
    `INSERT INTO "Article" (id, "textHash", "sourceName", format, "outletId", "storyId", "eventId", title, authors, agencies, "publishedAt", completeness, "updatedAt")
     SELECT ${id('article', 'n')}, 'hash ' || n, 'seed', 'TEXT', ${id('outlet', outlet)}, ${id('story', event)}, ${id('event', event)},
            'Ferry late ' || n, '{}', '{}', ${date}, 'FULL', timestamptz '2031-02-01' ${rows(size.articles)}`,
    `INSERT INTO "Revision" (id, "articleId", number, text, "textHash", header, blocks)
     SELECT ${id('revision', 'n')}, ${id('article', 'n')}, 1, '“Ferries are late,” Ines Duarte said.', 'hash ' || n, '{"evidence":[]}', '[]' ${rows(size.articles)}`,
    `UPDATE "Article" SET "currentRevisionId" = "Revision".id FROM "Revision"
     WHERE "Revision"."articleId" = "Article".id AND "Article"."currentRevisionId" IS NULL`,
    `INSERT INTO "Quote" (id, "revisionId", "publishedAt", start, "end", text, directness, "personId", confidence)
     SELECT ${id('quote', 'n')}, ${id('revision', 'n')}, ${date}, 1, 18, 'Ferries are late,', 'DIRECT', ${id('person', person)}, 0.5 ${rows(size.articles)}`,
    `INSERT INTO "Mention" (id, "revisionId", "publishedAt", "personId", kind, start, "end", text)
     SELECT ${id('mention', 'n')}, ${id('revision', 'n')}, ${date}, ${id('person', person)}, 'NAME', 20, 31, 'Ines Duarte' ${rows(size.articles)}`,
    `INSERT INTO "Figure" (id, "revisionId", "publishedAt", start, "end", text, low, comparator, unit, "sentenceStart", "sentenceEnd")
     SELECT ${id('figure', 'n')}, ${id('revision', 'n')}, ${date}, 1, 8, '7 ferries', CASE n % 3 WHEN 0 THEN NULL ELSE 7 END, 'EXACTLY', 'COUNT', 0, 37 ${rows(size.articles)}`,
    `INSERT INTO "Citation" (id, "revisionId", "publishedAt", start, "end", text, kind, name)
     SELECT ${id('citation', 'n')}, ${id('revision', 'n')}, ${date}, 1, 8, 'the port', 'ORGANISATION', CASE n % 3 WHEN 0 THEN NULL ELSE 'Port' END ${rows(size.articles)}`,
    `INSERT INTO "Utterance" (id, "eventId", "personId", text, "articleCount")
     SELECT ${id('utterance', 'n')}, ${id('event', event)}, ${id('person', person)}, 'Ferries are late,', n % 2 ${rows(size.articles)}`,
    `INSERT INTO "Rendering" (id, "utteranceId", "articleId", "quoteId", start, "end", text, score)
     SELECT ${id('rendering', 'n')}, ${id('utterance', 'n')}, ${id('article', 'n')}, ${id('quote', 'n')}, 1, 18, 'Ferries are late,', 1 ${rows(size.articles)}`,
  ]
  // So many rows at one go may take longer than a request is allowed to.
  const unhurried = ['SET LOCAL statement_timeout = 0', ...statements]
  await inTransaction(db, async (tx) => {
    for (const statement of unhurried) await tx.$executeRawUnsafe(statement)
  })
  if (size.articles >= 1000) await analyzeTables(db)
}
