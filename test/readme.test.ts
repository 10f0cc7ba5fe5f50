import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from './serve/test-server.js'
import { LOADING_MS, loadSample } from './support/load-sample.js'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const MAP = README.slice(README.indexOf('## Map of the code'), README.indexOf('## Working on it'))
/** Folders that are made: nobody reads them. */
const UNMAPPED = ['.git', '.rashomon', 'coverage', 'dist', 'node_modules']

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
    const rooms = foldersOf('src').map((room) => `src/${room}`)
    expect(rooms.length).toBeGreaterThan(10)
    expect(rooms.filter((room) => !MAP.includes(`\`${room}\``))).toEqual([])
    // A room within a room has a line of its own, or stands in that of its room.
    const inner = rooms.flatMap((room) => foldersOf(room).map((name) => [room, name] as const))
    const missing = inner.filter(([room, name]) => {
      const lines = MAP.split('\n').filter((line) => line.includes(`\`${room}`))
      return name !== 'generated' && !lines.some((line) => new RegExp(`[\`/]${name}\``).test(line))
    })
    expect(missing.map((path) => path.join('/'))).toEqual([])
  })

  it('maps every folder beside it', () => {
    const folders = foldersOf('.').filter((name) => !UNMAPPED.includes(name) && !name.startsWith('.generating-'))
    expect(folders.length).toBeGreaterThan(8)
    expect(folders.filter((name) => name !== 'src' && !MAP.includes(`\`${name}/\``))).toEqual([])
  })
})

function foldersOf(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** The code block that follows a marker. */
function blockAfter(marker: string): string {
  const behind = README.split(`<!-- ${marker} -->`)[1]
  const block = behind?.split('```')[1]
  if (block === undefined) throw new Error(`The README has no block behind the marker ${marker}.`)
  return block.slice(block.indexOf('\n') + 1)
}
