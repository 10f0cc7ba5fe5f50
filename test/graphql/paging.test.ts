import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

let server: TestServer

interface Page {
  readonly nodes: { readonly id: string }[]
  readonly edges: { readonly cursor: string }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const REPORTS = {
  ferry: 'Lorries queued at the slipway of Kaltby before dawn.',
  library: 'Children carried ten thousand volumes up the marble stairs.',
  orchard: 'Frost in April had killed every third pear tree.',
  tunnel: 'Engineers pumped water out of the shaft for nine weeks.',
  museum: 'A stolen portrait hangs in its gilded frame once more.',
  bakery: 'Its stone oven is older than the republic.',
  glacier: 'Guides roped hikers together above the moraine.',
}
const FIELDS =
  '{ totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

beforeAll(async () => {
  server = await startTestServer()
  // Some share a date and some have none: ties and gaps are where paging goes wrong.
  const articles = Object.entries(REPORTS).map(([topic, sentence], index) => ({
    text: `A day at the ${topic}\n\n${sentence}\n\n“The ${topic} belongs to all of us,” said Ann${'abcdefg'[index] ?? ''} Holm${topic}.`,
    outlet: `The ${topic} Post`,
    url: `https://${topic}.example/1`,
    ...(index < 4 ? { publishedAt: `2024-0${String(1 + (index % 2))}-01T00:00:00.000Z` } : {}),
  }))
  await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
    articles,
  })
}, STARTING_MS)
afterAll(() => server.close())

async function page(list: string, args: string): Promise<Page> {
  const { data, errors } = await server.ask<Record<string, Page>>(`{ ${list}(${args}) ${FIELDS} }`)
  expect(errors).toBeUndefined()
  return data?.[list] as Page
}

describe.each(['articles', 'outlets', 'people', 'quotes', 'utterances', 'events'])('the list of %s', (list) => {
  it('is the same read at once, forwards in steps, and backwards in steps', async () => {
    const whole = await page(list, 'first: 100')
    const ids = whole.nodes.map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(5)
    expect(whole.totalCount).toBe(ids.length)
    expect([whole.pageInfo.hasNextPage, whole.pageInfo.hasPreviousPage]).toEqual([false, false])

    const forwards: string[] = []
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await page(list, `first: 2${after}`)
      forwards.push(...nodes.map(({ id }) => id))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor ?? ''}"`
    }
    expect(forwards).toEqual(ids)

    const backwards: string[] = []
    for (let before = ''; ;) {
      const { nodes, pageInfo } = await page(list, `last: 2${before}`)
      backwards.unshift(...nodes.map(({ id }) => id))
      if (!pageInfo.hasPreviousPage) break
      before = `, before: "${pageInfo.startCursor ?? ''}"`
    }
    expect(backwards).toEqual(ids)
  })

  it('finds each of its items again by id', async () => {
    const { nodes } = await page(list, 'first: 100')
    const ids = nodes.map(({ id }) => id)
    const { data } = await server.ask<{ nodes: { id: string }[]; node: { id: string } }>(
      'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }',
      { ids, id: ids[0] },
    )
    expect(data?.nodes.map(({ id }) => id)).toEqual(ids)
    expect(data?.node.id).toBe(ids[0])
  })

  it('refuses a cursor of another list', async () => {
    const other = await page(list === 'quotes' ? 'people' : 'quotes', 'first: 1')
    const { errors } = await server.ask(
      `{ ${list}(first: 1, after: "${other.pageInfo.endCursor ?? ''}") { totalCount } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})

it('puts the latest article first and undated ones last', async () => {
  const { data } = await server.ask<{ articles: { nodes: { publishedAt: string | null }[] } }>(
    '{ articles { nodes { publishedAt } } }',
  )
  const dates = data?.articles.nodes.map(({ publishedAt }) => publishedAt) ?? []
  expect(dates.slice(4)).toEqual([null, null, null])
  expect(dates.slice(0, 4)).toEqual([...dates.slice(0, 4)].sort().reverse())
})

describe('every list of the schema', () => {
  const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ args, type }) => args.some(({ name }) => name === 'first') && /Connection!?$/.test(String(type)))
          .map(({ name }) => ({ type: type.name, name }))
      : [],
  )

  it('is known', () => {
    expect(lists.length).toBeGreaterThan(15)
  })

  // How to reach one thing of each kind that has lists.
  const way: Record<string, (field: string) => string> = {
    Query: (field) =>
      `{ ${field.replace('search(', 'search(text: "ferry", ').replace('renderingStats(', 'renderingStats(groupBy: OUTLET, ')} }`,
    Article: (field) => `{ articles { nodes { ${field} } } }`,
    Outlet: (field) => `{ outlets { nodes { ${field} } } }`,
    Person: (field) => `{ people { nodes { ${field} } } }`,
    Quote: (field) => `{ quotes { nodes { ${field} } } }`,
    Event: (field) => `{ events { nodes { ${field} } } }`,
    Storyline: (field) => `{ storylines(first: 1) { nodes { ${field} } } }`,
    Revision: (field) => `{ articles { nodes { currentRevision { ${field} } } } }`,
    Comparison: (field) => `{ events(first: 1) { nodes { comparison { ${field} } } } }`,
  }

  it.each(lists)('$type $name answers, and refuses a page of 101', async ({ type, name }) => {
    const reach = way[type]
    expect(reach).toBeDefined()
    const good = await server.ask(
      reach?.(
        `${name}(first: 3) { totalCount nodes { __typename } edges { cursor node { __typename } } pageInfo { endCursor } }`,
      ) ?? '',
    )
    expect(good.errors).toBeUndefined()
    for (const size of ['first: 101', 'last: 101', 'first: 0', 'first: -1', 'first: 2, last: 2']) {
      const { errors } = await server.ask(reach?.(`${name}(${size}) { totalCount }`) ?? '')
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })
})

it('left no fault behind', () => {
  expect(server.faults).toEqual([])
})
