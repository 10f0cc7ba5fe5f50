import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/extract/speakers/calibrate.js'

describe('calibrate', () => {
  it('is less sure than the share, and keeps the order of answers', () => {
    const shares = [0, 0.3, 0.6, 0.8, 0.95, 0.99, 1]
    const confidences = shares.map(calibrate)
    expect([...confidences].sort((a, b) => a - b)).toEqual(confidences)
    expect(calibrate(0.95)).toBeLessThan(0.95)
    expect(calibrate(0.99)).toBeLessThan(0.99)
    expect(Math.min(...confidences)).toBeGreaterThan(0)
    expect(Math.max(...confidences)).toBeLessThan(1)
  })
})
