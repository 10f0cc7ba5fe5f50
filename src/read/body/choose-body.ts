import type { Element } from 'domhandler'
import { readSingleWeights } from '../../models/read-weights.js'
import type { Models } from '../../models/weights.js'
import { parentOf } from '../parse-markup.js'
import { blockFeatures, NEAR_LEVELS } from './block-features.js'
import { isLong } from './block-shape.js'
import { tokensOf } from './element-path.js'
import type { TextBlock } from './find-blocks.js'
import { viewPage, type BlockFacts, type PageWitnesses } from './page-view.js'

/** Weights by the name of a feature; their sum, as a logistic, is the likelihood of being part of the article. */
export type BodyWeights = ReadonlyMap<string, number>

// Likelihood from which a block is part of the article. Below one half: a lost paragraph costs more than a caption kept.
const LEAST_LIKELY = 0.3
// A paragraph that stands on a page this often is no sentence of its article: a notice, a disclaimer, a template.
const MOST_TIMES = 3
// No page for readers has more blocks; on longer ones (logs, dictionaries) the body extractor's word is taken.
const MOST_BLOCKS = 20_000
// Share of the letters that the body extractor found, below which the choice is not trusted against it.
const SMALLEST_SHARE = 0.3

/**
 * The article's text out of a page, paragraph by paragraph: the body extractor, JSON-LD, microdata and the page's own
 * structure are witnesses, learned weights judge where they disagree. Null where no witness finds an article.
 */
export function chooseBody(
  blocks: readonly TextBlock[],
  witnesses: PageWitnesses,
  models: Pick<Models, 'body'>,
): string | null {
  const { readable } = witnesses
  if (blocks.length > MOST_BLOCKS) return readable
  const view = viewPage(blocks, witnesses)
  const weights: BodyWeights = models.body.as(readSingleWeights)
  const times = new Map<string, number>()
  for (const { key } of view.facts) times.set(key, (times.get(key) ?? 0) + 1)
  const kept = blocks.filter((_, index) => {
    const fact = view.facts[index]
    if (fact === undefined || (isLong(fact.words) && (times.get(fact.key) ?? 0) >= MOST_TIMES)) return false
    if (fact.linked !== 'in' && isBox(fact)) return false
    return likelihoodOf(blockFeatures(view, index), weights) >= LEAST_LIKELY
  })
  const chosen = printBlocks(kept)
  return chosen.length === 0 || chosen.length < SMALLEST_SHARE * (readable?.length ?? 0) ? readable : chosen
}

/**
 * The blocks as paragraphs. What the page sets off as a quotation keeps a sign of it where no mark says so: "> We looked at
 * the bridge."
 */
function printBlocks(blocks: readonly TextBlock[]): string {
  const setOff = blocks.map(({ element, text }) => isSetOff(element) && !/^["'\u201C\u201E\u00AB\u2018]/.test(text))
  // A page that sets off most of its text only indents it.
  const signs = setOff.filter(Boolean).length <= blocks.length / 2
  return blocks.map(({ text }, index) => (signs && setOff[index] === true ? `> ${text}` : text)).join('\n\n')
}

function isSetOff(element: Element | null): boolean {
  for (let at = element; at !== null; at = parentOf(at)) if (at.name === 'blockquote') return true
  return false
}

/** The likelihood that a block with these features is part of the article, 0 to 1. */
export function likelihoodOf(features: readonly string[], weights: BodyWeights): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Boxes that no article is in, by the words of their classes: "newsletter-signup", "comments-list". */
const BOX_TOKENS = new Set('newsletter newsletters signup recirc recirculation outbrain taboola disqus'.split(' '))

function isBox({ path }: BlockFacts): boolean {
  return path.slice(0, NEAR_LEVELS).some((element) => tokensOf(element).some((token) => BOX_TOKENS.has(token)))
}
