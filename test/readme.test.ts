import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from './serve/test-server.js'
import { LOADING_MS, loadSample } from './support/load-sample.js'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('the README', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await loadSample(server.store)
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
