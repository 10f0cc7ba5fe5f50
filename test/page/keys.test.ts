import { getAttributeValue } from 'domutils'
import { describe, expect, it } from 'vitest'
import { makeKey } from '../../src/store/api-keys.js'
import { startTestServer } from '../serve/test-server.js'
import { loadSample } from '../support/load-sample.js'
import { readPage, type ReadPage } from './read-page.js'

interface Listed {
  readonly events: {
    readonly nodes: readonly {
      readonly id: string
      readonly shortId: string
      readonly articles: {
        readonly nodes: readonly {
          readonly id: string
          readonly quotes: { readonly nodes: readonly { readonly id: string }[] }
        }[]
      }
    }[]
  }
}

const CLOSED = { isLocal: true, readOnly: false, closed: true }

describe('a page that the server may not answer', () => {
  it.each([
    ['it costs more than may be asked', { limits: { cost: 50 } }, 400, 'This page cannot be shown just now'],
    ['the allowance is spent', { limits: { costInWindow: 10 } }, 429, 'This page cannot be shown just now'],
    ['nobody may read without a key', { rules: CLOSED }, 401, 'This needs a key'],
  ] as const)('says so: %s', async (_why, options, status, said) => {
    const server = await startTestServer(options)
    try {
      const page: ReadPage = await readPage(`${server.url}/events/01a22dcf-06f4-7000-b519-b65ba7dd7a81`)
      expect(page.status).toBe(status)
      expect(page.words('h1')).toBe(said)
      expect(server.faults).toEqual([])
    } finally {
      await server.close()
    }
  })
})

describe('a key', () => {
  it('is given on a page, kept by the browser for the pages alone, and forgotten when asked', async () => {
    const server = await startTestServer({ rules: CLOSED })
    try {
      const key = await makeKey(server.store.db, 'A reader', ['read'])
      const give = (form: Record<string, string>, headers: Record<string, string> = {}) =>
        readPage(`${server.url}/key`, { method: 'POST', body: new URLSearchParams(form), headers })
      const wrong = await give({ key: 'rashomon_none' })
      expect([wrong.status, wrong.words('h1')]).toEqual([401, 'This key does not hold'])
      const right = await give({ key, back: '/?search=quay' })
      expect([right.status, right.headers.get('location')]).toEqual([303, '/?search=quay'])
      const cookie = right.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
      const kept = { cookie: cookie.split(';')[0] ?? '' }
      const page = await readPage(`${server.url}/`, { headers: kept })
      expect([page.status, page.words('footer')]).toEqual([200, expect.stringContaining('You have given a key')])
      // The API does not know of it: what another site has a browser send brings no key along.
      const api = await fetch(`${server.url}/graphql?query=%7BchangeVersion%7D`, { headers: kept })
      expect(api.status).toBe(401)
      for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:1'])
        expect((await give({ key, back })).headers.get('location'), back).toBe('/')
      expect((await give({ key: '' }, kept)).headers.get('set-cookie')).toContain('Max-Age=0')
      expect((await give({ key }, { origin: 'https://evil.example' })).status).toBe(403)
    } finally {
      await server.close()
    }
  })

  it('lets its holder correct in place: an outlet, a speaker, an event in two and in one again', async () => {
    const server = await startTestServer()
    try {
      await loadSample(server.store)
      const key = await makeKey(server.store.db, 'The desk', ['curate'])
      const cookie = `rashomon-key=${key}`
      const correct = (form: URLSearchParams, headers: Record<string, string> = { cookie }) =>
        readPage(`${server.url}/corrections`, { method: 'POST', body: form, headers })
      const answer = await server.ask<Listed>(
        '{ events(first: 1) { nodes { id shortId articles(first: 20) { nodes { id quotes { nodes { id } } } } } } }',
      )
      const [event] = answer.data?.events.nodes ?? []
      const [article, other] = event?.articles.nodes ?? []
      const path = `/articles/${article?.id ?? ''}`
      const seen = await readPage(server.url + path, { headers: { cookie } })
      expect(seen.all('form').filter((each) => classOf(each) === 'correction')).toHaveLength(2)
      await new Promise((resolve) => setTimeout(resolve, 2_100))
      expect((await readPage(server.url + path)).all('form').map(classOf)).not.toContain('correction')
      const outlet = {
        kind: 'outlet',
        article: article?.id ?? '',
        outlet: 'The Sorn Post',
        back: path,
        note: 'Read it.',
      }
      const done = await correct(new URLSearchParams(outlet))
      expect([done.status, done.headers.get('location')]).toEqual([303, path])
      expect((await readPage(server.url + path)).words('main')).toContain('The Sorn Post')
      const quote = article?.quotes.nodes[0]?.id ?? ''
      await correct(new URLSearchParams({ kind: 'speaker', quote, speaker: 'Ines Roe', as: 'name', back: path }))
      expect((await readPage(server.url + path)).words('main')).toContain('Ines Roe')
      const { id = '', shortId = '' } = event ?? {}
      const split = new URLSearchParams({ kind: 'split', event: id, article: other?.id ?? '', back: '/' })
      expect((await correct(split)).status).toBe(303)
      const parted = await server.ask<{ article: { event: { id: string } } }>(
        'query($id: ID!) { article(id: $id) { event { id } } }',
        { id: other?.id },
      )
      const now = parted.data?.article.event.id ?? ''
      expect(now).not.toBe(id)
      const merge = new URLSearchParams({
        kind: 'merge',
        event: id,
        other: `${server.url}/events/${now}#said`,
        back: '/',
      })
      expect((await correct(merge)).status).toBe(303)
      expect((await readPage(`${server.url}/events/${now}`)).headers.get('location')).toBe(`/events/${shortId}`)
      expect((await correct(merge, {})).words('h1')).toBe('This needs a key')
      expect((await correct(new URLSearchParams({ kind: 'x' }))).words('h1')).toBe('Nothing was corrected')
    } finally {
      await server.close()
    }
  })
})

function classOf(element: Parameters<typeof getAttributeValue>[0]): string {
  return getAttributeValue(element, 'class') ?? ''
}
