import { spawnSync, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IngestOutcome } from '../../src/model/ingest.js'
import { addressOf, runRashomon, startRashomon, stopRashomon, type Ended } from '../support/run-rashomon.js'

const SLOW = 240_000

const MAIL = `Bridge closed after crack is found

2 April 2026, 09:30

“We shut the bridge at once,” bridge master Ada Quill said on Thursday. Nine lorries were turned back, the police said.
`
const FEN = `Crack shuts bridge

2 April 2026, 11:00

Drivers bound for the coast faced a long way round after inspectors found a crack in the old swing bridge. “We closed the bridge at once,” Ada Quill claimed. The repair will take a week, the council estimates.
`

const FERRY = `Ferry crew wins rowing cup

9 May 2026, 18:00

“We never looked back,” cox Ivo Roe said after the race at Tolvsk.
`
/** The id of no event. */
const MISSING = '01900000-0000-7000-8000-000000000000'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-cli-'))
  await mkdir(join(folder, 'articles'))
  await writeFile(join(folder, 'articles/a-mail.txt'), MAIL)
  await writeFile(join(folder, 'articles/b-fen.txt'), FEN)
  await writeFile(join(folder, 'c-ferry.txt'), FERRY)
  await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the command line without a database', () => {
  it(
    'sets articles of a folder side by side and stores nothing',
    async () => {
      const { code, out, err } = await rashomon('compare', 'articles')
      expect(err).toBe('')
      expect(code).toBe(0)
      expect(out.split('\n')[1]).toBe('2 articles, 2 outlets, 2 origins (2 Apr 2026)')
      expect(out).toContain('We *closed* the bridge at once')
      expect(out).toContain('b-fen.txt')
      expect(out).not.toContain('\u001B[')
    },
    SLOW,
  )

  it(
    'gives machines a line of JSON an article, names what cannot be read, and says so with its exit code',
    async () => {
      const { code, out, err } = await rashomon('extract', '--json', 'articles', 'nowhere.txt', 'picture.png')
      expect(code).toBe(1)
      const facts = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly header: { readonly title: string } })
      expect(facts.map(({ header }) => header.title)).toEqual([
        'Bridge closed after crack is found',
        'Crack shuts bridge',
      ])
      expect(err).toContain('no such file: nowhere.txt')
      expect(err).toContain('picture.png')
    },
    SLOW,
  )

  it(
    'reads standard input, and takes what the caller states',
    async () => {
      const { code, out } = await rashomonWith(MAIL, 'extract', '--outlet', 'The Tidewater Mail', '-')
      expect(code).toBe(0)
      expect(out).toMatch(/outlet\s+The Tidewater Mail\s+given/)
    },
    SLOW,
  )

  it.each([
    [[], 'Usage: rashomon'],
    [['inject'], 'unknown command'],
    [['ingest', '--url', 'https://a.example/1', 'articles'], '--url belongs to one article'],
  ])(
    'refuses %j with exit code 2',
    async (args, message) => {
      const { code, out, err } = await rashomon(...args)
      expect(err).toContain(message)
      expect(out).toBe('')
      expect(code).toBe(2)
    },
    SLOW,
  )
})

describe('completion and doctor', () => {
  it(
    'writes a script that the shell understands and that completes the commands',
    async () => {
      const { code, out } = await rashomon('completion', 'bash')
      expect(code).toBe(0)
      const shell = spawnSync(
        'bash',
        ['-c', `${out}\nCOMP_WORDS=(rashomon in) COMP_CWORD=1; _rashomon; echo "\${COMPREPLY[*]}"`],
        { encoding: 'utf8' },
      )
      expect(shell.stderr).toBe('')
      expect(shell.stdout.trim()).toBe('ingest')
    },
    SLOW,
  )

  it(
    'tells a database that cannot be had now from a wrong command: exit code 75',
    async () => {
      const { code, err } = await rashomon('doctor', '--database-url', 'postgres://nobody@127.0.0.1:1/none')
      expect(code).toBe(75)
      expect(err).toContain('ECONNREFUSED')
    },
    SLOW,
  )
})

