import { GraphQLDate, GraphQLDateTime, GraphQLLocale, GraphQLNonNegativeInt, GraphQLURL } from 'graphql-scalars'
import { GraphQLError, GraphQLScalarType, print } from 'graphql'
import type { ValueNode } from 'graphql'
import { builder } from './builder.js'

builder.addScalarType(
  'DateTime',
  described(GraphQLDateTime, 'A moment in UTC, as ISO 8601 writes it: `2024-03-05T14:30:00.000Z`.'),
)
builder.addScalarType('Date', described(GraphQLDate, 'A calendar day, as ISO 8601 writes it: `2024-03-05`.'))
builder.addScalarType('URL', described(GraphQLURL, 'The address of a web page: `https://example.com/news/1`.'))
builder.addScalarType('Locale', described(GraphQLLocale, 'A language as a BCP 47 tag: `en`, `pt-BR`.'))
builder.addScalarType('NonNegativeInt', described(GraphQLNonNegativeInt, 'A whole number that is not below zero: `0`.'))

/** A scalar that says, to whoever writes it wrongly, how it is written. */
function described<Input, Output>(scalar: GraphQLScalarType<Input, Output>, description: string) {
  const config = scalar.toConfig()
  const refuse = (given: string, nodes: ValueNode | null): GraphQLError =>
    new GraphQLError(`${given.slice(0, 80)} is no ${scalar.name}. ${description.replaceAll('`', '')}`, { nodes })
  return new GraphQLScalarType<Input, Output>({
    ...config,
    description,
    parseValue: (value) => {
      try {
        return config.parseValue(value)
      } catch {
        throw refuse(JSON.stringify(value), null)
      }
    },
    parseLiteral: (node, variables) => {
      try {
        return config.parseLiteral(node, variables)
      } catch {
        throw refuse(print(node), node)
      }
    },
  })
}
