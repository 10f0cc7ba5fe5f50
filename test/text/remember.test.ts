import { describe, expect, it } from 'vitest'
import { rememberWords } from '../../src/text/remember.js'

describe('words that come again', () => {
  it('are made once, as long as they were asked for lately', () => {
    const made: string[] = []
    const ask = rememberWords((words) => {
      made.push(words)
      return words.toUpperCase()
    }, 4)
    expect(['a', 'b', 'a', 'c', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A'])
    expect(made).toEqual(['a', 'b', 'c'])
    for (const words of ['d', 'e', 'f', 'g']) ask(words)
    expect(ask('a')).toBe('A')
    expect(made.filter((words) => words === 'a')).toHaveLength(2)
  })

  it('may be nothing', () => {
    const ask = rememberWords<string | null>(() => null, 4)
    expect([ask('a'), ask('a')]).toEqual([null, null])
  })
})
