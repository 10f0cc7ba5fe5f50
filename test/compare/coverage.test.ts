import { describe, expect, it } from 'vitest'
import { day, minute, type Told } from './make-dossier.js'
import { WARNING, compared } from './compared.js'

describe('common ground', () => {
  it('joins no two statements by the one word that both end with', () => {
    const { utterances } = compared([
      {
        id: 'a',
        quotes: [
          'Ada Brenn: The glory of our old law is that it gives us the tools to mend what is broken and to go on with the work of our founders by growing the blessings of Kestria.',
        ],
      },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: 'the end of Kestria.', directness: 'PARTIAL' }] },
    ])
    expect(utterances).toHaveLength(2)
  })
})

describe('coverage', () => {
  it('calls silence an omission only where the article could have run it', () => {
    const { utterances } = compared([
      { id: 'early', publishedAt: day('2031-05-01'), quotes: [] },
      { id: 'ran', publishedAt: day('2031-05-02'), quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'silent', publishedAt: day('2031-05-02'), quotes: [] },
      { id: 'summary', publishedAt: day('2031-05-03'), completeness: 'SUMMARY', quotes: [] },
      {
        id: 'reported',
        publishedAt: day('2031-05-03'),
        quotes: [{ speaker: 'Ada Brenn', words: WARNING, directness: 'INDIRECT' }],
      },
    ])
    expect(utterances[0]?.coverage.map(({ state }) => state)).toEqual([
      'PUBLISHED_BEFORE',
      'RAN',
      'NOT_RUN',
      'TEXT_INCOMPLETE',
      'RAN_INDIRECTLY',
    ])
  })

  it('counts two articles of one outlet once and each unknown outlet by itself', () => {
    const { utterances, origins } = compared([
      { id: 'a', outlet: 'Gazette', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', outlet: 'Gazette', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'c', outlet: null, quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'd', outlet: null, quotes: [`Ada Brenn: ${WARNING}.`] },
    ])
    expect([utterances[0]?.outletCount, origins.outletCount]).toEqual([3, 3])
  })

  it('names the article that leaves out whom most others quote', () => {
    const { people } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', quotes: ['Ada Brenn: We need stone.'] },
      { id: 'c', quotes: ['Piet Olm: There is stone enough.'] },
    ])
    expect(people.map(({ quotedBy, leftOutBy }) => [quotedBy, leftOutBy])).toEqual([
      [2, ['c']],
      [1, []],
    ])
  })
})

describe('framing', () => {
  it('counts departures from the neutral verb over shared utterances only', () => {
    const { framing } = compared([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING, cue: 'said' }] },
      {
        id: 'b',
        quotes: [
          { speaker: 'Ada Brenn', words: WARNING, cue: 'claimed' },
          { speaker: 'Piet Olm', words: 'No.', cue: 'insisted' },
        ],
      },
    ])
    expect(framing.byArticle).toEqual([
      { articleId: 'a', shared: 1, departed: 0 },
      { articleId: 'b', shared: 1, departed: 1 },
    ])
  })
})

describe('headlines', () => {
  it('lists the words that only one headline uses', () => {
    const { headlines } = compared([
      { id: 'a', title: 'Council warned of collapse at harbour' },
      { id: 'b', title: 'Harbours at risk, council told' },
    ])
    expect(headlines.map(({ onlyHere }) => onlyHere)).toEqual([
      ['warned', 'collapse'],
      ['risk', 'told'],
    ])
  })
})

describe('timeline', () => {
  it('orders by time, undated last, and measures lags only where clocks are known', () => {
    const { timeline } = compared([
      { id: 'undated' },
      { id: 'second', publishedAt: minute('2031-05-02T09:30'), quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'day', publishedAt: day('2031-05-02') },
      { id: 'first', publishedAt: minute('2031-05-01T23:00'), quotes: [`Ada Brenn: ${WARNING}.`] },
    ])
    expect(timeline.map(({ articleId, lagMinutes }) => [articleId, lagMinutes])).toEqual([
      ['first', 0],
      ['day', null],
      ['second', 630],
      ['undated', null],
    ])
    expect(timeline[0]?.firstToRun).toHaveLength(1)
  })

  it('calls nobody first who may have been second, or who is alone', () => {
    const firsts = (told: readonly Told[]) =>
      compared(told).timeline.flatMap(({ articleId, firstToRun }) => firstToRun.map(() => articleId))
    const quotes = [`Ada Brenn: ${WARNING}.`]
    const noon = minute('2031-05-02T12:00')
    expect(firsts([{ id: 'alone', publishedAt: noon, quotes }, { id: 'other' }])).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: day('2031-05-02'), quotes },
        { id: 'b', publishedAt: noon, quotes },
      ]),
    ).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: noon, updatedAt: minute('2031-05-02T18:00'), quotes },
        { id: 'b', publishedAt: minute('2031-05-02T14:00'), quotes },
      ]),
    ).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: day('2031-05-01'), quotes },
        { id: 'b', publishedAt: noon, quotes },
      ]),
    ).toEqual(['a'])
  })
})
