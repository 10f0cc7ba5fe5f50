import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quotationsIn } from '../../src/mcp/answer.js'
import { makeKey } from '../../src/store/api-keys.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { runRashomon } from '../support/run-rashomon.js'
import { connectHttp, connectStdio } from './connect.js'
import { fuzzTools } from './fuzz.js'

const READING = [
  'check_text',
  'compare_event',
  'look_up_quotation',
  'read_article',
  'read_storyline',
  'search_events',
  'statements_of',
]

/** Calls of the fuzz; `npm run fuzz-tools` makes more. */
const CALLS = 250

const MANY = { costInWindow: 1_000_000_000, costAtOnce: 1_000_000_000 }

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startTestServer({ limits: MANY })
  await loadSample(server.store)
  client = await connectHttp(server.url)
}, STARTING_MS + LOADING_MS)
afterAll(async () => {
  await client.close()
  await server.close()
})

async function call<Answer>(name: string, given: Record<string, unknown>): Promise<Answer> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: given })
  expect(isError, JSON.stringify(content)).not.toBe(true)
  return structuredContent as Answer
}

describe('the tools of an assistant', () => {
  it('are at most eight, each with a schema of what it answers; nothing is taken in without a key', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(READING)
    for (const tool of tools) {
      expect(tool.outputSchema?.type).toBe('object')
      expect(tool.annotations?.readOnlyHint).toBe(true)
    }
  })

  it('find an event, and show how each outlet told it, with words that lead to their place', async () => {
    const { events } = await call<{ events: { event: string; headline: string }[] }>('search_events', {
      words: 'Karsk Quay raid',
    })
    const event = events.find(({ headline }) => headline.startsWith('Dawn raid'))?.event
    const told = await client.callTool({ name: 'compare_event', arguments: { event } })
    const quotations = quotationsIn(told.structuredContent)
    expect(quotations.map(({ words }) => words).join('\n')).toContain('fuel on a fire')
    const links = (told.content as { type: string; uri?: string }[]).filter(({ type }) => type === 'resource_link')
    expect(links.length).toBeGreaterThan(5)
    const uri = links[0]?.uri ?? ''
    const { contents } = await client.readResource({ uri })
    expect(contents[0]).toMatchObject({ text: quotations.find(({ resource }) => resource === uri)?.words })
  })

  it('look a quotation up in other words', async () => {
    const { statements } = await call<{ statements: { speaker: string; wordings: { words: string }[] }[] }>(
      'look_up_quotation',
      { words: 'They are pouring oil on a fire they lit themselves' },
    )
    expect(statements[0]?.speaker).toBe('Yevdan Tsorakhin')
    expect(statements[0]?.wordings.length).toBeGreaterThan(4)
  })

  it('check a text', async () => {
    const { checks } = await call<{ checks: { verdict: string; evidence: { textHash: string }[] }[] }>('check_text', {
      text: 'Bram Oldecott said: “Mistakes were made at the south gate, and we will learn from them.”',
    })
    expect(checks[0]?.verdict).toBe('ALTERED')
    expect(checks[0]?.evidence[0]?.textHash).toMatch(/^[\da-f]{64}$/)
  })

  it('tell what somebody said, a storyline, and a passage without half of a sign', async () => {
    const said = await call<{ name: string; statementCount: number }>('statements_of', { name: 'Keligan', limit: 2 })
    expect(said.name).toContain('Keligan')
    expect(said.statementCount).toBeGreaterThan(2)
    const storyline = await call<{ events: { reasons: string[] }[] }>('read_storyline', {})
    expect(storyline.events.length).toBeGreaterThan(2)
    const text = '🙂 The quay of Sorn Mill is open again, harbour master Ines Duarte said on Monday.'
    await server.ask('mutation ($text: String!) { ingestArticles(articles: [{ text: $text }]) { storedCount } }', {
      text,
    })
    const { data } = await server.ask<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(where: { text: { contains: "Sorn Mill" } }) { nodes { id } } }',
    )
    const { passage } = await call<{ passage: { words: string; start: number } }>('read_article', {
      article: data?.articles.nodes[0]?.id,
      start: 1,
      end: 6,
    })
    expect(passage).toMatchObject({ start: 0, words: text.slice(0, 6) })
  })

  it('say in a sentence what cannot be answered', async () => {
    for (const [name, given, said] of [
      ['compare_event', { event: 'RXZlbnQ6MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw' }, 'no event with this id'],
      ['compare_event', { statements: 1_000 }, 'statements'],
      ['statements_of', {}, 'Give a name'],
    ] as const) {
      const { isError, content } = await client.callTool({ name, arguments: given })
      expect(isError).toBe(true)
      expect(JSON.stringify(content)).toContain(said)
    }
  })

  it(`answer ${String(CALLS)} calls of a seeded script: every quotation is in its revision, and nothing breaks`, async () => {
    const { broken, answered, refused, quotations } = await fuzzTools(client, server.store, CALLS, 16)
    expect(broken).toEqual([])
    expect(answered + refused).toBe(CALLS)
    expect(answered).toBeGreaterThan(CALLS / 3)
    expect(quotations).toBeGreaterThan(CALLS)
    expect(server.faults).toEqual([])
  })
})

