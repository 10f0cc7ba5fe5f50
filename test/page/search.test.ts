import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { readPage, wordsOf } from './read-page.js'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: { costInWindow: 10_000_000 } })
  await loadSample(server.store)
}, STARTING_MS + LOADING_MS)
afterAll(() => server.close())

const open = (path: string) => readPage(server.url + path)

it('a search finds articles, quotations, people and events, with the words marked', async () => {
  const page = await open('/search?q=quay')
  expect(page.words('h1')).toMatch(/^\d+ places with “quay”$/)
  expect(new Set(page.all('mark').map((mark) => wordsOf(mark).toLowerCase()))).toEqual(new Set(['quay']))
  expect(page.links.some((link) => link.includes('?words='))).toBe(true)
  expect((await open('/search?q=nothingofthekind')).words('main')).toContain('No article, quotation, person')
})

it('a search tells kind by kind, the outlets by their name, and leads to all of a kind, page by page', async () => {
  const page = await open('/search?q=quay')
  expect(page.all('h2').map(wordsOf)).toEqual(['Events', 'Quotations', 'Articles'])
  const all = page.links.filter((link) => link.includes('kind='))
  expect(all).toEqual(['?q=quay&kind=quotations', '?q=quay&kind=articles'])
  const seen = new Set<string>()
  for (let next = all[0]; next !== undefined;) {
    const part = await open(`/search${next}`)
    expect([part.status, part.words('h1')]).toEqual([200, expect.stringMatching(/^\d+ quotations with “quay”$/)])
    const words = part.links.filter((link) => link.includes('?words='))
    expect(words.filter((link) => seen.has(link))).toEqual([])
    for (const link of words) seen.add(link)
    next = part.links.find((link) => link.includes('after='))
  }
  const found = await server.ask<{ search: { totalCount: number } }>(
    '{ search(text: "quay", types: [QUOTE]) { totalCount } }',
  )
  expect(seen.size).toBe(found.data?.search.totalCount)
  const outlet = await open('/search?q=mellin+cour')
  expect(outlet.all('h2').map(wordsOf)).toEqual(['Outlets'])
  expect(outlet.links.filter((link) => link.startsWith('/outlets/'))).toHaveLength(1)
  expect((await open('/search?q=Keligan')).all('h2').map(wordsOf)).toContain('People')
  expect((await open('/search?q=quay&kind=nonsense')).all('h2').map(wordsOf)).toContain('Events')
  expect((await open(`/search?q=${'quay+'.repeat(190)}`)).status).toBe(200)
})

it('a search is found where it stood before, and without words leads to the first page', async () => {
  expect((await open('/?search=karsk+quay')).headers.get('location')).toBe('/search?q=karsk+quay')
  expect((await open('/search?q=+')).headers.get('location')).toBe('/')
})

it('somebody who types is told what begins so: events, people, quotations, each with the way to it', async () => {
  const typed = await open('/suggestions?q=Marta+Kel')
  expect([typed.status, typed.all('html').length, typed.all('a').map(wordsOf)[0]]).toEqual([200, 0, 'Marta Keligan'])
  expect(typed.links[0]).toMatch(/^\/people\//)
  const quay = await open('/suggestions?q=karsk%20qu')
  expect(quay.links.some((link) => /^\/events\/[0-9a-f]{10}$/.test(link))).toBe(true)
  expect(quay.all('li').length).toBeLessThanOrEqual(8)
  for (const none of ['', 'ka', 'xyzzyx', '%27%26%21%7C%3A%2A', '%22', 'the+', '-'])
    expect([none, (await open(`/suggestions?q=${none}`)).all('a').length]).toEqual([none, 0])
  expect(server.faults).toEqual([])
})

it('the API finds what begins like the last word where somebody is still writing it, and nothing of it where not', async () => {
  const ask = (text: string, unfinished: boolean) =>
    server.ask<{ search: { totalCount: number } }>(
      'query($text: String!, $unfinished: Boolean) { search(text: $text, unfinished: $unfinished) { totalCount } }',
      { text, unfinished },
    )
  expect((await ask('kelig', false)).data?.search.totalCount).toBe(0)
  expect((await ask('kelig', true)).data?.search.totalCount).toBeGreaterThan(2)
  const [word, begun] = [await ask('dockers strike', false), await ask('dockers stri', true)]
  expect(begun.data?.search.totalCount).toBeGreaterThanOrEqual(word.data?.search.totalCount ?? 1)
  for (const odd of ['"', "' or 1", 'a:*', '\\', '%', ':*', '-', 'or'])
    expect([odd, (await ask(odd, true)).errors]).toEqual([odd, undefined])
})

it('an event answers to the end of its key: in the API, and at the address of its page', async () => {
  const answer = await server.ask<{ events: { nodes: { id: string; shortId: string; title: string }[] } }>(
    '{ events(first: 2) { nodes { id shortId title } } }',
  )
  const [event, other] = answer.data?.events.nodes ?? []
  if (event === undefined || other === undefined) throw new Error('the sample has several events')
  const [key, otherKey] = [event.id, other.id].map((id) => Buffer.from(id, 'base64url').toString().slice(6))
  expect(event.shortId).toBe(key?.slice(-10))
  const byShort = (id: string) =>
    server.ask<{ event: { title: string } | null }>('query($id: ID!) { event(id: $id) { title } }', { id })
  for (const id of [event.shortId, event.shortId.toUpperCase(), event.shortId.slice(-6), event.id, key ?? ''])
    expect([id, (await byShort(id)).data?.event?.title]).toEqual([id, event.title])
  expect((await byShort('0123456789')).data?.event).toBeNull()
  expect((await open(`/events/${event.shortId}`)).words('h1')).toBe(event.title)
  expect((await open('/')).links).toContain(`/events/${event.shortId}`)
  expect((await open('/events/0123456789')).status).toBe(404)
  // Two that end alike are told apart by whoever is asked.
  const twin = `${(otherKey ?? '').slice(0, -12)}${event.shortId.padStart(12, '0')}`
  await server.store.db.$executeRaw`UPDATE "Event" SET id = ${twin}::uuid WHERE id = ${otherKey}::uuid`
  const both = await open(`/events/${event.shortId}`)
  expect([both.status, both.words('main')]).toEqual([400, expect.stringContaining(key ?? '')])
  expect(both.words('main')).toContain(twin)
  expect(server.faults).toEqual([])
})
