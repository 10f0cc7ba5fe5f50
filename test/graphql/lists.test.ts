import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
    articles: [
      ...HARBOUR_ARTICLES,
      {
        text: 'The bakery of Kaltby opens.\n\n“100% rye_bread, every day,” said baker Anna Holm.',
        title: 'Bakery opens',
        outlet: 'The Kaltby Post',
        url: 'https://kaltby.example/bakery',
      },
    ],
  })
}, STARTING_MS)
afterAll(() => server.close())

async function ask<Data = Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await server.ask<Data>(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

async function refusal(query: string) {
  const { errors } = await server.ask(query)
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' }
}

describe('where', () => {
  it('takes outlets by slug and by id, and counts what it finds', async () => {
    const { outlet } = await ask<{ outlet: { id: string; articles: { totalCount: number } } }>(
      '{ outlet(slug: "the-kaltby-post") { id articles { totalCount } } }',
    )
    expect(outlet.articles.totalCount).toBe(1)
    for (const name of ['the-kaltby-post', outlet.id]) {
      const { articles } = await ask(
        'query ($in: [ID!]) { articles(where: { outlet: { in: $in } }) { totalCount nodes { title } } }',
        {
          in: name,
        },
      )
      expect(articles).toEqual({ totalCount: 1, nodes: [{ title: 'Bakery opens' }] })
    }
    const { articles } = await ask(
      '{ articles(where: { outlet: { notIn: "the-kaltby-post" } }) { totalCount nodes { title } } }',
    )
    expect(articles?.totalCount).toBe(HARBOUR_ARTICLES.length)
  })

  it('takes a stretch of time, and leaves the undated out of it', async () => {
    const { all, dated, undated } = await ask(`{
      all: articles { totalCount nodes { id } }
      dated: articles(where: { publishedAt: { gte: "0001-01-01T00:00:00Z", lt: "9999-01-01T00:00:00Z" } }) { totalCount nodes { id } }
      undated: articles(where: { publishedAt: { isNull: true } }) { totalCount nodes { title } }
    }`)
    expect(undated?.nodes).toEqual([{ title: 'Bakery opens' }])
    expect((dated?.totalCount ?? 0) + (undated?.totalCount ?? 0)).toBe(all?.totalCount)
  })

  it('looks into a text letter by letter: % and _ stand for themselves', async () => {
    const count = async (contains: string) => {
      const { quotes } = await ask(
        'query ($c: String) { quotes(where: { text: { contains: $c } }) { totalCount nodes { id } } }',
        {
          c: contains,
        },
      )
      return quotes?.totalCount
    }
    expect(await count('RYE_BREAD')).toBe(1)
    expect(await count('100% rye')).toBe(1)
    expect(await count('100%bread')).toBe(0)
    expect(await count('rye-bread')).toBe(0)
    expect(await count('\\')).toBe(0)
  })

  it('finds what a person said in an event, by outlet and directness', async () => {
    const { people } = await ask<{ people: { nodes: { id: string; events: { nodes: { id: string }[] } }[] } }>(
      '{ people(where: { name: { contains: "lindqvist" } }) { nodes { id events { nodes { id } } } } }',
    )
    expect(people.nodes).toHaveLength(1)
    const person = people.nodes[0]
    const { quotes, utterances, articles, events } = await ask(
      `query ($speaker: [ID!], $event: [ID!]) {
        quotes(where: { speaker: { in: $speaker }, event: { in: $event }, directness: { in: DIRECT } }) { totalCount nodes { directness speaker { id } } }
        utterances(where: { speaker: { in: $speaker }, articleCount: { gte: 2 } }) { totalCount nodes { articleCount } }
        articles(where: { speaker: { in: $speaker } }) { totalCount nodes { event { id } } }
        events(where: { speaker: { in: $speaker } }) { totalCount nodes { id } }
      }`,
      { speaker: person?.id, event: person?.events.nodes[0]?.id },
    )
    expect(quotes?.totalCount).toBeGreaterThan(1)
    expect(quotes?.nodes.every((quote) => quote['directness'] === 'DIRECT')).toBe(true)
    expect(utterances?.nodes.every((utterance) => Number(utterance['articleCount']) >= 2)).toBe(true)
    expect(articles?.totalCount).toBeGreaterThan(1)
    expect(events?.nodes).toEqual(person?.events.nodes)
  })

  it('holds in the lists of one thing, also twice in one query', async () => {
    const { event } = await ask<{ event: Record<string, { totalCount: number; nodes: { title: string }[] }> }>(
      `query ($id: ID!) { event(id: $id) {
        oldest: articles(first: 1, orderBy: { field: PUBLISHED_AT, direction: ASC }) { totalCount nodes { title publishedAt } }
        latest: articles(first: 1) { totalCount nodes { title publishedAt } }
        one: articles(where: { outlet: { in: "the-port-courier" } }) { totalCount nodes { title outlet { slug } } }
        outlets { totalCount nodes { name } }
        people { totalCount nodes { name } }
      } }`,
      {
        id: (await ask<{ events: { nodes: { id: string }[] } }>('{ events(first: 1) { nodes { id } } }')).events
          .nodes[0]?.id,
      },
    )
    expect(event['one']?.nodes).toMatchObject([{ outlet: { slug: 'the-port-courier' } }])
    expect([event['oldest']?.totalCount, event['latest']?.totalCount, event['one']?.totalCount]).toEqual([4, 4, 1])
    expect(event['oldest']?.nodes[0]?.title).not.toBe(event['latest']?.nodes[0]?.title)
    expect(event['outlets']?.totalCount).toBe(4)
    expect(event['people']?.totalCount).toBeGreaterThan(0)
    expect(event['people']?.nodes.length).toBe(event['people']?.totalCount)
  })

  it('refuses what no filter can be', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `"outlet-${String(index)}"`).join(' ')
    expect(await refusal(`{ articles(where: { outlet: { in: [${many}] } }) { totalCount } }`)).toMatchObject({
      code: 'TOO_LARGE',
    })
    expect(await refusal('{ quotes(where: { text: { contains: "a\\u0000" } }) { totalCount } }')).toMatchObject({
      code: 'BAD_INPUT',
    })
    expect(await refusal('{ articles(where: { event: { in: "never an id" } }) { totalCount } }')).toMatchObject({
      code: 'BAD_INPUT',
    })
    expect(await refusal('{ outlet(slug: "a\\u0000") { id } }')).toMatchObject({ code: 'BAD_INPUT' })
  })

  it('says how a moment, an address and a language are written', async () => {
    expect(await refusal('{ articles(where: { publishedAt: { gte: "2026-03-14" } }) { totalCount } }')).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: '"2026-03-14" is no DateTime. A moment in UTC, as ISO 8601 writes it: 2024-03-05T14:30:00.000Z.',
    })
    const { errors } = await server.ask('query ($url: URL) { article(url: $url) { id } }', { url: 'kaltby' })
    expect(errors?.[0]).toMatchObject({
      message:
        'Variable "$url" got invalid value "kaltby"; "kaltby" is no URL. The address of a web page: https://example.com/news/1.',
      extensions: { code: 'BAD_INPUT' },
    })
    const article = '{ text: "Hej.", language: "en_US" }'
    expect((await refusal(`mutation { ingestArticles(articles: [${article}]) { storedCount } }`)).message).toBe(
      '"en_US" is no Locale. A language as a BCP 47 tag: en, pt-BR.',
    )
  })

  it('fetches nothing: an article that is an address alone is told what to add', async () => {
    const { ingestArticles } = await ask<{ ingestArticles: { results: unknown[] } }>(
      'mutation { ingestArticles(articles: [{ url: "https://kaltby.example/2" }]) { results { ... on ArticleRejected { reason message } } } }',
    )
    expect(ingestArticles.results).toEqual([
      {
        reason: 'BAD_FIELD',
        message:
          'Nothing is fetched from the web here: beside its url, give the page as html or its words as text; or have the server started with --fetch and the host.',
      },
    ])
  })
})

