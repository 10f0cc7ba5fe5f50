import { describe, expect, it } from 'vitest'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import type { BlockKind } from '../../src/model/article.js'
import { makeFacts } from '../support/make-facts.js'

describe('the fingerprint of an article', () => {
  const { terms, day } = makeFingerprint(
    makeFacts({
      title: 'Ferries stranded',
      lead: 'The ferry’s crew said the ferry struck a skerry.',
      date: '1970-01-03',
    }),
  )

  it('counts headline words three times, plurals and possessives with their word', () => {
    expect(terms.find(({ term }) => term === 'ferry')?.count).toBe(5)
    expect(terms.find(({ term }) => term === 'crew')?.count).toBe(1)
  })

  it('lists the telling terms first and the everyday words last', () => {
    const order = terms.map(({ term }) => term)
    expect(order.indexOf('skerry')).toBeLessThan(order.indexOf('said'))
    expect(order[0]).toBe('ferry')
  })

  it('leaves out letters with points, which half of all reports print', () => {
    const printed = makeFingerprint(makeFacts({ lead: 'The U.S. ferry of A.J. Roe left at 5 p.m. from a quay.' }))
    expect(printed.terms.map(({ term }) => term).filter((term) => term.includes('.'))).toEqual([])
  })

  it('knows the day, or that there is none', () => {
    expect(day).toBe(2)
    expect(makeFingerprint(makeFacts({ date: null })).day).toBeNull()
  })

  /** The terms of an article of some blocks, each a text of its kind. */
  const termsOf = (title: string | null, ...blocks: readonly (readonly [BlockKind, string])[]) => {
    const text = blocks.map(([, words]) => words).join('\n')
    let start = 0
    const placed = blocks.map(([kind, words]) => {
      const block = { kind, start, end: start + words.length }
      start = block.end + 1
      return block
    })
    const facts = makeFacts({ title, lead: text, date: null })
    const found = makeFingerprint({ ...facts, blocks: placed }).terms
    return Object.fromEntries(found.map(({ term, count }) => [term, count]))
  }

  it('reads headline, subheadlines and paragraphs, and nothing that stands around them', () => {
    expect(
      termsOf(
        'Ferry',
        ['HEADLINE', 'Ferry'],
        ['SUBHEADLINE', 'Skua'],
        ['PARAGRAPH', 'A crew, a x'],
        ['CAPTION', 'Photo'],
      ),
    ).toEqual({ ferry: 3, skua: 1, crew: 1 })
    expect(termsOf(null, ['HEADLINE', 'Ferry'], ['PARAGRAPH', 'Ferry'])).toEqual({ ferry: 4 })
  })

  it('reads three hundred words, and keeps a hundred terms', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `w${String(from + i)}`).join(' ')
    const opening = 'ferry '.repeat(299)
    expect(termsOf(null, ['PARAGRAPH', `${opening}quay gate`], ['PARAGRAPH', 'Skua'])).toEqual({ ferry: 299, quay: 1 })
    expect(termsOf(null, ['PARAGRAPH', opening], ['PARAGRAPH', 'Skua gate'])).toEqual({ ferry: 299, skua: 1 })
    expect(termsOf(null, ['PARAGRAPH', `${opening}quay`], ['HEADLINE', 'Skua'])).toEqual({ ferry: 299, quay: 1 })
    expect(Object.keys(termsOf(null, ['PARAGRAPH', words(0, 100)]))).toHaveLength(100)
    expect(Object.keys(termsOf(null, ['PARAGRAPH', words(0, 101)]))).toHaveLength(100)
    expect(Object.keys(termsOf(null, ['PARAGRAPH', 'b3 a1 c2']))).toEqual(['a1', 'b3', 'c2'])
  })

  it('has no day where the date is none', () => {
    const facts = makeFacts({ date: '1970-01-03' })
    const at = (moment: string) =>
      makeFingerprint({
        ...facts,
        header: { ...facts.header, publishedAt: { at: moment, precision: 'DAY', zone: null } },
      }).day
    expect(at('soon')).toBeNull()
    expect(at('1970-01-03T23:59:59.000Z')).toBe(2)
    expect(at('1970-01-04T00:00:00.000Z')).toBe(3)
  })
})
