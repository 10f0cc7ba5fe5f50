import { describe, expect, it } from 'vitest'
import { keepEvents } from '../../src/cluster/keep-events.js'

describe('keeping the ids of events', () => {
  it('gives an event to the group with most of its articles', () => {
    expect(keepEvents([['e1'], ['e1', 'e1'], []])).toEqual([null, 'e1', null])
  })

  it('lets a joined group go on with the event most of it was in', () => {
    expect(keepEvents([['e2', 'e1', 'e2']])).toEqual(['e2'])
  })

  it.each<[(readonly string[])[], (string | null)[]]>([
    [
      [['e1'], ['e1']],
      ['e1', null],
    ],
    [[['e2', 'e1']], ['e1']],
    [
      [
        ['e1', 'e1', 'e2'],
        ['e1', 'e1', 'e1'],
      ],
      ['e2', 'e1'],
    ],
    [
      [
        ['e1', 'e1'],
        ['e2', 'e2', 'e1'],
      ],
      ['e1', 'e2'],
    ],
    [
      [['e2'], ['e1'], ['e3']],
      ['e2', 'e1', 'e3'],
    ],
    [
      [['e2'], ['e1', 'e2']],
      ['e2', 'e1'],
    ],
    [[], []],
  ])('of %j is %j', (groups, kept) => {
    expect(keepEvents(groups)).toEqual(kept)
  })
})
