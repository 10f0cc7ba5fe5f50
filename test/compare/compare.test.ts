import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compareInMemory } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'
import { loadModels } from '../../src/models/load-models.js'
import { day, makeDossier, minute, type Told } from './make-dossier.js'
import { WARNING, compared } from './compared.js'

describe('utterances', () => {
  it('joins two translations of one sentence and says what was swapped', () => {
    const { utterances } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}, whatever the council promises.`] },
      { id: 'b', quotes: ['Ada Brenn: The harbour wall will not outlast another winter like this one.'] },
    ])
    expect(utterances).toHaveLength(1)
    expect(utterances[0]?.renderings[1]?.differences).toEqual([
      { kind: 'REWORDED', from: 'survive', to: 'outlast' },
      { kind: 'TRUNCATED', from: 'whatever the council promises', to: null },
    ])
  })

  it('keeps two statements of one speaker apart', () => {
    const { utterances } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}.`, 'Ada Brenn: We asked the ministry for money three times.'] },
      { id: 'b', quotes: ['Ada Brenn: The ministry has never answered a single letter of ours.'] },
    ])
    expect(utterances).toHaveLength(3)
  })

  it('lets a quotation without a speaker join only word for word', () => {
    const { utterances } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', quotes: [{ speaker: null, words: `${WARNING},` }] },
      { id: 'c', quotes: [{ speaker: null, words: 'Another winter like that and the wall is gone.' }] },
    ])
    expect(utterances.map((u) => u.renderings.length).sort()).toEqual([1, 2])
  })

  it('keeps the ids of stored utterances and of their renderings', () => {
    const told: Told[] = [{ id: 'a', quotes: [`Ada Brenn: ${WARNING}.`] }]
    const stored = alignUtterances(makeDossier(told), loadModels()).map((u) => ({
      ...u,
      id: 'kept',
      renderings: u.renderings.map((r) => ({ ...r, id: 'kept.1' })),
    }))
    const grown = makeDossier([...told, { id: 'b', quotes: ['Ada Brenn: Nobody listens.', `Ada Brenn: ${WARNING}.`] }])
    const fresh = alignUtterances({ ...grown, utterances: stored }, loadModels())
    expect(fresh.find((u) => u.renderings.length === 2)?.id).toBe('kept')
    expect(fresh.flatMap((u) => u.renderings.map((r) => r.id)).filter((id) => id === 'kept.1')).toHaveLength(1)
    expect(new Set(fresh.map((u) => u.id)).size).toBe(fresh.length)
  })

  it('says who told it where: another addressee is another venue, and a conflict', () => {
    const { utterances, attributionConflicts } = compared([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: 'the Lorn Gazette' }] },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: 'Coast Radio' }] },
    ])
    expect(utterances[0]?.renderings[1]?.differences).toEqual([
      { kind: 'REVENUED', from: 'the Lorn Gazette', to: 'Coast Radio' },
    ])
    expect(attributionConflicts.map(({ kind }) => kind)).toEqual(['VENUE'])
    expect(attributionConflicts[0]?.explanation).toContain('was said to the Lorn Gazette by the account of')
  })

  it('says it in words where the places are occasions', () => {
    const said = '“We asked the ministry for money three times this year,” Ada Brenn said'
    const { comparison } = compareInMemory(
      ['Crews\n\nKARSK - X at a rally.', 'Boats\n\nLORN - X at a court hearing.'].map((text) =>
        plainArticle(text.replace('X', said)),
      ),
    )
    expect(comparison.attributionConflicts.map(({ explanation }) => explanation)).toEqual([
      '“We asked the ministry for money three times this year,” was said at a rally by the account of “Crews”, at a court hearing by that of “Boats”.',
    ])
  })

  it.each([
    ['the Lorn Gazette', 'Coast Radio', ['VENUE']],
    ['a rally', 'the court', ['VENUE']],
    ['a statement', 'a tweet', []],
    ['a phone interview', 'the news outlet', []],
    ['Coast Radio', 'a statement', []],
  ])('sees a contradiction in places that exclude each other alone: %s and %s', (one, other, kinds) => {
    const { attributionConflicts } = compared([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: one }] },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: other }] },
    ])
    expect(attributionConflicts.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('contradicts nobody about the place of other words of one statement', () => {
    const { attributionConflicts } = compared([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: 'the Lorn Gazette' }] },
      {
        id: 'b',
        quotes: [{ speaker: 'Ada Brenn', words: 'another winter', directness: 'PARTIAL', venue: 'Coast Radio' }],
      },
    ])
    expect(attributionConflicts).toEqual([])
  })

  it('calls each half of a sentence cut short, never a rewording of the other half', () => {
    const { utterances } = compared([
      { id: 'a', quotes: ['Ada Brenn: No dogs were brought along, and no boats were used inside the harbour.'] },
      { id: 'b', quotes: ['Ada Brenn: No dogs were brought along.'] },
      { id: 'c', quotes: ['Ada Brenn: No boats were used inside the harbour.'] },
    ])
    expect(utterances).toHaveLength(1)
    const kinds = utterances[0]?.renderings.flatMap(({ differences }) => differences.map(({ kind }) => kind))
    expect(kinds).toEqual(['VERBATIM', 'TRUNCATED', 'TRUNCATED'])
    const cut = compared([
      { id: 'a', quotes: ['Ada Brenn: No dogs were brought along, and no boats were used inside the harbour.'] },
      {
        id: 'b',
        quotes: ['Ada Brenn: No dogs were brought along,', 'Ada Brenn: no boats were used inside the harbour.'],
      },
      { id: 'c', quotes: ['Ada Brenn: No dogs were brought along.'] },
      { id: 'd', quotes: ['Ada Brenn: No boats were used inside the harbour.'] },
    ]).utterances
    const named = cut.flatMap(({ renderings }) => renderings.flatMap(({ differences }) => differences))
    expect(named.filter(({ kind }) => kind === 'REWORDED')).toEqual([])
  })

  it('takes no side where a newsroom says that it was told itself', () => {
    const venuesOf = (first: string, second: string) => {
      const { utterances, attributionConflicts } = compared([
        { id: 'a', outlet: 'The Lorn Gazette', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: first }] },
        { id: 'b', outlet: 'Coast Radio', quotes: [{ speaker: 'Ada Brenn', words: WARNING, venue: second }] },
      ])
      const kinds = utterances[0]?.renderings.flatMap(({ differences }) => differences.map(({ kind }) => kind))
      return attributionConflicts.length > 0 && kinds?.includes('REVENUED')
    }
    expect(venuesOf('Lorn Gazette on Saturday', 'our reporter')).toBe(false)
    expect(venuesOf('this newspaper', 'Coast Radio')).toBe(false)
    expect(venuesOf('us', 'the Vale Herald')).toBe(false)
    expect(venuesOf('the Pier Journal', 'the Vale Herald')).toBe(true)
    expect(venuesOf('Coast Radio', 'the Lorn Gazette')).toBe(true)
  })

  it('names an article of unknown outlet by its title or its first words', () => {
    const explain = (title: string | null) =>
      compared([
        { id: 'a', outlet: null, title, narrative: ['Storm.'], quotes: [`Ada Brenn: ${WARNING}.`] },
        { id: 'b', quotes: [`Piet Olm: ${WARNING}.`] },
      ]).attributionConflicts[0]?.explanation
    expect(explain('Wall of Lorn cracks')).toContain('“Wall of Lorn cracks” gives them to Ada Brenn')
    expect(explain(null)).toContain('“Storm.” gives them to Ada Brenn')
  })

  it('finds the same words given to two people', () => {
    const { attributionConflicts } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', quotes: [`Piet Olm: ${WARNING}.`] },
    ])
    expect(attributionConflicts).toHaveLength(1)
    expect(attributionConflicts[0]?.explanation).toContain('Outlet b gives them to Piet Olm')
  })

  it('puts words whose speaker is disputed before rewordings', () => {
    const told = (id: string, speaker: string, verb: string): Told => ({
      id,
      quotes: [`${speaker}: ${WARNING}.`, `Jon Mar: We will ${verb} the old lighthouse before the first storm comes.`],
    })
    const { utterances, attributionConflicts } = compared([
      told('a', 'Ada Brenn', 'defend'),
      told('b', 'Piet Olm', 'dismantle'),
      told('c', 'Ada Brenn', 'defend'),
    ])
    expect(attributionConflicts).toHaveLength(1)
    expect(utterances.slice(0, 2).map(({ renderings }) => renderings[0]?.text)).toEqual([
      `${WARNING}.`,
      'We will defend the old lighthouse before the first storm comes.',
    ])
  })

  it('puts the sharpest rewording first and what one outlet has alone last', () => {
    const { utterances } = compared([
      {
        id: 'a',
        quotes: [
          'Ada Brenn: Our boats are ready to sail tonight.',
          `Ada Brenn: ${WARNING}.`,
          'Piet Olm: I have nothing to add to that letter.',
        ],
      },
      {
        id: 'b',
        quotes: [
          'Ada Brenn: Our boats are ready to sail tonight.',
          `Ada Brenn: ${WARNING.replace('survive', 'withstand')}.`,
        ],
      },
    ])
    expect(utterances.map((u) => u.renderings[0]?.text.slice(0, 10))).toEqual([
      'The harbou',
      'Our boats ',
      'I have not',
    ])
  })
})

