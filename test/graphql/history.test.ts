import { parseFeed } from '@rowanmanning/feed-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/index.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'

const POOL = (mayor: string, cost: string, note = ''): string => `Mayor opens swimming pool, eleven years late

21 June 2025

Lowen's new swimming pool opened on Saturday, and it cost ${cost}.

“${mayor}” said the mayor, Wendell Pryce, at the opening. “Nobody asked me which year it would be.”

The pool can hold 180 bathers.${note}
`
const SAID = 'I said I would swim in it before I retired,'

const RAIL = (speaker: string, title = 'Rail line shut for repairs'): string => `${title}

22 June 2025

The line to Karsk was shut on Sunday for repairs to the viaduct.

“Passengers must expect delays all week,” ${speaker} told reporters at the station on Sunday.
`

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  const versions = [
    { url: 'https://mail.example/pool', outlet: 'The Quay Mail', text: POOL(SAID, '£14 million') },
    { url: 'https://post.example/rail', outlet: 'The Brackmoor Post', text: RAIL('Ada Quill') },
    {
      url: 'https://mail.example/pool',
      outlet: 'The Quay Mail',
      text: POOL(
        'I always said I would swim in it before I died,',
        '£16 million',
        '\n\nCorrection: An earlier version of this article gave a wrong cost of the pool.',
      ),
    },
    { url: 'https://post.example/rail', outlet: 'The Brackmoor Post', text: RAIL('Ivo Roe') },
    {
      url: 'https://post.example/rail',
      outlet: 'The Brackmoor Post',
      text: RAIL('Ivo Roe', 'Rail line shut for a week'),
    },
  ]
  for (const article of versions) {
    await server.ask('mutation ($article: ArticleInput!) { ingestArticles(articles: [$article]) { storedCount } }', {
      article,
    })
  }
}, STARTING_MS)
afterAll(() => server.close())

const CHANGED = `touches isSilent from { number } to { number } titleFrom titleTo
  rewordings { from { text } to { text } }
  speakerChanges { from { speaker { name } } to { speaker { name } } }
  figureChanges { from { text } to { text } }
  notes { kind text }`

interface Change {
  readonly touches: readonly string[]
  readonly article: { readonly outlet: { readonly slug: string } }
  readonly to: { readonly number: number }
}

/** Later versions that fit, as "outlet number". */
async function listed(where: object, page = 'first: 10'): Promise<{ readonly found: string[]; readonly end: string }> {
  const { data, errors } = await server.ask<{
    revisions: { nodes: readonly Change[]; pageInfo: { endCursor: string } }
  }>(
    `query ($where: RevisionWhere) { revisions(where: $where, ${page}) {
      nodes { touches to { number } article { outlet { slug } } } pageInfo { endCursor } } }`,
    { where },
  )
  expect(errors).toBeUndefined()
  const { nodes = [], pageInfo } = data?.revisions ?? {}
  return {
    found: nodes.map(({ article, to }) => `${article.outlet.slug} ${String(to.number)}`),
    end: pageInfo?.endCursor ?? '',
  }
}

describe('what was changed afterwards', () => {
  it('is told of an article: what somebody is quoted with, the figures, and the note that says so', async () => {
    const { data } = await server.ask(`{ article(url: "https://mail.example/pool") { history { ${CHANGED} } } }`)
    expect(data).toMatchObject({
      article: {
        history: [
          {
            touches: ['QUOTES', 'FIGURES'],
            isSilent: false,
            from: { number: 1 },
            to: { number: 2 },
            titleFrom: null,
            titleTo: null,
            rewordings: [{ from: { text: SAID }, to: { text: 'I always said I would swim in it before I died,' } }],
            speakerChanges: [],
            figureChanges: [{ from: { text: '£14 million' }, to: { text: '£16 million' } }],
            notes: [
              {
                kind: 'CORRECTION',
                text: 'Correction: An earlier version of this article gave a wrong cost of the pool.',
              },
            ],
          },
        ],
      },
    })
  })

  it('is told of a speaker who became another, and of a headline, silently', async () => {
    const { data } = await server.ask(`{ article(url: "https://post.example/rail") { history { ${CHANGED} } } }`)
    expect(data).toMatchObject({
      article: {
        history: [
          {
            touches: ['SPEAKER'],
            isSilent: true,
            speakerChanges: [{ from: { speaker: { name: 'Ada Quill' } }, to: { speaker: { name: 'Ivo Roe' } } }],
          },
          {
            touches: ['HEADLINE'],
            isSilent: true,
            titleFrom: 'Rail line shut for repairs',
            titleTo: 'Rail line shut for a week',
          },
        ],
      },
    })
  })

  it('stands on the page of the article', async () => {
    const { data } = await server.ask<{ articles: { nodes: readonly { id: string; title: string }[] } }>(
      '{ articles { nodes { id title } } }',
    )
    const [pool] = data?.articles.nodes.filter(({ title }) => title.startsWith('Mayor')) ?? []
    const [rail] = data?.articles.nodes.filter(({ title }) => title.startsWith('Rail')) ?? []
    const open = async (id = ''): Promise<string> => (await fetch(`${server.url}/articles/${id}`)).text()
    const [pooled, railed] = [await open(pool?.id), await open(rail?.id)]
    expect(pooled).toContain('It says: “Correction: An earlier version of this article gave a wrong cost of the pool.”')
    expect(pooled).toContain('Figure: £14 million → £16 million')
    expect(pooled).not.toContain('without a note')
    expect(railed).toContain('is no longer given to Ada Quill but to Ivo Roe')
    expect(railed).toContain('Headline: Rail line shut for repairs → Rail line shut for a week')
    expect(railed).toContain('without a note')
  })

  it('is listed over all outlets, by what it touches and whether it is silent, page by page', async () => {
    expect((await listed({})).found).toEqual(['the-brackmoor-post 3', 'the-brackmoor-post 2', 'the-quay-mail 2'])
    expect((await listed({ touches: 'QUOTES' })).found).toEqual(['the-quay-mail 2'])
    expect((await listed({ touches: ['HEADLINE', 'SPEAKER'] })).found).toEqual([
      'the-brackmoor-post 3',
      'the-brackmoor-post 2',
    ])
    expect((await listed({ isSilent: false })).found).toEqual(['the-quay-mail 2'])
    expect((await listed({ outlet: { in: ['the-quay-mail'] } })).found).toEqual(['the-quay-mail 2'])
    const first = await listed({ isSilent: true }, 'first: 1')
    expect(first.found).toEqual(['the-brackmoor-post 3'])
    const second = await listed({ isSilent: true }, `first: 1, after: "${first.end}"`)
    expect(second.found).toEqual(['the-brackmoor-post 2'])
    expect((await listed({ isSilent: true }, `first: 1, after: "${second.end}"`)).found).toEqual([])
    expect((await listed({}, 'last: 2')).found).toEqual(['the-brackmoor-post 2', 'the-quay-mail 2'])
  })
})

