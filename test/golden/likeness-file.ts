import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentQuotes } from '../../src/compare/align/segment-quotes.js'
import { figureScorer } from '../../src/compare/figures/score-figures.js'
import { sightFigures } from '../../src/compare/figures/sight-figures.js'
import { makePassages } from '../../src/compare/links/passage.js'
import { linkScorer } from '../../src/compare/links/score-link.js'
import { findReports } from '../../src/compare/reports/find-reports.js'
import { loadModels } from '../../src/models/load-models.js'
import { compareInMemory, type Compared } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'

const PATH = join(import.meta.dirname, 'likeness.tsv')

/** What two short articles print, and how likely it was one thing when that was accepted. */
export interface Likeness {
  readonly kind: string
  readonly one: string
  readonly other: string
  readonly accepted: string
}

/**
 * `figures`, `quotations`, `report`: how likely two figures are of one thing, two quotations one statement, a sentence a report of a
 * quotation. `groups`, `statements`: what comes of it.
 */
const KINDS: Readonly<Record<string, (compared: Compared) => string[]>> = {
  figures({
    dossier: {
      articles: [a, b],
    },
  }) {
    if (a === undefined || b === undefined) return []
    const score = figureScorer(loadModels())
    const theirs = sightFigures([b])
    return sightFigures([a]).flatMap((own) =>
      theirs.map((other) => `${own.figure.text} = ${other.figure.text} ${printed(score(own, other))}`),
    )
  },
  quotations({ dossier }) {
    const score = linkScorer(dossier, loadModels())
    const passages = makePassages(dossier, segmentQuotes(dossier))
    const theirs = passages.filter(({ articleId }) => articleId === 'a2')
    return passages
      .filter(({ articleId }) => articleId === 'a1')
      .flatMap((own) => theirs.map((other) => printed(score(own, other))))
  },
  report({ dossier }) {
    const passages = makePassages(dossier, segmentQuotes(dossier))
    return findReports(dossier, passages, loadModels()).map(
      ({ clause, likelihood, isSure }) => `${clause.text.trim()} ${printed(likelihood)}${isSure ? '' : '?'}`,
    )
  },
  groups({ comparison }) {
    return comparison.figures.map(({ counted, relation, members, pairs }) => {
      const words = members.map(({ articleId, figure }) => `${articleId} ${figure.text}`)
      return [counted, relation ?? '-', ...words, ...pairs.map(({ explanation }) => explanation)].join(' | ')
    })
  },
  statements({ dossier, comparison }) {
    const scores = new Map(dossier.utterances.flatMap(({ renderings }) => renderings.map((one) => [one.id, one.score])))
    return comparison.utterances.map(({ renderings }) =>
      renderings
        .map(({ renderingId, articleId, text, differences }) => {
          const told = differences.map(({ kind, from, to }) => `${kind} ${from ?? ''}→${to ?? ''}`).join(', ')
          return `${articleId} «${text}» ${printed(scores.get(renderingId) ?? 0)} ${told}`
        })
        .join(' = '),
    )
  },
}

/** The rows in order; a paragraph of an article ends with "¶". */
export function readLikeness(): Likeness[] {
  return readFileSync(PATH, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [kind = '', one = '', other = '', accepted = ''] = line.split('\t')
      return { kind, one, other, accepted }
    })
}

/** "38 people = 35 arrests .931": what is held against each other, and how likely that is one, to a thousandth. */
export function printLikeness({ kind, one, other }: Likeness): string {
  const articles = [one, other].map((text, i) =>
    plainArticle(text.replaceAll('¶', '\n\n'), [
      { field: 'outlet', value: ['Lorn Gazette', 'Coast Radio'][i] ?? '', rule: 'given' },
      { field: 'publishedAt', value: '2026-03-15', rule: 'given' },
    ]),
  )
  return (KINDS[kind]?.(compareInMemory(articles)) ?? [`no kind "${kind}"`]).join('; ')
}

export function acceptLikeness(rows: readonly Likeness[]): void {
  writeFileSync(PATH, rows.map(({ kind, one, other, accepted }) => `${kind}\t${one}\t${other}\t${accepted}\n`).join(''))
}

function printed(likelihood: number): string {
  return likelihood.toFixed(3).replace(/^0/, '')
}
