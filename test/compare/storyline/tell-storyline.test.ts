import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../../src/compare/storyline/find-repeats.js'
import { growFigures } from '../../../src/compare/storyline/grow-figures.js'
import type { Figure } from '../../../src/model/figure.js'
import type { StorylineFigure } from '../../../src/model/storyline.js'
import { loadModels } from '../../../src/models/load-models.js'

const figure = (of: Partial<Figure>): Figure => ({
  span: { start: 0, end: 1 },
  text: '12 people',
  low: 12,
  high: 12,
  comparator: 'EXACTLY',
  unit: 'COUNT',
  unitSymbol: null,
  counted: 'person',
  action: 'injure',
  place: null,
  day: null,
  giver: null,
  sentence: { start: 0, end: 1 },
  ...of,
})

/** A value on a day of 2031, "03-03", told by an article of its own; null = undated. */
const told = (eventId: string, low: number, day: string | null, of: Partial<Figure> = {}): StorylineFigure => ({
  figureId: `${eventId}-${String(low)}-${String(day)}-${of.giver ?? ''}`,
  articleId: `${eventId}-${String(day)}-${of.giver ?? ''}`,
  eventId,
  at: day === null ? null : { at: `2031-${day}T00:00:00.000Z`, precision: 'DAY', zone: null },
  figure: figure({ low, high: low, ...of }),
})

const steps = (...figures: StorylineFigure[]) =>
  growFigures(figures).map((series) => series.steps.map(({ figure: { low }, supersededBy }) => [low, supersededBy]))

describe('how a figure grows', () => {
  it('is told by its values in time, each superseded by the next later one', () => {
    expect(steps(told('trial', 15, '09-01'), told('raid', 12, '03-03'), told('inquiry', 14, '06-01'))).toEqual([
      [
        [12, 1],
        [14, 2],
        [15, null],
      ],
    ])
  })

  it('sets rival counts of one event side by side, and lets a giver correct himself', () => {
    const found = steps(
      told('raid', 12, '03-03', { giver: 'police' }),
      told('raid', 19, '03-04', { giver: 'the hospital' }),
      told('raid', 14, '03-05', { giver: 'Police' }),
    )
    expect(found).toEqual([
      [
        [12, 2],
        [19, null],
        [14, null],
      ],
    ])
  })

  it('is not told of what is undated, vague, counted elsewhere, or given once', () => {
    expect(steps(told('raid', 12, '03-03'), told('trial', 15, null))).toEqual([
      [
        [12, null],
        [15, null],
      ],
    ])
    expect(steps(told('raid', 12, '03-03'), told('trial', 15, '09-01', { comparator: 'VAGUE' }))).toEqual([])
    expect(
      steps(told('raid', 12, '03-03', { place: 'Karsk' }), told('trial', 9, '09-01', { place: 'Vallis' })),
    ).toEqual([])
    expect(steps(told('raid', 12, '03-03'), told('trial', 9, '09-01', { action: 'detain' }))).toEqual([])
    expect(steps(told('raid', 12, '03-03', { counted: null, action: null }), told('trial', 9, '09-01'))).toEqual([])
  })

  it('counts articles and events, and puts what most articles tell first', () => {
    const detained = (eventId: string, day: string) => told(eventId, 30, day, { action: 'detain' })
    const all = [
      told('raid', 12, '03-03'),
      told('raid', 14, '03-04'),
      detained('raid', '03-03'),
      detained('a', '04-01'),
      detained('b', '05-01'),
    ]
    const found = growFigures(all)
    expect(found.map(({ articleCount, eventCount }) => [articleCount, eventCount])).toEqual([
      [3, 3],
      [2, 1],
    ])
    expect(found[0]?.steps).toMatchObject([{ articleCount: 3, supersededBy: null }])
  })
})

describe('what is said again', () => {
  const WORDS = 'No rubber bullets were fired, and no gas was used inside the terminal'
  const said = (utteranceId: string, eventId: string, text: string, at: string | null, personId = 'aldane') => ({
    utteranceId,
    eventId,
    personId,
    text,
    at,
  })

  it('is a statement of the same person in a later event, with the earlier one that it is most like', () => {
    const found = findRepeats(
      [
        said('later', 'inquiry', `${WORDS}, whatever they say`, '2031-06-01'),
        said('other', 'raid', 'The harbour will open again on Tuesday morning', '2031-03-03'),
        said('first', 'raid', WORDS, '2031-03-03'),
      ],
      loadModels(),
    )
    expect(found).toMatchObject([{ utteranceId: 'later', earlierId: 'first' }])
  })

  it('is none of another person, of the same event, or without a date', () => {
    const first = said('first', 'raid', WORDS, '2031-03-03')
    const repeats = (later: typeof first) => findRepeats([first, later], loadModels())
    expect(repeats(said('later', 'inquiry', WORDS, '2031-06-01'))).toHaveLength(1)
    expect(repeats(said('later', 'inquiry', WORDS, '2031-06-01', 'oldecott'))).toEqual([])
    expect(repeats(said('later', 'raid', WORDS, '2031-06-01'))).toEqual([])
    expect(repeats(said('later', 'inquiry', WORDS, null))).toEqual([])
  })
})
