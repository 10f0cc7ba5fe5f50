import type { EnumRef, InputFieldRef } from '@pothos/core'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'

// The small filters that the `where` of every list is put together from. All that is given must hold; what is left
// out, or null, holds for everything.

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never

/** Most values that one `in` or `notIn` may name. */
const MOST_VALUES = 100

export const DateTimeFilter = builder.inputType('DateTimeFilter', {
  description: 'A stretch of time. A thing without a date lies in none.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this moment or later.' }),
    gt: t.field({ type: 'DateTime', description: 'Later than this moment.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this moment.' }),
    lte: t.field({ type: 'DateTime', description: 'At this moment or before.' }),
    isNull: t.boolean({ description: 'True: only what has no date. False: only what has one.' }),
  }),
})

export const DateFilter = builder.inputType('DateFilter', {
  description: 'A stretch of days. A thing without a day lies in none.',
  fields: (t) => ({
    gte: t.field({ type: 'Date', description: 'On this day or later.' }),
    lt: t.field({ type: 'Date', description: 'Before this day.' }),
    isNull: t.boolean({ description: 'True: only what has no day. False: only what has one.' }),
  }),
})

export const IntFilter = builder.inputType('IntFilter', {
  description: 'A range of whole numbers.',
  fields: (t) => ({
    gte: t.int({ description: 'This number or more.' }),
    lt: t.int({ description: 'Less than this number.' }),
  }),
})

export const FloatFilter = builder.inputType('FloatFilter', {
  description: 'A range of numbers.',
  fields: (t) => ({
    gte: t.float({ description: 'This number or more.' }),
    lt: t.float({ description: 'Less than this number.' }),
  }),
})

export const IdFilter = builder.inputType('IdFilter', {
  description: `Picks things by their ids. A single id may stand for a list of one. At most ${String(MOST_VALUES)} ids. Nothing is left at an event or a person that was merged into another: take the id of its \`mergedInto\`.`,
  fields: (t) => ({
    in: t.idList({ description: 'It is one of these.' }),
    notIn: t.idList({ description: 'It is none of these. What is unknown is none of them.' }),
    isNull: t.boolean({ description: 'True: only where it is unknown. False: only where it is known.' }),
  }),
})

export const NameFilter = builder.inputType('NameFilter', {
  description: `Picks exact values, in this spelling. A single value may stand for a list of one. At most ${String(MOST_VALUES)}.`,
  fields: (t) => ({
    in: t.stringList({ description: 'It is one of these.' }),
    notIn: t.stringList({ description: 'It is none of these. What is unknown is none of them.' }),
    isNull: t.boolean({ description: 'True: only where it is unknown. False: only where it is known.' }),
  }),
})

export const TextFilter = builder.inputType('TextFilter', {
  description:
    'Looks into a text letter by letter, upper and lower case alike. `search` looks for words, whatever their ending.',
  fields: (t) => ({
    contains: t.string({ description: 'These letters stand in it, in this order.' }),
    startsWith: t.string({ description: 'It begins with these letters.' }),
    equals: t.string({ description: 'It is just this.' }),
  }),
})

/** A filter over the values of an enum: `directness: { in: [DIRECT, PARTIAL] }`. */
export function enumFilter<Value extends string>(name: string, type: EnumRef<Types, Value>, canBeNull = false) {
  return builder.inputType(`${name}Filter`, {
    description: `Picks values of ${name}. A single value may stand for a list of one.`,
    fields: (t) => {
      const lists = {
        in: t.field({ type: [type], description: 'It is one of these.' }),
        notIn: t.field({ type: [type], description: 'It is none of these.' }),
      }
      const isNull = t.boolean({ description: 'True: only where it is unknown. False: only where it is known.' })
      return (canBeNull ? { ...lists, isNull } : lists) as typeof lists & {
        isNull?: InputFieldRef<never, boolean | null | undefined>
      }
    },
  })
}

interface RangeGiven<Value> {
  readonly gte?: Value | null | undefined
  readonly gt?: Value | null | undefined
  readonly lt?: Value | null | undefined
  readonly lte?: Value | null | undefined
  readonly isNull?: boolean | null | undefined
}

