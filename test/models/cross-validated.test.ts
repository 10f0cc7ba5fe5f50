import { describe, expect, it } from 'vitest'
import { crossValidated } from '../../scripts/train/cross-validated.js'

describe('the figure beside rows that were seen in training', () => {
  it('is the cross-validated one of the manifest', () => {
    expect(crossValidated('persons', 'F1 of exact spans')).toBeCloseTo(0.931, 3)
    expect(crossValidated('speakers', 'F1, span and source, all')).toBeCloseTo(0.911, 3)
  })

  it('is never left out in silence', () => {
    expect(() => crossValidated('persons', 'F1 of something else')).toThrow(/no cross-validated "F1 of something else"/)
    expect(() => crossValidated('nobody', 'F1 of exact spans')).toThrow(/of nobody/)
  })
})
