import { describe, expect, it } from 'vitest'
import { coverageState } from '../../src/compare/coverage-state.js'
import { earliestMoment, firstBeyondDoubt } from '../../src/compare/earliest.js'
import { haveClock, isEarlier } from '../../src/compare/is-earlier.js'
import { firstPublishedAt, lastKnownAt, revisionAt } from '../../src/compare/last-known-at.js'
import type { Moment } from '../../src/model/article.js'
import type { DossierArticle } from '../../src/model/dossier.js'
import { parseDate } from '../../src/text/parse-date.js'
import { makeDossier, type Told } from './make-dossier.js'

/** A date as printed: "2031", "2031-05", "2031-05-02", "2031-05-02T18:21Z"; null = undated. */
function moment(printed: string | null): Moment | null {
  return printed === null ? null : parseDate(printed)
}

const known = (printed: string): Moment => moment(printed) ?? { at: printed, precision: 'SECOND', zone: 'Z' }

describe('whether one moment is earlier than another', () => {
  it.each<[string, string, boolean]>([
    ['2031-05-01', '2031-05-02', true],
    ['2031-05-02', '2031-05-02', false],
    ['2031-05-03', '2031-05-02', false],
    ['2031-05', '2031-05-02', false],
    ['2031-04', '2031-05-02', true],
    ['2031', '2031-05-02', false],
    ['2030', '2031-05', true],
    ['2031-05-02', '2031-05-02T18:21Z', false],
    ['2031-05-01', '2031-05-02T18:21Z', true],
    ['2031-05-02T18:20Z', '2031-05-02T18:21Z', true],
    ['2031-05-02T18:20', '2031-05-02T18:21', false],
    ['2031-05-02T18:20Z', '2031-05-02T18:21', false],
    ['2031-05-01T18:20', '2031-05-02T18:21', true],
    ['2031-05-02T18:21:05Z', '2031-05-02T18:21:06Z', true],
    ['2031-05-02T18:21Z', '2031-05-02T18:21:06Z', false],
  ])('%s and %s: %s', (a, b, earlier) => {
    expect(isEarlier(known(a), known(b))).toBe(earlier)
    if (earlier) expect(isEarlier(known(b), known(a))).toBe(false)
  })

  it.each<[string, string, boolean]>([
    ['2031-05-02T18:20Z', '2031-05-02T18:21:00Z', true],
    ['2031-05-02T18:20Z', '2031-05-02T18:21', false],
    ['2031-05-02T18:20Z', '2031-05-02', false],
  ])('%s and %s have clocks to compare: %s', (a, b, both) => {
    expect(haveClock(known(a), known(b))).toBe(both)
    expect(haveClock(known(b), known(a))).toBe(both)
  })

  it('finds the earliest of some, whatever their order', () => {
    const some = [moment('2031-05-03'), null, moment('2031-05-01'), moment('2031-05-02')]
    expect(earliestMoment(some)).toEqual(moment('2031-05-01'))
    expect(earliestMoment(some.toReversed())).toEqual(moment('2031-05-01'))
    expect(earliestMoment([null])).toBeNull()
    expect(earliestMoment([])).toBeNull()
  })

  it.each<[(string | null)[], number | null]>([
    [[null], 0],
    [['2031-05-01'], 0],
    [['2031-05-02', '2031-05-01'], 1],
    [['2031-05-01', '2031-05-02', '2031-05-03'], 0],
    [['2031-05-01', '2031-05-01'], null],
    [['2031-05-01', null], null],
    [[null, '2031-05-01'], null],
    [[null, null], null],
    [['2031-05-01T10:00Z', '2031-05-01'], null],
    [[], null],
  ])('of %j number %s is first beyond doubt', (printed, first) => {
    const items = printed.map((one, index) => ({ index, at: moment(one) }))
    expect(firstBeyondDoubt(items, ({ at }) => at)?.index ?? null).toBe(first)
  })

  it('calls nothing first that may have come later than it says', () => {
    const items = [
      { at: moment('2031-05-01'), by: moment('2031-05-03') },
      { at: moment('2031-05-02'), by: moment('2031-05-02') },
    ]
    const first = (list: typeof items) =>
      firstBeyondDoubt(
        list,
        ({ at }) => at,
        ({ by }) => by,
      )
    expect(first(items)).toBeNull()
    expect(first([{ at: moment('2031-05-01'), by: moment('2031-05-01') }, ...items.slice(1)])?.at).toEqual(
      moment('2031-05-01'),
    )
  })
})

