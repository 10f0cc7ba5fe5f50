import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.js'
import { minute, type Told } from './make-dossier.js'
import { WARNING, compared } from './compared.js'

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
