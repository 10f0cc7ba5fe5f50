import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'

/** Quotations as "words | directness | who", the name in full where the article names them. */
function spoken(text: string): string[] {
  const { quotes, people } = extract(
    plainArticle(`Karsk bridge to close\n\nKARSK, March 3 - The council decided on Monday.\n\n${text}`),
    loadModels(),
  )
  return quotes.map(({ text: words, directness, speaker }) => {
    const name = speaker?.person == null ? (speaker?.organisation ?? speaker?.text) : people[speaker.person]?.name
    return `${words} | ${directness} | ${name ?? '-'}`
  })
}

describe('a post that a page embeds', () => {
  it('is the words of who signs it, without its links', () => {
    expect(
      spoken(
        'Mayor Jane Roe was quick to answer.\n\nNobody will have to swim to work. We have ferries! https://t.co/HD5LdeZ9z3 pic.twitter.com/1rl2vXoTB3 — Jane Roe (@mayor_roe) March 3, 2026\n\nThe ferries sail from Tuesday.',
      ),
    ).toEqual(['Nobody will have to swim to work. We have ferries! | DIRECT | Jane Roe'])
  })

  it('stands in one paragraph with others, of people, of bodies and of nobody known', () => {
    expect(
      spoken(
        'The ferry is a joke. — Tom Ashby (@tomashby) March 3, 2026 We sail at six. – Karsk Ferry Company (@karskferry) 3 March 2026 who needs a bridge anyway -- ye olde swimmer ✨ (@swim) March 4, 2026',
      ),
    ).toEqual([
      'The ferry is a joke. | DIRECT | Tom Ashby',
      'We sail at six. | DIRECT | Karsk Ferry Company',
      'who needs a bridge anyway | DIRECT | ye olde swimmer ✨',
    ])
  })

  it('is none without a day, a handle or words', () => {
    for (const line of [
      'Ask the mayor — Jane Roe (@mayor_roe) answers on Mondays.',
      'Wow — Jane Roe (@mayor_roe) March 3, 2026',
      'The bridge — Jane Roe (56) March 3, 2026',
    ])
      expect(spoken(line)).toEqual([])
  })
})
