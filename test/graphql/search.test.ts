import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FOLDED, foldLetters } from '../../src/store/search/fold-letters.js'
import { markSnippets } from '../../src/store/search/mark-snippets.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

let server: TestServer

const WORDS = 'We protested because the café was closed, and nobody told us,'

beforeAll(async () => {
  server = await startTestServer()
  await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
    articles: [
      ...HARBOUR_ARTICLES,
      {
        text: `Kaltby’s café closes for the winter.\n\n“${WORDS}” said baker Anna Hölmström of <Kaltby>.\n\nThe protesters went home.`,
        title: 'Café closes in Kaltby',
        outlet: 'The Kaltby Post',
        url: 'https://kaltby.example/cafe',
        publishedAt: '2031-05-01T08:00:00Z',
      },
    ],
  })
}, STARTING_MS)
afterAll(() => server.close())

interface Snippet {
  readonly field: string
  readonly text: string
  readonly start: number
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}
interface Hit {
  readonly type: string
  readonly rank: number
  readonly node: { readonly id: string; readonly text?: string; readonly title?: string; readonly name?: string }
  readonly snippets: readonly Snippet[]
}
interface Found {
  readonly totalCount: number
  readonly nodes: readonly Hit[]
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string; readonly hasNextPage: boolean }
}

async function search(args: string): Promise<Found> {
  const { data, errors } = await server.ask<{ search: Found }>(`{ search(${args}) { totalCount
    pageInfo { endCursor startCursor hasNextPage }
    nodes { type rank node { ... on Article { id title text } ... on Quote { id text } ... on Person { id name } ... on Event { id title } }
      snippets { field text start highlights { start end } } } } }`)
  expect(errors).toBeUndefined()
  return data?.search as Found
}

const highlighted = (hit: Hit | undefined) =>
  hit?.snippets.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))) ?? []

