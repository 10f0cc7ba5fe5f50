import type { Block, BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { splitTokens } from '../../text/find-pieces.js'
import type { Token } from '../../text/tokens.js'
import { findSentences } from '../../text/sentences.js'
import { findAttributions, type Attribution } from './find-attributions.js'
import { readNarrative, type Narrative } from '../narrative/read-narrative.js'

/** A sentence as figures and citations are read in it: its tokens, and the sources that it names. */
export interface ReadSentence extends Span {
  readonly kind: BlockKind
  readonly tokens: readonly Token[]
  readonly attributions: readonly Attribution[]
}

/** Blocks in which a newsroom reports; a byline or a list of links reports nothing. */
const REPORTING: ReadonlySet<BlockKind> = new Set<BlockKind>(['HEADLINE', 'SUBHEADLINE', 'CAPTION', 'PARAGRAPH'])

/** An article without blocks is one. */
const wholeOf = (text: string): readonly Block[] => [{ kind: 'PARAGRAPH', start: 0, end: text.length }]

/**
 * The sentences of an article's reporting blocks, in order, in the tokens of the narrative. Without blocks the whole text
 * is read. Most blocks are one paragraph of the narrative and have its sentences.
 */
export function readSentences(
  text: string,
  given: readonly Block[],
  narrative: Pick<Narrative, 'paragraphs' | 'sentences' | 'tokens'> | null = null,
): ReadSentence[] {
  const blocks = given.length > 0 ? given : wholeOf(text)
  const { paragraphs, sentences, tokens } =
    narrative !== null && given.length > 0 ? narrative : readNarrative(text, blocks)
  const paragraphAt = new Map(paragraphs.map(({ start }, index) => [start, index]))
  const sentencesOf = (block: Block): readonly Span[] => {
    const index = paragraphAt.get(block.start) ?? -1
    const known = paragraphs[index]?.end === block.end ? sentences[index] : undefined
    return known ?? findSentences(text, block)
  }
  const found: ReadSentence[] = []
  let at = 0
  for (const block of blocks) {
    if (!REPORTING.has(block.kind)) continue
    for (const { start, end } of sentencesOf(block)) {
      while ((tokens[at]?.start ?? end) < start) at++
      const from = at
      while ((tokens[at]?.start ?? end) < end) at++
      const pieces = splitTokens(text, tokens.slice(from, at))
      found.push({ start, end, kind: block.kind, tokens: pieces, attributions: findAttributions(pieces) })
    }
  }
  return found
}
