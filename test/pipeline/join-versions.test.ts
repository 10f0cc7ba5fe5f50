import { describe, expect, it } from 'vitest'
import { compareInMemory } from '../../src/pipeline.js'
import { joinVersions } from '../../src/pipeline/join-versions.js'
import type { Facts } from '../../src/model/facts.js'
import { makeFacts } from '../support/make-facts.js'

const URL = 'https://post.example/harbour'
const FIRST = makeFacts({ url: URL, outlet: 'Alder Post', date: '2031-03-03', quotes: [['Ines Duarte', 'It holds.']] })
const LATER = makeFacts({ url: `${URL}?utm_source=mail`, quotes: [['Ines Duarte', 'It held for years.']] })
const REPRINT = makeFacts({
  url: 'https://quay.example/1',
  outlet: 'Quay Times',
  quotes: [['Ines Duarte', 'It holds.']],
})

describe('versions of one article', () => {
  it('are what bears the same address, in the order given; what lasts is carried over', () => {
    const [joined, reprint] = joinVersions([FIRST, REPRINT, LATER])
    expect(joined?.versions.map(({ article }) => article.text)).toEqual([FIRST.article.text, LATER.article.text])
    expect(joined?.versions.at(-1)?.header.outlet?.name).toBe('Alder Post')
    expect(reprint).toEqual({ place: 1, versions: [REPRINT] })
  })

  it('lie by their stated updates where both name one', () => {
    const versions = joinVersions([updated(LATER, '2031-03-05'), updated(FIRST, '2031-03-04')])[0]?.versions
    expect(versions?.map(({ article }) => article.text)).toEqual([FIRST.article.text, LATER.article.text])
  })

  it('are one where the text is the same, with an address or without', () => {
    expect(joinVersions([FIRST, { ...FIRST }]).map(({ versions }) => versions.length)).toEqual([1])
    const bare = makeFacts({ quotes: [['Ines Duarte', 'It holds.']] })
    expect(joinVersions([bare, { ...bare }, LATER])).toHaveLength(2)
  })

  it('are compared as one article, and nobody knows when an undated change was made', () => {
    const { comparison, dossier } = compareInMemory([FIRST, LATER, REPRINT])
    expect(comparison.articles.map(({ id }) => id)).toEqual(['a1', 'a3'])
    expect(dossier.people).toHaveLength(1)
    const facts = dossier.articles.flatMap(({ revisions }) => revisions.flatMap(({ quotes }) => quotes))
    expect(new Set(facts.map(({ id }) => id)).size).toBe(3)
    expect(comparison.revisions[0]?.quotesAdded).toEqual(['a1/q1'])
    expect(comparison.timeline.find(({ kind }) => kind === 'REVISED')?.at).toBeNull()
  })
})

function updated(facts: Facts, date: string): Facts {
  const updatedAt = { at: `${date}T00:00:00.000Z`, precision: 'DAY' as const, zone: null }
  return { ...facts, header: { ...facts.header, updatedAt } }
}
