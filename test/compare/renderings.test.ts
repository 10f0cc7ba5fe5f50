import { describe, expect, it } from 'vitest'
import { chooseReference } from '../../src/compare/choose-reference.js'
import { nameDifferences } from '../../src/compare/name-differences.js'
import { orderUtterances } from '../../src/compare/order-utterances.js'
import { placeUtterances } from '../../src/compare/place-utterances.js'
import { diffTexts, toWordEdits } from '../../src/compare/word-edits.js'
import type { ComparedRendering, ComparedUtterance, Difference } from '../../src/model/comparison.js'
import type { Directness } from '../../src/model/quote.js'
import { makeDossier } from './make-dossier.js'

/** What differs, in one line: `KIND from > to`. */
const differences = (from: string, to: string) =>
  nameDifferences(diffTexts(from, to), from, to).map(({ kind, from: a, to: b }) => `${kind} ${a ?? '-'} > ${b ?? '-'}`)

describe('the differences of two renderings', () => {
  it.each<[string, string, string[]]>([
    // A sign for a word, on either side.
    ['Some 40 percent are gone', 'Some 40% are gone', ['RESPELLED percent > %']],
    ['Some 40% are gone', 'Some 40 per cent are gone', ['RESPELLED % > per cent']],
    ['Nets and boats are gone', 'Nets & boats are gone', ['RESPELLED and > &']],
    ['It cost $40 at sea', 'It cost 40 dollars at sea', ['RESPELLED $ > dollars']],
    ['It cost 40 euros at sea', 'It cost €40 at sea', ['RESPELLED euros > €']],
    ['It cost 40 pounds at sea', 'It cost £40 at sea', ['RESPELLED pounds > £']],
    ['Some 40 percent of 3% are gone', 'Some 40% of 3% are gone', ['REWORDED percent > -']],
    // Most telling first.
    [
      'The labour of old fishing crews was never in vain, I know',
      'The labor of old fishing men was never in vain',
      ['REWORDED crews > men', 'TRUNCATED I know > -', 'RESPELLED labour > labor'],
    ],
    [
      'They will sail tonight from Lorn',
      'They will [the crews] sail tomorrow from Lorn, if it is dry',
      ['REWORDED tonight > tomorrow', 'EXTENDED - > if it is dry', 'INSERTED - > [the crews]'],
    ],
    // Small words are named only where nothing else differs.
    ['The nets of the crew were torn', 'The nets by the crew were lost', ['REWORDED torn > lost']],
    ['The nets of the crew were torn', 'The nets by the crew were torn', ['REWORDED of > by']],
    // A joining word at the edge, and inside.
    ['And the nets were torn', 'The nets were torn', []],
    ['But the nets were torn', 'The nets were torn', []],
    ['The nets were torn or', 'The nets were torn', []],
    ['Nets and boats are gone', 'Nets boats are gone', ['REWORDED and > -']],
    // So many words are a cut inside a sentence, fewer another wording; at the edge one telling word is.
    ['The nets of my old crew were torn', 'The nets were torn', ['TRUNCATED of my old crew > -']],
    ['The nets so badly kept were torn', 'The nets were torn', ['TRUNCATED so badly kept > -']],
    ['The nets badly kept were torn', 'The nets were torn', ['REWORDED badly kept > -']],
    ['The nets were torn yesterday', 'The nets were torn', ['TRUNCATED yesterday > -']],
    ['The nets were torn', 'Yesterday the nets were torn', ['EXTENDED - > Yesterday']],
    ['The nets were torn by us', 'The nets were torn', ['TRUNCATED by us > -']],
    ['The nets were torn off', 'The nets were torn', ['REWORDED off > -']],
    // From end to end another wording, unless it is another spelling.
    ['Nets tear', 'Boats sink', ['REWORDED Nets tear > Boats sink']],
    ['Labour', 'Labor', ['RESPELLED Labour > Labor']],
    [
      'The crew lost nine nets',
      'The crew tore boats apart',
      ['REWORDED The crew lost nine nets > The crew tore boats apart'],
    ],
    ['The crew lost nets', 'The crew tore boats', ['REWORDED The crew lost nets > The crew tore boats']],
    ['The crew lost nets', 'The crew tore nets', ['REWORDED lost > tore']],
    [' Nets tear ', ' Boats sink ', ['REWORDED Nets tear > Boats sink']],
    // Small words between two changes are no common ground; a telling one is.
    [
      'Nine boats were lost to the sea last winter',
      'Nine boats were given to the land last winter',
      ['REWORDED lost to the sea > given to the land'],
    ],
    [
      'Nine boats were lost to every old sea last winter',
      'Nine boats were given to every old land last winter',
      ['REWORDED lost > given', 'REWORDED sea > land'],
    ],
    [
      'Nine boats were lost with all their nets at sea last winter',
      'Nine boats were given with all their nets at home last winter',
      ['REWORDED lost > given', 'REWORDED sea > home'],
    ],
    // Names of another script, at the beginning of a sentence too where they are no common words.
    ['Tsvetkovo fell', 'Cvetkovo fell', ['RESPELLED Tsvetkovo > Cvetkovo']],
    ['Ships fell. Tsvetkovo fell', 'Ships fell. Cvetkovo fell', ['RESPELLED Tsvetkovo > Cvetkovo']],
    ['Ships left. Boats are a nuisance', 'Ships left. Goats are a nuisance', ['REWORDED Boats > Goats']],
    ['We met tsvetkovo there', 'We met cvetkovo there', ['REWORDED tsvetkovo > cvetkovo']],
    ['We met Ada Tsvetkova there', 'We met Ada Cvetkova there', ['RESPELLED Tsvetkova > Cvetkova']],
    [
      'We met captain Tsvetkov Morin last winter',
      'We met captain Cvetkov Dahl last winter',
      ['REWORDED Tsvetkov Morin > Cvetkov Dahl'],
    ],
    // An editor's brackets.
    ['We will not mend it', '[W]e will not mend it', []],
    ['He will not mend it', '[He] will not mend it', []],
    ['Nobody told them of it', 'Nobody told [the crews of Lorn] of it', ['INSERTED them > [the crews of Lorn]']],
    ['It is [the] end of us', 'It is an end of us', ['INSERTED [the] > an']],
    [
      'It is a wall of old grey stone [they say] and sand',
      'It is a long wall of old grey stone and sand',
      ['REWORDED - > long', 'INSERTED [they say] > -'],
    ],
    // Dots say that words were cut, however few.
    ['The nets were badly torn', 'The nets were … torn', ['TRUNCATED badly > -']],
    ['The nets were torn badly', 'The nets were torn …', ['TRUNCATED badly > -']],
    ['The nets were torn', '… nets were torn', ['TRUNCATED The > -']],
    ['The nets were badly torn … then', 'The nets were torn … then', ['REWORDED badly > -']],
    ['The nets were torn in the U.S. then', 'The nets were torn in the north then', ['REWORDED U.S. > north']],
  ])('of %j and %j are %j', (from, to, named) => {
    expect(differences(from, to)).toEqual(named)
  })
})

