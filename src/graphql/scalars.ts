import { GraphQLDate, GraphQLDateTime, GraphQLLocale, GraphQLNonNegativeInt, GraphQLURL } from 'graphql-scalars'
import { GraphQLScalarType } from 'graphql'
import { builder } from './builder.js'

builder.addScalarType(
  'DateTime',
  described(GraphQLDateTime, 'A moment in UTC, as ISO 8601 writes it: `2024-03-05T14:30:00.000Z`.'),
)
builder.addScalarType('Date', described(GraphQLDate, 'A calendar day, as ISO 8601 writes it: `2024-03-05`.'))
builder.addScalarType('URL', described(GraphQLURL, 'The address of a web page: `https://example.com/news/1`.'))
builder.addScalarType('Locale', described(GraphQLLocale, 'A language as a BCP 47 tag: `en`, `pt-BR`.'))
builder.addScalarType('NonNegativeInt', described(GraphQLNonNegativeInt, 'A whole number that is not below zero.'))

function described<Input, Output>(scalar: GraphQLScalarType<Input, Output>, description: string) {
  return new GraphQLScalarType<Input, Output>({ ...scalar.toConfig(), description })
}
