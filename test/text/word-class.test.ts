import { describe, expect, it } from 'vitest'
import { isIn, listsOf } from '../../src/text/word-lists.js'
import * as lists from '../../src/text/word-lists.js'
import { findTokens } from '../../src/text/tokens.js'

/** What is known of each token of a text, and how it is written. */
const looks = (text: string) => findTokens(text, { start: 0, end: text.length })

describe('what the lists know of a word', () => {
  it.each([
    ['Sen', 'T'],
    ['Mayor', 'T'],
    ['Ministry', 'O'],
    ['Germany', 'P'],
    ['Street', 'L'],
    ['German', 'D'],
    ['Monday', 'C'],
    ['However', 'N'],
    ['Helen', 'F'],
    ['Karskovane', 'U'],
    ['J.', 'I'],
    ['iPhone', 'A'],
    ['van', 'p'],
    ['mayor', 'r'],
    ['harbour', 'w'],
    ['43', '#'],
    [',', ','],
  ])('%s is %s', (word, letter) => {
    const [token] = looks(word)
    expect(token?.nameClass.slice(0, letter.length)).toBe(letter)
    expect(token?.nameClass).not.toContain('Q')
  })

  it('tells a word of the language from a name', () => {
    expect(looks('Morning Karskovane').map(({ nameClass }) => nameClass)).toEqual(['W', 'U'])
    expect(looks('Roe’s').at(-1)?.nameClass).toBe("'")
  })

  it('knows a title with its stop', () => {
    expect(looks('Sen. Roe')[0]?.nameClass).toBe(looks('Sen Roe')[0]?.nameClass)
  })
})

describe('how a word is written', () => {
  it.each([
    ['Roe', 'Xx'],
    ['ROE', 'XX'],
    ['ROES', 'XX'],
    ['DUARTE', 'XXX'],
    ['J', 'X'],
    ['J.', 'X.'],
    ['Sen.', 'Xx.'],
    ['McRoe', 'XxX'],
    ['Karsk-based', 'X-x'],
    ['Karsk-by-Quay', 'X-Xx'],
    ['Jean-Paul', 'X-Xx'],
    ['Karsk‑based', 'X-x'],
    ['O’Roe', 'X-Xx'],
    ["D'McRoe", 'X-XxX'],
    ['Ärö', 'Xx'],
    ['roe', 'x'],
    ['iPhone', 'x'],
    ['43', 'number'],
    ['!', 'mark'],
  ])('%s is %s', (word, shape) => {
    expect(looks(word)[0]?.shape).toBe(shape)
  })
})

describe('listsOf', () => {
  it.each<[string, number]>([
    ['the', lists.DETERMINER],
    ['of', lists.PREPOSITION],
    ['and', lists.CONJUNCTION],
    ['was', lists.AUXILIARY],
    ['who', lists.RELATIVE],
    ['he', lists.MALE_PRONOUN],
    ['she', lists.FEMALE_PRONOUN],
    ['they', lists.PLURAL_PRONOUN],
    ['said', lists.SAYING_VERB],
    ['mayor', lists.PERSON_NOUN],
    ['ministry', lists.BODY_NOUN],
    ['helen', lists.FIRST_NAME],
    ['helen-karsk', lists.FIRST_NAME],
    ['helen-karsk-quay', lists.FIRST_NAME],
    ['germany', lists.PLACE],
    ['german', lists.DEMONYM],
    ['monday', lists.CALENDAR],
    ["they've", lists.PLURAL_PRONOUN],
    ["she'd", lists.FEMALE_PRONOUN],
    ["he'll", lists.MALE_PRONOUN],
    ['they’re', lists.PLURAL_PRONOUN],
  ])('has "%s"', (word, list) => {
    expect(isIn({ lists: listsOf(word) }, list)).toBe(true)
  })

  it.each<[string, number]>([
    ['karsk-helen', lists.FIRST_NAME],
    ["she's", lists.FEMALE_PRONOUN],
    ["mayor'd", lists.PERSON_NOUN],
    ['karsk', lists.FIRST_NAME],
    ["they'verse", lists.PLURAL_PRONOUN],
    ["they'relic", lists.PLURAL_PRONOUN],
    ['the', lists.PREPOSITION],
  ])('does not have "%s"', (word, list) => {
    expect(isIn({ lists: listsOf(word) }, list)).toBe(false)
  })

  it('has nothing where there is no word', () => {
    expect(isIn(undefined, lists.DETERMINER)).toBe(false)
  })
})
