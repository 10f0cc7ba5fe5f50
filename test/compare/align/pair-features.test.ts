import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES, lexicalContainment, pairFeatures } from '../../../src/compare/align/pair-features.js'
import { makeSpeech } from '../../../src/compare/align/speech.js'

type Name = (typeof FEATURE_NAMES)[number]

/** What a pair of wordings looks like, by name; a wording may stand in a sentence of the writer's: `words | sentence`. */
function features(a: string, b: string): Record<Name, number> {
  const [x, y] = [a, b].map((text) => {
    const [words = '', context = ''] = text.split(' | ')
    return makeSpeech(words, context)
  })
  if (x === undefined || y === undefined) throw new Error('no wordings')
  const values = pairFeatures(x, y)
  expect(pairFeatures(y, x)).toEqual(values)
  return Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, values[i] ?? NaN])) as Record<Name, number>
}

const NETS = 'The storm tore nine nets of the Karskovane crew'

describe('what a pair of wordings looks like', () => {
  it('is all of it where the words are the same', () => {
    const same = features(NETS, NETS)
    const whole: Name[] = [
      'trigramDice',
      'trigramDiceSquared',
      'fourgramCosine',
      'lengthRatio',
      'contentJaccard',
      'containment',
      'bigramDice',
      'bigramContainment',
      'sameEdges',
      'orderedWords',
      'senseDice',
      'senseContainment',
    ]
    for (const name of whole) expect([name, same[name]]).toEqual([name, expect.closeTo(1, 10)])
    const nothing: Name[] = [
      'spill',
      'otherNumber',
      'negationDiffers',
      'questionDiffers',
      'restOfBoth',
      'contextDice',
      'contextNames',
      'sharedNumber',
      'littleShared',
    ]
    for (const name of nothing) expect([name, same[name]]).toEqual([name, 0])
    expect(same.bias).toBe(1)
  })

  it('is nothing where no word is the same, or there are none', () => {
    for (const other of ['Why', '']) {
      const none = features(NETS, other)
      for (const name of [
        'contentJaccard',
        'containment',
        'bigramDice',
        'bigramContainment',
        'sharedWeight',
        'senseDice',
        'senseContainment',
        'sameEdges',
        'orderedWords',
        'shortContainment',
        'shortSenses',
      ] satisfies Name[])
        expect([name, none[name]]).toEqual([name, 0])
      expect(none.littleShared).toBe(1)
      expect(none.shortness).toBe(1)
    }
    const empty = features('', '')
    expect(Object.values(empty).every(Number.isFinite)).toBe(true)
    expect(empty.lengthRatio).toBe(0)
  })

  it.each<[string, string, Name, number]>([
    // Half of the shorter one's words of content, when they are as rare.
    ['Karskovane Vostran', 'Karskovane Lornish', 'containment', 0.5],
    ['Karskovane Vostran', 'Karskovane Lornish', 'contentJaccard', 1 / 3],
    ['Karskovane', 'the Karskovane Lornish', 'containment', 1],
    ['Karskovane', 'Karskovane Lornish', 'contentJaccard', 0.5],
    ['Karskovane', 'Karskovane Lornish', 'shortContainment', 0.5],
    ['Karskovane Vostran', 'Karskovane Lornish', 'shortness', 1 / 3],
    ['Karskovane', 'Karskovane', 'sharedWeight', 1 / 8],
    ['Karskovane Vostran', 'Karskovane Lornish', 'senseDice', 0.5],
    ['Karskovane', 'Karskovane Lornish', 'senseContainment', 1],
    ['Karskovane', 'Karskovane Lornish', 'shortSenses', 0.5],
    ['Karskovane Vostran', 'Karskovane Lornish', 'littleShared', 1 / 3],
    ['Karskovane Vostran Quayside', 'Karskovane Vostran Flagpole', 'littleShared', 0],
    ['Karskovane Vostran', 'Karskovane Lornish', 'restOfBoth', 1 / 64],
    ['Karskovane', 'Karskovane Lornish', 'restOfBoth', 0],
    ['Karskovane Vostran', 'Karskovane Lornish', 'sameEdges', 0.5],
    ['Karskovane Vostran', 'Lornish Vostran', 'sameEdges', 0.5],
    ['Karskovane Vostran', 'Vostran Karskovane', 'sameEdges', 0],
    ['Karskovane Vostran', 'Vostran Karskovane', 'orderedWords', 0.5],
    ['a b c d', 'b x d a', 'orderedWords', 0.5],
    ['Karskovane Vostran Lornish', 'Karskovane Vostran', 'bigramDice', 2 / 3],
    ['Karskovane Vostran Lornish', 'Karskovane Vostran', 'bigramContainment', 1],
    ['Karskovane Vostran', 'Vostran Karskovane', 'bigramDice', 0],
    ['Karskovane of Vostran', 'Karskovane of Lornish', 'bigramContainment', 0.5],
    ['abcd', 'abcdabcd', 'lengthRatio', 0.5],
    ['nine', '9 nets', 'sharedNumber', 0],
    ['9 nets', '9 boats', 'sharedNumber', 1],
    ['9 nets', '8 boats', 'otherNumber', 1],
    ['9 nets and 8 boats', '8 boats', 'otherNumber', 0],
    ['9 nets', 'boats', 'otherNumber', 0],
    ['We will not sail', 'We sail', 'negationDiffers', 1],
    ['We will not sail', 'We never sail', 'negationDiffers', 0],
    ['Who sails?', 'We sail.', 'questionDiffers', 1],
    ['Who sails?”', 'Who sails?', 'questionDiffers', 0],
    ['Who? We sail on', 'We sail', 'questionDiffers', 0],
    // What one outlet prints around its quotation, the other inside it.
    ['Karskovane | Lornish', 'Karskovane Lornish', 'spill', 0.25],
    ['Karskovane | Lornish', 'Karskovane', 'spill', 0],
    ['Karskovane | Karskovane', 'Karskovane', 'spill', 0],
    ['Vostran | Karskovane Lornish', 'Quayside | Karskovane Flagpole', 'contextDice', 0.5],
    ['Vostran | Karskovane', 'Quayside | Karskovane', 'contextNames', 1],
    ['Vostran | karskovane', 'Quayside | Karskovane', 'contextNames', 0],
    ['Vostran | The Lornish', 'Quayside | The Flagpole', 'contextNames', 0],
    ['Vostran | Karskovane', 'Vostran | Karskovane', 'sensesInContext', 1],
    // Letters: the four runs of three of " ab " … are shared or not.
    ['ab', 'ab', 'trigramDice', 1],
    ['abc', 'abd', 'trigramDice', 1 / 3],
    ['abc', 'abd', 'trigramDiceSquared', 1 / 9],
    ['abcd', 'abce', 'fourgramCosine', 1 / 3],
    ['abc abc', 'abc', 'fourgramCosine', 4 / Math.sqrt(2 * 10)],
    ['abc', 'abc', 'longDice', 3 / 120],
    ['Karskovane', 'Karskovane', 'shortDice', 0.5],
  ])('of %j and %j has a %s of %d', (a, b, name, value) => {
    expect(features(a, b)[name]).toBeCloseTo(value, 3)
  })

  it('counts letters whole from about twenty words on, and shared words whole from eight rare ones on', () => {
    const long = 'x'.repeat(130)
    expect(features(long, long).longDice).toBeCloseTo(1, 10)
    const rare = Array.from({ length: 9 }, (_, i) => `karskovane${'abcdefghi'.charAt(i)}`).join(' ')
    expect(features(rare, rare).sharedWeight).toBe(1)
    const other = rare.replaceAll('karskovane', 'vostran')
    expect(features(rare, other).restOfBoth).toBe(1)
  })

  it('compares the order of the first eighty words', () => {
    const words = Array.from({ length: 80 }, (_, i) => `w${String(i)}`)
    expect(features([...words, 'x'].join(' '), [...words, 'y'].join(' ')).orderedWords).toBe(1)
    expect(features([...words.slice(1), 'x'].join(' '), [...words.slice(1), 'y'].join(' ')).orderedWords).toBeCloseTo(
      79 / 80,
      10,
    )
  })

  it('lies between nothing and one for any two texts, and is the same whichever comes first', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(NETS, 'Who tore them?', '9 nets, not 8'),
    )
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const value of Object.values(features(a, b))) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  it('is contained by the share of the shorter one’s words', () => {
    const contained = (a: string, b: string) => lexicalContainment(makeSpeech(a, ''), makeSpeech(b, ''))
    expect(contained('Karskovane Vostran', 'Karskovane Lornish Quayside')).toBeCloseTo(0.5, 3)
    expect(contained('of the', 'Karskovane')).toBe(0)
  })
})

