import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from '../web/quay-mail.js'

const SLOW = 240_000

let folder: string
let mail: LittleWeb
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-web-'))
  mail = await openQuayMail()
})
afterAll(async () => {
  await mail.close()
  await rm(folder, { recursive: true, force: true })
})

it(
  'addresses stand where files may stand, and what cannot be had is told by itself',
  async () => {
    const own = ['--pause', '0', '--fetch', `127.0.0.1:${String(mail.port)}`]
    const paths = ['/a', '/a/amp', '/wall', '/feed.json'].map((path) => `${mail.origin}${path}`)
    const first = await runRashomon(folder, '', 'ingest', ...own, ...paths, 'example.com/no-file')
    expect(first.out).toContain('2 stored, 1 unchanged, 0 revised, 2 rejected')
    expect(first.out).toContain(
      `${mail.origin}/wall: 127.0.0.1:${String(mail.port)} shows a request for consent to cookies in place of the article. Save the article in your browser and hand in the file.`,
    )
    expect(first.out).toContain(
      'no such file: example.com/no-file; for the page at that address, write https://example.com/no-file',
    )
    expect([first.code, first.err]).toEqual([1, ''])

    const compared = await runRashomon(folder, '', 'compare', '--brief', ...own, `${mail.origin}/a`, `${mail.origin}/b`)
    expect(compared.out).toContain('2 articles, 1 outlet')

    const refused = await runRashomon(folder, '', 'extract', `${mail.origin}/a`)
    expect(refused.err).toContain(`If you mean it, name it: --fetch 127.0.0.1:${String(mail.port)}`)
    expect(refused.code).toBe(1)
  },
  SLOW,
)

it(
  'addresses are fetched by the command and handed to the server that holds the folder, which judges their pages',
  async () => {
    const server = startRashomon(folder, 'serve', '--port', '0')
    try {
      await addressOf(server)
      const own = ['--pause', '0', '--fetch', `127.0.0.1:${String(mail.port)}`]
      const paths = ['/a?print=1', '/b', '/paid'].map((path) => `${mail.origin}${path}`)
      const { out, code } = await runRashomon(folder, '', 'ingest', ...own, ...paths)
      expect(out).toContain('1 stored, 1 unchanged, 0 revised, 1 rejected')
      expect(out).toContain('the rest is for subscribers')
      expect(code).toBe(1)
    } finally {
      await stopRashomon(server)
    }
  },
  SLOW,
)