describe('search', () => {
  it('finds words in any ending, with and without accents, in whatever kind of thing', async () => {
    const { nodes, totalCount } = await search('text: "cafe closing"')
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['EVENT', 'ARTICLE', 'QUOTE']))
    expect(totalCount).toBe(nodes.length)
    expect(nodes[0]?.type).toBe('EVENT')
    expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ rank }) => rank).sort((a, b) => b - a))
    expect(nodes.every(({ rank }) => rank > 0 && rank <= 1)).toBe(true)
    const quote = nodes.find(({ type }) => type === 'QUOTE')
    expect(quote?.node.text).toBe(WORDS)
    expect(highlighted(quote)).toEqual(['café', 'closed'])
  })

  it('marks the words where they stand in the text itself', async () => {
    const { nodes } = await search('text: "PROTEST", types: [ARTICLE]')
    expect(nodes).toHaveLength(1)
    const [article] = nodes
    expect(highlighted(article)).toEqual(expect.arrayContaining(['protested', 'protesters']))
    for (const { text, start, field } of article?.snippets ?? []) {
      expect(field).toBe('TEXT')
      expect(article?.node.text?.slice(start, start + text.length)).toBe(text)
    }
  })

  it('shows a passage that is printed twice at both of its places', async () => {
    const passage = 'The pilots of Tolvsk harbour demand a second lighthouse before the winter storms begin.'
    const between = 'Nothing else was decided by the council that evening, and everybody went home. '.repeat(8)
    // The same words stand around it at both places, so that both stretches read alike.
    const text = [between, passage, between, passage, between].join('\n\n')
    const [first, second] = [text.indexOf('lighthouse'), text.lastIndexOf('lighthouse')]
    const [snippets] = await markSnippets(server.store.db, 'lighthouse', [{ text, as: 'WORDS', whole: false }])
    const places = snippets?.flatMap(({ start, highlights }) => highlights.map((highlight) => start + highlight.start))
    expect(new Set(snippets?.map((snippet) => snippet.text)).size).toBe(1)
    expect(places).toEqual([first, second])
  })

  it('takes a hyphen before a word for "not", and any other for a dash, however many there are', async () => {
    const found = async (text: string) => {
      const { data, errors } = await server.ask<{ search: { totalCount: number } }>(
        'query($text: String!) { search(text: $text) { totalCount } }',
        { text },
      )
      expect(errors, text.slice(0, 20)).toBeUndefined()
      return data?.search.totalCount ?? 0
    }
    for (const sign of ['-', '- ', '(-', '-!', '-\n']) expect(await found(sign.repeat(300)), sign).toBe(0)
    expect(await found('port - strike')).toBe(await found('port strike'))
    expect(await found('port -strike')).toBeLessThan(await found('port'))
  })

  it('finds a person by any name, and puts them first', async () => {
    const { nodes } = await search('text: "holmstrom"')
    expect(nodes[0]).toMatchObject({ type: 'PERSON', node: { name: 'Anna Hölmström' } })
    expect(highlighted(nodes[0])).toContain('Hölmström')
  })

  it('searches only there, and only that', async () => {
    const there = async (where: string) =>
      (await search(`text: "cafe", types: [ARTICLE, QUOTE], where: ${where}`)).totalCount
    expect(await there('{ outlet: ["the-kaltby-post"] }')).toBe(2)
    expect(await there('{ outlet: ["the-port-courier"] }')).toBe(0)
    expect(await there('{ publishedAt: { gte: "2031-05-01T00:00:00Z", lt: "2031-05-02T00:00:00Z" } }')).toBe(2)
    expect(await there('{ publishedAt: { gte: "2031-05-02T00:00:00Z" } }')).toBe(0)
    expect((await search('text: "cafe -closed", types: [QUOTE]')).totalCount).toBe(0)
    expect((await search('text: "\\"was closed\\"", types: [QUOTE]')).totalCount).toBe(1)
    expect((await search('text: "cafe", types: []')).totalCount).toBe(0)
    expect((await search('text: "the"')).nodes).toEqual([])
  })

  it('pages through the hits both ways, and refuses a cursor of another search', async () => {
    const whole = (await search('text: "strike or harbour", first: 100')).nodes.map(({ node }) => node.id)
    expect(whole.length).toBeGreaterThan(3)
    const seen: string[] = []
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await search(`text: "strike or harbour", first: 2${after}`)
      seen.push(...nodes.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
      const { errors } = await server.ask(`{ search(text: "strike"${after}) { totalCount } }`)
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    }
    expect(seen).toEqual(whole)
    const last = await search('text: "strike or harbour", last: 2')
    expect(last.nodes.map(({ node }) => node.id)).toEqual(whole.slice(-2))
  })

  it.each(['', '"', '((', "'; drop", '& | !', ':*', 'a'.repeat(999), '\\u0007', '-'])(
    'takes %j for words',
    async (text) => {
      await search(`text: ${JSON.stringify(text)}`)
    },
  )
})

