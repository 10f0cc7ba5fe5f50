import { stringify } from 'csv-stringify/sync'
import { coerceInputValue, getNamedType, isInputType } from 'graphql'
import { InputError, invariant } from '../../errors.js'
import { schema } from '../../graphql/schema.js'
import { refuseUnknownIn } from '../../graphql/unknown-values.js'
import type { Store } from '../../store/open-store.js'
import { COLUMNS, type Columns } from './columns.js'
import { readSnapshot, takeSnapshot } from './snapshot.js'
import { TABLES } from './tables.js'
import { writeParquet } from './write-parquet.js'
import type { Row } from './row.js'
import type { Table } from './tables.js'

export const FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type Format = (typeof FORMATS)[number]
export const TABLE_NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[]

/** What somebody asks for, as they put it. */
export interface ExportRequest {
  readonly table: string
  readonly format: string
  /** JSON of the `where` of the list of that name; null = everything. */
  readonly where: string | null
  /** Null = as of now. */
  readonly snapshot: string | null
}

export interface Exported {
  readonly format: Format
  /** Asked for again with it, the table is the same. */
  readonly snapshot: string
  /** The table in pieces, and how many rows each has: read one by one, so that no more than a piece is in memory. */
  readonly pieces: AsyncIterable<{ readonly data: string | Uint8Array; readonly rows: number }>
}

/** @throws InputError for a table, format, filter or snapshot that there is not. */
export async function exportTable(store: Store, request: ExportRequest): Promise<Exported> {
  const name = TABLE_NAMES.find((one) => one === request.table)
  if (name === undefined) {
    throw new InputError(`There is no table "${request.table}". There are: ${TABLE_NAMES.join(', ')}.`, 'table')
  }
  const format = FORMATS.find((one) => one === request.format)
  if (format === undefined)
    throw new InputError(`"${request.format}" is not a format: csv, jsonl or parquet.`, 'format')
  const table = TABLES[name]
  if (table.isOfNow === true && request.snapshot !== null) {
    throw new InputError(`${name} is computed of what is stored now: it has no snapshots.`, 'snapshot')
  }
  const where = readWhere(table, request.where)
  const refused = await refuseUnknownIn(store.db, [where])
  if (refused !== null) throw new InputError(refused.message, 'where')
  const snapshot = request.snapshot === null ? await takeSnapshot(store) : readSnapshot(request.snapshot)
  return { format, snapshot: snapshot.id, pieces: write(format, COLUMNS[name], table.read(store.db, where, snapshot)) }
}

function write(format: Format, columns: Columns, pages: AsyncIterable<readonly Row[]>): Exported['pieces'] {
  return format === 'parquet' ? writeParquet(columns, pages) : writeText(format, columns, pages)
}

async function* writeText(
  format: 'csv' | 'jsonl',
  columns: Columns,
  pages: AsyncIterable<readonly Row[]>,
): Exported['pieces'] {
  // Whoever reads a table without rows still sees what it would hold.
  if (format === 'csv') yield { data: stringify([Object.keys(columns)], { record_delimiter: 'windows' }), rows: 0 }
  for await (const rows of pages) {
    if (rows.length > 0) yield { data: format === 'csv' ? toCsv(rows, columns) : toLines(rows), rows: rows.length }
  }
}

function toLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which the spreadsheet does not show:
 * whoever writes a headline must not be able to make a reporter's machine compute.
 */
function toCsv(rows: readonly Row[], columns: Columns): string {
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : value]),
    ),
  )
  return stringify(flat, {
    columns: Object.keys(columns),
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { date: (date) => date.toISOString() },
  })
}

/** Reads a filter by the rules of the schema: what GraphQL would refuse is refused here. */
function readWhere(table: Table, json: string | null): object {
  if (json === null) return {}
  const type = getNamedType(schema.getType(table.where))
  invariant(type !== undefined && isInputType(type), 'each table has a filter')
  const said: unknown = coerceInputValue(parse(json), type, (path, _value, error) => {
    throw new InputError(`where${path.map((part) => `.${String(part)}`).join('')}: ${error.message}`, 'where')
  })
  return said as object
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new InputError(`where must be JSON, as in '{"outlet": {"in": "the-harbour-post"}}'.`, 'where')
  }
}