export interface SetGiven {
  readonly in?: readonly string[] | null | undefined
  readonly notIn?: readonly string[] | null | undefined
  readonly isNull?: boolean | null | undefined
}

interface TextGiven {
  readonly contains?: string | null | undefined
  readonly startsWith?: string | null | undefined
  readonly equals?: string | null | undefined
}

/** A condition of Prisma for one column. */
export function range<Value>(column: string, given: RangeGiven<Value> | null | undefined): object[] {
  if (given === null || given === undefined) return []
  const bounds = Object.entries({ gte: given.gte, gt: given.gt, lt: given.lt, lte: given.lte })
  const set = bounds.filter(([, value]) => value !== null && value !== undefined)
  for (const [, value] of set) if (value instanceof Date) checkMoment(value)
  return [...(set.length === 0 ? [] : [{ [column]: Object.fromEntries(set) }]), ...nullness(column, given.isNull)]
}

/**
 * @param toKey turns a value as clients know it into one of the column.
 * @throws GraphQLError `TOO_LARGE` for a list that is too long.
 */
export function oneOf(
  column: string,
  given: SetGiven | null | undefined,
  { nullable = false, toKey = checkText }: { nullable?: boolean; toKey?: (value: string) => string } = {},
): object[] {
  const conditions: object[] = []
  if (given?.in) conditions.push({ [column]: { in: readValues(given.in, toKey) } })
  if (given?.notIn) {
    const others = { [column]: { notIn: readValues(given.notIn, toKey) } }
    conditions.push(nullable ? { OR: [others, { [column]: null }] } : others)
  }
  return [...conditions, ...(nullable ? nullness(column, given?.isNull) : [])]
}

/**
 * The same for what a row is joined to by way of others: `notIn` asks for rows that are joined to none of them.
 * @param some the condition that a row is joined to one of these keys.
 */
export function joinedTo(
  given: SetGiven | null | undefined,
  toKey: (value: string) => string,
  some: (keys: string[]) => object,
): object[] {
  return [
    ...(given?.in ? [some(readValues(given.in, toKey))] : []),
    ...(given?.notIn ? [{ NOT: some(readValues(given.notIn, toKey)) }] : []),
  ]
}

function readValues(values: readonly string[], toKey: (value: string) => string): string[] {
  if (values.length > MOST_VALUES) {
    throw codedError('TOO_LARGE', `A filter takes at most ${String(MOST_VALUES)} values, not ${String(values.length)}.`)
  }
  return values.map((value) => toKey(value))
}

export function textual(column: string, given: TextGiven | null | undefined): object[] {
  if (given === null || given === undefined) return []
  const forms = Object.entries({ contains: given.contains, startsWith: given.startsWith, equals: given.equals })
  return forms.flatMap(([form, value]) =>
    value === null || value === undefined ? [] : [{ [column]: { [form]: escapePattern(value), mode: 'insensitive' } }],
  )
}

/** Everything in one condition. */
export function all(conditions: readonly object[]): object {
  return conditions.length === 0 ? {} : { AND: conditions }
}

/** @throws GraphQLError `BAD_INPUT` for a character that no database keeps. */
export function checkText(text: string): string {
  if (text.includes('\0')) throw codedError('BAD_INPUT', 'A text must not hold the character NUL (U+0000).')
  return text
}

/** The first moment of the year 1: no database knows the year 0. */
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z')

function checkMoment(moment: Date): void {
  if (moment.getTime() < FIRST_MOMENT || Number.isNaN(moment.getTime())) {
    throw codedError('BAD_INPUT', 'A date must be of the year 1 or later.')
  }
}

function nullness(column: string, isNull: boolean | null | undefined): object[] {
  if (isNull === null || isNull === undefined) return []
  return [{ [column]: isNull ? null : { not: null } }]
}

/** Prisma hands the signs of a LIKE pattern through: here they stand for themselves. */
function escapePattern(text: string): string {
  return checkText(text).replace(/[\\%_]/g, '\\$&')
}