describe('quoteLookup', () => {
  interface Match {
    readonly likeness: number
    readonly stretch: string
    readonly utterance: { readonly speaker: { readonly name: string } | null }
    readonly wordings: readonly {
      readonly isFirst: boolean
      readonly rendering: { readonly text: string; readonly article: { readonly outlet: { readonly name: string } } }
      readonly differences: readonly {
        readonly kind: string
        readonly from: string | null
        readonly to: string | null
      }[]
      readonly edits: readonly { readonly kind: string; readonly from: string | null; readonly to: string | null }[]
    }[]
  }
  const lookUp = async (text: string, limit = 10) => {
    const { data, errors } = await server.ask<{ quoteLookup: Match[] }>(
      `query ($text: String!, $limit: Int!) { quoteLookup(text: $text, limit: $limit) { likeness stretch utterance { speaker { name } }
        wordings { isFirst rendering { text article { outlet { name } } } differences { kind from to } edits { kind from to } } } }`,
      { text, limit },
    )
    expect(errors).toBeUndefined()
    return data?.quoteLookup ?? []
  }
  const kinds = (match: Match | undefined) =>
    match?.wordings.map(({ differences }) => differences.map(({ kind }) => kind))

  it('finds a quotation word for word, cut, and reworded', async () => {
    const [same] = await lookUp(`“${WORDS}”`)
    expect(same).toMatchObject({ likeness: 1, utterance: { speaker: { name: 'Anna Hölmström' } } })
    expect(kinds(same)).toEqual([['VERBATIM']])
    expect(kinds((await lookUp('because the cafe was closed'))[0])).toEqual([['EXTENDED', 'EXTENDED']])
    const [reworded] = await lookUp('We were protesting since the café had closed and no one told us')
    expect(reworded?.likeness).toBeLessThan(1)
    expect(kinds(reworded)?.[0]).toContain('REWORDED')
  })

  it('gives every wording of the utterance, the earliest first, and how each differs from what was pasted', async () => {
    const matches = await lookUp('We will not load another ship until the night shifts are gone')
    expect(matches).toHaveLength(1)
    const wordings = matches[0]?.wordings ?? []
    expect(wordings.map(({ rendering }) => rendering.article.outlet.name)).toEqual([
      'The Port Courier',
      'Nordic Wire',
      'Varnholm Gazette',
      'Coast Mirror',
    ])
    expect(wordings.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false])
    expect(wordings.map(({ differences }) => differences[0]?.kind)).toEqual([
      'EXTENDED',
      'VERBATIM',
      'EXTENDED',
      'REWORDED',
    ])
    expect(wordings[0]?.differences[0]?.to).toBe('and the port authority knows it')
    for (const { edits, rendering } of wordings) {
      expect(edits.flatMap(({ to }) => to ?? []).join(' ')).toBe(rendering.text)
    }
  })

  it('looks up each sentence of a quotation, and says which one an utterance renders', async () => {
    const matches = await lookUp(
      'We will not load another ship until the night shifts are gone. Every hour of this strike costs the town a year of trust.',
    )
    expect(new Set(matches.map(({ stretch }) => stretch))).toEqual(
      new Set([
        'We will not load another ship until the night shifts are gone.',
        'Every hour of this strike costs the town a year of trust.',
      ]),
    )
    expect(
      await lookUp(
        'We will not load another ship until the night shifts are gone. We protested because the café was closed.',
        1,
      ),
    ).toHaveLength(1)
  })

  it.each(['Nothing of this was ever printed anywhere', 'The harbour is closed for ships', '?!', ''])(
    'finds nothing for %j',
    async (text) => {
      expect(await lookUp(text)).toEqual([])
    },
  )

  it('refuses a limit or a text out of bounds', async () => {
    for (const args of ['text: "x", limit: 0', 'text: "x", limit: 21', `text: "${'x'.repeat(2001)}"`]) {
      const { errors } = await server.ask(`{ quoteLookup(${args}) { likeness } }`)
      expect(errors?.[0]?.extensions.code).toMatch(/^(?:BAD_INPUT|TOO_LARGE)$/)
    }
  })
})

it('the migration takes off the accents that the search takes off', () => {
  const folder = resolve(import.meta.dirname, '../../prisma/migrations')
  const name = readdirSync(folder).find((one) => one.endsWith('_add_search')) ?? ''
  const sql = readFileSync(resolve(folder, name, 'migration.sql'), 'utf8')
  const calls = sql.match(/translate\(.*\)$/gm) ?? []
  expect(calls.length).toBeGreaterThanOrEqual(2)
  expect(sql.split(`'${FOLDED.from}', '${FOLDED.to.replaceAll("'", "''")}'`)).toHaveLength(5)
  expect(foldLetters('Vučić’s Ångström naïve Straße')).toBe("Vucic's Angstrom naive Strase")
})

it('left no fault behind', () => {
  expect(server.faults).toEqual([])
})
