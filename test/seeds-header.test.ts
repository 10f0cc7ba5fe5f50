import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../src/extract/header/read-header.js'
import type { Header, ReadArticle } from '../src/model/article.js'
import { readArticles } from '../src/read/read-articles.js'
import { loadModels } from '../src/models/load-models.js'

const SEEDS = resolve(import.meta.dirname, '../../shared/seeds')
const isThere = existsSync(join(SEEDS, 'gold.json'))
if (!isThere) console.warn('SKIPPED: ../shared/seeds is missing, so the headers of the seed articles are not checked.')

interface GoldArticle {
  readonly outlet: string | null
  readonly agency?: string
  readonly author?: string
  readonly date: string
  readonly title: string | null
  readonly url?: string
  readonly dateline?: string
  readonly photo_credit?: string
}

describe.skipIf(!isThere)('the headers of the seed articles', () => {
  const gold = isThere
    ? (JSON.parse(readFileSync(join(SEEDS, 'gold.json'), 'utf8')) as {
        articles: Record<string, GoldArticle>
        quotes: { file: string; start: number; end: number }[]
      })
    : { articles: {}, quotes: [] }

  it.each(Object.entries(gold.articles))('%s', async (name, expected) => {
    const { article, header, blocks } = await readSeed(name)
    expect({
      outlet: header.outlet?.name ?? null,
      agencies: header.agencies,
      authors: header.authors,
      date: printed(header),
      title: header.title,
      url: header.url,
      dateline:
        header.dateline === null ? null : article.text.slice(header.dateline.span.start, header.dateline.span.end),
      photoCredit: header.photoCredit,
    }).toEqual({
      outlet: expected.outlet,
      agencies: expected.agency === undefined ? [] : [expected.agency],
      authors: expected.author === undefined ? [] : [expected.author],
      date: expected.date,
      title: expected.title,
      url: expected.url ?? null,
      dateline: expected.dateline ?? null,
      photoCredit: expected.photo_credit ?? null,
    })
    const reporting = blocks.filter((block) => ['PARAGRAPH', 'HEADLINE', 'SUBHEADLINE'].includes(block.kind))
    for (const quote of gold.quotes.filter((item) => item.file === name)) {
      expect(
        reporting.some((block) => block.start <= quote.start && quote.end <= block.end),
        article.text.slice(quote.start, quote.end),
      ).toBe(true)
    }
  })

  it('proves every field', async () => {
    for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
      const { header } = await readSeed(name)
      const proven = new Set(header.evidence.map((item) => item.field))
      for (const field of [
        'outlet',
        'url',
        'title',
        'subtitle',
        'section',
        'dateline',
        'publishedAt',
        'updatedAt',
        'language',
        'photoCredit',
      ] as const) {
        expect(proven.has(field), `${name} ${field}`).toBe(header[field] !== null)
      }
    }
  })
})

async function readSeed(
  name: string,
): Promise<{ article: ReadArticle; header: Header; blocks: ReturnType<typeof readHeader>['blocks'] }> {
  for await (const reading of readArticles([{ name, bytes: readFileSync(join(SEEDS, name)) }], loadModels())) {
    if (reading.kind === 'article') return { article: reading, ...readHeader(reading) }
  }
  throw new Error(`${name} was not read`)
}

/** A moment as far as it is known: "2024-03-05" or "2024-03-05T18:21". */
function printed(header: Header): string | null {
  const moment = header.publishedAt
  if (moment === null) return null
  return moment.at.slice(0, moment.precision === 'DAY' ? 10 : 16)
}
