import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import type { Comparison, Independence } from '../../src/model/comparison.js'
import type { Dossier } from '../../src/model/dossier.js'
import { compareInMemory } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'
import { loadModels } from '../../src/models/load-models.js'
import { day, makeDossier, minute, type Told } from './make-dossier.js'

function compared(told: readonly Told[], independence?: Independence): Comparison {
  return comparedDossier(makeDossier(told), independence)
}

function comparedDossier(dossier: Dossier, independence?: Independence): Comparison {
  return compare({ ...dossier, utterances: alignUtterances(dossier, loadModels()) }, loadModels(), independence)
}

const WARNING = 'The harbour wall will not survive another winter like this one'

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

describe('common ground', () => {
  it('joins no two statements by the one word that both end with', () => {
    const { utterances } = compared([
      {
        id: 'a',
        quotes: [
          'Ada Brenn: The glory of our old law is that it gives us the tools to mend what is broken and to go on with the work of our founders by growing the blessings of Kestria.',
        ],
      },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: 'the end of Kestria.', directness: 'PARTIAL' }] },
    ])
    expect(utterances).toHaveLength(2)
  })
})

describe('coverage', () => {
  it('calls silence an omission only where the article could have run it', () => {
    const { utterances } = compared([
      { id: 'early', publishedAt: day('2031-05-01'), quotes: [] },
      { id: 'ran', publishedAt: day('2031-05-02'), quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'silent', publishedAt: day('2031-05-02'), quotes: [] },
      { id: 'summary', publishedAt: day('2031-05-03'), completeness: 'SUMMARY', quotes: [] },
      {
        id: 'reported',
        publishedAt: day('2031-05-03'),
        quotes: [{ speaker: 'Ada Brenn', words: WARNING, directness: 'INDIRECT' }],
      },
    ])
    expect(utterances[0]?.coverage.map(({ state }) => state)).toEqual([
      'PUBLISHED_BEFORE',
      'RAN',
      'NOT_RUN',
      'TEXT_INCOMPLETE',
      'RAN_INDIRECTLY',
    ])
  })

  it('counts two articles of one outlet once and each unknown outlet by itself', () => {
    const { utterances, origins } = compared([
      { id: 'a', outlet: 'Gazette', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', outlet: 'Gazette', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'c', outlet: null, quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'd', outlet: null, quotes: [`Ada Brenn: ${WARNING}.`] },
    ])
    expect([utterances[0]?.outletCount, origins.outletCount]).toEqual([3, 3])
  })

  it('names the article that leaves out whom most others quote', () => {
    const { people } = compared([
      { id: 'a', quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'b', quotes: ['Ada Brenn: We need stone.'] },
      { id: 'c', quotes: ['Piet Olm: There is stone enough.'] },
    ])
    expect(people.map(({ quotedBy, leftOutBy }) => [quotedBy, leftOutBy])).toEqual([
      [2, ['c']],
      [1, []],
    ])
  })
})

describe('framing', () => {
  it('counts departures from the neutral verb over shared utterances only', () => {
    const { framing } = compared([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING, cue: 'said' }] },
      {
        id: 'b',
        quotes: [
          { speaker: 'Ada Brenn', words: WARNING, cue: 'claimed' },
          { speaker: 'Piet Olm', words: 'No.', cue: 'insisted' },
        ],
      },
    ])
    expect(framing.byArticle).toEqual([
      { articleId: 'a', shared: 1, departed: 0 },
      { articleId: 'b', shared: 1, departed: 1 },
    ])
  })
})

describe('headlines', () => {
  it('lists the words that only one headline uses', () => {
    const { headlines } = compared([
      { id: 'a', title: 'Council warned of collapse at harbour' },
      { id: 'b', title: 'Harbours at risk, council told' },
    ])
    expect(headlines.map(({ onlyHere }) => onlyHere)).toEqual([
      ['warned', 'collapse'],
      ['risk', 'told'],
    ])
  })
})

describe('timeline', () => {
  it('orders by time, undated last, and measures lags only where clocks are known', () => {
    const { timeline } = compared([
      { id: 'undated' },
      { id: 'second', publishedAt: minute('2031-05-02T09:30'), quotes: [`Ada Brenn: ${WARNING}.`] },
      { id: 'day', publishedAt: day('2031-05-02') },
      { id: 'first', publishedAt: minute('2031-05-01T23:00'), quotes: [`Ada Brenn: ${WARNING}.`] },
    ])
    expect(timeline.map(({ articleId, lagMinutes }) => [articleId, lagMinutes])).toEqual([
      ['first', 0],
      ['day', null],
      ['second', 630],
      ['undated', null],
    ])
    expect(timeline[0]?.firstToRun).toHaveLength(1)
  })

  it('calls nobody first who may have been second, or who is alone', () => {
    const firsts = (told: readonly Told[]) =>
      compared(told).timeline.flatMap(({ articleId, firstToRun }) => firstToRun.map(() => articleId))
    const quotes = [`Ada Brenn: ${WARNING}.`]
    const noon = minute('2031-05-02T12:00')
    expect(firsts([{ id: 'alone', publishedAt: noon, quotes }, { id: 'other' }])).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: day('2031-05-02'), quotes },
        { id: 'b', publishedAt: noon, quotes },
      ]),
    ).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: noon, updatedAt: minute('2031-05-02T18:00'), quotes },
        { id: 'b', publishedAt: minute('2031-05-02T14:00'), quotes },
      ]),
    ).toEqual([])
    expect(
      firsts([
        { id: 'a', publishedAt: day('2031-05-01'), quotes },
        { id: 'b', publishedAt: noon, quotes },
      ]),
    ).toEqual(['a'])
  })
})

