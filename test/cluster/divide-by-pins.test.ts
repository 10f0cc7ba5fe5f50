import { describe, expect, it } from 'vitest'
import { divideByPins } from '../../src/cluster/divide-by-pins.js'
import type { Candidate } from '../../src/model/event.js'

/** Stored articles by event, an exclamation mark behind those that a person put there: "ferry! ferry gate". */
const stored = (events: string): Candidate[] =>
  events.split(' ').map((event, index) => ({
    articleId: `a${String(index + 1)}`,
    storyId: 's',
    eventId: event.replace('!', ''),
    fingerprint: { terms: [], day: null },
    isPinned: event.endsWith('!'),
  }))

const all = (count: number) => [Array.from({ length: count + 1 }, (_, member) => member)]
const alike = () => 0.5

describe('what people decided about events', () => {
  it('leaves the machine to choose where they decided nothing', () => {
    expect(divideByPins([[0, 2], [1]], stored('ferry gate'), alike)).toEqual([
      { members: [0, 2], eventId: null },
      { members: [1], eventId: null },
    ])
  })

  it('lets a group go on as the event that somebody put an article of it into', () => {
    expect(divideByPins(all(2), stored('ferry! ferry'), alike)).toEqual([{ members: [0, 1, 2], eventId: 'ferry' }])
    expect(divideByPins([[1, 2]], stored('ferry! ferry'), alike)).toEqual([{ members: [1, 2], eventId: 'ferry' }])
  })

  it('takes smaller groups along, and parts from those that are as large', () => {
    expect(divideByPins(all(3), stored('ferry! ferry gate'), alike)).toEqual([
      { members: [0, 1, 2, 3], eventId: 'ferry' },
    ])
    expect(divideByPins([[1, 2]], stored('ferry! gate'), alike)).toEqual([
      { members: [1], eventId: 'ferry' },
      { members: [2], eventId: null },
    ])
    expect(divideByPins([[1, 2, 3, 4, 5]], stored('ferry! gate gate ferry! quay'), alike)).toEqual([
      { members: [1, 4], eventId: 'ferry' },
      { members: [2, 3, 5], eventId: null },
    ])
    expect(divideByPins([[1, 2, 3]], stored('ferry! gate gate'), alike)[1]).toEqual({ members: [2, 3], eventId: null })
  })

  it('keeps apart what people told apart, and gives the others to whom they are most alike', () => {
    const near = (a: number, b: number) =>
      [a, b].sort().join() === '2,3' || [a, b].sort().join() === '0,1' ? 0.9 : 0.1
    expect(divideByPins(all(4), stored('ferry! gate! quay gate'), near)).toEqual([
      { members: [0, 1], eventId: 'ferry' },
      { members: [2, 4, 3], eventId: 'gate' },
    ])
    expect(divideByPins(all(2), stored('ferry! gate!'), (a, b) => (a + b === 2 ? 0.9 : 0.1))).toEqual([
      { members: [1], eventId: 'ferry' },
      { members: [0, 2], eventId: 'gate' },
    ])
    expect(divideByPins(all(2), stored('ferry! gate!'), alike)[0]).toEqual({ members: [0, 1], eventId: 'ferry' })
  })

  it('weighs an arrival against the mean of each camp, not its best', () => {
    const likeness = (a: number, b: number) => ({ 1: 0.9, 2: 0, 3: 0, 4: 0.5 })[Math.max(a, b)] ?? 0
    expect(divideByPins(all(4), stored('ferry! ferry ferry gate!'), likeness)).toEqual([
      { members: [1, 2, 3], eventId: 'ferry' },
      { members: [0, 4], eventId: 'gate' },
    ])
  })
})