describe('the command line with a database and a server', () => {
  let server: ChildProcess
  let address: string
  let exported = { snapshot: '', err: '', out: '' }
  /** What the server answered, which the database itself must answer as well. */
  let served: { code: number | null; out: string; missing: { code: number | null; out: string; err: string } }
  beforeAll(async () => {
    server = start('serve', '--port', '0')
    address = await addressOf(server)
  }, SLOW)
  afterAll(() => stopRashomon(server, 'SIGKILL'))

  it(
    'says in a dry run what would be stored, and stores nothing',
    async () => {
      const { code, out } = await rashomon('ingest', '--dry-run', 'articles')
      expect(code).toBe(0)
      expect(out).toContain('2 to store, 0 unchanged, 0 to revise, 0 rejected. Nothing was stored.')
      expect(out).toMatch(/would be stored\s+articles\/a-mail.txt\s+Bridge closed after crack is found/)
      const doctor = await rashomon('doctor', '--json')
      expect(JSON.parse(doctor.out)).toMatchObject({ heldBy: { address }, database: { counts: { articles: 0 } } })
    },
    SLOW,
  )

  it(
    'hands articles to the server that holds the data folder: stored once, unchanged the second time',
    async () => {
      const first = await rashomon('ingest', '--json', 'articles', 'picture.png')
      const kinds = first.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as IngestOutcome).kind)
      expect(kinds).toEqual(['stored', 'stored', 'rejected'])
      expect(first.code).toBe(1)
      const second = await rashomon('ingest', 'articles')
      expect(second.out).toContain('0 stored, 2 unchanged, 0 revised, 0 rejected')
      expect(second.code).toBe(0)
    },
    SLOW,
  )

  it(
    'asks the server for the comparison of an event, and says when there is none of that id',
    async () => {
      const { code, out } = await rashomon('compare', '--json')
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ comparison: { articles: [{}, {}] } })
      const none = await rashomon('compare', MISSING)
      expect(none.code).toBe(1)
      expect(none.err).toContain(MISSING)
    },
    SLOW,
  )

  it(
    'compares the event with most articles, not the one that changed last, and calls articles by their files',
    async () => {
      expect((await rashomon('ingest', '--quiet', 'c-ferry.txt')).code).toBe(0)
      const { code, out } = await rashomon('compare')
      expect(code).toBe(0)
      expect(out).toContain('a-mail.txt')
      expect(out).toContain('b-fen.txt')
      expect(out).not.toContain('Ferry')
      served = { code, out, missing: await rashomon('compare', MISSING) }
    },
    SLOW,
  )

  it(
    'exports a table, the same from the server as from the database itself',
    async () => {
      const first = await rashomon('export', 'quotes', '--where', '{"text": {"contains": "the bridge at once"}}')
      expect(first.code).toBe(0)
      expect(first.out.split('\r\n')).toHaveLength(4)
      expect(first.out).toContain('We closed the bridge at once')
      const snapshot = /snapshot (\S+)/.exec(first.err)?.[1] ?? ''
      exported = { snapshot, err: first.err, out: first.out }
      const wrong = await rashomon('export', 'quotas')
      expect([wrong.code === 0, wrong.out]).toEqual([false, ''])
      expect(wrong.err).toContain('quotas')
    },
    SLOW,
  )

  it(
    'refuses a second server and says who holds the folder',
    async () => {
      const { code, err } = await rashomon('serve', '--port', '0')
      expect(code).toBe(75)
      expect(err).toContain(String(server.pid))
      expect(err).toContain(address)
    },
    SLOW,
  )

  it(
    'refuses a port in use',
    async () => {
      const { code, err } = await rashomon('serve', '--port', new URL(address).port, '--data', join(folder, 'other'))
      expect(code).toBe(1)
      expect(err).toMatch(/Port \d+ is in use/)
    },
    SLOW,
  )

  it(
    'is quiet when asked to be, and still names what is rejected',
    async () => {
      const { code, out, err } = await rashomon('ingest', '--quiet', 'articles', 'picture.png')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('picture.png')
    },
    SLOW,
  )

  it(
    'tells what is stored, and finds it there in a dry run',
    async () => {
      const { code, out } = await rashomon('doctor')
      expect(code).toBe(0)
      expect(out).toMatch(/Articles\s+3/)
      expect(out).toMatch(/none missing/)
      expect((await rashomon('ingest', '--dry-run', 'articles')).out).toContain('0 to store, 2 unchanged')
    },
    SLOW,
  )

  it(
    'stops when asked to, and leaves the articles to the next command',
    async () => {
      expect(await stopRashomon(server)).toBe(0)
      const { code, out } = await rashomon('compare')
      expect(code).toBe(0)
      expect(out).toContain('We *closed* the bridge at once')
      expect({ code, out, missing: await rashomon('compare', MISSING) }).toEqual(served)
      expect(served.missing).toEqual({ code: 1, out: '', err: `rashomon: There is no event ${MISSING}.\n` })
      const where = '{"text": {"contains": "the bridge at once"}}'
      const again = await rashomon('export', 'quotes', '--where', where, '--snapshot', exported.snapshot)
      expect(again).toMatchObject({ code: 0, out: exported.out, err: exported.err })
      const verified = await rashomon('verify')
      expect([verified.code, verified.out.split('\n').at(-2)]).toEqual([0, 'All of it holds.'])
    },
    SLOW,
  )
})

function start(...args: string[]): ChildProcess {
  return startRashomon(folder, ...args)
}

function rashomon(...args: string[]): Promise<Ended> {
  return runRashomon(folder, '', ...args)
}

function rashomonWith(input: string, ...args: string[]): Promise<Ended> {
  return runRashomon(folder, input, ...args)
}
