import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HandedIn } from '../../src/model/job.js'
import { cutJsonl } from '../../src/pipeline/cut-jsonl.js'
import { startWorker, workOff } from '../../src/pipeline/work-off.js'
import { openJobQueue, queueSchema, QueueFull, type JobQueue } from '../../src/store/jobs/job-queue.js'
import { openStore } from '../../src/store/open-store.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { emptyTables } from '../support/empty-tables.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const HARBOUR: HandedIn[] = HARBOUR_ARTICLES.map(({ name, text, ...given }) => ({ name, bytes: bytesOf(text), given }))

const EMPTY: HandedIn = { name: 'empty.txt', bytes: bytesOf('   \n') }

/** Two lines that are articles, and one between them that is not. */
const MIXED: HandedIn = {
  name: 'mixed.jsonl',
  bytes: bytesOf(
    [JSON.stringify(HARBOUR_ARTICLES[0]), '{"text": 5', JSON.stringify(HARBOUR_ARTICLES[1])].join('\n') + '\n',
  ),
}

describe.each(ENGINES)('work that is handed in, on the %s engine', (engine) => {
  let store: TestStore
  let queue: JobQueue
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  beforeEach(async () => {
    queue = await store.queue()
  })
  afterEach(async () => {
    await workAll()
    await queue.drop(null)
    await emptyTables(store.db)
  })
  afterAll(async () => {
    await store.drop()
  })

  /** Works until nothing waits. */
  const workAll = async (): Promise<void> => {
    while ((await workOff(store, queue)) > 0);
  }

  it('is taken in, and each job tells what became of its articles', async () => {
    const ids = await queue.handIn([...HARBOUR, MIXED, EMPTY])
    expect(await queue.counts()).toMatchObject({ WAITING: 6, DONE: 0, FAILED: 0 })
    await workAll()
    const jobs = (await queue.find(ids)).sort((one, other) => (one.id < other.id ? -1 : 1))
    expect(jobs.map(({ id }) => id)).toEqual(ids)
    expect(jobs.map(({ name }) => name)).toEqual([...HARBOUR, MIXED, EMPTY].map(({ name }) => name))
    expect(jobs.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'FAILED', 'FAILED'])
    expect(jobs[0]?.outcome).toMatchObject({ stored: 1, rejected: 0, rejections: [] })
    expect(jobs[4]?.outcome).toMatchObject({
      stored: 0,
      unchanged: 2,
      rejected: 1,
      rejections: [{ reason: 'BAD_JSON', origin: { name: 'mixed.jsonl', line: 2 } }],
    })
    expect(jobs[5]?.outcome?.rejections).toMatchObject([{ reason: 'EMPTY', origin: { name: 'empty.txt' } }])
    expect(jobs.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1])
    expect(jobs.filter(({ startedAt, endedAt }) => startedAt === null || endedAt === null)).toEqual([])
    expect(await store.db.article.count()).toBe(HARBOUR.length)
    const outlets = await store.db.outlet.findMany({ orderBy: { name: 'asc' }, select: { name: true } })
    expect(outlets.map(({ name }) => name)).toContain('The Port Courier')
  })

  it('is there when the process that took it is gone before it began', async () => {
    const first = await openTestStore(engine)
    await (await first.queue()).handIn(HARBOUR)
    await first.close()
    const again = await openStore(first.config)
    const waiting = await again.queue()
    expect(await waiting.counts()).toMatchObject({ WAITING: HARBOUR.length, DONE: 0 })
    expect(await workOff(again, waiting)).toBe(HARBOUR.length)
    expect(await again.db.article.count()).toBe(HARBOUR.length)
    await again.close()
    await first.drop()
  })

  it('names a line of a long file by its number in the whole of it', async () => {
    const good = `${JSON.stringify(HARBOUR_ARTICLES[0])}\n`
    const long = `${good}${`${JSON.stringify({ text: 5, note: 'x'.repeat(400_000) })}\n`.repeat(5)}`
    const ids = await queue.handIn(cutJsonl({ name: 'long.jsonl', bytes: bytesOf(long) }))
    expect(ids.length).toBeGreaterThan(1)
    await workAll()
    const told = (await queue.find(ids)).flatMap(({ outcome }) => outcome?.rejections ?? [])
    expect(told.map(({ origin }) => origin.line).sort()).toEqual([2, 3, 4, 5, 6])
  })

  it('is listed from the latest on, page by page and by its state', async () => {
    const ids = await queue.handIn([...HARBOUR, EMPTY])
    const first = await queue.list({ state: null, after: null, most: 2 })
    const rest = await queue.list({ state: null, after: first.at(-1)?.id ?? '', most: 3 })
    expect([...first, ...rest].map(({ id }) => id)).toEqual([...ids].reverse())
    const earliest = await queue.list({ state: 'WAITING', after: null, backwards: true, most: 2 })
    expect(earliest.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    await workAll()
    expect((await queue.list({ state: 'FAILED', after: null, most: 9 })).map(({ name }) => name)).toEqual(['empty.txt'])
  })

  it('fails for good where an article cannot be taken in, and is tried again or thrown away when somebody says so', async () => {
    const [id = ''] = await queue.handIn([EMPTY])
    await workAll()
    await workAll()
    expect(await queue.find([id])).toMatchObject([{ state: 'FAILED', attempts: 1 }])
    expect(await queue.retry([id])).toEqual([id])
    await workAll()
    expect(await queue.find([id])).toMatchObject([{ state: 'FAILED', attempts: 2 }])
    expect(await queue.drop([id])).toEqual([id])
    expect(await queue.find([id])).toEqual([])
    expect(await queue.retry(null)).toEqual([])
  })

  it('is tried again by itself where the articles are not to blame', async () => {
    const [id = ''] = await queue.handIn(HARBOUR.slice(0, 1))
    expect((await queue.take(5)).map((job) => job.id)).toEqual([id])
    expect(await queue.find([id])).toMatchObject([{ state: 'WORKING' }])
    await queue.giveBack([id], 'The database did not answer.')
    expect(await queue.find([id])).toMatchObject([{ state: 'WAITING', fault: 'The database did not answer.' }])
    expect(await queue.take(5)).toEqual([])
    await expect.poll(() => workOff(store, queue), { timeout: 30_000, interval: 200 }).toBe(1)
    expect(await queue.find([id])).toMatchObject([{ state: 'DONE', attempts: 2, fault: null }])
  })

  it('goes to one of two who ask for it at once', async () => {
    const ids = await queue.handIn(HARBOUR)
    const [one, other] = await Promise.all([queue.take(3), queue.take(3)])
    expect([...one, ...other].map(({ id }) => id).sort()).toEqual([...ids].sort())
    await queue.giveBack(ids, 'Not now.')
    const done = async () => {
      await workAll()
      return (await queue.find(ids)).filter(({ state }) => state === 'DONE').length
    }
    await expect.poll(done, { timeout: 30_000, interval: 200 }).toBe(HARBOUR.length)
    expect(await store.db.article.count()).toBe(HARBOUR.length)
  })

  it('is begun at once by a worker of the same process, which goes on after a fault', async () => {
    const faults: unknown[] = []
    let isAway = true
    const shaky = {
      db: store.db,
      queue: () => (isAway ? Promise.reject(new Error('Connection terminated')) : store.queue()),
    }
    const worker = startWorker(shaky, (fault) => faults.push(fault))
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    isAway = false
    const ids = await queue.handIn(HARBOUR)
    await expect
      .poll(async () => (await queue.find(ids)).map(({ state }) => state), { timeout: 30_000 })
      .toEqual(['DONE', 'DONE', 'DONE', 'DONE'])
    await worker.stop()
    const [last = ''] = await queue.handIn([EMPTY])
    expect(await queue.find([last])).toMatchObject([{ state: 'WAITING' }])
    await workAll()
  })
})

