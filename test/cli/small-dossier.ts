import type { Moment } from '../../src/model/article.js'
import type { Dossier, DossierArticle, DossierFigure, DossierQuote } from '../../src/model/dossier.js'

export function makeDossier(): Dossier {
  return {
    event: { id: 'event-1', version: 1 },
    articles: [
      article(
        'a',
        'The Tidewater Mail',
        'Bridge closed after crack is found',
        'We shut the bridge at once',
        'said',
        'ada',
        'Nine lorries',
        9,
      ),
      article(
        'b',
        'Radio Fen',
        'Crack shuts bridge',
        'We closed the bridge at once',
        'claimed',
        'ada',
        'Twelve lorries',
        12,
      ),
      article('c', null, 'Crack shuts bridge', 'We shut the bridge at once', 'said', 'ben', 'Nine lorries', 9),
    ],
    people: [
      { id: 'ada', name: 'Ada Quill', names: ['Ada Quill', 'Quill', 'Ada Kwill'], roles: ['bridge master'] },
      { id: 'ben', name: 'Ben Roe', names: ['Ben Roe'], roles: [] },
    ],
    utterances: [
      {
        id: 'u1',
        personId: 'ada',
        organisation: null,
        renderings: ['a', 'b'].map((id) => ({
          id: `rendering-${id}`,
          articleId: id,
          quoteId: `quote-${id}`,
          span: { start: 1, end: 2 },
          text: id === 'a' ? 'We shut the bridge at once' : 'We closed the bridge at once',
          score: 1,
        })),
      },
      {
        id: 'u2',
        personId: 'ben',
        organisation: null,
        renderings: [
          {
            id: 'rendering-c',
            articleId: 'c',
            quoteId: 'quote-c',
            span: { start: 1, end: 2 },
            text: 'We shut the bridge at once',
            score: 1,
          },
        ],
      },
    ],
  }
}

function article(
  id: string,
  outlet: string | null,
  title: string,
  words: string,
  verb: string,
  personId: string,
  figure: string,
  value: number,
): DossierArticle {
  const quote: DossierQuote = {
    id: `quote-${id}`,
    personId,
    span: { start: 1, end: 2 },
    text: words,
    directness: 'DIRECT',
    cue: { span: { start: 3, end: 4 }, text: verb, lemma: verb },
    speaker: null,
    venue: null,
    confidence: 1,
  }
  return {
    id,
    outlet: outlet === null ? null : { id: `outlet-${id}`, name: outlet, slug: id, kind: null },
    revisions: [
      {
        id: `revision-${id}`,
        number: 1,
        seenAt: null,
        text: words,
        header: {
          outlet: null,
          url: null,
          title,
          subtitle: null,
          authors: [],
          agencies: [],
          section: null,
          dateline: null,
          publishedAt: at(`0${id.charCodeAt(0) - 96}:30`),
          updatedAt: null,
          language: null,
          photoCredit: null,
          completeness: 'FULL',
          evidence: [],
        },
        blocks: [],
        quotes: [quote],
        mentions: [],
        figures: [makeFigure(id, figure, value)],
        minorFigures: [],
        citations: [],
      },
    ],
  }
}

export function makeFigure(id: string, text: string, value: number): DossierFigure {
  return {
    id: `figure-${id}`,
    span: { start: 0, end: 1 },
    text,
    low: value,
    high: value,
    comparator: 'EXACTLY',
    unit: 'COUNT',
    unitSymbol: null,
    counted: 'lorry',
    action: 'turn back',
    place: null,
    day: '2026-04-02',
    giver: 'police',
    sentence: { start: 0, end: 1 },
  }
}

export function at(clock: string): Moment {
  return { at: `2026-04-02T${clock}:00.000Z`, precision: 'MINUTE', zone: 'Z' }
}
