import { describe, expect, it } from 'vitest'
import { KnownWords } from '../../src/text/known-words.js'

/** Known words that are told by their letters, with the words that were read. */
function knownWords() {
  const read: string[] = []
  const known = new KnownWords((word) => {
    read.push(word)
    return `<${word}>`
  })
  return { known, read, ask: (text: string, from = 0, to = text.length) => known.of(text, from, to) }
}

describe('KnownWords', () => {
  it('reads a word once, wherever it is printed', () => {
    const { ask, read } = knownWords()
    expect(ask('the gate', 4, 8)).toBe('<gate>')
    expect(ask('gate', 0, 4)).toBe('<gate>')
    expect(ask('the gates', 4, 8)).toBe('<gate>')
    expect(ask('the gates', 4, 9)).toBe('<gates>')
    expect(read).toEqual(['gate', 'gates'])
  })

  it('keeps no word that is longer than words are', () => {
    const { ask, read } = knownWords()
    const [longest, longer] = ['x'.repeat(40), `${'x'.repeat(40)}y`]
    for (const word of [longest, longest, longer, longer])
      expect(ask(` ${word} `, 1, 1 + word.length)).toBe(`<${word}>`)
    expect(read).toEqual([longest, longer, longer])
  })

  it('tells words apart however many there are, and has read most of them once', () => {
    const { ask, read } = knownWords()
    const words = Array.from({ length: 29_000 }, (_, i) => `w${String(i * 7919)}`)
    for (let time = 0; time < 2; time++) for (const word of words) expect(ask(word) === `<${word}>`).toBe(true)
    expect(read).toEqual(words)
    // More words than are kept: all are read again, and told apart still.
    const others = words.map((word) => `v${word}`)
    for (const word of [...others, ...words]) expect(ask(word) === `<${word}>`).toBe(true)
    expect(read.length).toBeGreaterThan(words.length + others.length)
  })
})