const [engine = 'embedded'] = [ENGINES.at(-1)]

describe('a queue', () => {
  it('takes no more than may wait, and keeps nothing of what it refuses', async () => {
    const store = await openTestStore(engine)
    const { sql } = store
    const limits = { waiting: 3, retrySeconds: 1, expiresSeconds: 60, looksAfterSeconds: 30 }
    const queue = await openJobQueue(sql, queueSchema('small'), limits)
    try {
      await queue.handIn(HARBOUR.slice(0, 2))
      await expect(queue.handIn(HARBOUR.slice(2))).rejects.toThrow(QueueFull)
      await expect(queue.handIn(HARBOUR.slice(2))).rejects.toThrow('2 jobs wait already')
      expect((await queue.counts()).WAITING).toBe(2)
    } finally {
      await queue.close()
      await sql(`DROP SCHEMA "${queueSchema('small')}" CASCADE`)
      await store.drop()
    }
  })

  it('gives the jobs of a worker that is gone to others', async () => {
    const store = await openTestStore(engine)
    const { sql } = store
    const limits = { waiting: 100, retrySeconds: 1, expiresSeconds: 1, looksAfterSeconds: 1 }
    const queue = await openJobQueue(sql, queueSchema('gone'), limits)
    try {
      const [id = ''] = await queue.handIn(HARBOUR.slice(0, 1))
      await queue.take(1)
      await expect
        .poll(async () => (await queue.take(1)).map((job) => job.id), { timeout: 60_000, interval: 300 })
        .toEqual([id])
      expect(await queue.find([id])).toMatchObject([{ attempts: 2, fault: 'Whoever worked on it was gone.' }])
    } finally {
      await queue.close()
      await sql(`DROP SCHEMA "${queueSchema('gone')}" CASCADE`)
      await store.drop()
    }
  })

  it('stands beside the tables of the articles, under a name that PostgreSQL takes', () => {
    expect(queueSchema(null)).toBe('rashomon_queue')
    expect(queueSchema('newsroom')).toBe('newsroom_queue')
    expect(queueSchema('Desk 7; DROP')).toMatch(/^queue_[0-9a-f]{16}$/)
    expect(queueSchema('x'.repeat(60))).toMatch(/^queue_[0-9a-f]{16}$/)
  })
})

