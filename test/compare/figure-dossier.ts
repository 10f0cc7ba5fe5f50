import { findCitations } from '../../src/extract/citations/find-citations.js'
import { findFigures } from '../../src/extract/figures/find-figures.js'
import type { Completeness, Moment } from '../../src/model/article.js'
import type { Dossier, DossierArticle } from '../../src/model/dossier.js'
import { sentencesOf } from '../extract/sentences-of.js'

/** An article of a test: who, when and what; facts are found by the extractor itself. */
export interface Told {
  readonly id: string
  readonly outlet?: string | null
  /** "2026-03-14" or "2026-03-14T08:05". */
  readonly date?: string | null
  readonly text: string
  readonly completeness?: Completeness
}

export function moment(date: string): Moment {
  return date.includes('T')
    ? { at: `${date}:00.000Z`, precision: 'MINUTE', zone: 'Z' }
    : { at: `${date}T00:00:00.000Z`, precision: 'DAY', zone: null }
}

/** A dossier with figures and citations only, and the people of these names. */
export function dossierOf(told: readonly Told[], people: readonly string[] = []): Dossier {
  return {
    event: { id: null, version: 1 },
    articles: told.map(articleOf),
    people: people.map((name, i) => ({ id: `p${i + 1}`, name, names: [name], roles: [] })),
    utterances: [],
  }
}

function articleOf({ id, outlet = id, date = null, text, completeness = 'FULL' }: Told): DossierArticle {
  const publishedAt = date === null ? null : moment(date)
  const sentences = sentencesOf(text)
  const found = findFigures(text, sentences, { quotes: [], people: [], publishedAt })
  return {
    id,
    outlet: outlet === null ? null : { id: outlet, name: outlet, slug: outlet.toLowerCase(), kind: null },
    revisions: [
      {
        id: `${id}/r1`,
        number: 1,
        seenAt: null,
        text,
        header: {
          outlet: null,
          url: null,
          title: null,
          subtitle: null,
          authors: [],
          agencies: [],
          section: null,
          dateline: null,
          publishedAt,
          updatedAt: null,
          language: 'en',
          photoCredit: null,
          completeness,
          evidence: [],
        },
        blocks: [],
        quotes: [],
        mentions: [],
        figures: found.figures.map((figure, i) => ({ ...figure, id: `${id}/f${i + 1}` })),
        minorFigures: found.minorFigures.map((figure, i) => ({ ...figure, id: `${id}/n${i + 1}` })),
        citations: findCitations(text, [], sentences).map((citation, i) => ({ ...citation, id: `${id}/c${i + 1}` })),
      },
    ],
  }
}