describe('the route of the tools', () => {
  const ROUTE = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/mcp`, { method: 'POST', headers: { ...ROUTE, ...headers }, body })

  it('takes articles in for who holds a key for it', async () => {
    const keyed = await connectHttp(server.url, await makeKey(server.store.db, 'Desk', ['ingest']))
    const given = {
      articles: [{ text: 'The pier of Sorn is closed, Ines Roe said on Monday.', outlet: 'The Sorn Post' }],
    }
    const { structuredContent } = await keyed.callTool({ name: 'take_in', arguments: given })
    expect(structuredContent).toMatchObject({ results: [{ outcome: 'STORED', problem: null }] })
    await keyed.close()
    const { isError } = await client.callTool({ name: 'take_in', arguments: given })
    expect(isError).toBe(true)
  })

  it('asks for a key that holds, and looks where a call comes from', async () => {
    expect((await post(JSON.stringify(LIST), { authorization: 'Bearer rashomon_none' })).status).toBe(401)
    expect((await post(JSON.stringify(LIST), { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await fetch(`${server.url}/mcp`)).status).toBe(405)
  })

  it('takes one message at a time, of a size that a request may have', async () => {
    expect((await post(JSON.stringify(LIST))).status).toBe(200)
    for (const body of ['', '[]', 'null', JSON.stringify([LIST, LIST]), '{'])
      expect((await post(body)).status, body).toBe(400)
    expect((await post(JSON.stringify({ ...LIST, params: { x: 'x'.repeat(200_000) } }))).status).toBe(413)
  })
})

describe('an allowance', () => {
  it('is spent by messages and by what their tools ask', async () => {
    const small = await startTestServer({ limits: { costInWindow: 2_000 } })
    try {
      const poor = await connectHttp(small.url)
      const given = { name: 'look_up_quotation', arguments: { words: 'pouring oil on a fire' } }
      const answers: string[] = []
      for (let n = 0; n < 6; n++) {
        const { isError, content } = await poor.callTool(given).catch((error: unknown) => ({
          isError: true,
          content: String(error),
        }))
        answers.push(isError === true ? JSON.stringify(content) : 'answered')
      }
      expect(answers[0]).toBe('answered')
      expect(answers.at(-1)).toContain('more than 2000 points')
      await poor.close()
    } finally {
      await small.close()
    }
  })
})

describe('rashomon mcp', () => {
  it('serves an assistant over its standard streams, takes articles in, and leaves room for other commands', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rashomon-mcp-'))
    try {
      const [first, second] = [await connectStdio(join(folder, 'data')), await connectStdio(join(folder, 'data'))]
      const { tools } = await first.listTools()
      expect(tools.map(({ name }) => name).sort()).toEqual([...READING, 'take_in'].sort())
      const text = '“The pier is safe,” said harbour master Ines Duarte on Monday.'
      await first.callTool({ name: 'take_in', arguments: { articles: [{ text, outlet: 'The Harbour Post' }] } })
      const doctor = await runRashomon(folder, '', 'doctor', '--json')
      expect(JSON.parse(doctor.out)).toMatchObject({ database: { counts: { articles: 1 } } })
      // Whoever holds the folder goes: the other assistant goes on.
      await first.close()
      const { structuredContent } = await second.callTool({
        name: 'look_up_quotation',
        arguments: { words: 'The pier is safe' },
      })
      expect(quotationsIn(structuredContent)[0]?.words).toContain('The pier is safe')
      await second.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
