import { describe, expect, it } from 'vitest'
import { joinWithinSentence } from '../../../src/compare/align/join-within-sentence.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { type Speech } from '../../../src/compare/align/speech.js'
import { splitByClauses } from '../../../src/compare/align/split-by-clauses.js'
import type { DossierQuote } from '../../../src/model/dossier.js'
import { type Told } from '../make-dossier.js'
import { alone, segmented, shown } from './segmented.js'

describe('the pieces of one sentence', () => {
  const pieces = (
    text: string,
    directness: readonly DossierQuote['directness'][] = [],
    speakers: readonly string[] = [],
  ) => {
    const { segments } = segmented({
      id: 'a',
      quotes: [...text.matchAll(/"([^"]*)"/g)].map((match, i) => ({
        speaker: speakers[i] ?? 'Ada Brenn',
        words: match[1] ?? '',
        directness: directness[i] ?? 'DIRECT',
      })),
    })
    let from = 0
    const placed = segments.map((segment) => {
      const start = text.indexOf(segment.text, from)
      from = start + segment.text.length
      return { ...segment, span: { start, end: from } }
    })
    return shown(joinWithinSentence(alone(placed), () => text)).length
  }

  it.each<[string, number]>([
    ['"We will," Roe said, "never close."', 1],
    ['"We will," said Jane Roe of the old harbour board in the very small town of Lorn, "never close."', 2],
    ['"We will," said Jane Roe of the old harbour board in the small town of Lorn, "never close."', 1],
    ['"We will." Roe said, "never close."', 2],
    ['"We will?" Roe said, "never close."', 2],
    ['"We will," Roe said. "never close."', 2],
    ['"We will," Roe said\n\n"never close."', 2],
    ['"We will," Roe said, "Never close."', 2],
    ['"We will," "never close."', 2],
  ])('%s: %i', (text, count) => {
    expect(pieces(text)).toBe(count)
  })

  it('are of one speaker, and the second is no fragment', () => {
    const text = '"We will," Roe said, "never close."'
    expect(pieces(text, [], ['Ada Brenn', 'Tom Ashby'])).toBe(2)
    expect(pieces(text, ['DIRECT', 'PARTIAL'])).toBe(2)
    expect(pieces(text, ['PARTIAL', 'DIRECT'])).toBe(2)
    expect(pieces(text, ['DIRECT', 'INDIRECT'])).toBe(2)
    expect(pieces(text, ['HEADLINE', 'DIRECT'])).toBe(2)
  })

  it.each<[string, number]>([
    ['"smoke," including "burnt oil" and "tar"', 1],
    ['"smoke," such as "burnt oil" or "tar"', 1],
    ['"burnt oil" and "tar"', 2],
    ['"burnt oil", "tar"', 1],
    ['"smoke," including "burnt oil" and a smell of "tar"', 2],
    ['"smoke," which held "burnt oil" and "tar"', 3],
  ])('are what somebody lists: %s: %i', (text, count) => {
    expect(pieces(text, ['PARTIAL', 'PARTIAL', 'PARTIAL'])).toBe(count)
  })

  it('stay apart where other outlets tell them apart', () => {
    const text = '"We will," Roe said, "never close."'
    const { segments } = segmented(
      { id: 'a', quotes: ['Ada Brenn: We will,', 'Ada Brenn: never close.'] },
      { id: 'b', quotes: ['Ada Brenn: We will,'] },
    )
    const placed = segments.map((segment) => {
      const start = text.indexOf(segment.text)
      return { ...segment, span: { start, end: start + segment.text.length } }
    })
    const [first, second, third] = placed
    if (first === undefined || second === undefined || third === undefined) throw new Error('no segments')
    expect(joinWithinSentence([[first, third], [second]], () => text)).toHaveLength(2)
    expect(joinWithinSentence([[first], [second], [third]], () => text)).toHaveLength(2)
  })
})

describe('a sentence that renders two statements', () => {
  const whole = 'We never closed the harbour gate to anybody, and the council sold every crane we had.'
  const [gate, crane] = ['We never closed the harbour gate to anybody.', 'The council sold every crane we had.']
  const same = (x: Speech, y: Speech) => Number(x.plain === y.plain)
  const split = (groupOf: (segment: Segment) => number, ...told: Told[]) => {
    const { segments, textOf } = segmented(...told)
    const groups = [...new Set(segments.map(groupOf))].map((g) => segments.filter((segment) => groupOf(segment) === g))
    return shown(splitByClauses(groups, textOf, same))
  }
  const told = (id: string, ...words: string[]): Told => ({ id, quotes: words.map((one) => `Ada Brenn: ${one}`) })

  it('is cut where another outlet prints the two apart', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), told('b', gate, crane))).toEqual([
      'a: We never closed the harbour gate to anybody, / b: We never closed the harbour gate to anybody.',
      'a: and the council sold every crane we had. / b: The council sold every crane we had.',
    ])
    expect(split(() => 0, told('a', whole), told('b', gate, crane))).toHaveLength(2)
  })

  it('is one where another outlet prints a half of it alone', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), told('b', crane))).toHaveLength(1)
    expect(split(() => 0, told('a', whole), told('b', crane))).toHaveLength(1)
    expect(split(isCrane, told('a', whole), told('b', 'Nobody knows the price of the council.'))).toHaveLength(1)
  })

  it('is not joined with what its own outlet prints, what two print, or what is reported', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), { ...told('b', crane), outlet: 'Outlet a' })).toHaveLength(2)
    expect(split(isCrane, told('a', whole), told('b', crane), told('c', crane))).toHaveLength(2)
    const reported = { speaker: 'Ada Brenn', words: crane, directness: 'INDIRECT' as const }
    expect(split(isCrane, told('a', whole), { id: 'b', quotes: [reported] })).toHaveLength(2)
    expect(split(isCrane, told('a', 'We never closed the gate.'), told('b', crane))).toHaveLength(2)
  })
})
