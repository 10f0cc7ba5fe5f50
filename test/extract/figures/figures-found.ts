import * as figures from '../../../src/extract/figures/find-figures.js'
import type { Block, Moment } from '../../../src/model/article.js'
import type { Figure } from '../../../src/model/figure.js'
import type { ArticlePerson } from '../../../src/model/person.js'
import type { Quote } from '../../../src/model/quote.js'
import { moment } from '../../compare/figure-dossier.js'
import { sentencesOf } from '../sentences-of.js'

/** Monday. */
export const PUBLISHED = moment('2026-03-16')

export function findFigures(
  text: string,
  quotes: readonly Quote[] = [],
  publishedAt: Moment | null = PUBLISHED,
  people: readonly ArticlePerson[] = [],
  blocks?: readonly Block[],
): Figure[] {
  return figures.findFigures(text, sentencesOf(text, blocks), { quotes, people, publishedAt }).figures
}
