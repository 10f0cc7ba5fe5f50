import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { ColumnSource } from 'hyparquet-writer'
import type { Columns, ColumnType } from './columns.js'
import type { Row } from './row.js'

type SchemaElement = ParquetWriter['schema'][number]

/** Rows that make a group, which is what is in memory at once; readers skip whole groups. */
const ROWS_A_GROUP = 5000

const ELEMENTS: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  whole: { type: 'INT32', repetition_type: 'OPTIONAL' },
  real: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  moment: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
}

/** A table as Apache Parquet, with the type of each column: a group of rows at a time. */
export async function* writeParquet(
  columns: Columns,
  pages: AsyncIterable<readonly Row[]>,
): AsyncIterable<{ readonly data: Uint8Array; readonly rows: number }> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'rashomon' })
  const take = (): Uint8Array => {
    const piece = bytes.getBytes().slice()
    // The next piece is written over it; the offset in the file goes on.
    bytes.index = 0
    return piece
  }
  let waiting: Row[] = []
  for await (const rows of pages) {
    waiting = [...waiting, ...rows]
    if (waiting.length < ROWS_A_GROUP) continue
    await writer.write({ columnData: columnsOf(columns, waiting) })
    yield { data: take(), rows: waiting.length }
    waiting = []
  }
  if (waiting.length > 0) await writer.write({ columnData: columnsOf(columns, waiting) })
  await writer.finish()
  yield { data: take(), rows: waiting.length }
}

function schemaOf(columns: Columns): SchemaElement[] {
  const entries = Object.entries(columns)
  return [
    { name: 'root', num_children: entries.length },
    ...entries.flatMap(([name, type]): SchemaElement[] =>
      type === 'list'
        ? [
            { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
            { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
            { name: 'element', ...ELEMENTS.text, repetition_type: 'REQUIRED' },
          ]
        : [{ name, ...ELEMENTS[type] }],
    ),
  ]
}

function columnsOf(columns: Columns, rows: readonly Row[]): ColumnSource[] {
  return Object.entries(columns).map(([name, type]) => ({
    name,
    data: rows.map((row) => cellOf(row[name] ?? null, type)),
  }))
}

function cellOf(value: Row[string], type: ColumnType): Exclude<Row[string], undefined> {
  return type === 'moment' && typeof value === 'string' ? new Date(value) : value
}
