import fc from 'fast-check'
import type { GeneratorValue } from 'fast-check'
import {
  getNamedType,
  isInputObjectType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { GraphQLInputType, GraphQLNamedType, GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.js'
import { readFacts } from '../../src/pipeline/reading/read-facts.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

/** To try again what failed: FUZZ_SEED=…; FUZZ_RUNS for more than the few of each that every run of the tests tries. */
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000)
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60)
console.log(`FUZZ_SEED=${String(seed)}`)
const settings = { seed, numRuns: RUNS }

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: { costInWindow: 1_000_000_000 } })
  await loadSample(server.store)
}, STARTING_MS + LOADING_MS)
afterAll(async () => {
  expect(server.faults).toEqual([])
  await server.close()
})

/** Whatever is sent, the answer is JSON, says nothing of the inside, and is no 5xx but 503. */
async function holds(body: string): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await response.text()
  expect(response.status === 503 || response.status < 500, `${String(response.status)} ${text}`).toBe(true)
  const answer = JSON.parse(text) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }
  for (const { extensions } of answer.errors ?? []) expect(extensions.code, text).not.toBe('INTERNAL')
  // What was sent may come back: a field of a type is no word of a library.
  expect(text).not.toMatch(/node_modules|\.[jt]s:\d|prisma/i)
}

const ODD = [
  '',
  '0',
  '-1',
  '\u0000',
  '\uD800',
  'a'.repeat(300),
  '2024-02-30',
  '𝕏',
  '\'; DROP TABLE "Article"; --',
  '%_\\',
]

/** One of some values. */
function pick<T>(g: GeneratorValue, values: readonly T[]): T {
  const value = values[g(fc.nat, { max: values.length - 1 })]
  if (value === undefined) throw new Error('There is nothing to pick from.')
  return value
}

/** A value of a type, mostly one that fits. */
function valueOf(g: GeneratorValue, type: GraphQLInputType, depth: number): string {
  if (isNonNullType(type)) return valueOf(g, type.ofType, depth)
  if (g(fc.nat, { max: 20 }) === 0) return pick(g, ['null', '[]', '{}', '"x"', '1e400', '-1', 'SOME', 'true'])
  if (isListType(type)) {
    return `[${Array.from({ length: g(fc.nat, { max: 2 }) }, () => valueOf(g, type.ofType, depth)).join(', ')}]`
  }
  if (isEnumType(type))
    return pick(
      g,
      type.getValues().map(({ name }) => name),
    )
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth > 0 && g(fc.nat, { max: 4 }) === 0),
    )
    return `{${fields.map((field) => `${field.name}: ${valueOf(g, field.type, depth - 1)}`).join(', ')}}`
  }
  switch (type.name) {
    case 'Int':
      return String(pick(g, [0, 1, 2, 5, -1, 100, 101, 2_147_483_647, -2_147_483_648]))
    case 'Float':
      return String(pick(g, [0, 0.5, -1, 1e300]))
    case 'Boolean':
      return String(g(fc.boolean))
    default:
      return JSON.stringify(g(fc.nat, { max: 1 }) === 0 ? g(fc.string, { unit: 'binary' }) : pick(g, ODD))
  }
}

function fieldsOf(g: GeneratorValue, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const one = pick(g, schema.getPossibleTypes(type))
    return `{ __typename ... on ${one.name} ${fieldsOf(g, one, depth)} }`
  }
  if (!isObjectType(type)) return ''
  const all = Object.values(type.getFields())
  const picked = Array.from({ length: 1 + g(fc.nat, { max: 2 }) }, () => pick(g, all))
  const told = picked.flatMap((field, index) => {
    const inner = getNamedType(field.type)
    const isLeaf = !isObjectType(inner) && !isUnionType(inner) && !isInterfaceType(inner)
    if (!isLeaf && depth === 0) return []
    const given = field.args.filter((one) => isNonNullType(one.type) || g(fc.nat, { max: 2 }) === 0)
    const args = given.map((one) => `${one.name}: ${valueOf(g, one.type, 2)}`).join(', ')
    return [
      `f${String(index)}: ${field.name}${args === '' ? '' : `(${args})`} ${isLeaf ? '' : fieldsOf(g, inner, depth - 1)}`,
    ]
  })
  return `{ __typename ${told.join(' ')} }`
}

