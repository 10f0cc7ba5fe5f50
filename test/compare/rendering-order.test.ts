import { describe, expect, it } from 'vitest'
import { chooseReference } from '../../src/compare/choose-reference.js'
import { orderUtterances } from '../../src/compare/order-utterances.js'
import { placeUtterances } from '../../src/compare/place-utterances.js'
import type { ComparedRendering, ComparedUtterance, Difference } from '../../src/model/comparison.js'
import type { Directness } from '../../src/model/quote.js'
import { makeDossier } from './make-dossier.js'

describe('the rendering that the others are held against', () => {
  const reference = (...printed: readonly (readonly [string, Directness?])[]) => {
    const dossier = makeDossier(
      printed.map(([words, directness], i) => ({
        id: `a${String(i)}`,
        quotes: [{ speaker: 'Ada Brenn', words, directness: directness ?? 'DIRECT' }],
      })),
    )
    const renderings = dossier.articles.flatMap(({ id, revisions }) =>
      (revisions[0]?.quotes ?? []).map((quote) => ({
        id: quote.id,
        articleId: id,
        quoteId: quote.id,
        span: quote.span,
        text: quote.text,
        score: 1,
      })),
    )
    const placed =
      placeUtterances({ ...dossier, utterances: [{ id: 'u', personId: 'p1', organisation: null, renderings }] })[0]
        ?.renderings ?? []
    return chooseReference(placed)?.article.id
  }

  it.each<[string, (readonly [string, Directness?])[], string]>([
    ['the fullest', [['old nets'], ['our old nets tore'], ['nets']], 'a1'],
    ['of equals the first', [['old nets'], ['nets old']], 'a0'],
    ['the one with more small words', [['nets tore'], ['the nets tore']], 'a1'],
    ['one rare word before many small ones', [['that is what it was to us'], ['Skerries']], 'a1'],
    ['what is quoted, not what is reported', [['our old nets tore at sea', 'INDIRECT'], ['nets']], 'a1'],
    [
      'the fuller of what is reported',
      [
        ['nets', 'INDIRECT'],
        ['old nets', 'INDIRECT'],
      ],
      'a1',
    ],
    ['the body, not the headline', [['old nets', 'HEADLINE'], ['old nets']], 'a1'],
    ['the body, not the headline behind it', [['old nets'], ['old nets', 'HEADLINE']], 'a0'],
    ['a fuller headline', [['old nets', 'HEADLINE'], ['nets']], 'a0'],
    [
      'of two headlines the first',
      [
        ['old nets', 'HEADLINE'],
        ['nets old', 'HEADLINE'],
      ],
      'a0',
    ],
    ['the one without an editor’s words', [['nets [of all the crews] tore'], ['old nets tore']], 'a1'],
    ['the one without an editor’s brackets', [['[our] nets tore'], ['nets tore']], 'a1'],
    ['the one without empty brackets', [['nets [] tore'], ['nets tore']], 'a1'],
  ])('is %s', (_, printed, id) => {
    expect(reference(...printed)).toBe(id)
  })

  it('is none where there is nothing', () => {
    expect(chooseReference([])).toBeUndefined()
  })
})

