import type { GraphQLField, GraphQLInputField } from 'graphql'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../src/graphql/schema.js'
import { findBreakingChanges } from '../scripts/breaking-changes.js'

const RELEASED = `
  type Query { quotes(first: Int): [Quote!]! }
  type Quote { text: String! cueLemma: String directness: Directness! }
  enum Directness { DIRECT PARTIAL }
`

describe('a change of the schema', () => {
  it.each([
    ['a field', 'cueLemma: String', '', 'Quote.cueLemma'],
    ['an enum value', ' PARTIAL', '', 'Directness.PARTIAL'],
    ['the freedom to leave an argument out', 'first: Int', 'first: Int!', 'Query.quotes.first'],
    ['an argument', '(first: Int)', '', 'Query.quotes'],
    ['a value that is always there', 'text: String!', 'text: String', 'Quote.text'],
  ])('breaks clients where it takes away %s', async (_what, from, to, path) => {
    const changes = await findBreakingChanges(RELEASED, RELEASED.replace(from, to))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toContain(path)
  })

  it('breaks nobody where something is added, or goes that was deprecated', async () => {
    expect(await findBreakingChanges(RELEASED, `${RELEASED} extend type Quote { novelty: String }`)).toEqual([])
    const reason = '@deprecated(reason: "Use `verb`. Goes on 2027-06-01.")'
    const deprecated = RELEASED.replace('cueLemma: String', `cueLemma: String ${reason}`)
    expect(await findBreakingChanges(deprecated, RELEASED.replace('cueLemma: String', ''))).toEqual([])
  })
})

it('whatever is deprecated says what to use instead, and the day on which it goes', () => {
  const reasons = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ deprecationReason }) => deprecationReason)
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
    const fields: GraphQLInputField[] | GraphQLField<unknown, unknown>[] = Object.values(type.getFields())
    return fields.flatMap((field: GraphQLInputField | GraphQLField<unknown, unknown>) => [
      field.deprecationReason,
      ...('args' in field ? field.args.map(({ deprecationReason }) => deprecationReason) : []),
    ])
  })
  const given = reasons.filter((reason) => reason !== null && reason !== undefined)
  expect(given.filter((reason) => !/^Use `.+ Goes on \d{4}-\d{2}-\d{2}\.$/.test(reason))).toEqual([])
})