describe('later versions, for whoever waits for them', () => {
  it('are told by a subscription, those that fit alone, from the version after which they are asked for', async () => {
    const client = createClient(server.url)
    const told: string[] = []
    const ended = new AbortController()
    const following = (async () => {
      const asked = { after: 0, where: { touches: ['QUOTES', 'HEADLINE'] as const } }
      for await (const { revisionAdded } of client.revisionAdded({
        ...asked,
        where: { touches: [...asked.where.touches] },
      })) {
        const { to, article } = revisionAdded.revision
        told.push(`${article.outlet?.name ?? ''} ${String(to.number)} ${String(revisionAdded.version > 0)}`)
        if (told.length === 3) break
      }
      ended.abort()
    })()
    // The same text with another date beside it is no version.
    await server.ask('mutation ($article: ArticleInput!) { ingestArticles(articles: [$article]) { revisedCount } }', {
      article: {
        url: 'https://post.example/rail',
        outlet: 'The Brackmoor Post',
        title: 'Rail line shut for a week',
        text: RAIL('Ivo Roe', 'Rail line shut for a week'),
        section: 'Trains',
      },
    })
    await server.ask('mutation ($article: ArticleInput!) { ingestArticles(articles: [$article]) { revisedCount } }', {
      article: {
        url: 'https://post.example/rail',
        outlet: 'The Brackmoor Post',
        text: RAIL('Ivo Roe', 'Rail line shut for a month'),
      },
    })
    await following
    expect(told).toEqual(['The Quay Mail 2 true', 'The Brackmoor Post 3 true', 'The Brackmoor Post 4 true'])
  })

  it('are a feed, which says what each changed, and whether it says so itself', async () => {
    const response = await fetch(`${server.url}/revisions.atom?touches=quotes,speaker`)
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await response.text()
    const feed = parseFeed(text)
    expect(feed.items.map(({ title }) => title)).toEqual([
      'The Brackmoor Post: Rail line shut for a month',
      'The Quay Mail: Mayor opens swimming pool, eleven years late',
    ])
    expect(text).toContain(`Quotation: “${SAID}” → “I always said I would swim in it before I died,”`)
    expect(text).toContain('Figure: £14 million → £16 million')
    expect(text).toContain('It says: Correction: An earlier version of this article gave a wrong cost of the pool.')
    expect(text).toContain('Ada Quill → Ivo Roe')
    expect(text).toContain('It says nowhere that something was changed.')
    const silent = await (await fetch(`${server.url}/revisions.atom?silent=false`)).text()
    expect(parseFeed(silent).items.length).toBe(1)
    const again = await fetch(`${server.url}/revisions.atom?silent=false`, {
      headers: {
        'if-none-match': (await fetch(`${server.url}/revisions.atom?silent=false`)).headers.get('etag') ?? '',
      },
    })
    expect(again.status).toBe(304)
    const bad = await fetch(`${server.url}/revisions.atom?touches=weather`)
    expect(bad.status).toBe(400)
  })

  it('are counted for each outlet', async () => {
    const { data, errors } = await server.ask(`{ revisionStats {
      outlet { name } revisions articles headlines quotes speakers figures material silent noted medianHours } }`)
    expect(errors).toBeUndefined()
    expect(data?.['revisionStats']).toMatchObject([
      {
        outlet: { name: 'The Brackmoor Post' },
        revisions: 3,
        articles: 1,
        headlines: 2,
        speakers: 1,
        silent: 3,
        noted: 0,
      },
      {
        outlet: { name: 'The Quay Mail' },
        revisions: 1,
        articles: 1,
        quotes: 1,
        figures: 1,
        material: 1,
        silent: 0,
        noted: 1,
      },
    ])
    const one = await server.ask<{ revisionStats: object[] }>(
      '{ revisionStats(where: { isSilent: false }) { revisions } }',
    )
    expect(one.data?.revisionStats).toEqual([{ revisions: 1 }])
  })
})
