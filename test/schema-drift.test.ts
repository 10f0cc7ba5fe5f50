import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { lexicographicSortSchema, parse, printSchema, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import config, { tidied } from '../codegen.js'
import { schema } from '../src/graphql/schema.js'
import { OPENING_QUERY } from '../src/serve/opening-query.js'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDERS = ['schema/operations', 'schema/pages']
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')

// "npm run generate" mends what these tests find.
describe('what is made from the schema', () => {
  it('schema/schema.graphql is the schema of the code', () => {
    expect(read('schema/schema.graphql')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })

  it('the operations ask only for what the schema has', () => {
    for (const folder of FOLDERS) {
      const operations = readdirSync(resolve(ROOT, folder)).map((file) => read(`${folder}/${file}`))
      expect(validate(schema, parse(operations.join('\n')))).toEqual([])
    }
    expect(validate(schema, parse(OPENING_QUERY))).toEqual([])
  })

  it('the client and the pages are made of these operations', async () => {
    const made = (await generate({ ...config, cwd: ROOT, silent: true, errorsOnly: true }, false)) as {
      filename: string
      content: string
    }[]
    const contents = Object.fromEntries(made.map(({ filename, content }) => [relative(ROOT, filename), content]))
    expect(Object.keys(contents)).toHaveLength(2)
    expect(read('src/client/generated/sdk.ts')).toBe(tidied(contents['src/client/generated/sdk.ts'] ?? ''))
    expect(read('src/page/generated/answers.ts')).toBe(contents['src/page/generated/answers.ts'])
  })
})
