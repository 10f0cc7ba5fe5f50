import type { Element } from 'domhandler'
import { findAll, getAttributeValue } from 'domutils'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { readPage, wordsOf } from './read-page.js'

let server: TestServer
let event = ''
beforeAll(async () => {
  server = await startTestServer()
  await loadSample(server.store)
  const answer = await server.ask<{ events: { nodes: { shortId: string }[] } }>(
    '{ events(first: 1) { nodes { shortId } } }',
  )
  event = answer.data?.events.nodes[0]?.shortId ?? ''
}, STARTING_MS + LOADING_MS)
afterAll(() => server.close())

const TELLING = /conflicts with|refine/
const hrefOf = (link: Element): string => getAttributeValue(link, 'href') ?? ''
const linksIn = (within: Element): Element[] => findAll((each) => each.name === 'a', within.children)

it('a figure of an event leads to the rows that it conflicts with or is refined by', async () => {
  const page = await readPage(`${server.url}/events/${event}`)
  const rows = page.all('th').filter((each) => TELLING.test(wordsOf(each)))
  expect(rows.map(wordsOf).join('; ')).toContain('conflicts with')
  expect(rows.map(wordsOf).join('; ')).toContain('refined by')
  const anchors = page.all('a').map((each) => getAttributeValue(each, 'id'))
  for (const row of rows) {
    expect(linksIn(row)).not.toEqual([])
    for (const step of linksIn(row)) expect(anchors).toContain(hrefOf(step).slice(1))
  }
})

it('a figure of an article leads to where others print what it conflicts with', async () => {
  const comparison = await readPage(`${server.url}/events/${event}`)
  const row = comparison.all('tr').find((each) => wordsOf(each).includes('conflicts with'))
  const printed =
    row === undefined
      ? []
      : linksIn(row)
          .map(hrefOf)
          .filter((href) => href.startsWith('/articles/'))
  const own = printed[0]?.split('?')[0] ?? ''
  const article = await readPage(server.url + own)
  const told = article.all('li').filter((each) => wordsOf(each).includes('conflicts with'))
  const steps = told.flatMap(linksIn).filter((link) => hrefOf(link).includes('?words='))
  expect(steps).not.toEqual([])
  for (const step of steps) {
    expect(hrefOf(step).startsWith(own)).toBe(false)
    const other = await readPage(server.url + hrefOf(step))
    expect(other.all('mark').map(wordsOf).join(' ')).toContain(wordsOf(step).split(' in ')[0])
  }
})
