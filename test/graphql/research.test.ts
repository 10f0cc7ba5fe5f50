import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  const [courier] = HARBOUR_ARTICLES
  await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
    articles: [
      ...HARBOUR_ARTICLES,
      {
        ...courier,
        outlet: 'Harbour Reprint',
        url: 'https://reprint.example/1',
        publishedAt: '2024-03-05T10:00:00.000Z',
      },
    ],
  })
}, STARTING_MS)
afterAll(() => server.close())

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await server.ask<Data>(query)
  expect(errors).toBeUndefined()
  return data as Data
}

const refusal = async (query: string) => (await server.ask(query)).errors?.[0]?.extensions.code

interface Proportion {
  readonly count: number
  readonly of: number
  readonly share: number | null
  readonly low: number
  readonly high: number
}
interface Stats {
  readonly outlet: { readonly name: string } | null
  readonly verb: string | null
  readonly renderings: Proportion
  readonly departed: Proportion
  readonly quoted: Proportion
  readonly stances: readonly { readonly stance: string; readonly share: Proportion }[]
}
interface Page<Node> {
  readonly totalCount: number
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

const stats = async (args: string) => {
  const { renderingStats } = await ask<{ renderingStats: Page<Stats> }>(`{ renderingStats(${args}) { totalCount
    pageInfo { endCursor hasNextPage }
    nodes { outlet { name } verb renderings { ...P } departed { ...P } quoted { ...P } stances { stance share { ...P } } } } }
    fragment P on Proportion { count of share low high }`)
  return renderingStats
}

describe('renderingStats', () => {
  it('counts by outlet how often the verb is not a neutral one, with its interval', async () => {
    const { nodes, totalCount } = await stats('groupBy: OUTLET, where: { isShared: true, isQuoted: true }')
    expect(totalCount).toBe(5)
    const of = (name: string) => nodes.find(({ outlet }) => outlet?.name === name)
    // The courier has both speakers say it; the wire has the harbour master claim, the gazette the union leader stress it.
    expect(of('The Port Courier')?.departed).toMatchObject({ count: 0, of: 2, share: 0, low: 0 })
    expect(of('Nordic Wire')?.departed).toMatchObject({ count: 1, of: 2, share: 0.5 })
    expect(of('Nordic Wire')?.stances.filter(({ share }) => share.count > 0)).toMatchObject([{ stance: 'DOUBTING' }])
    expect(of('Varnholm Gazette')?.departed.count).toBe(1)
    const { low, high } = of('Nordic Wire')?.departed ?? { low: 1, high: 0 }
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.095', '0.905'])
    const all = nodes.reduce((sum, { renderings }) => sum + renderings.count, 0)
    expect(new Set(nodes.map(({ renderings }) => renderings.of))).toEqual(new Set([all]))
  })

  it('counts by verb, pages through, and binds a cursor to what was asked', async () => {
    const whole = await stats('groupBy: VERB')
    expect(whole.nodes.map(({ verb }) => verb)).toContain('claim')
    const walked: (string | null)[] = []
    for (let after = ''; ;) {
      const page = await stats(`groupBy: VERB, first: 2${after}`)
      walked.push(...page.nodes.map(({ verb }) => verb))
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(walked).toEqual(whole.nodes.map(({ verb }) => verb))
    const { endCursor } = whole.pageInfo
    expect(await refusal(`{ renderingStats(groupBy: OUTLET, after: "${endCursor}") { totalCount } }`)).toBe('BAD_INPUT')
    expect(await refusal('{ renderingStats(groupBy: OUTLET, first: 1000) { totalCount } }')).toBe('BAD_INPUT')
  })

  it('counts only where it is asked to', async () => {
    const { nodes } = await stats('groupBy: SPEAKER, where: { outlet: "varnholm-gazette", isQuoted: true }')
    expect(nodes.map(({ renderings }) => renderings.count)).toEqual([1])
    expect((await stats('groupBy: OUTLET, where: { verb: "claim" }')).nodes.map(({ outlet }) => outlet?.name)).toEqual([
      'Nordic Wire',
    ])
    expect((await stats('groupBy: EVENT, where: { publishedAt: { lt: "2020-01-01T00:00:00Z" } }')).nodes).toEqual([])
  })
})

describe('outletPairs', () => {
  interface Pair {
    readonly a: { readonly name: string }
    readonly b: { readonly name: string }
    readonly events: number
    readonly sharedUtterances: number
    readonly sharedOfA: Proportion
    readonly sharedOfB: Proportion
    readonly verbatim: Proportion
    readonly aFirst: Proportion
    readonly bFirst: Proportion
    readonly medianLag: number | null
    readonly reuse: { readonly oneText: Proportion; readonly fromA: number; readonly fromB: number }
  }
  const pairs = async (args = '') => {
    const { outletPairs } = await ask<{ outletPairs: Page<Pair> }>(`{ outletPairs${args} { totalCount
      pageInfo { endCursor hasNextPage }
      nodes { a { name } b { name } events sharedUtterances medianLag sharedOfA { ...P } sharedOfB { ...P }
        verbatim { ...P } aFirst { ...P } bFirst { ...P } reuse { oneText { ...P } fromA fromB } } } }
      fragment P on Proportion { count of share low high }`)
    return outletPairs
  }
  const between = ({ nodes }: Page<Pair>, one: string, other: string) => {
    const found = nodes.find(({ a, b }) => [a.name, b.name].sort().join() === [one, other].sort().join())
    return { ...found, isTurned: found?.a.name === other }
  }

  it('counts what two outlets share, who is first and who copies', async () => {
    const all = await pairs('(first: 20)')
    expect(all.totalCount).toBe(10)
    const reprint = between(all, 'The Port Courier', 'Harbour Reprint')
    expect(reprint).toMatchObject({
      events: 1,
      verbatim: { share: 1 },
      sharedOfA: { share: 1 },
      sharedOfB: { share: 1 },
    })
    expect(reprint.reuse?.oneText).toMatchObject({ count: 1, of: 1 })
    expect(Math.abs(reprint.medianLag ?? 0)).toBe(60)
    const courier = reprint.isTurned ? 'b' : 'a'
    expect(reprint[`${courier}First`]?.share).toBe(1)
    expect(reprint.reuse?.[courier === 'a' ? 'fromA' : 'fromB']).toBe(1)
    const strangers = between(all, 'Varnholm Gazette', 'Coast Mirror')
    expect(strangers).toMatchObject({
      sharedUtterances: 1,
      verbatim: { count: 0, of: 1 },
      reuse: { oneText: { count: 0 } },
    })
  })

  it('takes one outlet, pages through, and weighs what comparing costs', async () => {
    const whole = await pairs('(first: 20, where: { outlet: "nordic-wire" })')
    expect(whole.totalCount).toBe(4)
    const first = await pairs('(first: 3, where: { outlet: "nordic-wire" })')
    const rest = await pairs(`(first: 3, where: { outlet: "nordic-wire" }, after: "${first.pageInfo.endCursor}")`)
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes)
    expect(await refusal('{ outletPairs(first: 100) { nodes { reuse { fromA } } } }')).toBe('TOO_LARGE')
  })
})
