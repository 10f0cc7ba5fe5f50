import { describe, expect, it } from 'vitest'
import { chooseWitnesses } from '../../src/compare/apparatus/choose-witnesses.js'
import { collate } from '../../src/compare/apparatus/collate.js'
import { gatherTexts } from '../../src/compare/apparatus/gather-texts.js'
import { layColumns } from '../../src/compare/apparatus/lay-columns.js'
import type { Apparatus } from '../../src/model/apparatus.js'
import { findWords } from '../../src/text/words.js'
import { mulberry32 } from '../bench/random.js'
import { inventedWordings, shuffled, WITNESSES, WORDS } from './invented-wordings.js'

const SHUFFLES = 1_000
const RENAMINGS = 100

/** One row a line: "VARIES inflame AC | destabilize B". */
function printed(texts: Readonly<Record<string, string>>): string[] {
  return collate(Object.entries(texts).map(([id, text]) => ({ id, text }))).rows.map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ words, witnesses, isMoved }) => `${isMoved ? '(moved) ' : ''}${words ?? '—'} ${witnesses.join('')}`).join(' | ')}`,
  )
}

describe('the apparatus of a statement', () => {
  it('has what all share once, and each reading with those who print it', () => {
    expect(
      printed({
        A: 'Attempts to inflame the matter, using old tricks, are obvious,',
        B: 'Attempts to destabilize the matter are obvious.',
        C: '“attempts to inflame the matter, using old tricks, are obvious”',
      }),
    ).toEqual([
      'SHARED Attempts to ABC',
      'VARIES inflame AC | destabilize B',
      'SHARED the matter, ABC',
      'CUT using old tricks, AC | — B',
      expect.stringMatching(/^SHARED are obvious.* ABC$/),
    ])
  })

  it.each([
    [
      'what one alone adds',
      { A: 'The pier is safe', B: 'The pier is safe', C: 'The pier is very safe' },
      ['SHARED The pier is ABC', 'ADDED very C | — AB', 'SHARED safe ABC'],
    ],
    [
      'a longer wording as one reading',
      {
        A: 'Vostra has a leadership which in our opinion is capable of all',
        B: 'Vostra has authorities as we believe capable of all',
      },
      [
        'SHARED Vostra has AB',
        expect.stringMatching(/^VARIES .*leadership which in our opinion is A/),
        'SHARED capable of all AB',
      ],
    ],
    [
      'what moved',
      { A: 'On Monday we will strike at the gate', B: 'We will strike at the gate on Monday' },
      [
        'CUT On Monday A | — B',
        expect.stringMatching(/^SHARED we will strike at the gate AB$/i),
        'CUT (moved) on Monday B | — A',
      ],
    ],
    [
      'the same word before its kin',
      { A: 'interfering they interfere', B: 'interfere' },
      ['CUT interfering they A | — B', 'SHARED interfere AB'],
    ],
    [
      'kin beside kin, where nothing is the same',
      { A: 'we strike and interfere with ferries', B: 'we strike, interfering with ferries' },
      [
        'SHARED we strike AB',
        expect.stringMatching(/interfere A.*interfering B|interfering B.*interfere A/),
        'SHARED with ferries AB',
      ],
    ],
    [
      'a small word between two changes as no common ground',
      { A: 'the quay of granite burnt', B: 'the pier of timber burnt' },
      [
        'SHARED the AB',
        expect.stringMatching(
          /^VARIES (?:quay of granite A \| pier of timber B|pier of timber B \| quay of granite A)$/,
        ),
        'SHARED burnt AB',
      ],
    ],
    ['nothing, where nobody prints a word', { A: '…', B: '' }, []],
  ])('has %s', (_what, texts, rows) => {
    expect(printed(texts)).toEqual(rows)
  })

  it('is the same in whatever order the witnesses come, and has every word of each in order', () => {
    const random = mulberry32(7)
    const witnesses = inventedWordings(random)
    const expected = collate(witnesses)
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      expect(collate(shuffled(witnesses, random))).toEqual(expected)
    }
    for (const { id, text } of witnesses) expect(wordsOf(expected, id)).toEqual(keysOf(text))
  })

  it('goes by the words and not by who prints them', () => {
    const random = mulberry32(13)
    const witnesses = inventedWordings(random)
    const expected = collate(witnesses)
    for (let round = 0; round < RENAMINGS; round++) {
      const names = shuffled(
        witnesses.map(({ id }) => id),
        random,
      )
      const nameOf = new Map(witnesses.map(({ id }, index) => [id, names[index] ?? '']))
      const renamed = expected.rows.map((row) => ({
        ...row,
        readings: row.readings.map((reading) => ({
          ...reading,
          witnesses: reading.witnesses.map((id) => nameOf.get(id)).sort(),
        })),
      }))
      expect(collate(witnesses.map(({ id, text }) => ({ id: nameOf.get(id) ?? '', text }))).rows).toEqual(renamed)
    }
  })

  it('holds each text once against what stands: no pair of texts against each other', () => {
    const { cells, columns } = layColumns(gatherTexts(inventedWordings(mulberry32(11))))
    expect(columns.length).toBeLessThan(4 * WORDS)
    expect(cells).toBeLessThan(WITNESSES * WORDS * columns.length)
  })

  it('is of bounded work, however long the texts are', () => {
    const long = (start: string) => [start, ...Array.from({ length: 3_000 }, (_, n) => `w${n % 997}x${n}`)].join(' ')
    const witnesses = ['quay', 'pier', 'dock'].map((start, id) => ({ id: String(id), text: long(start) }))
    expect(layColumns(gatherTexts(witnesses)).cells).toBe(0)
    expect(collate(witnesses).rows.map(({ kind }) => kind)).toEqual(['VARIES', 'SHARED'])
  })

  it('is of those who quote the words, and of others only where nobody does', () => {
    const [quoted, told] = [{ directness: 'DIRECT' }, { directness: 'INDIRECT' }] as const
    expect(chooseWitnesses([quoted, told])).toEqual([quoted])
    expect(chooseWitnesses([told])).toEqual([told])
  })
})

function keysOf(text: string): string[] {
  return findWords(text).map(({ key }) => key)
}

/** All that an apparatus says one witness prints. */
function wordsOf({ rows }: Apparatus, id: string): string[] {
  return rows.flatMap(({ readings }) => keysOf(readings.find(({ witnesses }) => witnesses.includes(id))?.words ?? ''))
}
