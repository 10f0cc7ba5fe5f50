import type { Block, BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findFineTokens, type FineToken } from '../../text/fine-tokens.js'
import { findSentences } from '../../text/sentences.js'
import { findAttributions, type Attribution } from './find-attributions.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** A sentence as figures and citations are read in it: its tokens, and the sources that it names. */
export interface FineSentence extends Span {
  readonly kind: BlockKind
  readonly tokens: readonly FineToken[]
  readonly attributions: readonly Attribution[]
}

/** Blocks in which a newsroom reports; a byline or a list of links reports nothing. */
const REPORTING: ReadonlySet<BlockKind> = new Set<BlockKind>(['HEADLINE', 'SUBHEADLINE', 'CAPTION', 'PARAGRAPH'])

const NOTHING_READ = { paragraphs: [], sentences: [] }

/**
 * The sentences of an article's reporting blocks, in order. Without blocks the whole text is read. Most blocks are one
 * paragraph of the narrative, if that was read, and have its sentences.
 */
export function readFineSentences(
  text: string,
  blocks: readonly Block[],
  narrative: Pick<Narrative, 'paragraphs' | 'sentences'> = NOTHING_READ,
): FineSentence[] {
  const paragraphAt = new Map(narrative.paragraphs.map(({ start }, index) => [start, index]))
  const sentencesOf = (block: Block): readonly Span[] => {
    const index = paragraphAt.get(block.start) ?? -1
    const known = narrative.paragraphs[index]?.end === block.end ? narrative.sentences[index] : undefined
    return known ?? findSentences(text, block)
  }
  const whole: readonly Block[] = [{ kind: 'PARAGRAPH', start: 0, end: text.length }]
  const sentences: FineSentence[] = []
  for (const block of blocks.length > 0 ? blocks : whole) {
    if (!REPORTING.has(block.kind)) continue
    for (const { start, end } of sentencesOf(block)) {
      const tokens = findFineTokens(text, { start, end })
      sentences.push({ start, end, kind: block.kind, tokens, attributions: findAttributions(tokens) })
    }
  }
  return sentences
}
