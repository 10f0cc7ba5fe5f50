import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import * as figures from '../../../src/extract/figures/find-figures.js'
import type { Quote } from '../../../src/model/quote.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'
import { sentencesOf } from '../sentences-of.js'
import { countReads } from '../../support/count-reads.js'
import { PUBLISHED, findFigures } from './figures-found.js'

describe('numbers that are no figures', () => {
  it.each([
    'The strike of 2016 is remembered.',
    'The 2016 elections were held in Tolvsk.',
    'The vote took place on Dec. 17.',
    'The vote took place on 17 December 2025.',
    'Doors open at 18:21 or at 7 p.m.',
    'Flight 370 vanished over the sea.',
    'A Boeing 737 landed in Vallis.',
    'The Group of Seven met in Vallis.',
    'A 17-year-old boy went home.',
    'Jane Roe, 59, runs the port.',
    'Kestria won 3-1 at home.',
    'Call 555-0142 for help.',
    'She lives at 14 Harbour Street.',
    'It was the 38th protest of the year.',
    'The third ship sank.',
    'See https://example.org/2026/03/12-people-hurt for more.',
    'CODE12345678ID9',
    'COVID-19 closed the port.',
    'After 12 noon prayers were held.',
    'Under Sec. 12 boats must be lit.',
    'The crews left within 48 hours.',
    'The 2016 protesters came home.',
    'Of the old crew, 12 kept jobs.',
    'The two leaders met.',
    'Two weeks ago the cranes stood still.',
    'Article 5 of the treaty applies.',
    'The 1990s were hard.',
    'There are several ways to see it.',
    'He has two questions.',
    'One of them left.',
    'The first 100 days were hard.',
    'On page 12 the report ends.',
    'The bus leaves at 10.',
    '12/03/2026 and 25.12.2023 are dates.',
  ])('%s', (text) => {
    expect(findFigures(text).map((figure) => figure.text)).toEqual([])
  })
})

describe('findFigures', () => {
  it('gives a figure inside a quotation to its speaker', () => {
    const text = 'Roe was firm. “We counted 2,000 people,” she said.'
    const start = text.indexOf('We')
    const speaker = { text: 'she', person: 0 }
    const quote = { span: { start, end: text.indexOf('”') }, directness: 'DIRECT', speaker } as Quote
    const people = [{ name: 'Jane Roe', names: [], mentions: [], roles: [] }]
    expect(findFigures(text, [quote], PUBLISHED, people)).toMatchObject([{ text: '2,000 people', giver: 'Jane Roe' }])
    expect(findFigures(text, [quote])).toMatchObject([{ text: '2,000 people', giver: null }])
  })

  it('names the person behind “he” who gave a figure in reported speech', () => {
    const text = 'Old bridge to close\n\nMayor Jane Roe spoke on Monday. She said that 2,000 people had signed.'
    const { figures } = extract(plainArticle(text), loadModels())
    expect(figures).toMatchObject([{ text: '2,000 people', giver: 'Jane Roe' }])
  })

  it('reads the blocks that report and no others', () => {
    const text = '38 people hurt\n\nBy 12 people\n\nIn all, 40 people were hurt.'
    const line = (part: string): { start: number; end: number } => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    })
    const blocks = [
      { kind: 'HEADLINE' as const, ...line('38 people hurt') },
      { kind: 'BYLINE' as const, ...line('By 12 people') },
      { kind: 'PARAGRAPH' as const, ...line('In all, 40 people were hurt.') },
    ]
    expect(findFigures(text, [], PUBLISHED, [], blocks).map((figure) => figure.text)).toEqual([
      '38 people',
      '40 people',
    ])
  })

  it('resolves no day without a day of publication', () => {
    expect(findFigures('Twelve people were hurt on Sunday.', [], null)).toMatchObject([{ day: null }])
    expect(findFigures('Twelve people were hurt on March 3, 2026.', [], null)).toMatchObject([{ day: '2026-03-03' }])
  })

  it('holds for any text: no throw, spans inside and in order, the same twice', () => {
    const word = fc.constantFrom(
      '38',
      'people',
      'hundreds',
      'of',
      'a',
      'few',
      '$',
      '2.5',
      'million',
      '%',
      '-',
      ',',
      '.',
      'police',
      'said',
      'between',
      'and',
      'on',
      'Sunday',
      '“',
      '”',
      'were',
      'detained',
      '12:30',
      '\n\n',
      'half',
      'dozen',
      '1,2',
      '½',
      '’s',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = findFigures(text)
        let last = 0
        for (const figure of figures) {
          expect(figure.span.start).toBeGreaterThanOrEqual(last)
          expect(figure.span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text)
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.span.start)
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.span.end)
          expect((figure.low ?? 0) <= (figure.high ?? Infinity)).toBe(true)
          last = figure.span.end
        }
        expect(findFigures(text)).toEqual(figures)
      }),
      { numRuns: 40 },
    )
  })

  it('looks at words in line with their number', () => {
    const readsFor = (times: number): number => {
      const told = 'Police said 38 people and hundreds of others, including 12 officers, were hurt on Sunday '
      const text = told.repeat(times)
      const { data, reads } = countReads(sentencesOf(text))
      figures.findFigures(text, data, { quotes: [], people: [], publishedAt: PUBLISHED })
      return reads()
    }
    // Four times the words of one piece, and three pieces in place of one.
    const [few, some, many] = [readsFor(4), readsFor(16), readsFor(48)]
    expect(few).toBeGreaterThan(1000)
    expect(some / few).toBeLessThan(5)
    expect(many / some).toBeLessThan(3.5)
  })
})