describe('any dossier', () => {
  const speaker = fc.constantFrom('Ada Brenn', 'Piet Olm', null)
  const words = fc.oneof(
    fc.string({ maxLength: 80, unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('the', 'wall', 'falls', 'and', 'we', 'wait,', 'now.', '[here]', 'Never', '12'), {
        maxLength: 25,
      })
      .map((w) => w.join(' ')),
  )
  const quote = fc.record({
    speaker,
    words,
    directness: fc.constantFrom('DIRECT' as const, 'PARTIAL' as const, 'INDIRECT' as const),
  })
  const told = fc
    .array(
      fc.record({
        narrative: fc.array(words, { maxLength: 3 }),
        quotes: fc.array(quote, { maxLength: 5 }),
        publishedAt: fc.constantFrom(null, day('2031-05-01'), minute('2031-05-02T09:00')),
      }),
      { maxLength: 6 },
    )
    .map((articles) => articles.map((article, i) => ({ ...article, id: `a${i}` })))

  it('compares without a throw, twice the same, with one cell an article', () => {
    fc.assert(
      fc.property(told, (articles) => {
        const comparison = compared(articles)
        expect(compared(articles)).toEqual(comparison)
        for (const { coverage, renderings } of comparison.utterances) {
          expect(coverage.map(({ articleId }) => articleId)).toEqual(articles.map(({ id }) => id))
          for (const { differences } of renderings) expect(differences.length).toBeGreaterThan(0)
        }
        for (const { cells } of comparison.people) expect(cells).toHaveLength(articles.length)
        expect(comparison.origins.families.flatMap(({ articleIds }) => articleIds).sort()).toEqual(
          articles.map(({ id }) => id),
        )
      }),
      { numRuns: 50 },
    )
  })
})