describe('the order of what was said', () => {
  const rendering = (id: string, change: Partial<ComparedRendering> = {}): ComparedRendering => ({
    renderingId: id,
    articleId: id,
    quoteId: id,
    span: { start: 0, end: 0 },
    text: 'nets tore at sea',
    personId: null,
    isReference: false,
    differences: [],
    edits: [{ kind: 'KEPT', from: 'nets tore at', to: 'nets tore at' }],
    ...change,
  })
  const reworded = (from: string, to: string): Difference[] => [{ kind: 'REWORDED', from, to }]
  const utterance = (id: string, outletCount: number, ...renderings: ComparedRendering[]): ComparedUtterance => ({
    utteranceId: id,
    personId: null,
    organisation: null,
    referenceRenderingId: '',
    renderings: renderings.length === 0 ? [rendering(id)] : renderings,
    coverage: [],
    outletCount,
    firstRenderingId: null,
  })
  const order = (utterances: ComparedUtterance[], reported: readonly string[] = [], disputed: readonly string[] = []) =>
    orderUtterances(
      utterances,
      (id) => !reported.includes(id),
      (id) => disputed.includes(id),
    ).map(({ utteranceId }) => utteranceId)

  /** Whether `b` comes before `a`, in whichever order they are given. */
  const first = (a: ComparedUtterance, b: ComparedUtterance, ...more: [(readonly string[])?, (readonly string[])?]) => {
    expect(order([a, b], ...more)).toEqual(['b', 'a'])
    expect(order([b, a], ...more)).toEqual(['b', 'a'])
  }
  const changed = (
    id: string,
    outletCount: number,
    differences: Difference[],
    change: Partial<ComparedRendering> = {},
  ) =>
    utterance(
      id,
      outletCount,
      rendering(`${id}.1`, { isReference: true }),
      rendering(`${id}.2`, { differences, ...change }),
    )

  it('begins with what several outlets ran, and of it with what more ran', () => {
    first(changed('a', 1, reworded('skerry', 'flagpole')), utterance('b', 2))
    first(utterance('a', 2), utterance('b', 3))
    expect(order([utterance('a', 2), utterance('b', 2)])).toEqual(['a', 'b'])
    expect(order([utterance('b', 2), utterance('a', 2)])).toEqual(['b', 'a'])
  })

  it('puts what is disputed before all that is reworded', () => {
    first(
      changed('a', 2, reworded('skerry', 'flagpole')),
      utterance('b', 2, rendering('b'), rendering('b2')),
      [],
      ['b2'],
    )
    first(utterance('a', 1), utterance('b', 1), [], ['b'])
    first(utterance('a', 1), utterance('b', 2), [], ['a'])
  })

  it('puts what nobody prints in quotation marks last', () => {
    first(utterance('a', 5), utterance('b', 1), ['a'])
    first(changed('a', 1, reworded('skerry', 'flagpole')), utterance('b', 1), ['a.1', 'a.2'])
    expect(order([utterance('a', 5), utterance('b', 5)], ['a', 'b'], ['b'])).toEqual(['a', 'b'])
  })

  it('puts the rarer words first, of two that were exchanged the less rare counting', () => {
    first(changed('a', 2, reworded('people', 'skerry')), changed('b', 2, reworded('flagpole', 'skerry')))
    first(
      changed('a', 2, [{ kind: 'INSERTED', from: 'skerry', to: 'flagpole' }]),
      changed('b', 2, reworded('flagpole', 'skerry')),
    )
    first(utterance('a', 2), changed('b', 2, reworded('people', 'skerry')))
    first(changed('a', 2, reworded('flagpole', 'skerry')), changed('b', 3, reworded('flagpole', 'skerry')))
  })

  it('puts a word that is all that changed before one of many', () => {
    const kept = (to: string): Partial<ComparedRendering> => ({ edits: [{ kind: 'KEPT', from: to, to }] })
    first(
      changed('a', 2, reworded('flagpole', 'skerry'), kept('nets')),
      changed('b', 2, reworded('flagpole', 'skerry'), kept('nets tore')),
    )
    const removed: Partial<ComparedRendering> = { edits: [{ kind: 'REPLACED', from: 'nets tore', to: 'nets tore' }] }
    first(
      changed('a', 2, reworded('flagpole', 'skerry'), removed),
      changed('b', 2, reworded('flagpole', 'skerry'), kept('nets')),
    )
    // Nothing is sharp about the rendering that the others are held against.
    first(
      utterance('a', 2, rendering('a.1', { isReference: true, differences: reworded('flagpole', 'skerry') })),
      changed('b', 2, reworded('people', 'time')),
    )
  })

  it('counts a clause that is missing or added half as much as a rare word', () => {
    const cut = (kind: 'TRUNCATED' | 'EXTENDED'): Difference[] => [{ kind, from: 'the crews', to: null }]
    for (const kind of ['TRUNCATED', 'EXTENDED'] as const) {
      first(changed('a', 2, cut(kind)), changed('b', 2, reworded('flagpole', 'skerry')))
      first(utterance('a', 2), changed('b', 2, cut(kind)))
      first(
        changed('a', 2, reworded('flagpole', 'skerry')),
        changed('b', 2, [...cut(kind), ...reworded('flagpole', 'skerry')]),
      )
    }
    first(utterance('a', 2), changed('b', 2, [...cut('TRUNCATED'), { kind: 'INSERTED', from: null, to: 'x' }]))
  })
})