describe('a long file of JSON lines', () => {
  it('is cut between lines, and each line keeps its number', () => {
    const line = `${JSON.stringify({ text: 'x'.repeat(300_000) })}\n`
    const parts = cutJsonl({ name: 'year.jsonl', bytes: bytesOf(line.repeat(7)) })
    expect(parts.length).toBeGreaterThan(1)
    const texts = parts.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(texts.join('')).toBe(line.repeat(7))
    let lines = 1
    for (const [index, text] of texts.entries()) {
      expect(parts[index]?.firstLine).toBe(lines)
      lines += text.split('\n').length - 1
    }
  })

  it('grows by nothing, however many lines it has', () => {
    const bytes = bytesOf(`{"text":"x"}\n${'\n'.repeat(8_000_000)}`)
    const parts = cutJsonl({ name: 'blank.jsonl', bytes })
    expect(parts.reduce((sum, part) => sum + part.bytes.length, 0)).toBe(bytes.length)
  })

  it('is left whole where it is short, or no file of lines', () => {
    const long = bytesOf('{"text":"x"}\n'.repeat(200_000))
    expect(cutJsonl({ name: 'short.jsonl', bytes: bytesOf('{}\n{}\n') })).toHaveLength(1)
    expect(cutJsonl({ name: 'page.html', bytes: long })).toHaveLength(1)
    const array = bytesOf(`[\n${'{"text":"x"},\n'.repeat(200_000)}{}]`)
    expect(cutJsonl({ name: 'array.jsonl', bytes: array })).toHaveLength(1)
    expect(cutJsonl({ name: 'long.ndjson', bytes: long }).length).toBeGreaterThan(1)
  })
})
