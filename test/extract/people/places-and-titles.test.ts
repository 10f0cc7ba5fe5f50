import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

function who(text: string): string[] {
  return factsOf(text).people.map(({ name }) => name)
}

describe('what an article itself sets on the map, or owns, is no person', () => {
  it.each([
    'The island of Qeshm and its villages were struck. Qeshm is the largest island of the gulf.',
    'It was felt in the villages of Tonban, Gavarzin and Khaledi. The main hospital was full.',
    'In nearby Clayton, a grand jury began to hear evidence.',
    'The North signaled its willingness to negotiate with the United States. Envoys from the South traveled to the North.',
    'Federal law prevails over that of a state (Gonzales v. Raich 2005), she said.',
    'Jane Roe went to Drake’s Hill on Monday.',
  ])('%s', (text) => {
    expect(who(text).filter((name) => name !== 'Jane Roe')).toEqual([])
  })

  it.each([
    ['The town of Clayton was named after Bill Clayton. Clayton said it was an honour.', 'Bill Clayton'],
    ['Jane Roe came from the city of Roe on Monday.', 'Jane Roe'],
  ])('but who bears the name of a place is: %s', (text, name) => {
    expect(who(text)).toContain(name)
  })
})

describe('a title of the house before a first name, and a family name before its syllables', () => {
  it.each([
    ['The mayor met Prince Philip in London.', 'Philip'],
    ['On the list are royals like King Abdullah of Saudi Arabia.', 'Abdullah'],
    ['The summit was planned between Mr. Kim and President Moon Jae-in of South Korea.', 'Moon Jae-in'],
  ])('%s', (text, name) => {
    expect(who(text)).toContain(name)
  })

  it('takes no name of a house for a person', () => {
    expect(who('The mayor met the crews at Queen Elizabeth Hospital.')).toEqual([])
  })
})
