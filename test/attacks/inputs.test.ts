import { describe, expect, it } from 'vitest'
import { describeOrigin } from '../../src/cli/summarise.js'
import { visible } from '../../src/cli/visible.js'
import { extract } from '../../src/extract/extract.js'
import type { Reading } from '../../src/model/article.js'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'
import type { GivenFields } from '../../src/read/source.js'
import { normalizeUrl } from '../../src/store/normalize-url.js'
import { HOSTILE_INPUTS } from './hostile-inputs.js'

const SENTENCE = 'The pier of Karsk Quay is closed, Ines Roe said on Monday.'

async function read(name: string, body: string, given: GivenFields = {}): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readArticles([{ name, bytes: Buffer.from(body) }], loadModels(), given))
    readings.push(reading)
  return readings
}

/** Processor time of this process for one input, in ms, from bytes to facts. */
async function work(name: string, body: string): Promise<number> {
  const before = process.cpuUsage()
  for (const reading of await read(name, body)) if (reading.kind === 'article') extract(reading, loadModels())
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Letters of the shorter input; the other one has four times as many. */
const LENGTH = 30_000
/** Work that grows with the length takes four times as long, and work that grows with its square sixteen times. */
const MOST_GROWTH = 9
/** What is done in so little time tells of nothing, in ms: the first use of a list, a collection of garbage. */
const NOTHING_MS = 250
const TRIES = 4

describe('work on what nobody publishes', () => {
  it.each(Object.entries(HOSTILE_INPUTS))(
    'grows with the length of %s, and no faster',
    async (_name, make) => {
      const [[file, short], [, long]] = [make(LENGTH), make(LENGTH * 4)]
      let best = Infinity
      let least = Infinity
      for (let tries = 0; tries < TRIES && best > MOST_GROWTH && least > NOTHING_MS; tries += 1) {
        const [one, four] = [await work(file, short), await work(file, long)]
        least = Math.min(least, four)
        best = Math.min(best, four / one)
      }
      expect(least <= NOTHING_MS ? 0 : best).toBeLessThanOrEqual(MOST_GROWTH)
    },
    600_000,
  )
})

describe('an item that is too much for the reader', () => {
  it('is rejected by its name, and the next ones are read', async () => {
    const monster = '<'.repeat(190_000)
    expect(await read('a.html', '<'.repeat(5_000_000))).toMatchObject([{ kind: 'rejected', reason: 'BAD_MARKUP' }])
    expect(await read('a.html', monster)).toMatchObject([
      { kind: 'rejected', reason: 'UNREADABLE', origin: { name: 'a.html' } },
    ])
    const rows = [{ text: SENTENCE }, { html: monster }, { text: SENTENCE }]
      .map((row) => JSON.stringify(row))
      .join('\n')
    expect(await read('b.jsonl', rows)).toMatchObject([
      { kind: 'article' },
      { kind: 'rejected', reason: 'UNREADABLE', origin: { name: 'b.jsonl', line: 2 } },
      { kind: 'article' },
    ])
    const deep = `<item><title>T</title><description>${'&lt;b&gt;'.repeat(300)}</description></item>`
    const well = `<item><title>T</title><description>${SENTENCE}</description></item>`
    expect(await read('c.xml', `<rss><channel><title>x</title>${deep}${well}</channel></rss>`)).toMatchObject([
      { kind: 'rejected', reason: 'BAD_MARKUP' },
      { kind: 'article' },
    ])
  })

  it('says that a feed goes on beyond what is read of one', async () => {
    const readings = await read('a.xml', `<rss><channel><title>x</title>${'<item/>'.repeat(6_000)}</channel></rss>`)
    expect(readings).toHaveLength(5_001)
    expect(readings.at(-1)).toMatchObject({ kind: 'rejected', reason: 'TOO_LARGE', origin: { name: 'a.xml[5000]' } })
  })
})

describe('a field that is longer than any', () => {
  it.each([
    ['title', 'T'.repeat(3_000)],
    ['url', `https://a.example/${'x'.repeat(3_000)}`],
    ['outlet', 'The Post '.repeat(300)],
    ['author', Array.from({ length: 51 }, (_, index) => `Jane Roe ${String(index)}`)],
  ])('is refused where somebody states it: %s', async (field, value) => {
    const [reading] = await read('a.txt', SENTENCE, { [field]: value })
    expect(reading).toMatchObject({ kind: 'rejected', reason: 'BAD_FIELD' })
    expect((reading as { message: string }).message).toContain(`"${field}"`)
  })

  it('is left out where a page states it', async () => {
    const [reading] = await read(
      'a.html',
      `<meta property="og:site_name" content="${'x'.repeat(5_000)}"><meta name="author" content="Jane Roe"><p>${SENTENCE}</p>`,
    )
    expect(reading).toMatchObject({ kind: 'article' })
    const stated = reading?.kind === 'article' ? reading.stated : []
    expect(stated.map(({ value }) => value)).toContain('Jane Roe')
    expect(Math.max(...stated.map(({ value }) => value.length))).toBeLessThan(100)
  })
})

describe('the name of a file', () => {
  it('moves nothing in a terminal', () => {
    expect(visible('a\u001B[2Jb\r\nc\u202Egpj.txt')).toBe('a\\u001b[2Jb\\u000d\\u000ac\\u202egpj.txt')
    expect(visible('Dépêche 7 – été.txt')).toBe('Dépêche 7 – été.txt')
    expect(describeOrigin({ name: 'a\nb', line: 3 })).toBe('a\\u000ab, line 3')
  })
})

describe('the one spelling of an address', () => {
  it('keeps what tells pages apart, whatever else stands in it', () => {
    expect(normalizeUrl('https://a.example/?b=2&utm_source=x&a=1&b=1&fbclid=y')).toBe('https://a.example/?a=1&b=2&b=1')
    expect(normalizeUrl('https://a.example/?utm_source=x')).toBe('https://a.example/')
  })
})
