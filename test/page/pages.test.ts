import type { Element } from 'domhandler'
import { findAll, getAttributeValue } from 'domutils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { readPage, wordsOf } from './read-page.js'

/** Largest page, compressed, in bytes. */
const LARGEST = 100_000

interface Listed {
  readonly events: {
    readonly nodes: readonly { readonly id: string; readonly shortId: string; readonly title: string }[]
  }
}

interface Told {
  readonly apparatus: { readonly rows: readonly unknown[] }
}

interface Apparatuses {
  readonly utterance: Told
  readonly event: {
    readonly comparison: {
      readonly utterances: { readonly nodes: readonly (Told & { readonly utterance: { readonly id: string } })[] }
    }
  }
}

interface Quoting {
  readonly events: {
    readonly nodes: readonly {
      readonly articles: {
        readonly nodes: readonly {
          readonly id: string
          readonly quotes: { readonly nodes: readonly { readonly start: number; readonly text: string }[] }
        }[]
      }
    }[]
  }
}

interface Latest {
  readonly events: { readonly nodes: readonly { readonly id: string; readonly shortId: string }[] }
  readonly storylines: Latest['events']
}

describe('the pages', () => {
  let server: TestServer
  let event: Listed['events']['nodes'][number]
  beforeAll(async () => {
    // Nobody reads so many pages in ten seconds.
    server = await startTestServer({ limits: { costInWindow: 10_000_000 } })
    await loadSample(server.store)
    const answer = await server.ask<Listed>('{ events(first: 1) { nodes { id title } } }')
    event = answer.data?.events.nodes[0] ?? { id: '', shortId: '', title: '' }
  }, STARTING_MS + LOADING_MS)
  afterAll(() => server.close())

  const open = (path: string, init: RequestInit = {}) => readPage(server.url + path, init)

  it('show how each outlet told an event: what differs first', async () => {
    const page = await open(`/events/${event.id}`)
    expect(page.status).toBe(200)
    expect(page.words('h1')).toBe(event.title)
    expect(wordsOf(page.all('p').find((each) => classOf(each) === 'counts'))).toMatch(
      /^10 articles 10 outlets 8 origins \d/,
    )
    expect(page.all('h2').map(wordsOf)[0]).toBe('What differs')
    const finding = page.all('details').find((each) => classOf(each).includes('rewording'))
    const [shown, proof] = [wordsOf(finding).split('against')[0] ?? '', finding?.children.at(-1)]
    expect(shown).toMatch(/^.+: “.+” .+/)
    const sides = page.all('div').filter((each) => classOf(each) === 'side' && each.parent === proof)
    expect(sides.map((side) => wordsOf(side)).filter((words) => words.length > 10).length).toBeGreaterThan(1)
  })

  it('show all wordings of a statement in one, each reading with the numbers of those who print it', async () => {
    const page = await open(`/events/${event.id}`)
    const statement = page.all('article').find((each) => wordsOf(each).includes('that they'))
    const places = page.all('span').filter((each) => classOf(each).startsWith('place') && isWithin(each, statement))
    const readings = places.map((place) =>
      page
        .all('span')
        .filter((each) => each.parent === place && classOf(each).startsWith('reading'))
        .map(wordsOf),
    )
    expect(readings).toContainEqual(expect.arrayContaining([expect.stringMatching(/^feeding \d$/)]))
    const id = (getAttributeValue(statement as never, 'id') ?? '').replace('said-', '')
    const asked = 'apparatus { rows { kind readings { words isMoved witnesses { id } } } }'
    const answer = await server.ask<Apparatuses>(
      `query($id: ID!, $event: ID!) { utterance(id: $id) { ${asked} } event(id: $event) { comparison { utterances(first: 40) { nodes { utterance { id } ${asked} } } } } }`,
      { id, event: event.id },
    )
    const compared = answer.data?.event.comparison.utterances.nodes.find(({ utterance }) => utterance.id === id)
    expect(answer.data?.utterance.apparatus.rows.length).toBeGreaterThan(3)
    expect(answer.data?.utterance.apparatus).toEqual(compared?.apparatus)
  })

  it('lead from every piece of evidence to its words in the article', async () => {
    const page = await open(`/events/${event.id}`)
    const proofs = page.all('figure').map((proof) => ({
      quoted: wordsOf(within(proof, 'blockquote')),
      link: getAttributeValue(within(proof, 'a') as never, 'href') ?? '',
    }))
    expect(proofs.length).toBeGreaterThan(30)
    for (const { quoted, link } of proofs.slice(0, 12)) {
      const [, id = '', start = '', end = ''] = /^\/articles\/(\w+)\?words=(\d+)-(\d+)#words$/.exec(link) ?? []
      const answer = await server.ask<{ article: { text: string } }>('query($id: ID!) { article(id: $id) { text } }', {
        id,
      })
      const words = answer.data?.article.text.slice(Number(start), Number(end)).replace(/\s+/g, ' ') ?? ''
      expect([quoted, `${quoted},`, `${quoted};`], link).toContain(words)
      const marked = (await open(link)).all('mark').map(wordsOf).join(' ')
      expect(marked.replaceAll(/\d/g, ''), link).toContain(words.slice(0, 15).replaceAll(/\d/g, ''))
    }
  })

  it('mark the quotations of an article where they stand, each at an anchor that stays, with the way to its other wordings', async () => {
    const answer = await server.ask<Quoting>(
      '{ events(first: 1) { nodes { articles(first: 20) { nodes { id quotes { nodes { start text } } } } } } }',
    )
    const articles = answer.data?.events.nodes[0]?.articles.nodes ?? []
    const [article] = articles.toSorted((a, b) => b.quotes.nodes.length - a.quotes.nodes.length)
    const page = await open(`/articles/${article?.id ?? ''}`)
    for (const { start, text } of article?.quotes.nodes ?? []) {
      const marked = page.all('span').find((each) => getAttributeValue(each, 'id') === `q${String(start)}`)
      // Where other marks begin within it, it goes on behind them.
      const words = wordsOf(marked).slice(0, 10)
      expect(words).not.toBe('')
      expect(text.replace(/\s+/g, ' ').slice(0, 10)).toContain(words)
      expect(page.links).toContain(`#q${String(start)}`)
    }
    const wordings = page.links.filter((link) => link.includes('#said-'))
    expect(wordings.length).toBeGreaterThan(2)
    const comparison = await open(`/events/${event.id}`)
    const anchors = new Set(comparison.all('article').map((each) => getAttributeValue(each, 'id')))
    expect(wordings.filter((link) => !anchors.has(link.split('#')[1]))).toEqual([])
  })

  it('begin with the events of late, the storylines, and a box for a draft', async () => {
    const page = await open('/')
    expect(page.status).toBe(200)
    const answer = await server.ask<Latest>(
      '{ events(orderBy: { field: LAST_AT, direction: DESC }) { nodes { id shortId } } storylines(where: { eventCount: { gte: 2 } }) { nodes { id } } }',
    )
    const events = page.links.filter((link) => link.startsWith('/events/'))
    expect(events).toEqual(answer.data?.events.nodes.map(({ shortId }) => `/events/${shortId}`))
    const storylines = answer.data?.storylines.nodes ?? []
    expect(storylines).not.toEqual([])
    expect(page.links).toEqual(expect.arrayContaining(storylines.map(({ id }) => `/storylines/${id}`)))
    expect(page.all('textarea')).toHaveLength(1)
  })

  it('hold a draft against what is stored', async () => {
    const text =
      '“They came at five in the morning, without dogs, while people were asleep,” Marta Keligan said.\r\n\r\nMore: <b>.'
    const page = await open('/draft', { method: 'POST', body: new URLSearchParams({ text }) })
    expect([page.status, page.words('h1')]).toEqual([200, 'A draft, checked'])
    expect(wordsOf(page.all('article')[0])).toMatch(/^Altered “They came at five .+“without” is “with” in print/)
    expect(page.links.filter((link) => link.includes('?words=')).length).toBeGreaterThan(0)
    expect(page.words('textarea')).toContain('More: <b>.')
    expect(page.all('b').filter((each) => classOf(each.parent as never) !== 'counts')).toEqual([])
    const foreign = { method: 'POST', body: new URLSearchParams({ text }), headers: { origin: 'https://evil.example' } }
    expect((await open('/draft', foreign)).status).toBe(403)
    const long = await open('/draft', { method: 'POST', body: new URLSearchParams({ text: 'x'.repeat(600_000) }) })
    expect(long.status).toBe(413)
    const empty = await open('/draft', { method: 'POST', body: 'nonsense' })
    expect([empty.status, empty.words('h1')]).toEqual([400, 'This page cannot be shown just now'])
    const plain = await open('/draft', { method: 'POST', body: new URLSearchParams({ text: 'Nothing is said.' }) })
    expect([plain.status, plain.words('b')]).toEqual([200, 'No quotation and no figure is in it'])
  })

  it('tell of a person what was said, of an outlet what it printed, of a storyline how it went on', async () => {
    const answer = await server.ask<Latest & { people: Latest['events']; outlets: Latest['events'] }>(
      '{ people(where: { name: { contains: "Keligan" } }) { nodes { id } } outlets(first: 1, where: { name: { contains: "Mellin Courier" } }) { nodes { id } } storylines { nodes { id } } }',
    )
    const person = await open(`/people/${answer.data?.people.nodes[0]?.id ?? ''}`)
    expect(person.words('h1')).toContain('Keligan')
    expect(person.links.filter((link) => /^\/articles\/\w+\?words=\d+-\d+#words$/.test(link)).length).toBeGreaterThan(5)
    expect(person.links.filter((link) => /^\/events\/\w+#said-\w+$/.test(link)).length).toBeGreaterThan(3)
    const outlet = await open(`/outlets/${answer.data?.outlets.nodes[0]?.id ?? ''}`)
    expect(outlet.words('h1')).toBe('The Mellin Courier')
    expect(outlet.links.filter((link) => link.startsWith('/articles/')).length).toBeGreaterThan(1)
    const storyline = await open(`/storylines/${answer.data?.storylines.nodes[0]?.id ?? ''}`)
    expect(storyline.all('h2').map(wordsOf)).toEqual([
      'Its events, the first one first',
      'How its figures grew',
      'Said once, told again',
      'Who is in it',
    ])
  })

  it('name the query that answers them, which GraphiQL can run as it stands', async () => {
    const page = await open(`/events/${event.id}`)
    const link = page.links.find((each) => each.startsWith('/graphql?query=')) ?? ''
    const query = new URL(link, server.url).searchParams.get('query') ?? ''
    const answer = await server.ask<{ event: { title: string } }>(query)
    expect(answer.errors).toBeUndefined()
    expect(answer.data?.event.title).toBe(event.title)
  })

  it('load nothing but one stylesheet and one script that may be kept for ever, run nothing of their own, and are small', async () => {
    const page = await open(`/events/${event.id}`, { headers: { 'accept-encoding': 'gzip' } })
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; (?!.*unsafe)/,
    )
    const scripts = page.all('script').map((each) => [getAttributeValue(each, 'src'), wordsOf(each)])
    expect(scripts).toEqual([[expect.stringMatching(/^\/assets\/[0-9a-f]{16}\.js$/), '']])
    const script = await fetch(server.url + String(scripts[0]?.[0]))
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(page.html).not.toMatch(/ (?:style|on\w+)="/)
    const [style = ''] = page.all('link').map((each) => getAttributeValue(each, 'href'))
    const sheet = await fetch(server.url + style)
    expect(sheet.headers.get('cache-control')).toContain('immutable')
    const again = await fetch(server.url + style, { headers: { 'if-none-match': sheet.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect(await sizeOf(`${server.url}/events/${event.id}`)).toBeLessThan(LARGEST)
  })

  it.each([
    '/events/nonsense',
    '/articles/QXJ0aWNsZTowMWEyMmRjZi0wNzAzLTcwMDAtYWQ0OC02ZmNkZTkwYThkYjE',
    '/events/%00%ff',
  ])('say at %s that nothing stands there, and where to go on', async (path) => {
    const page = await open(path)
    expect(page.status).toBe(404)
    expect(page.words('h1')).toMatch(/^There is no such \w+ here$/)
    expect(page.links).toEqual(expect.arrayContaining(['/', '/graphql']))
  })
})

function within(outer: Element, name: string): Element | undefined {
  return findAll((element) => element.name === name, outer.children)[0]
}

function isWithin(element: Element, outer: Element | undefined): boolean {
  for (let each: Element['parent'] = element; each !== null; each = each.parent) if (each === outer) return true
  return false
}

function classOf(element: Parameters<typeof getAttributeValue>[0]): string {
  return getAttributeValue(element, 'class') ?? ''
}

/** Bytes of an answer as they travel. */
async function sizeOf(address: string): Promise<number> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  return Number(response.headers.get('content-length'))
}