describe('a wording made ready for comparing', () => {
  it('is folded, stemmed, and weighed by how rare its words are', () => {
    const speech = makeSpeech(
      'The Crews’ “crews” tore 9 Nets, an error, a mistake; never!',
      'Roe told the crews of Karskovane',
    )
    expect(speech.plain).toBe('the crews crews tore 9 nets an error a mistake never')
    expect(speech.words).toHaveLength(11)
    expect([...speech.content.keys()].sort()).toEqual(['9', 'crew', 'error', 'mistak', 'net', 'never', 'tore'].sort())
    expect(speech.contentWeight).toBeCloseTo(
      [...speech.content.values()].reduce((sum, one) => sum + one, 0),
      10,
    )
    expect(speech.senses.size).toBe(6)
    expect(speech.senseWeight).toBeLessThan(speech.contentWeight)
    expect([...speech.numbers]).toEqual(['9'])
    expect([speech.negated, speech.isQuestion]).toEqual([true, false])
    expect([...speech.contextNames]).toEqual(['roe', 'karskovane'])
    expect([...speech.context.keys()]).toEqual(expect.arrayContaining(['crew', 'karskovan']))
    expect(speech.context.has('the')).toBe(false)
    expect(speech.contextWeight).toBeGreaterThan(0)
  })

  it('weighs a small word in a pair of words a tenth', () => {
    const { bigrams, bigramWeight } = makeSpeech('Karskovane of Vostran', '')
    expect([...bigrams.values()].map((one) => Math.round(100 * one) / 100)).toEqual([1.1, 1.1])
    expect(bigramWeight).toBeCloseTo(2.2, 2)
  })

  it('is known by its first two thousand letters', () => {
    const long = makeSpeech('ab'.repeat(1500), '')
    expect(long.trigrams).toHaveLength(2000)
    expect(long.fourgrams).toHaveLength(1999)
    expect([...long.trigrams]).toEqual([...long.trigrams].sort((a, b) => a - b))
    expect(makeSpeech('', '').trigrams).toHaveLength(0)
  })
})
