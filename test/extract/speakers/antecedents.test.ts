import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

/** Who speaks the first quotation of a text, by name; null where nobody is named for it. */
function speaker(text: string): string | null {
  const { quotes, people } = factsOf(text)
  return people[quotes[0]?.speaker?.person ?? -1]?.name ?? null
}

const QUOTED = '“The wall held all night,” he said.'

describe('whom "he" means', () => {
  it('is left open where two men are as likely', () => {
    expect(speaker(`On Monday the board thanked Tom Ashby and Carl Brandt. ${QUOTED}`)).toBeNull()
  })

  it('is answered where one of two is likelier: who opens the sentence, who is no object', () => {
    expect(speaker(`Tom Ashby met Carl Brandt on Monday. ${QUOTED}`)).toBe('Tom Ashby')
    expect(speaker(`On Monday a letter to Tom Ashby named Carl Brandt. ${QUOTED}`)).toBe('Carl Brandt')
  })

  it.each([1, 4, 11])('is found over %i sentences that name nobody', (many) => {
    expect(speaker(`Tom Ashby walked the pier on Monday. ${between(many)}${QUOTED}`)).toBe('Tom Ashby')
  })

  it('is not found over more than twelve sentences', () => {
    expect(speaker(`Tom Ashby walked the pier on Monday. ${between(12)}${QUOTED}`)).toBeNull()
  })
})

function between(sentences: number): string {
  return 'The tide came in over the stones. '.repeat(sentences)
}
