import { describe, expect, it } from 'vitest'
import { findClauses } from '../../src/compare/reports/clause.js'
import { contentOf, isSaying, stemOf } from '../../src/compare/reports/content.js'
import type { Dossier } from '../../src/model/dossier.js'
import { makeDossier, type Told } from './make-dossier.js'

describe('what a stretch says', () => {
  it('does not hang on tense, on numbers in words or on verbs of saying', () => {
    expect([stemOf('gave'), stemOf('give')]).toEqual([stemOf('give'), stemOf('give')])
    expect(stemOf('five')).toBe('5')
    expect([isSaying('said'), isSaying('gave')]).toEqual([true, false])
    const { stems, senses } = contentOf('The board said it gave five boats')
    expect(stems).toHaveLength(7)
    expect([...senses.values()]).toEqual([stemOf('board'), stemOf('give'), '5', stemOf('boats')])
  })
})

describe('the clauses outside marks', () => {
  const clauses = (told: Told, change: (dossier: Dossier) => Dossier = (same) => same) =>
    findClauses(change(makeDossier([told])))

  it('are sentences of the writer’s own that say something', () => {
    const [one, ...more] = clauses({
      id: 'a',
      narrative: ['The old pier of Lorn fell. It was. He said nothing of ships.'],
    })
    expect(one).toMatchObject({
      articleId: 'a',
      text: 'The old pier of Lorn fell.',
      quote: null,
      hasPronoun: false,
      hasVerbOfSaying: false,
      isBesideMarks: false,
    })
    expect(one?.words.has('pier')).toBe(true)
    expect(more.map(({ text, hasPronoun, hasVerbOfSaying }) => [text, hasPronoun, hasVerbOfSaying])).toEqual([
      ['He said nothing of ships.', true, true],
    ])
  })

  it('leave out what stands in marks, speech or not', () => {
    const [first, second] = clauses({
      id: 'a',
      narrative: ['The “old and rotten” pier of Lorn fell into the sea.'],
      quotes: ['Ada Brenn: The harbour wall will not survive.'],
    })
    expect(first).toMatchObject({ text: ' pier of Lorn fell into the sea.', isBesideMarks: true })
    expect(first?.words.has('rotten')).toBe(false)
    expect(second === undefined || !second.words.has('harbour')).toBe(true)
  })

  it('are reported speech where it was read as that', () => {
    const reported = { speaker: 'Ada Brenn', words: 'the pier fell', directness: 'INDIRECT' as const }
    expect(clauses({ id: 'a', quotes: [reported] })).toMatchObject([{ text: 'the pier fell', quote: { id: 'a.q1' } }])
  })

  it('know whom their sentence names, and whom the last one did', () => {
    const text = ['Ada Brenn spoke of piers. It rained on boats. She left for the pier.']
    const withMention = (dossier: Dossier): Dossier => ({
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        revisions: article.revisions.map((one) => ({
          ...one,
          mentions: [
            {
              id: 'm',
              personId: 'p7',
              span: { start: 0, end: 9 },
              text: 'Ada Brenn',
              kind: 'NAME' as const,
              role: null,
            },
          ],
        })),
      })),
    })
    expect(
      clauses({ id: 'a', narrative: text }, withMention).map(({ named, namedBefore }) => [
        [...named],
        [...namedBefore],
      ]),
    ).toEqual([
      [['p7'], []],
      [[], ['p7']],
      [[], ['p7']],
    ])
  })
})
