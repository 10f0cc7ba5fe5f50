// Prints the schema to schema/schema.graphql, sorted, so that a change of it shows as a small difference.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../src/graphql/schema.js'

writeFileSync(
  resolve(import.meta.dirname, '../schema/schema.graphql'),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
)
