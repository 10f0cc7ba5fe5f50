import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/article.js'
import { addToHeader, carryHeader } from '../../src/store/merge-headers.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'

const header = (sketch: FactsSketch): Header => makeFacts(sketch).header

describe('a header that comes again', () => {
  it('fills what was empty and erases nothing', () => {
    const stored = header({ outlet: 'Coast Wire', title: 'Ferry late' })
    const fresh = header({ date: '2031-03-03' })
    expect(addToHeader(stored, fresh)).toEqual({ ...stored, publishedAt: fresh.publishedAt })
    expect(addToHeader(stored, header({}))).toBeNull()
  })

  it('changes what was there only by the word of the caller', () => {
    const stored = header({ outlet: 'Coast Wire' })
    expect(addToHeader(stored, header({ outlet: 'Morn Herald' }))).toBeNull()
    const given = header({ outlet: 'Morn Herald', given: ['outlet'] })
    expect(addToHeader(stored, given)).toMatchObject({ outlet: { name: 'Morn Herald' }, evidence: [{ rule: 'given' }] })
  })

  it('is the same whatever the order of its keys', () => {
    const stored = header({ outlet: 'Coast Wire', given: ['outlet'] })
    const outlet = stored.outlet && Object.fromEntries(Object.entries(stored.outlet).reverse())
    expect(addToHeader({ ...stored, outlet: outlet as unknown as Header['outlet'] }, stored)).toBeNull()
  })
})

describe('the header of a later version', () => {
  it('keeps the outlet and date of the earlier one, without a place in the text, and lets a headline go', () => {
    const earlier = header({ outlet: 'Coast Wire', date: '2031-03-03', title: 'Ferry late' })
    const proof = { field: 'outlet', value: 'Coast Wire', rule: 'masthead', span: { start: 0, end: 10 } } as const
    const carried = carryHeader({ ...earlier, evidence: [proof] }, header({}))
    expect(carried).toMatchObject({ outlet: earlier.outlet, publishedAt: earlier.publishedAt, title: null })
    expect(carried.evidence).toEqual([{ ...proof, span: null }])
  })

  it('takes the address of its site for no other outlet, and another name for one', () => {
    const named = (name: string, domain: string | null): Header => ({
      ...header({}),
      outlet: { name, slug: name, domain, kind: null },
    })
    const earlier = named('Coast Wire', 'coast.example')
    expect(carryHeader(earlier, named('coast.example', 'coast.example')).outlet?.name).toBe('Coast Wire')
    expect(carryHeader(earlier, named('Coast Daily', 'coast.example')).outlet?.name).toBe('Coast Daily')
    expect(carryHeader(earlier, named('other.example', 'other.example')).outlet?.name).toBe('other.example')
  })
})