describe('a cursor', () => {
  it('holds only for the order and filter it came with', async () => {
    const { articles } = await ask<{ articles: { pageInfo: { endCursor: string } } }>(
      '{ articles(first: 1, where: { outlet: { notIn: "the-kaltby-post" } }) { pageInfo { endCursor } } }',
    )
    const after = `first: 1, after: "${articles.pageInfo.endCursor}"`
    await ask(`{ articles(${after}, where: { outlet: { notIn: ["the-kaltby-post"] } }) { totalCount } }`)
    const other = 'where: { outlet: { notIn: "the-kaltby-post" } }, orderBy: { field: CREATED_AT, direction: DESC }'
    const turned = 'where: { outlet: { notIn: "the-kaltby-post" } }, orderBy: { field: PUBLISHED_AT, direction: ASC }'
    for (const [args, told] of [
      [after, 'another where'],
      [`${after}, ${other}`, 'another orderBy'],
      [`${after}, ${turned}`, 'another orderBy'],
    ] as const) {
      const refused = await refusal(`{ articles(${args}) { totalCount } }`)
      expect(refused.code).toBe('BAD_INPUT')
      expect(refused.message).toContain(told)
    }
  })

  it.each([
    ['no JSON', 'abc'],
    ['a list of another length', '[1]'],
    ['a key of another kind', '["articles PUBLISHED_AT DESC -",{"at":1},"ID"]'],
    ['a date beyond all calendars', '["articles PUBLISHED_AT DESC -",1e300,"ID"]'],
    ['no id', '["articles PUBLISHED_AT DESC -",1,"x"]'],
    ['text in the place of a date', '["articles PUBLISHED_AT DESC -","2024","ID"]'],
  ])('that was forged, with %s, is a bad request and no fault', async (_name, forged) => {
    const cursor = Buffer.from(forged.replace('ID', '01900000-0000-7000-8000-000000000000')).toString('base64url')
    expect(await refusal(`{ articles(after: "${cursor}") { totalCount } }`)).toMatchObject({ code: 'BAD_INPUT' })
  })
})

