import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChangeFeed } from '../../src/store/change-feed.js'
import type { Context } from '../../src/graphql/context.js'
import { encodeId } from '../../src/graphql/node-id.js'
import { limitsWith } from '../../src/graphql/limits.js'
import { SCOPES } from '../../src/model/access.js'
import { schema } from '../../src/graphql/schema.js'
import { Comparisons } from '../../src/pipeline/comparing/comparisons.js'
import { ENGINES, openTestStore } from '../support/open-test-store.js'
import type { TestStore } from '../support/open-test-store.js'
import { seedRows } from '../support/seed-rows.js'

/** Whoever asks here may do everything. */
const ANYBODY = { name: null, keyId: null, scopes: new Set(SCOPES) }

const ROWS = 10_000
const STEPS = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }'

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string
    readonly endCursor: string
  }
}

// Everything but the sort keys differs: long stretches of equal keys, and rows without one.
const LISTS = [
  ['articles', ''],
  ['articles', 'orderBy: { field: PUBLISHED_AT, direction: ASC }'],
  ['quotes', ''],
  ['quotes', 'orderBy: { field: PUBLISHED_AT, direction: DESC }'],
  ['people', 'orderBy: { field: NAME, direction: ASC }'],
  ['outlets', 'orderBy: { field: NAME, direction: DESC }'],
  ['events', ''],
  ['events', 'orderBy: { field: LAST_AT, direction: DESC }'],
  ['utterances', 'orderBy: { field: ARTICLE_COUNT, direction: DESC }'],
  ['citations', ''],
  ['figures', 'orderBy: { field: LOW, direction: ASC }'],
] as const

const KINDS = {
  articles: 'Article',
  quotes: 'Quote',
  people: 'Person',
  outlets: 'Outlet',
  events: 'Event',
  utterances: 'Utterance',
  figures: 'Figure',
  citations: 'Citation',
} as const

const NESTED = [
  ['outlets', 'articles', ''],
  ['outlets', 'articles', 'orderBy: { field: PUBLISHED_AT, direction: ASC }'],
  ['outlets', 'events', ''],
  ['events', 'articles', ''],
  ['events', 'outlets', ''],
  ['events', 'people', ''],
  ['events', 'utterances', 'orderBy: { field: ARTICLE_COUNT, direction: ASC }'],
  ['people', 'quotes', ''],
  ['people', 'mentions', ''],
  ['people', 'articles', ''],
] as const

describe.each(ENGINES)('walking 10,000 rows on %s while others come in', (engine) => {
  let store: TestStore
  let round = 0

  beforeAll(async () => {
    store = await openTestStore(engine)
    await seedRows(store.db, { outlets: ROWS, events: ROWS, people: ROWS, articles: ROWS })
  }, 180_000)
  afterAll(() => store.drop())

  async function ask<Data>(source: string): Promise<Data> {
    const context: Context = {
      store,
      comparisons: new Comparisons(1),
      changes: openChangeFeed(store.db),
      limits: limitsWith(),
      caller: ANYBODY,
    }
    const { data, errors } = await graphql({ schema, source, contextValue: context })
    expect(errors).toBeUndefined()
    return data as Data
  }

  async function idsOf(list: keyof typeof KINDS): Promise<string[]> {
    const kind = KINDS[list]
    const rows = await store.db.$queryRawUnsafe<{ id: string }[]>(`SELECT id FROM "${kind}"`)
    return rows.map(({ id }) => encodeId(kind, id))
  }

  /** New rows on every side of those that are there. */
  async function comeIn(): Promise<void> {
    round += 1
    await seedRows(store.db, { outlets: 15, events: 15, people: 15, articles: 15 }, round)
  }

  async function walk(ask: (page: string) => Promise<Page>, backwards: boolean, size: number): Promise<string[]> {
    const seen: string[] = []
    for (let place = '', pages = 0; ; pages += 1) {
      const { nodes, pageInfo } = await ask(`${backwards ? 'last' : 'first'}: ${String(size)}${place}`)
      seen.push(...nodes.map(({ id }) => id))
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen
      place = backwards ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`
      if (pages % 40 === 20) await comeIn()
    }
  }

  it.each(LISTS)(
    '%s(%s) skips and repeats none, forwards and backwards',
    async (list, order) => {
      const page = async (args: string) =>
        (await ask<Record<string, Page>>(`{ ${list}(${order} ${args}) { ${STEPS} } }`))[list] as Page
      const before = await idsOf(list)
      for (const backwards of [false, true]) {
        const seen = await walk(page, backwards, 100)
        expect(new Set(seen).size).toBe(seen.length)
        const met = new Set(seen)
        expect(before.filter((id) => !met.has(id))).toEqual([])
        expect(before.length).toBeGreaterThanOrEqual(ROWS)
      }
    },
    600_000,
  )
})

describe.each(ENGINES)('walking the lists of one thing on %s', (engine) => {
  let store: TestStore
  const fewer = 700

  beforeAll(async () => {
    store = await openTestStore(engine)
    await seedRows(store.db, { outlets: 1, events: 2, people: 1, articles: fewer })
    await seedRows(store.db, { outlets: 300, events: 300, people: 300, articles: 300 }, 1)
    await store.db.$executeRawUnsafe(
      `UPDATE "Article" SET "eventId" = (SELECT "eventId" FROM "Article" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) WHERE id IN (SELECT id FROM "Article" ORDER BY md5(id::text) LIMIT 300)`,
    )
  }, 180_000)
  afterAll(() => store.drop())

  async function ask<Data>(source: string): Promise<Data> {
    const context: Context = {
      store,
      comparisons: new Comparisons(1),
      changes: openChangeFeed(store.db),
      limits: limitsWith(),
      caller: ANYBODY,
    }
    const { data, errors } = await graphql({ schema, source, contextValue: context })
    expect(errors).toBeUndefined()
    return data as Data
  }

  it.each(NESTED)(
    '%s { %s(%s) } is the same forwards and backwards, and as long as it says',
    async (parent, list, order) => {
      interface Parents {
        readonly nodes: readonly ({ readonly id: string } & Record<string, { readonly totalCount: number }>)[]
      }
      const { [parent]: parents } = await ask<Record<string, Parents>>(
        `{ ${parent}(first: 100) { nodes { id ${list}(first: 1) { totalCount } } } }`,
      )
      const largest = [...(parents?.nodes ?? [])].sort(
        (a, b) => (b[list]?.totalCount ?? 0) - (a[list]?.totalCount ?? 0),
      )[0]
      const total = largest?.[list]?.totalCount ?? 0
      expect(total).toBeGreaterThan(0)
      const kind = { outlets: 'Outlet', events: 'Event', people: 'Person' }[parent]
      const page = async (args: string) => {
        const { node } = await ask<{ node: Record<string, Page> }>(
          `{ node(id: "${largest?.id ?? ''}") { ... on ${kind} { ${list}(${order} ${args}) { ${STEPS} } } } }`,
        )
        return node[list] as Page
      }
      const steps = async (backwards: boolean) => {
        const seen: string[] = []
        for (let place = ''; ;) {
          const { nodes, pageInfo } = await page(`${backwards ? 'last' : 'first'}: 37${place}`)
          if (backwards) seen.unshift(...nodes.map(({ id }) => id))
          else seen.push(...nodes.map(({ id }) => id))
          if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen
          place = backwards ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`
        }
      }
      const forwards = await steps(false)
      expect(forwards.length).toBe(total)
      expect(new Set(forwards).size).toBe(total)
      expect(await steps(true)).toEqual(forwards)
    },
    60_000,
  )
})
