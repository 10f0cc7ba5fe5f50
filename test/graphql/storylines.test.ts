import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'

interface Listed<Item> {
  readonly totalCount: number
  readonly nodes: readonly Item[]
}

interface Told {
  readonly storylines: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly id: string
      readonly title: string
      readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly title: string }[] }
      readonly people: Listed<{ readonly person: { readonly name: string }; readonly quoteCount: number }>
      readonly figures: Listed<{
        readonly steps: readonly { readonly low: number; readonly supersededBy: { readonly low: number } | null }[]
      }>
      readonly repeats: Listed<{
        readonly earlier: { readonly text: string }
        readonly utterance: { readonly text: string }
      }>
    }[]
  }
}

const TOLD = `query ($where: StorylineWhere) { storylines(first: 5, where: $where) { totalCount nodes {
  id title events(first: 9) { totalCount nodes { title } } people(first: 3) { totalCount nodes { person { name } quoteCount } }
  figures(first: 1) { nodes { counted action steps { low giver at event { title } article { title } supersededBy { low } } } }
  repeats(first: 9) { totalCount nodes { likeness earlier { text speaker { name } } utterance { text } } }
} } }`

describe('the storylines of the sample', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await loadSample(server.store)
  }, STARTING_MS + LOADING_MS)
  afterAll(() => server.close())
  const tell = async (where: object | null = null) => {
    const { data, errors } = await server.ask<Told>(TOLD, { where })
    expect(errors).toBeUndefined()
    return data?.storylines ?? { totalCount: 0, nodes: [] }
  }

  it('have a timeline, people, growing figures and statements that are told again', async () => {
    const { nodes, totalCount } = await tell()
    const [karsk] = nodes
    expect(totalCount).toBe(2)
    expect(karsk?.events.nodes.map(({ title }) => title)).toEqual([
      'Dawn raid ends Karsk Quay occupation',
      expect.stringMatching(/inquiry|Judge|Police chief/i),
      'Police chief of Port Mellin convicted over Karsk Quay raid',
    ])
    expect(karsk?.events.totalCount).toBe(3)
    expect(karsk?.people.nodes).toHaveLength(3)
    expect(karsk?.people.totalCount).toBeGreaterThan(3)
    const steps = karsk?.figures.nodes[0]?.steps ?? []
    expect(steps.map(({ low }) => low)).toEqual([19, 12, 21, 23, 24])
    expect(steps.map(({ supersededBy }) => supersededBy?.low ?? null)).toEqual([21, 23, 23, 24, null])
    expect(karsk?.repeats.nodes.map(({ utterance }) => utterance.text).join()).toMatch(
      /rubber bullets.*Mistakes were made/s,
    )
  })

  it('are found by headline, outlet, time and speaker, and by id', async () => {
    const titles = async (where: object) => (await tell(where)).nodes.map(({ title }) => title)
    const [karsk, haven] = (await tell()).nodes
    expect(await titles({ headline: { contains: 'inquiry' } })).toEqual([karsk?.title])
    expect(await titles({ outlet: { in: 'dawnline' } })).toContain(karsk?.title)
    expect(await titles({ lastAt: { lt: '2026-04-01T00:00:00Z' } })).toEqual([haven?.title])
    expect(await titles({ eventCount: { gte: 2 }, title: { startsWith: 'Dawn' } })).toEqual([karsk?.title])
    const people = await server.ask<{
      people: { nodes: { id: string; storylines: { nodes: { title: string }[] } }[] }
    }>(
      `{ people(first: 1, where: { name: { contains: "Keligan" } }) { nodes { id storylines(first: 5) { nodes { title } } } } }`,
    )
    const [keligan] = people.data?.people.nodes ?? []
    expect(keligan?.storylines.nodes).toEqual([{ title: karsk?.title }])
    expect(await titles({ speaker: { in: keligan?.id } })).toEqual([karsk?.title])
    const one = await server.ask(`query ($id: ID!) { storyline(id: $id) { title mergedInto { id } } }`, {
      id: karsk?.id,
    })
    expect(one.data).toEqual({ storyline: { title: karsk?.title, mergedInto: null } })
  })

  it('have lists that are read page by page', async () => {
    const names = async (after: string | null) => {
      const { data } = await server.ask<{
        storylines: {
          nodes: {
            people: Listed<{ person: { name: string } }> & { pageInfo: { endCursor: string; hasNextPage: boolean } }
          }[]
        }
      }>(
        `query ($after: String) { storylines(first: 1) { nodes { people(first: 2, after: $after) {
          totalCount nodes { person { name } } pageInfo { endCursor hasNextPage } } } } }`,
        { after },
      )
      const [storyline] = data?.storylines.nodes ?? []
      if (storyline === undefined) throw new Error('there is no storyline')
      return storyline.people
    }
    const first = await names(null)
    const second = await names(first.pageInfo.endCursor)
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(new Set([...first.nodes, ...second.nodes].map(({ person }) => person.name)).size).toBe(4)
  })

  it('refuse a list that is too long', async () => {
    const { errors } = await server.ask(`{ storylines(first: 1) { nodes { people(first: 101) { totalCount } } } }`)
    expect(errors?.[0]?.message).toBe('first must be from 1 to 100, not 101.')
  })
})
