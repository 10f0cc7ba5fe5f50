import { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/** Tables whose rows come in by the hundred. */
export type HotTable =
  | 'Article'
  | 'Story'
  | 'Storyline'
  | 'Event'
  | 'Person'
  | 'Revision'
  | 'Quote'
  | 'Mention'
  | 'Figure'
  | 'Citation'
  | 'Utterance'
  | 'Rendering'
  | 'WatchedPage'
  | 'Change'

/** Half of a pair of surrogates, as JSON writes it: no text of PostgreSQL can hold it. */
const LONE_SURROGATE = /\\ud[89a-f]/i

/** Writes rows of one table in one statement, however many they are. A column that only some of them name is null in the others. */
export async function insertRows(tx: Tx, table: HotTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Prisma.raw([...new Set(rows.flatMap(Object.keys))].map((name) => `"${name}"`).join(', '))
  const into = Prisma.raw(`"${table}"`)
  await tx.$executeRaw`
    INSERT INTO ${into} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${into}, ${toJson(rows)}::json)`
}

/** Brings columns of stored rows up to date in one statement. All have the columns of the first one, `id` among them. */
export async function updateRows(tx: Tx, table: HotTable, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Prisma.raw(
    Object.keys(first)
      .filter((name) => name !== 'id')
      .map((name) => `"${name}" = given."${name}"`)
      .join(', '),
  )
  const into = Prisma.raw(`"${table}"`)
  await tx.$executeRaw`
    UPDATE ${into} SET ${columns} FROM json_populate_recordset(NULL::${into}, ${toJson(rows)}::json) AS given
    WHERE ${into}.id = given.id`
}

/** JSON as PostgreSQL takes it. */
export function toJson(rows: readonly object[]): string {
  const json = JSON.stringify(rows)
  return LONE_SURROGATE.test(json) ? JSON.stringify(rows, wellFormed) : json
}

function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : value
}
