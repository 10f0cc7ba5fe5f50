import { Client } from 'pg'

/** How an archive is made larger. */
export interface Growth {
  /** Copies of what is stored, beside it. */
  readonly copies: number
  /** Days between one copy and the next. */
  readonly daysApart: number
}

/** Tables whose rows are copied; outlets are the same ones in all copies, and counts of terms are summed up. */
const COPIED = [
  'Story',
  'Storyline',
  'Event',
  'EventProfile',
  'Person',
  'PersonKey',
  'PersonName',
  'Article',
  'ArticleTerm',
  'Revision',
  'Mention',
  'Quote',
  'Figure',
  'Citation',
  'Utterance',
  'Rendering',
] as const

/** Columns of times that move with the copy. */
const TIMES = new Set(['publishedAt', 'firstAt', 'lastAt', 'seenAt', 'lastSeenAt'])

/** Columns that would otherwise stand twice, or name the same people in every copy. */
const RENAMED = new Set(['Article.url', 'Person.name', 'PersonKey.key', 'PersonName.name'])

/** Of so many articles one, at most, has a rare term: it tells one event from others, and each copy has its own. */
const RARE = 50

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

/**
 * Makes a stored archive so many times its size, within the database: every article, event, person and statement again under ids and
 * names of its own and a few days later, as if a desk had gone on. The texts are the same ones, so that a copy's people and
 * places are called otherwise in the tables than in its text.
 *
 * @param connectionString of a PostgreSQL server, as its superuser: references are not looked up row by row.
 */
export async function growArchive(connectionString: string, growth: Growth): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const schema = new URL(connectionString).searchParams.get('schema') ?? 'public'
    await client.query(`SET search_path TO "${schema}"`)
    await client.query('SET session_replication_role = replica')
    const columns = await columnsOf(client, schema)
    await client.query(
      `CREATE TEMP TABLE rare AS SELECT term FROM "TermFrequency" WHERE articles * ${String(RARE)} <= (SELECT COUNT(*) FROM "Article")`,
    )
    await client.query('ALTER TABLE rare ADD PRIMARY KEY (term)')
    for (const table of COPIED) {
      const own = columns.filter((one) => one.table === table)
      const names = own.map(({ column }) => `"${column}"`).join(', ')
      const values = own.map((column) => valueOf(column, growth)).join(', ')
      const from = table === 'ArticleTerm' ? `"ArticleTerm" t LEFT JOIN rare USING (term)` : `"${table}" t`
      await client.query(
        `INSERT INTO "${table}" (${names}) SELECT ${values} FROM ${from}, generate_series(1, ${String(growth.copies)}) c`,
      )
    }
    await countTerms(client, growth)
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

async function columnsOf(client: Client, schema: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT table_name AS table, column_name AS column, udt_name AS type FROM information_schema.columns
     WHERE table_schema = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [schema],
  )
  return rows
}

/** What a copy has in a column. */
function valueOf({ table, column, type }: Column, { daysApart }: Growth): string {
  const name = `t."${column}"`
  if (column === 'outletId') return name
  if (type === 'uuid') return `md5(${name}::text || '/' || c)::uuid`
  if (TIMES.has(column)) return `${name} + c * interval '${String(daysApart)} days'`
  if (column === 'day' && type === 'int4') return `${name} + floor(c * ${String(daysApart)})::int`
  if (column === 'textHash') return `md5(${name} || c) || md5(c || ${name})`
  if (RENAMED.has(`${table}.${column}`)) return `${name} || 'x' || c`
  if (table === 'ArticleTerm' && column === 'term')
    return `CASE WHEN rare.term IS NULL THEN t.term ELSE t.term || 'x' || c END`
  return name
}

async function countTerms(client: Client, { copies }: Growth): Promise<void> {
  await client.query(
    `UPDATE "TermFrequency" t SET articles = articles * ${String(copies + 1)} WHERE NOT EXISTS (SELECT 1 FROM rare WHERE t.term = rare.term)`,
  )
  await client.query(
    `INSERT INTO "TermFrequency" (term, articles) SELECT term || 'x' || c, articles
     FROM "TermFrequency" JOIN rare USING (term), generate_series(1, ${String(copies)}) c`,
  )
}