describe('origins', () => {
  const wire = [
    'Fishermen blocked the harbour of Lorn on Tuesday after the council cut the money for the old sea wall by half.',
    'The blockade began before dawn and kept two ferries and a tanker outside the port until the late afternoon.',
    'Nobody was hurt, and the police did not step in while the boats lay across the entrance.',
  ]

  it('proves no origin by the few sentences of a summary', () => {
    const origins = (completeness: 'FULL' | 'SUMMARY') =>
      compared([
        { id: 'wire', publishedAt: minute('2031-05-02T09:00'), narrative: wire },
        { id: 'feed', publishedAt: minute('2031-05-02T12:00'), completeness, narrative: wire.slice(0, 2) },
      ]).origins.originCount
    expect(origins('FULL')).toBe(1)
    expect(origins('SUMMARY')).toBe(2)
  })

  it('takes no attribution that all who quote her share for a copy, however short the piece', () => {
    const { origins } = compared(
      [
        'Traders counted half of the stalls empty.',
        'A queue of trucks reached back to the sugar mill by nightfall.',
      ].map((own, i) => ({
        id: `brief ${i}`,
        publishedAt: minute(`2031-05-02T1${i}:00`),
        narrative: [own],
        quotes: [`Bridge master Ada Brenn said on Tuesday: ${WARNING}.`],
      })),
    )
    expect(origins.originCount).toBe(2)
  })

  it('joins a reprint with its agency and keeps a reporter of the same words apart', () => {
    const { origins } = compared([
      {
        id: 'wire',
        outlet: 'Coast Agency',
        publishedAt: minute('2031-05-02T09:00'),
        narrative: wire,
        quotes: [`Ada Brenn: ${WARNING}.`],
      },
      {
        id: 'copy',
        agencies: ['Coast Agency'],
        publishedAt: minute('2031-05-02T11:00'),
        narrative: wire.slice(0, 2),
        quotes: [`Ada Brenn: ${WARNING}.`],
      },
      {
        id: 'own',
        publishedAt: minute('2031-05-02T12:00'),
        narrative: [
          'A row over repairs turned the small port of Lorn into a parking place for trawlers, and a tanker waited for hours.',
        ],
        quotes: [`Ada Brenn: ${WARNING}.`],
      },
    ])
    expect(origins.families.map(({ articleIds, sourceArticleId }) => [articleIds, sourceArticleId])).toEqual([
      [['wire', 'copy'], 'wire'],
      [['own'], 'own'],
    ])
    expect([origins.outletCount, origins.originCount]).toEqual([3, 2])
    expect(origins.families[0]?.explanation).toContain('Coast Agency is credited')
    expect(origins.ownShare[1]?.share).toBeLessThan(0.2)
    expect(origins.passages.every(({ aSpan, bSpan }) => aSpan.end > aSpan.start && bSpan.end > bSpan.start)).toBe(true)
  })
})

describe('independence', () => {
  const report = [
    'Fishermen blocked the harbour of Lorn on Tuesday after the council cut the money for the old sea wall by half.',
    'The blockade began before dawn and kept two ferries and a tanker outside the port until the late afternoon.',
  ]
  const told: Told[] = [
    {
      id: 'wire',
      outlet: 'Coast Agency',
      publishedAt: minute('2031-05-02T09:00'),
      narrative: report,
      quotes: [{ speaker: 'Ada Brenn', cue: 'said', words: WARNING }],
    },
    ...['north', 'south'].map((id) => ({
      id,
      outlet: id,
      publishedAt: minute('2031-05-02T11:00'),
      narrative: report,
      quotes: [{ speaker: 'Ada Brenn', cue: 'claimed', words: WARNING }],
    })),
    {
      id: 'own',
      outlet: 'own',
      publishedAt: minute('2031-05-02T12:00'),
      narrative: ['Trawlers lay across the entrance of Lorn while the mayor searched for money for a new wall.'],
      quotes: [{ speaker: 'Ada Brenn', cue: 'warned', words: WARNING }],
    },
  ]

  it('counts one witness where three outlets print one report, in every table', () => {
    const [all, originals] = [compared(told), compared(told, 'ORIGINALS_ONLY')]
    const counts = ({ utterances, people, framing, articles }: Comparison) => ({
      articles: articles.map(({ id }) => id),
      ran: utterances[0]?.outletCount,
      cells: utterances[0]?.coverage.length,
      quotedBy: people[0]?.quotedBy,
      verbs: framing.choices[0]?.verbs.map(({ cue }) => cue),
    })
    expect(counts(all)).toMatchObject({
      ran: 4,
      cells: 4,
      quotedBy: 4,
      verbs: ['said', 'claimed', 'claimed', 'warned'],
    })
    expect(counts(originals)).toEqual({
      articles: ['wire', 'own'],
      ran: 2,
      cells: 2,
      quotedBy: 2,
      verbs: ['said', 'warned'],
    })
  })

  it('tells of the reprints among the origins all the same', () => {
    expect(compared(told, 'ORIGINALS_ONLY').origins).toEqual(compared(told).origins)
  })

  it('keeps the fullest where nobody can tell which was first', () => {
    const undated = [
      { id: 'a', narrative: report },
      { id: 'b', narrative: [...report, 'Nobody was hurt.'] },
    ]
    expect(compared(undated, 'ORIGINALS_ONLY').articles.map(({ id }) => id)).toEqual(['b'])
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
