import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { lexicographicSortSchema, parse, printSchema, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import config, { tidied } from '../codegen.js'
import { schema } from '../src/graphql/schema.js'
import { OPENING_QUERY } from '../src/serve/opening-query.js'

const ROOT = resolve(import.meta.dirname, '..')
const OPERATIONS = resolve(ROOT, 'schema/operations')
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')

// "npm run generate" mends what these tests find.
describe('what is made from the schema', () => {
  it('schema/schema.graphql is the schema of the code', () => {
    expect(read('schema/schema.graphql')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })

  it('the operations ask only for what the schema has', () => {
    const operations = readdirSync(OPERATIONS).map((file) => readFileSync(resolve(OPERATIONS, file), 'utf8'))
    expect(validate(schema, parse(operations.join('\n')))).toEqual([])
    expect(validate(schema, parse(OPENING_QUERY))).toEqual([])
  })

  it('the client is made of these operations', async () => {
    const made = (await generate({ ...config, cwd: ROOT, silent: true, errorsOnly: true }, false)) as {
      filename: string
      content: string
    }[]
    expect(made).toHaveLength(1)
    expect(read('src/client/generated/sdk.ts')).toBe(tidied(made[0]?.content ?? ''))
  })
})
