import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_FOLDER } from '../../src/cli/sample-folder.js'
import { runRashomon, type Ended } from '../support/run-rashomon.js'

const SLOW = 240_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-look-'))
  await runRashomon(folder, '', 'ingest', '--quiet', SAMPLE_FOLDER)
}, SLOW)
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]): Promise<Ended> => runRashomon(folder, '', ...args)

describe('what is stored, looked up in the terminal', () => {
  it(
    'finds events by words, each with a short id in one piece that compare takes',
    async () => {
      const found = await run('search', 'Karsk', 'Quay', '--limit', '5')
      const id = /^event +([\da-f]{10}) +Dawn raid/m.exec(found.out)?.[1] ?? ''
      expect((await run('compare', '--brief', id)).out).toContain('Marta Keligan is quoted by 8 outlets')
      expect(await run('compare', id.replace(/./g, '0'))).toMatchObject({ code: 1, out: '' })
      const nothing = await run('search', 'nothingofthekind')
      expect([nothing.code, nothing.out]).toEqual([1, ''])
    },
    SLOW,
  )

  it(
    'looks a quotation up, lists people, and counts how statements are printed',
    async () => {
      const words = await run('look-up', 'pouring oil on a fire they lit themselves', '--limit', '100')
      expect(words.out).toMatch(/The Brackmoor Post +Yevdan Tsorakhin +“Certain capitals are feeding a fire/)
      const people = await run('people', 'Keligan', '--json')
      expect(JSON.parse(people.out.split('\n')[0] ?? '')).toMatchObject({ name: 'Marta Keligan', quoteCount: 14 })
      expect((await run('stats')).out).toMatch(
        /^Kestria Today +\d+ statements +\d+ % in other words \(\d+ % to \d+ %\)$/m,
      )
      expect((await run('stats', '--by', 'weather')).code).toBe(2)
      expect((await run('people', '--limit', '0')).code).toBe(2)
    },
    SLOW,
  )

  it(
    'says which value of a filter is not stored, and names outlets for files',
    async () => {
      const typo = await run('export', 'quotes', '--where', '{"outlet": {"in": "kestria-tody"}}')
      expect([typo.code, typo.out]).toEqual([2, ''])
      expect(typo.err).toContain('there is no outlet "kestria-tody"')
      const file = join(folder, 'the-fen-post.txt')
      await writeFile(file, 'Ferry runs\n\n2 April 2031\n\n“We sail at noon,” said skipper Ada Quill.\n')
      expect((await run('ingest', '--outlet-from-name', '--dry-run', file)).out).toContain('(The Fen Post,')
      expect((await run('ingest', '--outlet', `${file}=Dawnline`, '--dry-run', file)).out).toContain('(Dawnline,')
    },
    SLOW,
  )
})
