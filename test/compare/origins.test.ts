import { describe, expect, it } from 'vitest'
import { readArticleWords } from '../../src/compare/origins/article-words.js'
import { findPassages } from '../../src/compare/origins/find-passages.js'
import { prepareArticle, weighPair, type OriginEvidence } from '../../src/compare/origins/weigh-pair.js'
import { traceOrigins } from '../../src/compare/trace-origins.js'
import { day, makeDossier, minute, type Told } from './make-dossier.js'
import { article, words } from './told-words.js'

describe('what speaks for one origin of two articles', () => {
  const weigh = (
    a: Partial<Told>,
    b: Partial<Told>,
    isRewrite: (x: string, y: string) => boolean = () => false,
  ): OriginEvidence => {
    const [one, other] = [a, b].map((told) => {
      const made = article(told)
      return prepareArticle(made, readArticleWords(made, 0))
    })
    if (one === undefined || other === undefined) throw new Error('no article')
    return weighPair(one, other, findPassages(one.words, other.words), (x, y) => Number(isRewrite(x.plain, y.plain)))
  }
  const narrative = (text: string) => ({ narrative: [text] })

  it('is the share of the shorter one’s own words that both print', () => {
    // Eight words are what any two attributions share; a tenth is chance, and half is a copy.
    const copies = (copied: number) =>
      weigh(narrative(`${words(0, copied)} ${words(1000, 108 - copied)}`), narrative(words(0, 300)))
    expect(copies(54).copied).toBeCloseTo(0.5, 10)
    expect(copies(18).score).toBeCloseTo(0, 10)
    expect(copies(38).score).toBeCloseTo(0.5, 10)
    expect(copies(58).score).toBeCloseTo(1, 10)
    expect(copies(108)).toMatchObject({ copied: 1, score: 1 })
    expect(weigh(narrative(words(0, 8)), narrative(words(0, 300))).score).toBe(0)
    expect(weigh({}, narrative('Nothing.'))).toMatchObject({ copied: 0, score: 0, sameQuotes: 0, sameQuoteShare: 0 })
  })

  const quotations = (...said: string[]): Partial<Told> => ({ quotes: said.map((one) => `Ada Brenn: ${one}`) })

  it('are quotations cut alike in the same order, three and more', () => {
    const long = [0, 100, 200].map((from) => words(from, 20))
    const all = weigh(quotations(...long), quotations(...long))
    expect(all).toMatchObject({ sameQuotes: 3, sameQuoteWords: 60, sameQuoteShare: 1 })
    expect(all.score).toBeCloseTo(0.45, 10)
    expect(weigh(quotations(...long), quotations(...long, words(300, 20)))).toMatchObject({
      sameQuotes: 3,
      sameQuoteShare: 1,
    })
    const half = [0, 100, 200].map((from) => words(from, 10))
    expect(weigh(quotations(...half), quotations(...half)).score).toBeCloseTo(0.225, 10)
    expect(weigh(quotations(...long.slice(1)), quotations(...long.slice(1))).score).toBe(0)
    const more = [...long, words(300, 20)]
    const strange = [...long, words(400, 20)]
    expect(weigh(quotations(...more), quotations(...strange))).toMatchObject({ sameQuotes: 3, sameQuoteShare: 0.75 })
    expect(weigh(quotations(...more), quotations(...strange)).score).toBeCloseTo(0.45 * 0.75, 10)
    expect(weigh(quotations(...long), quotations(...long.toReversed()))).toMatchObject({
      sameQuotes: 1,
      sameQuoteWords: 20,
    })
    const reported = { quotes: [{ speaker: 'Ada Brenn', words: words(0, 20), directness: 'INDIRECT' as const }] }
    expect(weigh(reported, reported).sameQuotes).toBe(0)
    const cut = { quotes: [{ speaker: 'Ada Brenn', words: words(0, 20), directness: 'PARTIAL' as const }] }
    expect(weigh(cut, cut).sameQuotes).toBe(1)
  })

  it('is an agency that both credit or one is, where they share something besides', () => {
    const shared = narrative(`${words(0, 18)} ${words(500, 90)}`)
    const with18 = (own: number, told: Partial<Told>) => ({
      ...narrative(`${words(0, 18)} ${words(own, 90)}`),
      ...told,
    })
    const agencyOf = (a: Partial<Told>, b: Partial<Told>) => {
      const { agency, score } = weigh(with18(500, a), with18(1500, b))
      return [agency, Math.round(1000 * score) / 1000]
    }
    expect(weigh(shared, with18(1500, {})).agency).toBeNull()
    const [coast, vale] = ['Coast Agency', 'Vale Wire']
    expect(agencyOf({ agencies: [coast] }, { agencies: [vale, 'coast agency'] })).toEqual([coast, 0.3])
    expect(agencyOf({ agencies: [coast] }, { outlet: 'Coast agency' })).toEqual([coast, 0.3])
    expect(agencyOf({ outlet: 'Coast Agency' }, { agencies: [coast] })).toEqual([coast, 0.3])
    expect(agencyOf({ agencies: [coast] }, { agencies: [vale] })).toEqual([null, 0])
    expect(agencyOf({ agencies: [coast] }, { outlet: null })).toEqual([null, 0])
    expect(agencyOf({ agencies: [vale, coast] }, { agencies: [coast, vale] })[0]).toBe(vale)
    const strangers = weigh(
      { ...narrative(words(0, 50)), agencies: [coast] },
      { ...narrative(words(100, 50)), agencies: [coast] },
    )
    expect([strangers.agency, strangers.score]).toEqual([coast, 0])
  })

  /** Six sentences of five words of content each, with numbers of their own. */
  const sentences = (mark: string, count: number) =>
    Array.from(
      { length: count },
      (_, i) => `Boat${String(i)} ${mark}a${String(i)} ${mark}b${String(i)} ${mark}c${String(i)}.`,
    ).join(' ')
  const bySubject = (x: string, y: string) => x.split(' ')[0] === y.split(' ')[0]
  const support: Partial<Told> = quotations(...[0, 100, 200].map((from) => words(from, 20)))

  it('is a narrative that runs along in other words, beside other evidence', () => {
    const rewritten = (one: string, other: string, is = bySubject) =>
      weigh({ ...support, narrative: [one] }, { ...support, narrative: [other] }, is)
    const all = rewritten(sentences('x', 11), sentences('y', 11))
    expect(all.rewritten).toBe(1)
    expect(all.score).toBeCloseTo(1 - 0.55 * 0.6, 10)
    // One sentence is what any two share; a fifth is chance, seven tenths is all.
    const some = (count: number) =>
      rewritten(sentences('x', 11), `${sentences('y', count)} ${sentences('z', 11).replaceAll('Boat', 'Ship')}`)
    expect(some(8)).toMatchObject({ rewritten: 8 / 11 })
    expect(some(8).score).toBeCloseTo(1 - 0.55 * 0.6, 10)
    expect(some(3).score).toBeCloseTo(0.45, 10)
    expect(some(7).score).toBeCloseTo(1 - 0.55 * (1 - 0.4 * 0.8), 10)
    // Out of order they do not run along, and alone they are not even looked for.
    const turned = sentences('y', 11).split('. ').toReversed().join('. ').replace(/\.\./, '.')
    expect(rewritten(sentences('x', 11), turned).rewritten).toBeLessThan(0.2)
    expect(weigh(narrative(sentences('x', 11)), narrative(sentences('y', 11)), bySubject).rewritten).toBe(0)
    expect(rewritten(sentences('x', 11), sentences('y', 11), () => false).rewritten).toBe(0)
  })

  it('takes no attribution for a sentence of the narrative', () => {
    const a = { ...support, narrative: [sentences('x', 4), 'Boat9 xa9 xb9.'] }
    const b = { ...support, narrative: [sentences('y', 4), 'Boat9 ya9 yb9.'] }
    expect(weigh(a, b, bySubject).rewritten).toBe(1)
    expect(weigh(a, { ...b, narrative: ['Boat0 ya0 yb0 yc0.'] }, bySubject).rewritten).toBe(1)
  })
})

