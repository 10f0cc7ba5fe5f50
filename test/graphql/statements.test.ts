import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Kind, OperationTypeNode, parse, print, visit } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

const FOLDER = resolve(import.meta.dirname, '../../schema/operations')
const documents = parse(
  readdirSync(FOLDER)
    .map((file) => readFileSync(resolve(FOLDER, file), 'utf8'))
    .join('\n'),
)
const queries = documents.definitions.filter(
  (one): one is OperationDefinitionNode =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY,
)

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'

/** More than any documented query needs, comparisons included. */
const MOST_STATEMENTS = 40

let server: TestServer
let few: Map<string, number>
const statements = vi.spyOn(pg.Client.prototype, 'query')

beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, { articles: HARBOUR_ARTICLES.slice(0, 2) })
  few = await countAll()
  const copies = Array.from({ length: 8 }, (_, index) => ({
    ...HARBOUR_ARTICLES[index % 4],
    text: `${HARBOUR_ARTICLES[index % 4]?.text ?? ''}\n\nThe town council meets at ${String(index + 8)} o'clock about the strike.`,
    url: `https://copy${String(index)}.example/strike`,
    outlet: `Copy ${String(index)}`,
  }))
  await server.ask(INGEST, { articles: [...HARBOUR_ARTICLES.slice(2), ...copies] })
}, STARTING_MS)
afterAll(async () => {
  statements.mockRestore()
  await server.close()
})

/** One operation with the fragments that it uses. */
function documentOf(operation: OperationDefinitionNode): string {
  const used = new Set<string>()
  const follow = (node: DocumentNode | DocumentNode['definitions'][number]): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        if (used.has(name.value)) return
        used.add(name.value)
        const fragment = documents.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        )
        if (fragment !== undefined) follow(fragment)
      },
    })
  }
  follow(operation)
  const fragments = documents.definitions.filter(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && used.has(one.name.value),
  )
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] })
}

async function variablesOf(name: string): Promise<Record<string, unknown>> {
  const { data } = await server.ask<Record<string, { nodes: { id: string; slug?: string }[] }>>(
    '{ articles { nodes { id } } events { nodes { id } } storylines { nodes { id } } outlets { nodes { id slug } } people(where: { isQuoted: true }) { nodes { id } } quotes { nodes { id } } utterances { nodes { id } } }',
  )
  const first = (list: string) => data?.[list]?.nodes[0]
  switch (name) {
    case 'Article':
    case 'ArticlePassage':
      return { id: first('articles')?.id }
    case 'Event':
    case 'EventBriefing':
    case 'EventCoverage':
    case 'EventFindings':
      return { id: first('events')?.id }
    case 'Storyline':
      return { id: first('storylines')?.id }
    case 'CompareArticles':
      return { ids: data?.['articles']?.nodes.slice(0, 50).map(({ id }) => id) }
    case 'Outlet':
      return { slug: first('outlets')?.slug }
    case 'PersonQuotes':
      return { id: first('people')?.id }
    case 'Apparatus':
      return { id: first('utterances')?.id }
    case 'QuoteInContext':
      return { id: first('quotes')?.id }
    case 'Node':
      return { id: first('quotes')?.id }
    case 'Nodes':
      return { ids: data?.['quotes']?.nodes.map(({ id }) => id) }
    case 'RenderingStats':
      return { groupBy: 'OUTLET' }
    case 'FindEvents':
    case 'Search':
      return { text: 'strike or harbour or port' }
    case 'CheckText':
    case 'QuoteLookup':
      return { text: 'We will not load another ship until the night shifts are gone' }
    default:
      return {}
  }
}

async function countAll(): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const operation of queries) {
    const name = operation.name?.value ?? ''
    const variables = await variablesOf(name)
    statements.mockClear()
    const { errors } = await server.ask(documentOf(operation), variables)
    // Operations whose variables are not known here answer nothing, and would prove nothing.
    if (errors !== undefined) continue
    const sent = statements.mock.calls.map(([statement]) => {
      const given = statement as unknown
      return typeof given === 'string' ? given : (given as { text: string }).text
    })
    counts.set(name, sent.filter((sql) => !/^(?:begin|commit|rollback|set|savepoint|release)\b/i.test(sql)).length)
  }
  return counts
}

describe('the documented queries', () => {
  it('take no more statements for twelve articles than for two', async () => {
    const many = await countAll()
    expect([...many.keys()]).toEqual(
      expect.arrayContaining(['ArticlesPage', 'Coverage', 'PersonQuotes', 'Search', 'QuoteLookup', 'Utterances']),
    )
    expect(many.size).toBe(queries.length)
    const grown = [...many].filter(([name, count]) => count > (few.get(name) ?? 0))
    expect(grown.map(([name, count]) => `${name}: ${String(few.get(name))}, then ${String(count)}`)).toEqual([])
    expect(Math.max(...many.values())).toBeLessThan(MOST_STATEMENTS)
  }, 120_000)
})

it('left no fault behind', () => {
  expect(server.faults).toEqual([])
})
