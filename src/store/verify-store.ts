import { Prisma } from './generated/prisma/client.js'
import { hashOf } from './find-stored.js'
import type { Database } from './transaction.js'

/** Something that must hold of every database, and what is to be done where it does not. */
export interface Verified {
  /** What must hold. */
  readonly rule: string
  /** Rows that were looked at, and those that break the rule. */
  readonly looked: number
  readonly broken: number
  /** Ids of the first broken rows. */
  readonly examples: readonly string[]
  /** What mends it. */
  readonly remedy: string
}

/** Ids told of one broken rule. */
const MOST_EXAMPLES = 5

/** Versions of texts that are read at once: a text has some kilobytes. */
const REVISIONS_AT_ONCE = 200

const REREAD = 'Run rashomon reextract: it reads the stored texts again.'
const RESTORE = 'The text itself was changed in the database: put back a copy from before.'
const REFRESH = 'Take any article of the event in again, or run rashomon reextract: what is counted is counted anew.'

/** What must hold between rows, each with a statement that gives the ids of those that break it and how many there are in all. */
const RULES: readonly (Pick<Verified, 'rule' | 'remedy'> & {
  readonly all: Prisma.Sql
  readonly broken: Prisma.Sql
})[] = [
  {
    rule: 'every article has a current version, which is its own',
    remedy: RESTORE,
    all: Prisma.sql`SELECT count(*) FROM "Article"`,
    broken: Prisma.sql`
      SELECT a.id FROM "Article" a LEFT JOIN "Revision" r ON r.id = a."currentRevisionId"
      WHERE r.id IS NULL OR r."articleId" <> a.id`,
  },
  {
    rule: 'every event that stands has articles, as many as it says',
    remedy: REFRESH,
    all: Prisma.sql`SELECT count(*) FROM "Event" WHERE "mergedIntoId" IS NULL`,
    broken: Prisma.sql`
      SELECT e.id FROM "Event" e WHERE e."mergedIntoId" IS NULL
      AND e."articleCount" <> (SELECT count(*) FROM "Article" a WHERE a."eventId" = e.id)`,
  },
  {
    rule: 'no article belongs to an event that was merged into another',
    remedy: REFRESH,
    all: Prisma.sql`SELECT count(*) FROM "Article"`,
    broken: Prisma.sql`
      SELECT a.id FROM "Article" a JOIN "Event" e ON e.id = a."eventId" WHERE e."mergedIntoId" IS NOT NULL`,
  },
  {
    rule: 'every rendering is of a statement of its article’s event',
    remedy: REREAD,
    all: Prisma.sql`SELECT count(*) FROM "Rendering"`,
    broken: Prisma.sql`
      SELECT r.id FROM "Rendering" r JOIN "Utterance" u ON u.id = r."utteranceId" JOIN "Article" a ON a.id = r."articleId"
      WHERE u."eventId" <> a."eventId"`,
  },
  {
    rule: 'every statement has a rendering',
    remedy: REREAD,
    all: Prisma.sql`SELECT count(*) FROM "Utterance"`,
    broken: Prisma.sql`
      SELECT u.id FROM "Utterance" u WHERE NOT EXISTS (SELECT 1 FROM "Rendering" r WHERE r."utteranceId" = u.id)`,
  },
  {
    rule: 'nobody who was merged into another is named or quoted',
    remedy: REREAD,
    all: Prisma.sql`SELECT count(*) FROM "Person" WHERE "mergedIntoId" IS NOT NULL`,
    broken: Prisma.sql`
      SELECT p.id FROM "Person" p WHERE p."mergedIntoId" IS NOT NULL
      AND (EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = p.id) OR EXISTS (SELECT 1 FROM "Quote" q WHERE q."personId" = p.id))`,
  },
]

/**
 * Looks every row over: each span within its text and with the words that it says, each text with its hash, each row where it belongs.
 * It changes nothing.
 */
export async function* verifyStore(db: Database): AsyncGenerator<Verified, void, void> {
  for (const { rule, remedy, all, broken } of RULES) {
    const [sum] = await db.$queryRaw<{ count: bigint }[]>`${all}`
    const rows = await db.$queryRaw<{ id: string }[]>`${broken} ORDER BY 1`
    yield { rule, remedy, looked: Number(sum?.count ?? 0), ...told(rows.map(({ id }) => id)) }
  }
  yield* verifyTexts(db)
}

function told(ids: readonly string[]): Pick<Verified, 'broken' | 'examples'> {
  return { broken: ids.length, examples: ids.slice(0, MOST_EXAMPLES) }
}

/** A fact with the words that it says it has. */
interface Proof {
  readonly id: string
  readonly revisionId: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Tables whose rows print words of a version; offsets are UTF-16 units, which a database does not count: they are looked at here. */
const PROVEN = ['Quote', 'Mention', 'Figure', 'Citation', 'Rendering'] as const

async function* verifyTexts(db: Database): AsyncGenerator<Verified, void, void> {
  const counts = new Map<string, { looked: number; broken: string[] }>(
    ['Revision', ...PROVEN].map((table) => [table, { looked: 0, broken: [] }]),
  )
  const note = (table: string, id: string, isRight: boolean): void => {
    const count = counts.get(table)
    if (count === undefined) return
    count.looked += 1
    if (!isRight) count.broken.push(id)
  }
  for (let after = ''; ;) {
    const revisions = await db.revision.findMany({
      where: after === '' ? {} : { id: { gt: after } },
      select: { id: true, text: true, textHash: true },
      orderBy: { id: 'asc' },
      take: REVISIONS_AT_ONCE,
    })
    const last = revisions.at(-1)
    if (last === undefined) break
    after = last.id
    const texts = new Map(revisions.map(({ id, text }) => [id, text]))
    for (const { id, text, textHash } of revisions) note('Revision', id, hashOf(text) === textHash)
    for (const table of PROVEN)
      for (const { id, revisionId, start, end, text } of await loadProofs(db, table, [...texts.keys()]))
        note(table, id, texts.get(revisionId)?.slice(start, end) === text)
  }
  for (const [table, { looked, broken }] of counts) {
    const isText = table === 'Revision'
    const rule = isText
      ? 'every text has the hash that is kept of it'
      : `every ${table.toLowerCase()} stands in its text, word for word`
    yield { rule, remedy: isText ? RESTORE : REREAD, looked, ...told(broken) }
  }
}

async function loadProofs(
  db: Database,
  table: (typeof PROVEN)[number],
  revisionIds: readonly string[],
): Promise<Proof[]> {
  if (table === 'Rendering')
    return db.$queryRaw<Proof[]>`
      SELECT r.id, q."revisionId", r.start, r."end", r.text FROM "Rendering" r JOIN "Quote" q ON q.id = r."quoteId"
      WHERE q."revisionId" = ANY(${[...revisionIds]}::uuid[]) ORDER BY r.id`
  return db.$queryRaw<Proof[]>`
    SELECT id, "revisionId", start, "end", text FROM ${Prisma.raw(`"${table}"`)}
    WHERE "revisionId" = ANY(${[...revisionIds]}::uuid[]) ORDER BY id`
}