describe('where a text comes from', () => {
  const report = words(0, 60)
  const families = (...told: Partial<Told>[]) =>
    traceOrigins(makeDossier(told.map((one, i) => ({ id: `a${String(i)}`, narrative: [report], ...one }))), () => 0)
      .families

  it('is told by the clock, else by the agency, else by what is clearly the fullest', () => {
    const source = (...told: Partial<Told>[]) => families(...told)[0]?.sourceArticleId
    expect(source({ publishedAt: day('2031-05-02') }, { publishedAt: day('2031-05-01') })).toBe('a1')
    expect(source({ publishedAt: minute('2031-05-02T09:00') }, { publishedAt: day('2031-05-02') })).toBeNull()
    expect(source({}, { outlet: 'Coast Agency' }, { agencies: ['Coast Agency'] })).toBe('a1')
    expect(
      source({ outlet: 'Coast Agency', id: 'x' }, { outlet: 'Coast Agency' }, { agencies: ['Coast Agency'] }),
    ).toBeNull()
    expect(source({}, { narrative: [`${report} ${words(500, 12)}`] })).toBe('a1')
    expect(source({}, { narrative: [`${report} ${words(500, 11)}`] })).toBeNull()
    expect(source({ narrative: [words(700, 60)] })).toBe('a0')
  })

  it('credits the agency that most members do', () => {
    const agency = (...credits: string[][]) => families(...credits.map((agencies) => ({ agencies })))[0]?.agency
    expect(agency(['Vale Wire'], ['Coast Agency'], ['Coast Agency', 'Vale Wire'], ['Vale Wire'])).toBe('Vale Wire')
    expect(agency(['Vale Wire'], ['Coast Agency'])).toBe('Coast Agency')
    expect(agency([], [])).toBeNull()
  })

  it('lists the largest family first, and the longest passage, the writer’s own before what is quoted', () => {
    const {
      families: found,
      passages,
      outletCount,
      originCount,
    } = traceOrigins(
      makeDossier([
        { id: 'own', narrative: [words(800, 60)] },
        { id: 'a', narrative: [report, words(400, 10)], quotes: [`Ada Brenn: ${words(200, 30)}`] },
        {
          id: 'b',
          outlet: 'Outlet a',
          narrative: [report, words(600, 20), words(400, 10)],
          quotes: [`Ada Brenn: ${words(200, 30)}`],
        },
      ]),
      () => 0,
    )
    expect(found.map(({ articleIds, explanation }) => [articleIds, explanation === null])).toEqual([
      [['a', 'b'], false],
      [['own'], true],
    ])
    expect(passages.map(({ quoted, aSpan }) => [quoted, aSpan.start])).toEqual([
      [false, 0],
      [false, report.length + 2],
      [true, passages[2]?.aSpan.start],
    ])
    expect([outletCount, originCount]).toEqual([2, 2])
  })

  it('is not asked of a summary with fewer than a hundred words', () => {
    const count = (narrative: string) =>
      traceOrigins(
        makeDossier([
          { id: 'a', narrative: [words(0, 200)] },
          { id: 'b', narrative: [narrative], completeness: 'SUMMARY' },
        ]),
        () => 0,
      ).originCount
    expect(count(words(0, 100))).toBe(1)
    expect(count(words(0, 99))).toBe(2)
  })
})