it('finds one thing of each kind by its id, and null for a key that nothing has', async () => {
  const kinds = {
    article: 'articles',
    quote: 'quotes',
    utterance: 'utterances',
    figure: 'figures',
    citation: 'citations',
    event: 'events',
    person: 'people',
    outlet: 'outlets',
  }
  for (const [one, many] of Object.entries(kinds)) {
    const found = await ask<Record<string, { nodes: { id: string; __typename: string }[] }>>(
      `{ ${many}(first: 1) { nodes { id __typename } } }`,
    )
    const first = found[many]?.nodes[0]
    if (first === undefined) continue
    expect(await ask(`{ ${one}(id: "${first.id}") { id } }`)).toEqual({ [one]: { id: first.id } })
    const nothing = Buffer.from(`${first.__typename}:00000000-0000-7000-8000-000000000000`).toString('base64url')
    expect(await ask(`{ ${one}(id: "${nothing}") { id } }`)).toEqual({ [one]: null })
  }
  expect(await ask('{ article(url: "https://nowhere.example/") { id } outlet(slug: "nobody") { id } }')).toEqual({
    article: null,
    outlet: null,
  })
})

it('says which outlet, person or event of a filter is not stored, wherever the filter stands', async () => {
  const nothing = (kind: string) => Buffer.from(`${kind}:00000000-0000-7000-8000-000000000000`).toString('base64url')
  const known = await ask<{ outlets: { nodes: { id: string; slug: string }[] } }>(
    '{ outlets(first: 1) { nodes { id slug } } }',
  )
  const { id, slug } = known.outlets.nodes[0] ?? { id: '', slug: '' }
  await ask(`{ quotes(where: { outlet: { in: ["${slug}", "${id}"] } }) { totalCount } }`)
  const queries = {
    [`{ quotes(where: { outlet: { in: ["${slug}", "kaltby-pots"] } }) { totalCount } }`]: 'no outlet "kaltby-pots"',
    [`{ quotes(where: { speaker: { notIn: "${nothing('Person')}" } }) { totalCount } }`]: 'no speaker',
    [`{ outlets(first: 1) { nodes { articles(where: { event: { in: "${nothing('Event')}" } }) { totalCount } } } }`]:
      'no event',
    '{ renderingStats(groupBy: VERB, where: { outlet: "kaltby-pots" }) { totalCount } }': 'no outlet "kaltby-pots"',
  }
  for (const [query, message] of Object.entries(queries)) {
    const refused = await refusal(query)
    expect({ ...refused, query }).toMatchObject({ code: 'NOT_FOUND' })
    expect(refused.message).toContain(message)
  }
  const variables = { where: { outlet: { in: ['kaltby-pots'] } } }
  const { errors } = await server.ask('query ($where: QuoteWhere) { quotes(where: $where) { totalCount } }', variables)
  expect(errors?.[0]?.message).toBe('where.outlet: there is no outlet "kaltby-pots".')
  // What is looked for by its own id may be gone.
  expect(await ask(`{ outlets(where: { id: { in: "${nothing('Outlet')}" } }) { totalCount } }`)).toEqual({
    outlets: { totalCount: 0 },
  })
})

it('left no fault behind', () => {
  expect(server.faults).toEqual([])
})
