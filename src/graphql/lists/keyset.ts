import { codedError } from '../coded-error.js'

/** What ranks a list. Where two rows are equal in it, their ids decide. */
export interface KeysetColumn {
  /** Its name in the table: "publishedAt". */
  readonly name: string
  readonly kind: 'moment' | 'integer' | 'number' | 'text'
  /** Whether the column may be empty; rows without it come last in both directions. */
  readonly nullable: boolean
}

export type Direction = 'ASC' | 'DESC'

/** A list as one query asked for it: a cursor of another order or another filter is not a cursor of it. */
export interface Keyset {
  /** Name of the list, its order and its filter, as a cursor carries it. */
  readonly name: string
  /** Null = by id alone, which is the order of arrival. */
  readonly column: KeysetColumn | null
  readonly direction: Direction
  readonly where: object
}

export type Key = string | number | Date | null
export type Place = readonly [key: Key, id: string]

/** The columns that a page needs for its cursors. */
export function neededOf({ column }: Keyset): { id: true } {
  return { id: true, ...(column === null ? {} : { [column.name]: true }) }
}

export function orderBy({ column, direction }: Keyset, backwards: boolean): object[] {
  const sort = (direction === 'ASC') === backwards ? 'desc' : 'asc'
  if (column === null) return [{ id: sort }]
  const ranked = column.nullable ? { sort, nulls: backwards ? 'first' : 'last' } : sort
  return [{ [column.name]: ranked }, { id: sort }]
}

/** The rows after a place in the list, or before it. */
export function beyond({ column, direction }: Keyset, [key, id]: Place, backwards: boolean): object {
  const further = (direction === 'ASC') === backwards ? 'lt' : 'gt'
  if (column === null) return { id: { [further]: id } }
  const { name, nullable } = column
  const tied = { [name]: key, id: { [further]: id } }
  if (key === null) return backwards ? { OR: [{ [name]: { not: null } }, tied] } : tied
  const ranked = { [name]: { [further]: key } }
  if (nullable && !backwards) return { OR: [ranked, tied, { [name]: null }] }
  // The first condition says nothing new, but an index can begin there.
  return { AND: [{ [name]: { [`${further}e`]: key } }, { OR: [ranked, tied] }] }
}

/** A part of a list that an index has in one piece. */
export interface Segment {
  readonly where: object
  readonly orderBy: object[]
}

/**
 * What is left of a list after a place, or before it, in the order of reading. Where the column may be empty it is two
 * parts, those with a value and those without: an index gives each at once, but the whole only after sorting it.
 */
export function segments(keyset: Keyset, place: Place | null, backwards: boolean): Segment[] {
  const { column, where } = keyset
  const left = (more: object, at: Place | null): object => ({
    AND: at === null ? [where, more] : [where, more, beyond(keyset, at, backwards)],
  })
  if (column === null || !column.nullable) return [{ where: left({}, place), orderBy: orderBy(keyset, backwards) }]
  const isEmpty = place !== null && place[0] === null
  const sure: Keyset = { ...keyset, column: { ...column, nullable: false } }
  const valued = {
    where: left({ [column.name]: { not: null } }, isEmpty ? null : place),
    orderBy: orderBy(sure, backwards),
  }
  const empty = {
    where: left({ [column.name]: null }, isEmpty ? place : null),
    orderBy: orderBy({ ...keyset, column: null }, backwards),
  }
  if (backwards) return place === null || isEmpty ? [empty, valued] : [valued]
  return isEmpty ? [empty] : [valued, empty]
}

export function writeCursor({ name, column }: Keyset, row: { readonly id: string }): string {
  const key = column === null ? null : ((row as unknown as Readonly<Record<string, Key>>)[column.name] ?? null)
  const told = key instanceof Date ? key.getTime() : key
  return Buffer.from(JSON.stringify([name, told, row.id])).toString('base64url')
}

/** @throws GraphQLError `BAD_INPUT` for a cursor of another list, order or filter, or a text that never was one. */
export function readCursor(keyset: Keyset, cursor: string): Place {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[0] !== 'string') {
    throw codedError('BAD_INPUT', `"${cursor.slice(0, 80)}" is not a cursor. Take one from pageInfo or edges.`)
  }
  if (parts[0] !== keyset.name) throw codedError('BAD_INPUT', explain(keyset.name, parts[0]))
  const key = readKey(keyset.column, parts[1])
  if (key === undefined || !isUuid(parts[2])) {
    throw codedError('BAD_INPUT', `"${cursor.slice(0, 80)}" is not a cursor of this list. Take one from its pageInfo.`)
  }
  return [key, parts[2]]
}

/** "articles PUBLISHED_AT DESC a1b2c3": says which part of it differs. */
function explain(wanted: string, given: string): string {
  const [list, field, direction] = wanted.split(' ')
  const [otherList, otherField, otherDirection] = given.split(' ')
  const differs =
    list !== otherList
      ? 'another list'
      : field !== otherField || direction !== otherDirection
        ? 'another orderBy'
        : 'another where'
  return `This cursor belongs to ${differs}. A cursor holds only for the list, orderBy and where it came with: start again without it.`
}

/** Undefined for what cannot be a value of the column. */
function readKey(column: KeysetColumn | null, key: unknown): Key | undefined {
  if (key === null) return column === null || column.nullable ? null : undefined
  switch (column?.kind) {
    case undefined:
      return undefined
    case 'moment':
      return typeof key === 'number' && Math.abs(key) < LATEST ? new Date(key) : undefined
    case 'integer':
      return Number.isInteger(key) && Math.abs(key as number) < 2 ** 31 ? (key as number) : undefined
    case 'number':
      return Number.isFinite(key) ? (key as number) : undefined
    case 'text':
      return typeof key === 'string' && !key.includes('\0') ? key : undefined
  }
}

/** The years 1 to 9999 in ms since 1970, which every database can hold. */
const LATEST = 62_000_000_000_000

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
