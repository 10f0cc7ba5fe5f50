import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataFolderHeld, readLock } from '../../src/store/lock-data-folder.js'
import { announceAddress, openStore } from '../../src/store/open-store.js'
import { openTestStore, type TestStore } from '../support/open-test-store.js'

describe('the embedded engine', () => {
  let store: TestStore
  beforeEach(async () => {
    store = await openTestStore('embedded')
  })
  afterEach(async () => {
    await store.drop()
  })

  it('refuses a second opener, and tells where the server of the first is', async () => {
    announceAddress(store, 'http://127.0.0.1:4000')
    await expect(openStore(store.config)).rejects.toSatisfy(
      (error) => error instanceof DataFolderHeld && error.address === 'http://127.0.0.1:4000',
    )
    await store.close()
    expect(readLock(store.config.dataFolder)).toBeNull()
    await (await openStore(store.config)).close()
  })

  it('leaves the event loop free while a statement runs', async () => {
    let beats = 0
    const heart = setInterval(() => (beats += 1), 10)
    await store.db.$queryRaw`SELECT count(*) FROM generate_series(1, 2000000)`
    clearInterval(heart)
    expect(beats).toBeGreaterThan(5)
  })

  it('survives an error within a transaction, and many queries at once', async () => {
    await expect(
      store.db.$transaction(async (tx) => {
        await tx.outlet.create({ data: { slug: 'a', name: 'A' } })
        await tx.$queryRaw`SELECT * FROM nowhere`
      }),
    ).rejects.toThrow()
    expect(await store.db.outlet.count()).toBe(0)
    const many = await Promise.all(Array.from({ length: 50 }, () => store.db.$queryRaw<{ n: number }[]>`SELECT 1 AS n`))
    expect(many.flat()).toHaveLength(50)
  })

  it('keeps whole articles when the process is killed in the middle of taking them in', async () => {
    await store.close()
    const script = resolve(import.meta.dirname, '../support/ingest-forever.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, store.config.dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    await new Promise<void>((done, fail) => {
      child.once('exit', (code) => {
        fail(new Error(`It ended by itself with code ${String(code)}.`))
      })
      child.stdout.on('data', (bytes: Buffer) => {
        said.push(...bytes.toString().trim().split('\n'))
        if (said.length >= 3) done()
      })
    })
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    const again = await openStore(store.config)
    const articles = await again.db.article.findMany({
      include: { currentRevision: { include: { quotes: true } }, terms: { take: 1 }, renderings: true },
    })
    expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining(said))
    for (const { currentRevision, terms, renderings } of articles) {
      expect(currentRevision?.quotes).toHaveLength(1)
      expect(terms).toHaveLength(1)
      expect(renderings).toHaveLength(1)
    }
    const total = await again.db.termFrequency.findUniqueOrThrow({ where: { term: '' } })
    expect(total.articles).toBe(articles.length)
    await again.close()
  }, 120_000)
})
