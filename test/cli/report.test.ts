import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { formatLag, formatMoment } from '../../src/text/format-moment.js'
import { markEdits } from '../../src/cli/report/mark-edits.js'
import { renderReport } from '../../src/cli/report/render-report.js'
import { compareInMemory } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'
import { smallComparison } from './small-comparison.js'

const page = renderReport(smallComparison, { width: 90, colour: false })

describe('the report of a comparison', () => {
  it('opens with the event by its first headline, and how many articles, outlets and origins there are', () => {
    expect(page.split('\n').slice(0, 2)).toEqual([
      '“Bridge closed after crack is found” (The Tidewater Mail)',
      '3 articles, 3 outlets, 2 origins (2 Apr 2026)',
    ])
  })

  it('tells the most important first, each with its outlets', () => {
    expect(page.slice(0, page.indexOf('WHO SAID IT?'))).toMatchInlineSnapshot(`
      "“Bridge closed after crack is found” (The Tidewater Mail)
      3 articles, 3 outlets, 2 origins (2 Apr 2026)

      AT A GLANCE
      - The same words are given to Ada Quill and to Ben Roe.
      - Lorries turned back: “Nine lorries” (The Tidewater Mail and unknown outlet) against
        “Twelve lorries” (Radio Fen).
      - Ada Quill: “shut” (The Tidewater Mail), but “closed” in Radio Fen.
      - Ada Quill is quoted by 2 outlets and left out by unknown outlet.
      - The Tidewater Mail and unknown outlet print one text: count them as one source.

      "
    `)
  })

  it('tells in one line what one outlet leaves out of what a speaker said', () => {
    const said = [
      'Bridge master Ada Quill said: “We shut the bridge at once.”',
      '“Nobody was hurt in the fall of the railing,” Ada Quill said.',
      '“The engineers will look at every bolt tomorrow,” Ada Quill said.',
    ]
    const articles = [
      ['Fenmouth bridge shut', 'Traders counted a quiet market morning, with half of the stalls left empty.', said[0]],
      ['Lorries wait at Fenmouth', 'A queue of trucks reached back to the sugar mill by nightfall on Monday.', ...said],
      ['Railing falls into river', 'Divers searched the mud under the third arch until the tide came in.', ...said],
    ].map((paragraphs) => plainArticle(paragraphs.join('\n\n')))
    const glance = renderReport(compareInMemory(articles), { width: 300, colour: false }, true)
    expect(glance).toContain(
      '- “Nobody was hurt in the fall of the railing” and “The engineers will look at every bolt tomorrow” (Ada Quill) ' +
        'stand in 2 independent texts, but not in',
    )
  })

  it('sets the wordings of one statement under one another, the differing words marked', () => {
    expect(section('WHAT WAS SAID')).toBe(
      [
        '1. Ada Quill, bridge master: 2 outlets, 2 wordings',
        '   The Tidewater Mail  said     “We shut the bridge at once”',
        '   Radio Fen           claimed  “We *closed* the bridge at once”',
        '                                reworded: “shut” → “closed”',
        '   not run by unknown outlet',
      ].join('\n'),
    )
  })

  it('says who gave a figure and why two cannot both be right', () => {
    expect(section('FIGURES')).toContain(
      '“Nine lorries”    The Tidewater Mail, unknown outlet  given by police, 2026-04-02',
    )
    expect(section('FIGURES')).toContain('9 and 12 cannot both be right.')
  })

  it('calls an article of unknown outlet by its file, where the file is known', () => {
    const named = renderReport(smallComparison, { width: 90, colour: false, names: new Map([['c', 'notes.txt']]) })
    expect(named).toContain('not run by notes.txt')
    expect(named).not.toContain('unknown outlet')
  })

  it('leaves out what an event has nothing of', () => {
    const { dossier, comparison } = smallComparison
    const bare = renderReport(
      { dossier, comparison: { ...comparison, attributionConflicts: [], figures: [], citations: [] } },
      { width: 90, colour: false },
    )
    expect(bare).not.toMatch(/WHO SAID IT|FIGURES|SOURCES/)
  })

  it.each([60, 80, 140])('keeps within %d columns and says the same with colours', (width) => {
    const plain = renderReport(smallComparison, { width, colour: false })
    const coloured = renderReport(smallComparison, { width, colour: true })
    for (const text of [plain, coloured]) {
      const longest = Math.max(
        ...stripVTControlCharacters(text)
          .split('\n')
          .map((line) => line.length),
      )
      expect(longest).toBeLessThanOrEqual(width)
    }
    const words = (text: string) => stripVTControlCharacters(text).replaceAll('*', '').split(/\s+/)
    expect(words(coloured).sort()).toEqual(words(plain).sort())
  })

  it('is the same for the same comparison', () => {
    expect(renderReport(smallComparison, { width: 90, colour: false })).toBe(page)
  })
})

describe('marking the words that differ', () => {
  it('marks neighbouring words as one run and leaves the printed words alone', () => {
    const marked = markEdits(
      'They were\nfeeding the “flames”, he thought',
      [
        { kind: 'KEPT', from: 'They', to: 'They' },
        { kind: 'KEPT', from: 'were', to: 'were' },
        { kind: 'REPLACED', from: 'lighting', to: 'feeding' },
        { kind: 'ADDED', from: null, to: 'the' },
        { kind: 'REMOVED', from: 'fires', to: null },
        { kind: 'KEPT', from: 'flames', to: 'flames' },
      ],
      (words) => `*${words}*`,
    )
    expect(marked).toBe('They were *feeding the* “flames”, he thought')
  })
})

describe('moments', () => {
  it('are shown as exactly as they are known', () => {
    const at = '2026-03-14T17:40:00.000Z'
    expect(formatMoment({ at, precision: 'DAY', zone: null })).toBe('14 Mar 2026')
    expect(formatMoment({ at, precision: 'MINUTE', zone: null })).toBe('14 Mar 2026 17:40')
    expect(formatMoment({ at, precision: 'SECOND', zone: '+01:00' })).toBe('14 Mar 2026 17:40 UTC')
    expect(formatMoment({ at, precision: 'MONTH', zone: null })).toBe('Mar 2026')
    expect(formatMoment(null)).toBe('undated')
  })

  it('lie minutes, hours or days apart', () => {
    expect([5, 60, 125, 4320].map(formatLag)).toEqual(['5 min', '1 h', '2 h 5 min', '3 days'])
  })
})

/** The body of the section with this title. */
function section(title: string): string {
  const start = page.indexOf(`\n${title}\n`)
  const from = start + title.length + 2
  return page.slice(from, page.indexOf('\n\n', from))
}
