import { createHash } from 'node:crypto'
import type { ArgBuilder, EnumRef, InputRef } from '@pothos/core'
import { builder } from '../builder.js'
import type { Direction, Keyset, KeysetColumn } from './keyset.js'

/** A kind of list: how it can be filtered and ordered, wherever it hangs. */
export interface List<Where, Field extends string> {
  /** As cursors name it: "articles". */
  readonly name: string
  readonly Where: InputRef<Where>
  readonly Order: InputRef<Order<Field>>
  /** What ranks each order; null = the order of arrival, which is that of the ids. */
  readonly columns: Readonly<Record<Field, KeysetColumn | null>>
  /** Condition of Prisma that holds of everything in such a list. */
  readonly always?: object
  /** Turns a filter into a condition of Prisma. */
  readonly filter: (where: Where) => object
}

export interface Order<Field extends string> {
  readonly field: Field
  readonly direction: Direction
}

/** What a query may say of a list. */
export interface ListArguments<Where, Field extends string> {
  readonly where?: Where | null | undefined
  readonly orderBy?: Order<Field> | null | undefined
}

export const DirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first. What has no value comes last either way.',
  values: {
    ASC: { description: 'Smallest, earliest or A first.' },
    DESC: { description: 'Largest, latest or Z first.' },
  } as const,
})

/** The order input of a kind of list: `{ field: PUBLISHED_AT, direction: DESC }`. */
export function orderInput<Field extends string>(
  kind: string,
  plural: string,
  fields: Readonly<Record<Field, string>>,
): InputRef<Order<Field>> {
  const values = Object.entries<string>(fields).map(([field, description]) => [field, { description }])
  const OrderField = builder.enumType(`${kind}OrderField`, {
    description: `What ${plural} can be ordered by.`,
    values: Object.fromEntries(values) as Record<Field, { description: string }>,
  }) as EnumRef<Types, Field>
  return builder.inputType(`${kind}Order`, {
    description: `An order of ${plural}. Of equal ones the id decides, in the same direction.`,
    fields: (t) => ({
      field: t.field({ type: OrderField, required: true, description: 'What to order by.' }),
      direction: t.field({ type: DirectionEnum, required: true, description: 'Which end comes first.' }),
    }),
  }) as unknown as InputRef<Order<Field>>
}

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
export type ArgumentBuilder = ArgBuilder<Types>

/** The arguments by which a list is filtered and ordered. */
export function listArguments<Where, Field extends string>(
  arg: ArgumentBuilder,
  list: List<Where, Field>,
  usual: Order<Field>,
) {
  return {
    where: arg({ type: list.Where, description: 'Only those for which all of this holds.' }),
    orderBy: arg({
      type: list.Order,
      defaultValue: usual,
      description: 'What comes first. A cursor holds only for the order and filter it came with.',
    }),
  }
}

/** The list that a query asks for: its filter with what always holds, and its order. */
export function askedList<Where, Field extends string>(
  list: List<Where, Field>,
  { where, orderBy }: ListArguments<Where, Field>,
  usual: Order<Field>,
  always: object = {},
): Keyset {
  const { field, direction } = orderBy ?? usual
  const given = where ?? null
  return {
    name: `${list.name} ${field} ${direction} ${given === null ? '-' : fingerprint(given)}`,
    column: list.columns[field],
    direction,
    where: allOf([always, list.always, given === null ? undefined : list.filter(given)]),
  }
}

/** One condition of Prisma for several. */
function allOf(conditions: readonly (object | undefined)[]): object {
  const given = conditions.filter((condition) => condition !== undefined && Object.keys(condition).length > 0)
  return given.length > 1 ? { AND: given } : (given[0] ?? {})
}

/** The same for the same filter, whatever the order in which its fields are given. */
export function fingerprint(where: unknown): string {
  return createHash('sha256').update(canonical(where)).digest('base64url').slice(0, 10)
}

function canonical(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([name, inner]) => `${name}:${canonical(inner)}`).join(',')}}`
}

/** The order of arrival, the last first: every list has it. */
export const NEWEST = { field: 'CREATED_AT', direction: 'DESC' } as const
