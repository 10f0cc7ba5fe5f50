import { describe, expect, it } from 'vitest'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { makeFacts } from '../support/make-facts.js'

describe('the fingerprint of an article', () => {
  const { terms, day } = makeFingerprint(
    makeFacts({
      title: 'Ferries stranded',
      lead: 'The ferry’s crew said the ferry struck a skerry.',
      date: '1970-01-03',
    }),
  )

  it('counts headline words three times, plurals and possessives with their word', () => {
    expect(terms.find(({ term }) => term === 'ferry')?.count).toBe(5)
    expect(terms.find(({ term }) => term === 'crew')?.count).toBe(1)
  })

  it('lists the telling terms first and the everyday words last', () => {
    const order = terms.map(({ term }) => term)
    expect(order.indexOf('skerry')).toBeLessThan(order.indexOf('said'))
    expect(order[0]).toBe('ferry')
  })

  it('knows the day, or that there is none', () => {
    expect(day).toBe(2)
    expect(makeFingerprint(makeFacts({ date: null })).day).toBeNull()
  })
})
