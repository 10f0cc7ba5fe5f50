import { describe, expect, it } from 'vitest'
import { placeUtterances } from '../../src/compare/place-utterances.js'
import { saidOn } from '../../src/compare/said-on.js'
import type { Moment } from '../../src/model/article.js'
import type { Dossier, DossierRevision } from '../../src/model/dossier.js'
import { day, makeDossier } from './make-dossier.js'

/** Wednesday 18 March 2026. */
const WEDNESDAY = day('2026-03-18')

interface Printed {
  readonly publishedAt?: Moment | null
  readonly updatedAt?: Moment | null
  /** Earlier versions that do not have the words, and when the last one was seen. */
  readonly laterSeenAt?: string
}

/** The day on which the words in double quotation marks were said, as "words = day"; the cue is "said" or "told". */
function dayOf(text: string, { publishedAt = WEDNESDAY, updatedAt = null, laterSeenAt }: Printed = {}): string | null {
  const [article] = makeDossier([{ id: 'a' }]).articles
  const revision = article?.revisions[0]
  const quoted = /"([^"]*)"/.exec(text)
  const cue = /\b(?:said|told)\b/.exec(text)
  if (article === undefined || revision === undefined || quoted === null) throw new Error('no words')
  const span = { start: quoted.index + 1, end: quoted.index + 1 + (quoted[1] ?? '').length }
  const current: DossierRevision = {
    ...revision,
    text,
    header: { ...revision.header, publishedAt, updatedAt },
    quotes: [
      {
        id: 'q',
        span,
        text: quoted[1] ?? '',
        directness: 'DIRECT',
        cue: cue === null ? null : { span: { start: cue.index, end: cue.index + 4 }, text: cue[0], lemma: 'say' },
        speaker: null,
        venue: null,
        confidence: 1,
        personId: null,
      },
    ],
  }
  const revisions =
    laterSeenAt === undefined
      ? [current]
      : [
          { ...current, text: 'Nothing yet.', quotes: [] },
          { ...current, id: 'later', number: 2, seenAt: laterSeenAt },
        ]
  const rendering = { id: 'r', articleId: 'a', quoteId: 'q', span, text: quoted[1] ?? '', score: 1 }
  const dossier: Dossier = {
    event: { id: null, version: 1 },
    articles: [{ ...article, revisions }],
    people: [],
    utterances: [{ id: 'u', personId: null, organisation: null, renderings: [rendering] }],
  }
  const placed = placeUtterances(dossier)[0]?.renderings[0]
  const found = placed === undefined ? null : saidOn(placed)
  return found === null ? null : `${found.printed} = ${found.day}`
}

describe('the day beside a verb of saying', () => {
  it.each<[string, string | null]>([
    ['"No," Roe said on Monday.', 'Monday = 2026-03-16'],
    ['"No," Roe said Mon. at noon.', 'Mon = 2026-03-16'],
    ['"No," Roe said on March 16.', 'March 16 = 2026-03-16'],
    ['"No," Roe said late on Sept. 17, as he left.', 'Sept. 17 = 2025-09-17'],
    ['"No," Roe said yesterday.', 'yesterday = 2026-03-17'],
    ['"No," Roe said.', null],
    ['"No." Monday was dry.', null],
    ['"No," Roe said. Monday was dry.', null],
    ['"No," Roe said: Monday was dry.', null],
    ['"No," Roe said; Monday was dry.', null],
    ['"No," Roe said – Monday was dry.', null],
    ['"No," Roe said (Monday was dry).', null],
    ['"No," Roe said! Monday was dry.', null],
    ['"No," Roe said of the vote of Monday.', null],
    ['"No," Roe said, arrested on Monday.', null],
    ['"No," said retired Roe on Monday.', 'Monday = 2026-03-16'],
    ['"No," Roe said who was ill on Monday.', null],
    ['"No," Roe said the wall was mended Monday.', null],
    // Fourteen words between the verb and its day, and fifteen.
    ['"No," Roe said to a crowd of old tired dockers at the north gate near Lorn on Monday.', 'Monday = 2026-03-16'],
    ['"No," Roe said to a crowd of very old tired dockers at the north gate near Lorn on Monday.', null],
    // Before the words.
    ['Roe said on Monday: "No."', 'Monday = 2026-03-16'],
    ['Roe said: "No." Monday was dry.', null],
    ['On Monday, Roe said: "No."', 'Monday = 2026-03-16'],
    ['On Monday night, Roe of the board said: "No."', 'Monday = 2026-03-16'],
    ['Late Monday Roe told us: "No."', 'Monday = 2026-03-16'],
    ['Roe on Monday told us: "No."', 'Monday = 2026-03-16'],
    ['Roe on Monday night told us: "No."', 'Monday = 2026-03-16'],
    ['Roe on Monday late night told us: "No."', 'Monday = 2026-03-16'],
    ['Roe, arrested Monday, told us: "No."', null],
    ['Roe arrested on Monday told us: "No."', null],
    ['Storms broke Monday and later Roe told us: "No."', null],
    ['It was dry. On Monday, Roe said: "No."', 'Monday = 2026-03-16'],
    ['It was dry on Monday. Roe said: "No."', null],
    ['On Monday, the wall that fell told us: "No."', null],
    ['On Monday, Roe, arrested twice, said: "No."', null],
    ['The vote of Monday, Roe said: "No."', null],
    ['"No," on Monday Roe said.', 'Monday = 2026-03-16'],
  ])('%s', (text, expected) => {
    expect(dayOf(text)).toBe(expected)
  })

  it('is looked for within a hundred and sixty characters', () => {
    const text = (filler: number) => `"No," Roe said ${'x'.repeat(filler)} Monday.`
    expect(dayOf(text(152))).toBe('Monday = 2026-03-16')
    expect(dayOf(text(153))).toBeNull()
  })

  it('is counted from when the words were first printed', () => {
    const text = '"No," Roe said on Monday.'
    expect(dayOf(text, { publishedAt: null })).toBeNull()
    expect(dayOf(text, { publishedAt: null, updatedAt: WEDNESDAY })).toBe('Monday = 2026-03-16')
    expect(dayOf(text, { updatedAt: day('2026-03-20') })).toBe('Monday = 2026-03-16')
    expect(dayOf(text, { updatedAt: day('2026-03-24') })).toBeNull()
    expect(dayOf(text, { laterSeenAt: '2026-03-24T10:00:00Z' })).toBe('Monday = 2026-03-23')
    expect(dayOf('"No," Roe said tomorrow.')).toBe('tomorrow = 2026-03-19')
    expect(dayOf('"No," Roe said on March 20.')).toBeNull()
  })
})
