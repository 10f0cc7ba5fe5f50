import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import type { ReadArticle } from '../../src/model/article.js'
import type { Facts } from '../../src/model/facts.js'
import type { Span } from '../../src/model/span.js'
import { canonicalize } from '../../src/read/canonicalize.js'
import { loadModels } from '../../src/models/load-models.js'
import { plainArticle } from '../support/plain-article.js'

function article(text: string): ReadArticle {
  return plainArticle(canonicalize(text))
}

function spansOf({ quotes, people }: Facts): Span[] {
  return [
    ...quotes.flatMap(({ span, cue, speaker, venue }) => [
      span,
      ...[cue, speaker, venue].flatMap((part) => (part === null ? [] : [part.span])),
    ]),
    ...people.flatMap(({ mentions, roles }) => [...mentions, ...roles].map(({ span }) => span)),
  ]
}

/** Words that make texts look like news, so that chance reaches the paths that matter. */
const NEWSY = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        '.',
        ',',
        ' ',
        ' ',
        ' ',
        '\n\n',
        '\n',
        ':',
        '—',
        '(',
        ')',
        '?',
        '…',
      ),
      fc.constantFrom(
        'said ',
        'Jane ',
        'Roe ',
        'Mr. ',
        'he ',
        'she ',
        'told ',
        'according to ',
        'the mayor ',
        'who ',
        'adding ',
        'that ',
        'Harbour Board ',
        'spokeswoman ',
        'in an interview ',
        '\nROE: ',
        '\n> ',
        '\nQ: ',
        '\nA: ',
        '\nJane Roe: ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''))

describe('extract', () => {
  it('gives ordered spans inside any text, and the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(NEWSY, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const read = article(text)
        const facts = extract(read, loadModels())
        for (const { start, end } of spansOf(facts)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(read.text.length)
        }
        for (const list of [facts.quotes, ...facts.people.flatMap(({ mentions, roles }) => [mentions, roles])]) {
          const starts = list.map(({ span }) => span.start)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }
        for (const { span, text: words, confidence, speaker } of facts.quotes) {
          expect(words).toBe(read.text.slice(span.start, span.end))
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          if (speaker !== null && speaker.person !== null) expect(facts.people[speaker.person]).toBeDefined()
        }
        expect(extract(read, loadModels())).toEqual(facts)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    [
      'news',
      '“We will appeal,” Jane Roe, the mayor of Springfield, told Harbour Radio. She said that the bridge was safe.\n\n',
    ],
    ['open marks', '“Roe said '],
    ['single marks', "'Roe "],
    ['capitals', 'ROE Jane Roe '],
    ['one word', 'a'],
    ['new lines', '\n'],
    ['set-off words', 'Roe wrote:\n\n> We will see.\n\n'],
    ['labels of a transcript', 'ROE: We will see.\n\nMr. Doe: We will.\n\nSoon.\n\n'],
    ['one paragraph of speech', '“No,” he said. “Yes,” she said. '],
  ])('comes to the end of a long run of the same: %s', (_, unit) => {
    const read = article(`Title\n\n${unit.repeat(Math.ceil(60_000 / unit.length))}`)
    const { blocks } = extract(read, loadModels())
    expect(blocks.at(-1)?.end).toBeGreaterThan(read.text.trimEnd().length - 2)
  })
})
