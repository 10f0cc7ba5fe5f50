import { describe, expect, it } from 'vitest'
import { followUtterances } from '../../src/store/follow-utterances.js'

describe('following utterances through a new alignment', () => {
  it('reports nothing where each goes on', () => {
    const after = new Map([['r1', 'u1'], ['r2', 'u1'], ['r3', 'u2'], ['new', 'u2']]) // prettier-ignore
    expect(
      followUtterances(
        [
          { id: 'u1', renderings: ['r1', 'r2'] },
          { id: 'u2', renderings: ['r3'] },
        ],
        after,
      ),
    ).toEqual({
      merged: [],
      split: [],
    })
  })

  it('reports two that were found to be one, and one that was found to be two', () => {
    const before = [
      { id: 'u1', renderings: ['r1', 'r2'] },
      { id: 'u2', renderings: ['r3'] },
    ]
    const joined = new Map([['r1', 'u1'], ['r2', 'u1'], ['r3', 'u1']]) // prettier-ignore
    expect(followUtterances(before, joined)).toEqual({ merged: [{ id: 'u2', into: 'u1' }], split: [] })
    const parted = new Map([['r1', 'u1'], ['r2', 'new'], ['r3', 'u2']]) // prettier-ignore
    expect(followUtterances(before, parted)).toEqual({ merged: [], split: [{ id: 'new', from: 'u1' }] })
  })

  it('reports no merge of what is no longer printed', () => {
    expect(followUtterances([{ id: 'u1', renderings: ['r1'] }], new Map())).toEqual({ merged: [], split: [] })
  })
})
