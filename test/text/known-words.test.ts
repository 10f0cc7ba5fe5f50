import { describe, expect, it } from 'vitest'
import { KnownWords } from '../../src/text/known-words.js'
import { matchWords } from '../../src/text/match-words.js'

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

describe('matchWords', () => {
  const WORD = /[a-zé’\u0085]+/g
  const matched = (text: string, pattern = WORD) => {
    const found: string[] = []
    matchWords(text, pattern, (word, at) => found.push(`${word}@${String(at)}`))
    return found
  }

  it.each([
    ['the gate', ['the@0', 'gate@4']],
    ['a gate, a gate', ['a@0', 'gate@2', 'a@8', 'gate@10']],
    ['don’t — ask', ['don’t@0', 'ask@8']],
    ['“don’t”', ['don’t@1']],
    ['café ÿ ст don’t', ['café@0', 'don’t@10']],
    ['the\u0085 gate', ['the\u0085@0', 'gate@5']],
    ['the\u009f gate €', ['the@0', 'gate@5']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(matched(text)).toEqual(expected)
  })

  it('finds the same in a long text as in its parts', () => {
    const line = 'the gate wasn’t shut – so “roe” says… '
    const text = line.repeat(300)
    const one = matched(line).map((found) => found.replace(/@.*/, ''))
    expect(matched(text)).toHaveLength(300 * one.length)
    matchWords(text, WORD, (word, at) => {
      expect(text.startsWith(word, at)).toBe(true)
    })
    expect(matched(text).map((found) => found.replace(/@.*/, ''))).toEqual(
      Array.from({ length: 300 }, () => one).flat(),
    )
  })
})
