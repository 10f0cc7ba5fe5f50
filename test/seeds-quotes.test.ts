import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Facts } from '../src/model/facts.js'
import { readArticles } from '../src/read/read-articles.js'
import { fold } from '../src/text/fold.js'
import { loadModels } from '../src/models/load-models.js'

const SEEDS = resolve(import.meta.dirname, '../../shared/seeds')
const isThere = existsSync(resolve(SEEDS, 'gold.json'))
if (!isThere)
  console.warn('SKIPPED: ../shared/seeds is not beside the project, so the seed quotations were not measured.')

/** Offsets may differ by this much, in UTF-16 units: a comma or a full stop more or less is no mistake. */
const SLACK = 2

interface Gold {
  readonly quotes: readonly {
    readonly id: string
    readonly file: string
    readonly start: number
    readonly end: number
    readonly speaker: string | null
  }[]
}

describe.skipIf(!isThere)('the quotations of the seeds', async () => {
  const gold = isThere ? (JSON.parse(readFileSync(resolve(SEEDS, 'gold.json'), 'utf8')) as Gold) : { quotes: [] }
  const facts = new Map<string, Facts>()
  for (const file of new Set(gold.quotes.map((quote) => quote.file))) {
    for await (const reading of readArticles(
      [{ name: file, bytes: readFileSync(resolve(SEEDS, file)), format: 'TEXT' }],
      loadModels(),
    )) {
      if (reading.kind === 'article') facts.set(file, extract(reading, loadModels()))
    }
  }
  const predicted = [...facts].flatMap(([file, { quotes, people }]) =>
    quotes
      .filter(({ directness }) => directness !== 'INDIRECT')
      .map(({ span, speaker }) => ({
        file,
        ...span,
        speaker: speaker?.person == null ? null : (people[speaker.person]?.name ?? null),
      })),
  )
  const pairs = gold.quotes.map((quote) => ({
    quote,
    found: predicted.find(
      ({ file, start, end }) =>
        file === quote.file && Math.abs(start - quote.start) <= SLACK && Math.abs(end - quote.end) <= SLACK,
    ),
  }))

  it('are found with an F1 of .95 at least', () => {
    const hits = pairs.filter(({ found }) => found !== undefined).length
    const f1 = (2 * hits) / (predicted.length + gold.quotes.length)
    expect(
      f1,
      `missed: ${pairs.flatMap(({ quote, found }) => (found === undefined ? [quote.id] : [])).join(' ')}`,
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('have the right speaker in .92 of the cases that one article can tell', () => {
    // Of two spellings in one article the surname's usual one is right; which first name is usual, one article cannot tell.
    const surname = (name: string): string | undefined => fold(name).split(' ').at(-1)
    const isRight = (name: string | null, speaker: string): boolean =>
      name !== null && surname(name) === surname(speaker)
    // Two are named only by their office in their article: whose it is, the other articles of the event tell.
    const nameless = new Set(['TA-6', 'TA-7'])
    const persons = pairs.filter(({ quote }) => quote.speaker !== null && !nameless.has(quote.id))
    const wrong = persons.filter(({ quote, found }) => !isRight(found?.speaker ?? null, quote.speaker ?? ''))
    expect(
      1 - wrong.length / persons.length,
      wrong.map(({ quote, found }) => `${quote.id}: ${String(found?.speaker)}`).join(', '),
    ).toBeGreaterThanOrEqual(0.92)
  })

  it('have no speaker invented for bodies and for an office without a name', () => {
    const invented = pairs.filter(
      ({ quote, found }) => (quote.speaker === null || quote.id === 'TA-6') && found?.speaker != null,
    )
    expect(invented.map(({ quote, found }) => `${quote.id}: ${String(found?.speaker)}`)).toEqual([])
  })

  it('make one person of each name and its typos', () => {
    for (const { people } of facts.values()) {
      const initials = people.map(({ name }) => fold(name).split(' ').at(-1)?.slice(0, 3))
      expect(initials.length, people.map(({ name }) => name).join(', ')).toBe(new Set(initials).size)
    }
  })
})
