import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../src/pipeline.js'
import { startTestServer, STARTING_MS, type TestServer } from './serve/test-server.js'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const SAMPLE = join(ROOT, 'sample')

/** Longest that taking in the sample may take, in ms. */
const LOADING_MS = 120_000

describe('the README', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    const files = readdirSync(SAMPLE).sort()
    const sources = files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SAMPLE, name))) }))
    for await (const outcome of ingest(server.store, sources)) expect(outcome.kind).not.toBe('rejected')
  }, STARTING_MS + LOADING_MS)
  afterAll(() => server.close())

  it('prints what its query answers on the sample', async () => {
    const answer = await server.ask(blockAfter('readme-query'))
    // To renew the README after a change for the better, copy what this prints.
    expect(JSON.stringify(answer, null, 2)).toBe(JSON.stringify(JSON.parse(blockAfter('readme-answer')), null, 2))
  })

  it('maps every room of the code', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'pipeline')
      .map((entry) => `\`src/${entry.name}\``)
    expect(rooms.filter((room) => !README.includes(room))).toEqual([])
  })
})

/** The code block that follows a marker. */
function blockAfter(marker: string): string {
  const behind = README.split(`<!-- ${marker} -->`)[1]
  const block = behind?.split('```')[1]
  if (block === undefined) throw new Error(`The README has no block behind the marker ${marker}.`)
  return block.slice(block.indexOf('\n') + 1)
}