/** An article in versions; each version says when it was printed, updated and seen. */
function article(
  ...versions: readonly { publishedAt?: string; updatedAt?: string; seenAt?: string }[]
): DossierArticle {
  const [made] = makeDossier([{ id: 'a' }]).articles
  const revision = made?.revisions[0]
  if (made === undefined || revision === undefined) throw new Error('no article')
  return {
    ...made,
    revisions: versions.map(({ publishedAt, updatedAt, seenAt }, i) => ({
      ...revision,
      number: i + 1,
      seenAt: seenAt ?? null,
      header: { ...revision.header, publishedAt: moment(publishedAt ?? null), updatedAt: moment(updatedAt ?? null) },
    })),
  }
}

describe('when a version of an article is from', () => {
  const at = (of: DossierArticle) => lastKnownAt(of)?.at.slice(0, 10) ?? null

  it('is its update, else when the first was published, or a later one seen', () => {
    expect(at(article({ publishedAt: '2031-05-01', updatedAt: '2031-05-02', seenAt: '2031-05-09T00:00:00Z' }))).toBe(
      '2031-05-02',
    )
    expect(at(article({ publishedAt: '2031-05-01', seenAt: '2031-05-09T00:00:00Z' }))).toBe('2031-05-01')
    expect(at(article({ seenAt: '2031-05-09T00:00:00Z' }))).toBeNull()
    expect(
      at(article({ publishedAt: '2031-05-01' }, { publishedAt: '2031-05-01', seenAt: '2031-05-09T00:00:00Z' })),
    ).toBe('2031-05-09')
    expect(at(article({ publishedAt: '2031-05-01' }, { publishedAt: '2031-05-01' }))).toBeNull()
    expect(at(article({}, { updatedAt: '2031-05-03' }))).toBe('2031-05-03')
    expect(lastKnownAt({ ...article(), revisions: [] })).toBeNull()
    const seen = article({}, { seenAt: '2031-05-09T10:00:00Z' }).revisions[1]
    expect(seen === undefined ? null : revisionAt(seen)).toEqual({
      at: '2031-05-09T10:00:00Z',
      precision: 'SECOND',
      zone: 'Z',
    })
  })

  it('was first when a version first says that it was', () => {
    expect(
      firstPublishedAt(article({}, { publishedAt: '2031-05-02' }, { publishedAt: '2031-05-03' }))?.at.slice(0, 10),
    ).toBe('2031-05-02')
    expect(firstPublishedAt(article({}))).toBeNull()
  })
})

describe('what an article did with something that others ran', () => {
  const of = (told: Partial<Told>): DossierArticle => {
    const [made] = makeDossier([{ id: 'a', ...told }]).articles
    if (made === undefined) throw new Error('no article')
    return made
  }
  const first = known('2031-05-02')

  it('ran it, in quotation marks or reported', () => {
    expect(coverageState(of({}), true, first)).toBe('RAN')
    expect(coverageState(of({ completeness: 'SUMMARY' }), true, null)).toBe('RAN')
    expect(coverageState(of({}), true, first, true)).toBe('RAN_INDIRECTLY')
  })

  it('left it out only where it could have had it, and all of its text is held', () => {
    expect(coverageState(of({}), false, first, true)).toBe('NOT_RUN')
    expect(coverageState(of({ completeness: 'SUMMARY' }), false, first)).toBe('TEXT_INCOMPLETE')
    expect(coverageState(of({ publishedAt: known('2031-05-01') }), false, first)).toBe('PUBLISHED_BEFORE')
    expect(coverageState(of({ publishedAt: known('2031-05-02') }), false, first)).toBe('NOT_RUN')
    expect(coverageState(of({ publishedAt: known('2031-05-01'), updatedAt: known('2031-05-03') }), false, first)).toBe(
      'NOT_RUN',
    )
    expect(coverageState(of({ publishedAt: known('2031-05-01') }), false, null)).toBe('NOT_RUN')
  })
})
