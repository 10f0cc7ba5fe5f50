import { describe, expect, it } from 'vitest'
import { printLikeness, readLikeness } from './likeness-file.js'

describe('how likely what two articles print is one', () => {
  it.each(readLikeness())(
    'is as it was accepted, or "npm run golden -- --accept" where features or weights were changed on purpose: $kind “$one” / “$other”',
    (row) => {
      expect(printLikeness(row)).toBe(row.accepted)
    },
  )
})
