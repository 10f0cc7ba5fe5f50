import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from '../web/quay-mail.js'

const SLOW = 480_000

let folder: string
let mail: LittleWeb
let own: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-follow-'))
  mail = await openQuayMail()
  own = ['--pause', '0', '--fetch', `127.0.0.1:${String(mail.port)}`]
})
afterAll(async () => {
  await mail.close()
  await rm(folder, { recursive: true, force: true })
})

it(
  'outlets are followed by address or by OPML, run until nothing is due, listed with what failed, and left again',
  async () => {
    await writeFile(
      join(folder, 'feeds.opml'),
      `<opml version="2.0"><body><outline text="The Quay Mail" xmlUrl="${mail.origin}/feed.xml"/></body></opml>`,
    )
    await writeFile(join(folder, 'note.txt'), 'no list')
    const refused = await runRashomon(folder, '', 'follow', 'add', 'note.txt')
    expect([refused.code, refused.err]).toEqual([
      2,
      'rashomon: note.txt lists no feeds: it is no OPML, or has no outline with xmlUrl.\n',
    ])
    const added = await runRashomon(folder, '', 'follow', 'add', 'feeds.opml', `${mail.origin}/nothing.xml`)
    expect(added.out).toBe(`followed: ${mail.origin}/feed.xml\nfollowed: ${mail.origin}/nothing.xml\n`)
    const run = await runRashomon(folder, '', 'follow', 'run', '--until-idle', ...own)
    expect(run.out).toContain('2 sources polled, 3 new addresses')
    expect(run.out).toContain('3 pages read: 2 stored, 0 revised; 0 not modified, 1 failed')
    expect([run.code, run.err]).toEqual([0, ''])
    const again = await runRashomon(folder, '', 'follow', 'run', '--until-idle', ...own)
    expect(again.out).toBe('')
    const { out } = await runRashomon(folder, '', 'follow')
    expect(out).toContain(`${mail.origin}/feed.xml  The Quay Mail\n    pages: 2 live, 1 gone\n`)
    expect(out).toContain('failed 1 time in a row: There is no such page')
    const removed = await runRashomon(folder, '', 'follow', 'remove', `${mail.origin}/nothing.xml`, 'x')
    expect([removed.code, removed.out]).toEqual([1, `followed no more: ${mail.origin}/nothing.xml\n`])
  },
  SLOW,
)

it(
  'a server follows where it is told to, and has followed what commands name to it',
  async () => {
    const bare = await runRashomon(folder, '', 'serve', '--follow', '--port', '0')
    expect([bare.code, bare.err]).toEqual([
      2,
      "rashomon: --follow needs hosts that it may ask: --fetch news.example,other.example, or --fetch '*'.\n",
    ])
    const server = startRashomon(folder, 'serve', '--port', '0', '--follow', ...own)
    try {
      await addressOf(server)
      const run = await runRashomon(folder, '', 'follow', 'run', '--once')
      expect([run.code, run.err]).toEqual([1, expect.stringContaining('Start it with --follow')])
      const added = await runRashomon(folder, '', 'follow', 'add', `${mail.origin}/feed.json`)
      expect(added.out).toBe(`followed: ${mail.origin}/feed.json\n`)
      for (let tries = 0; ; tries += 1) {
        const { out } = await runRashomon(folder, '', 'follow', 'list', '--json')
        const sources = out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { address: string; pages: object })
        const found = sources.find(({ address }) => address.endsWith('/feed.json'))
        if (JSON.stringify(found?.pages) === '{"LIVE":1}') break
        expect(tries, JSON.stringify(found)).toBeLessThan(40)
      }
      const gone = await runRashomon(folder, '', 'follow', 'remove', 'https://nowhere.example/')
      expect(gone.err).toContain('Nothing of that address or id is followed')
    } finally {
      await stopRashomon(server)
    }
  },
  SLOW,
)
