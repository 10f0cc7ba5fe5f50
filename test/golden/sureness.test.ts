import { describe, expect, it } from 'vitest'
import { printSureness, readSureness } from './sureness-file.js'

describe('how sure the extractor is of a speaker', () => {
  it.each(readSureness())(
    'is as it was accepted, or "npm run golden -- --accept" where features or weights were changed on purpose: $text',
    ({ text, accepted }) => {
      expect(printSureness(text)).toBe(accepted)
    },
  )
})
