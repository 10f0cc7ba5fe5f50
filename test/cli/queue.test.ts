import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job } from '../../src/model/job.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { addressOf, runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'

const SLOW = 240_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-queue-'))
  await mkdir(join(folder, 'inbox'))
  const lines = HARBOUR_ARTICLES.map((article) => JSON.stringify(article))
  await writeFile(join(folder, 'harbour.jsonl'), `${lines.join('\n')}\n{"text": 5\n`)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const rashomon = (...args: string[]) => runRashomon(folder, '', ...args)

const jobsOf = async (...more: string[]): Promise<Job[]> => {
  const { out } = await rashomon('jobs', '--json', ...more)
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Job)
}

describe('work that is handed in on the command line', () => {
  it(
    'is safe at once, is taken in when somebody works, and what failed is told with its reason',
    async () => {
      const handedIn = await rashomon('ingest', '--later', 'harbour.jsonl', 'missing.txt')
      expect(handedIn.code).toBe(1)
      expect(handedIn.out).toMatch(/^1 file handed in, as 1 job\. They wait for a server/)
      expect(handedIn.err).toContain('rejected missing.txt: no such file')
      expect(await jobsOf()).toMatchObject([{ name: 'harbour.jsonl', state: 'WAITING', attempts: 0 }])

      const worked = await rashomon('work', '--until-empty')
      expect(worked).toMatchObject({ code: 0 })
      expect(worked.out).toBe('1 job worked on; nothing waits. 1 job failed: see "rashomon jobs --state failed".\n')
      const [failed] = await jobsOf('--state', 'failed')
      expect(failed?.outcome).toMatchObject({ stored: 4, rejected: 1, rejections: [{ origin: { line: 5 } }] })
      const table = await rashomon('jobs')
      expect(table.out).toContain(`${failed?.id ?? 'none'}  failed     harbour.jsonl  4 stored, 1 rejected`)
      expect(table.out).toContain('    harbour.jsonl, line 5: Line 5 is no JSON')

      expect((await rashomon('jobs', 'retry', '--all')).out).toBe('1 job to be tried again.\n')
      await rashomon('work', '--until-empty')
      expect(await jobsOf()).toMatchObject([{ state: 'FAILED', attempts: 2, outcome: { stored: 0, unchanged: 4 } }])
      expect((await rashomon('jobs', 'drop', failed?.id ?? '')).out).toBe('1 job thrown away.\n')
      expect((await rashomon('jobs', 'drop', failed?.id ?? '')).code).toBe(1)
      expect((await rashomon('jobs', 'drop')).code).toBe(2)
      expect(await jobsOf()).toEqual([])
    },
    SLOW,
  )

  it(
    'is taken in by the server that has the data folder',
    async () => {
      const server = startRashomon(folder, 'serve', '--port', '0')
      try {
        await addressOf(server)
        await writeFile(
          join(folder, 'odd.txt'),
          'A ferry sank off Tolvsk on Friday. “Nobody was hurt,” said captain Ivo Roe.\n',
        )
        const handedIn = await rashomon('ingest', '--later', '--outlet', 'The Ferryman', 'odd.txt')
        expect(handedIn.out).toBe(
          '1 file handed in, as 1 job. The server takes them in; "rashomon jobs" tells how far they are.\n',
        )
        await expect.poll(async () => (await jobsOf()).map(({ state }) => state), { timeout: 60_000 }).toEqual(['DONE'])
        const work = await rashomon('work')
        expect(work).toMatchObject({ code: 0 })
        expect(work.err).toContain('takes in what waits')
      } finally {
        await stopRashomon(server)
      }
      const { out } = await rashomon('export', 'articles', '--format', 'jsonl')
      expect(out).toContain('The Ferryman')
    },
    SLOW,
  )

  it(
    'comes into a folder that is watched, file by file, and again when a file changes',
    async () => {
      await writeFile(
        join(folder, 'inbox/a.txt'),
        'A crane fell in Tolvsk on Monday. “It was the wind,” said mayor Ada Quill.\n',
      )
      const watching = startRashomon(folder, 'ingest', '--watch', 'inbox', '--json')
      const lines: { kind: string; origin: { name: string } }[] = []
      let rest = ''
      watching.stdout?.on('data', (data: Buffer) => {
        const parts = (rest + data.toString()).split('\n')
        rest = parts.pop() ?? ''
        lines.push(...parts.map((part) => JSON.parse(part) as (typeof lines)[number]))
      })
      const told = () => lines.map(({ kind, origin }) => `${kind} ${origin.name}`)
      let code: number | null = null
      try {
        await expect.poll(told, { timeout: 90_000 }).toEqual(['stored inbox/a.txt'])
        await writeFile(join(folder, 'inbox/b.jsonl'), '{"text": 5\n')
        await expect.poll(told, { timeout: 60_000 }).toContain('rejected inbox/b.jsonl')
        await appendFile(join(folder, 'inbox/a.txt'), 'Two people were hurt, the police said.\n')
        await expect.poll(() => told().length, { timeout: 60_000 }).toBe(3)
      } finally {
        code = await stopRashomon(watching, 'SIGINT')
      }
      expect(code).toBe(0)
      const refused = await rashomon('ingest', '--watch', 'harbour.jsonl')
      expect(refused.code).toBe(2)
      expect(refused.err).toContain('--watch takes folders')
    },
    SLOW,
  )
})