/** Documents that the schema allows, but for a value here and there. */
const documents = (root: GraphQLObjectType | null | undefined, kind: string) =>
  fc.gen().map((g) => `${kind} ${root === null || root === undefined ? '{ __typename }' : fieldsOf(g, root, 4)}`)

describe('whatever is sent', () => {
  it.each([
    ['queries', documents(schema.getQueryType(), 'query')],
    ['mutations', documents(schema.getMutationType(), 'mutation')],
  ])(
    'is answered: %s of the schema',
    async (_what, arbitrary) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, (query) => holds(JSON.stringify({ query }))),
        settings,
      )
    },
    STARTING_MS,
  )

  it(
    'is answered: bodies',
    async () => {
      const bodies = fc.oneof(
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc
          .record({
            query: fc.anything(),
            variables: fc.anything(),
            operationName: fc.anything(),
            extensions: fc.anything(),
          })
          .map((body) => {
            try {
              return JSON.stringify(body)
            } catch {
              return '{}'
            }
          }),
      )
      await fc.assert(fc.asyncProperty(bodies, holds), settings)
    },
    STARTING_MS,
  )

  it(
    'is answered: cursors and ids',
    async () => {
      const { data } = await server.ask<{ articles: { pageInfo: { endCursor: string } } }>(
        '{ articles(first: 1) { pageInfo { endCursor } } }',
      )
      const cursor = data?.articles.pageInfo.endCursor ?? ''
      const query =
        'query($c: String, $id: ID!) { articles(first: 2, after: $c) { nodes { id } } quotes(last: 2, before: $c) { nodes { id } } node(id: $id) { id } }'
      const cut = fc
        .tuple(fc.nat({ max: cursor.length }), fc.string({ maxLength: 3 }))
        .map(([at, by]) => cursor.slice(0, at) + by + cursor.slice(at + 1))
      const text = fc.oneof(cut, fc.string({ unit: 'binary' }), fc.base64String(), fc.constantFrom(...ODD))
      await fc.assert(
        fc.asyncProperty(text, text, (c, id) => holds(JSON.stringify({ query, variables: { c, id } }))),
        settings,
      )
    },
    STARTING_MS,
  )
})

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  'Ines Roe said',
  'said Ines Roe, mayor of Karsk,',
  'according to police',
  ' ',
  '\n\n',
  '.',
  ',',
  '<p>',
  '</p>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<description>',
  '&lt;',
  '<![CDATA[',
  ']]>',
  '{"text":',
  '}',
  '[',
  ']',
  '---\n',
  '12 people',
  '$3.4m',
  'Monday',
  '\u202E',
  '\u0000',
  '😀',
  '\uD800',
  'http://[',
  '2026-02-30',
] as const

describe('whatever is handed in', () => {
  it.each(['a.txt', 'a.html', 'a.xml', 'a.jsonl', 'a.md', 'a'])(
    'is read or rejected: %s',
    async (name) => {
      const pieces = fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
        ),
        { maxLength: 80 },
      )
      const heads: Record<string, string> = {
        'a.xml': '<rss><channel><title>x</title>',
        'a.html': '<html><body>',
        'a.jsonl': '{"text":"',
      }
      await fc.assert(
        fc.asyncProperty(pieces, async (parts) => {
          const bytes = Buffer.from((heads[name] ?? '') + parts.join(' '))
          for await (const item of readFacts([{ name, bytes }])) {
            if ('kind' in item) {
              expect(item.message).not.toBe('')
              continue
            }
            const { text } = item.article
            for (const { span } of [...item.quotes, ...item.figures, ...item.citations]) {
              expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
            }
            for (const figure of item.figures) expect(text.slice(figure.span.start, figure.span.end)).not.toBe('')
          }
        }),
        settings,
      )
    },
    STARTING_MS,
  )
})
