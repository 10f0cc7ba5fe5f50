import { describe, expect, it } from 'vitest'
import { centralHeadline, type Headlined } from '../../src/cluster/central-headline.js'

function article(id: string, title: string | null, words: string, day: string | null = null): Headlined {
  const counts = new Map<string, number>()
  for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  const terms = [...counts].map(([term, count]) => ({ term, count }))
  return { id, title, terms, publishedAt: day === null ? null : new Date(day) }
}

describe('what an event is called', () => {
  it('is the headline of the article that shares most of its words with the others', () => {
    const articles = [
      article('a', 'Boats idle', 'boat idle rope rope'),
      article('b', 'Harbour shut', 'harbour breakwater crack boat'),
      article('c', 'Cracks found', 'harbour breakwater crack diver'),
    ]
    expect(centralHeadline(articles)).toBe('Harbour shut')
  })

  it('is, of equals, the headline of the first published, the undated last', () => {
    const words = 'harbour breakwater'
    const dated = [article('b', 'Second', words, '2031-03-04'), article('c', 'First', words, '2031-03-03')]
    expect(centralHeadline([article('a', 'Undated', words), ...dated])).toBe('First')
    expect(centralHeadline([article('b', 'B', words), article('a', 'A', words)])).toBe('A')
  })

  it('is nothing where no article has a headline', () => {
    expect(centralHeadline([article('a', null, 'harbour')])).toBeNull()
    expect(centralHeadline([article('a', null, 'harbour'), article('b', 'Alone', 'ferry')])).toBe('Alone')
  })
})
