import { describe, expect, it } from 'vitest'
import { pauseAsked } from '../../src/client/pause-asked.js'

const NOW = Date.UTC(2031, 4, 6, 12, 0, 0)

describe('what a busy server asks for', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    ['1.5', 1_500],
    ['-3', 0],
    ['Tue, 06 May 2031 12:00:07 GMT', 7_000],
    ['Tue, 06 May 2031 11:59:59 GMT', 0],
  ])('%s is a pause of %i ms', (retryAfter, pause) => {
    expect(pauseAsked(retryAfter, NOW)).toBe(pause)
  })

  it.each([null, '', ' ', 'soon'])('%j says nothing', (retryAfter) => {
    expect(pauseAsked(retryAfter, NOW)).toBeNull()
  })
})