describe('the edits of two renderings', () => {
  const edits = (from: string, to: string) =>
    toWordEdits(diffTexts(from, to), from, to).map(({ kind, from: a, to: b }) => `${kind} ${a ?? '-'} > ${b ?? '-'}`)

  it.each<[string, string, string[]]>([
    ['The nets tore.', 'The nets tore!', ['KEPT The nets tore. > The nets tore!']],
    [
      '“The nets, (all old), tore.”',
      '“The nets tore.”',
      ['KEPT “The nets, > “The nets', 'REMOVED (all old), > -', 'KEPT tore.” > tore.”'],
    ],
    ['The nets tore', 'The “old” nets tore', ['KEPT The > The', 'ADDED - > “old”', 'KEPT nets tore > nets tore']],
    ['The nets tore', 'The boats sank', ['KEPT The > The', 'REPLACED nets tore > boats sank']],
    ['', 'Nets', ['ADDED - > Nets']],
    ['Nets', '', ['REMOVED Nets > -']],
    // What one side lacks begins with the text or a clause.
    ['No dogs came, and no boats', 'No boats', ['REMOVED No dogs came, and > -', 'KEPT no boats > No boats']],
    ['No boats', 'No dogs came, and no boats', ['ADDED - > No dogs came, and', 'KEPT No boats > no boats']],
    [
      'It rained, and no dogs came, and no boats',
      'It rained, and no boats',
      ['KEPT It rained, > It rained,', 'REMOVED and no dogs came, > -', 'KEPT and no boats > and no boats'],
    ],
    [
      'It rained: no dogs came or no boats',
      'It rained: no boats',
      ['KEPT It rained: > It rained:', 'REMOVED no dogs came or > -', 'KEPT no boats > no boats'],
    ],
    ['The old nets of the old men', 'The old men', ['REMOVED The old nets of > -', 'KEPT the old men > The old men']],
    [
      'See the old nets of the old men',
      'See the old men',
      ['KEPT See the old > See the old', 'REMOVED nets of the old > -', 'KEPT men > men'],
    ],
    [
      'No dogs came, and no boats',
      'No cats came, and no boats',
      ['KEPT No > No', 'REPLACED dogs > cats', 'KEPT came, and no boats > came, and no boats'],
    ],
  ])('of %j and %j', (from, to, expected) => {
    expect(edits(from, to)).toEqual(expected)
  })
})

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
