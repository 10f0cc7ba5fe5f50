import { describe, expect, it } from 'vitest'
import { joinUnknownSpeakers } from '../../../src/compare/align/join-unknown-speakers.js'
import { keepIds } from '../../../src/compare/align/keep-ids.js'
import { lendSpeakers } from '../../../src/compare/align/lend-speakers.js'
import type { Utterance } from '../../../src/model/utterance.js'
import { type Told } from '../make-dossier.js'
import { alone, segmented } from './segmented.js'

describe('quotations without a speaker', () => {
  const words = 'The harbour wall will not survive another winter'
  const unknown = (id: string, said: string): Told => ({ id, quotes: [{ speaker: null, words: said }] })
  const known = (id: string, said: string, speaker = 'Ada Brenn'): Told => ({ id, quotes: [{ speaker, words: said }] })
  const joined = (score: number, ...told: Told[]) =>
    joinUnknownSpeakers(alone(segmented(...told).segments), () => score)

  it('join what they repeat nearly word for word, or a run of it, of six words and more', () => {
    const other = 'The harbour wall will not survive one more winter'
    expect(joined(0.97, known('a', words), unknown('b', other))).toHaveLength(1)
    expect(joined(0.969, known('a', words), unknown('b', other))).toHaveLength(2)
    expect(joined(0, known('a', `${words} like this`), unknown('b', words))).toHaveLength(1)
    expect(joined(0, unknown('a', words), known('b', `${words} like this`))).toHaveLength(1)
    expect(joined(0, known('a', words), unknown('b', 'wall will not survive another winter'))).toHaveLength(1)
    expect(joined(0, known('a', words), unknown('b', 'will not survive another winter'))).toHaveLength(2)
    expect(joined(0, known('a', words), unknown('b', other))).toHaveLength(2)
    expect(joined(1, known('a', words), known('b', other, 'Tom Ashby'))).toHaveLength(2)
    expect(joined(1, known('a', words), known('b', other))).toHaveLength(2)
    expect(joined(0, unknown('a', words), unknown('b', words))).toHaveLength(1)
  })

  it('do not bring two speakers together', () => {
    const groups = joined(0, known('a', words), unknown('b', words), known('c', `${words} here`, 'Tom Ashby'))
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2])
  })

  it('are lent the speaker of what they repeat', () => {
    const lent = (...told: Told[]) =>
      lendSpeakers(segmented(...told).segments, () => 0).map(({ speakerKey }) => speakerKey)
    expect(lent(known('a', words), unknown('b', words), unknown('c', 'The council sold every crane we had'))).toEqual([
      'person:p1',
      'person:p1',
      null,
    ])
    expect(lent(unknown('a', words), unknown('b', words))).toEqual([null, null])
    expect(lent(unknown('a', words), known('b', words))).toEqual(['person:p1', 'person:p1'])
  })
})

describe('the ids that clients know', () => {
  const utterance = (
    id: string,
    ...spans: readonly (readonly [quote: string, start: number, end: number])[]
  ): Utterance => ({
    id,
    personId: null,
    organisation: null,
    renderings: spans.map(([quoteId, start, end], i) => ({
      id: `${id}.${String(i + 1)}`,
      articleId: 'a',
      quoteId,
      span: { start, end },
      text: '',
      score: 1,
    })),
  })
  const kept = (fresh: Utterance[], ...stored: Utterance[]) =>
    keepIds(fresh, stored).map(({ id, renderings }) => [id, ...renderings.map((one) => one.id)].join(' '))

  it('go to the statement that shares most renderings, one to one', () => {
    const fresh = [utterance('new1', ['q1', 0, 10], ['q2', 0, 10]), utterance('new2', ['q3', 0, 10])]
    expect(kept(fresh)).toEqual(['new1 new1.1 new1.2', 'new2 new2.1'])
    expect(kept(fresh, utterance('old', ['q1', 0, 10], ['q2', 0, 10], ['q3', 0, 10]))).toEqual([
      'old old.1 old.2',
      'new2 old.3',
    ])
    expect(kept(fresh, utterance('o1', ['q1', 0, 10]), utterance('o2', ['q2', 0, 10], ['q3', 0, 10]))).toEqual([
      'o1 o1.1 o2.1',
      'o2 o2.2',
    ])
    expect(
      kept(
        [utterance('n', ['q1', 0, 10], ['q2', 0, 10], ['q3', 0, 10])],
        utterance('o1', ['q1', 0, 10]),
        utterance('o2', ['q2', 0, 10], ['q3', 0, 10]),
      )[0],
    ).toMatch(/^o2 /)
  })

  it('go to a part of the same stretch, and by the larger part', () => {
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q1', 5, 20]))).toEqual(['o n.1'])
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q1', 10, 20]))).toEqual(['n n.1'])
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q2', 0, 10]))).toEqual(['n n.1'])
    expect(
      kept([utterance('n', ['q1', 0, 10])], utterance('o1', ['q1', 0, 4]), utterance('o2', ['q1', 4, 10])),
    ).toEqual(['o2 n.1'])
    expect(
      kept([utterance('n1', ['q1', 0, 4]), utterance('n2', ['q1', 4, 10])], utterance('o', ['q1', 0, 10])),
    ).toEqual(['n1 n1.1', 'o n2.1'])
    expect(kept([utterance('n', ['q1', 3, 3])], utterance('o', ['q1', 3, 3]))).toEqual(['o o.1'])
    expect(
      kept([utterance('n1', ['q1', 0, 5]), utterance('n2', ['q1', 5, 10])], utterance('o', ['q1', 0, 10])),
    ).toEqual(['o n1.1', 'n2 n2.1'])
    expect(
      kept([utterance('n', ['q1', 0, 10])], utterance('o2', ['q1', 0, 5]), utterance('o1', ['q1', 5, 10])),
    ).toEqual(['o1 n.1'])
  })
})
