import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFacts } from '../../src/pipeline/reading/read-facts.js'
import { openReadingThreads } from '../../src/pipeline/reading/reading-threads.js'
import type { ReadingThreads } from '../../src/pipeline/reading/reading-threads.js'
import type { SourceBytes } from '../../src/read/source.js'
import { cancellable } from '../../src/store/cancellation.js'

const SAMPLE = new URL('../../sample/', import.meta.url)
const FILES = readdirSync(SAMPLE).map((name) => ({ name, bytes: readFileSync(join(SAMPLE.pathname, name)) }))

const opened: ReadingThreads[] = []
function open(...given: Parameters<typeof openReadingThreads>): ReadingThreads {
  const threads = openReadingThreads(...given)
  threads.start()
  opened.push(threads)
  return threads
}
afterAll(async () => {
  for (const threads of opened) await threads.close()
})

async function read(input: readonly SourceBytes[], threads: ReadingThreads) {
  const read = []
  for await (const item of readFacts(input, {}, threads)) read.push(item)
  return read
}

/** What each item came to, in a word: its text's beginning, or why it was rejected. */
async function told(input: readonly SourceBytes[], threads: ReadingThreads): Promise<string[]> {
  return (await read(input, threads)).map((item) =>
    'kind' in item ? `${item.origin.name}:${String(item.origin.line)} ${item.message}` : item.article.text.slice(0, 8),
  )
}

const rows = (...texts: readonly string[]): SourceBytes => ({
  name: 'rows.jsonl',
  bytes: Buffer.from(texts.map((text) => JSON.stringify({ text })).join('\n')),
})

/** Nine megabytes: many seconds of work and some hundred megabytes. */
const LONG = 'The ferry of Karsk Quay is late today, as Ines Roe said. '.repeat(160_000)

describe('articles read in threads', () => {
  it('are what they are when read here, in the order handed in', async () => {
    const idle = openReadingThreads()
    const here = []
    for (const file of FILES) here.push(...(await read([file], idle)))
    expect(idle.isStarted).toBe(false)
    expect(here.length).toBeGreaterThan(FILES.length)
    expect(await read(FILES, open())).toEqual(here)
    expect(await read(FILES, open(undefined, 1))).toEqual(here)
  })

  it('start threads where there is more than a few of them, or where they are packed', async () => {
    const threads = openReadingThreads()
    opened.push(threads)
    const source = rows(...Array.from({ length: 40 }, () => 'The pier is closed, Ines Roe said. '.repeat(60)))
    expect(source.bytes.length).toBeGreaterThan(64_000)
    expect(await read([source], threads)).toHaveLength(40)
    expect(threads.isStarted).toBe(true)
  })

  it('are as many as a source has, whether or not somebody keeps up', async () => {
    const threads = open()
    const many = rows(...Array.from({ length: 60 }, (_, index) => `${String(index).padStart(3, '0')} is no number.`))
    const names: string[] = []
    for await (const item of readFacts([many, many, many], {}, threads)) {
      if ('article' in item) names.push(item.article.text.slice(0, 3))
      if (names.length % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const expected = Array.from({ length: 60 }, (_, index) => String(index).padStart(3, '0'))
    expect(names).toEqual([...expected, ...expected, ...expected])
  })
})

describe('an item that ends its thread', () => {
  const around = [rows('First of all.', LONG, 'Second one.', LONG), rows('Third one.')]

  it.each([
    ['time', { seconds: 2, megabytes: 1_024, fatal: 20 }, 'It takes longer to read than any article does'],
    ['memory', { seconds: 60, megabytes: 60, fatal: 20 }, 'It takes more memory to read than any article does'],
  ])('by its %s is rejected by its name, and the rest goes on', async (_what, limits, message) => {
    const threads = open(limits)
    const items = await told(around, threads)
    expect(items.map((item) => item.replace(/;.*/, ''))).toEqual([
      'First of',
      `rows.jsonl:2 ${message}`,
      'Second o',
      `rows.jsonl:4 ${message}`,
      'Third on',
    ])
    expect(await told([rows('And on.')], threads)).toEqual(['And on.'])
  })

  it('leaves a source alone in which nothing else stands', async () => {
    const threads = open({ seconds: 1, megabytes: 1_024, fatal: 2 }, 1)
    const items = await told([rows(...Array.from({ length: 5 }, () => LONG)), rows('Next.')], threads)
    expect(items).toHaveLength(4)
    expect(items.at(-2)).toMatch(/^rows\.jsonl:null It takes longer/)
    expect(items.at(-1)).toBe('Next.')
  })
})

describe('whoever asked', () => {
  it('may leave, and others are served', async () => {
    const threads = open(undefined, 1)
    const left = new AbortController()
    const asked = cancellable(left.signal, () => read([rows('First of all.', LONG)], threads))
    const next = told([rows('Next.')], threads)
    setTimeout(() => {
      left.abort()
    }, 100)
    await expect(asked).rejects.toThrow('given up')
    expect(await next).toEqual(['Next.'])
    for await (const item of readFacts([rows('First of all.', LONG, LONG)], {}, threads)) {
      expect(item).toMatchObject({ article: { text: 'First of all.' } })
      break
    }
    expect(await told([rows('Last.')], threads)).toEqual(['Last.'])
  })
})

describe('an article of more than anybody writes', () => {
  it('is told to be split', async () => {
    const speeches = '“The pier is closed,” Ines Roe said on Monday. '.repeat(5_100)
    expect(await told([rows(speeches)], open())).toEqual([
      'rows.jsonl:1 It has 5,100 quotes, more than the 5,000 of one article; split it into its articles.',
    ])
  })
})
