import type { Block, BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { splitTokens } from '../../text/find-pieces.js'
import type { Token } from '../../text/tokens.js'
import { findSentences } from '../../text/sentences.js'
import type { Narrative } from '../narrative/read-narrative.js'
import type { Attribution } from './find-attributions.js'

/**
 * A source named in a sentence. Token indices, ends exclusive: `from`/`to` its words ("a senior official"), `at` the verb
 * or "according".
 */
export interface NamedSource extends Pick<Attribution, 'verb' | 'trails'> {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** A sentence as figures and citations are read in it: its tokens, and the sources that it names. */
export interface ReadSentence extends Span {
  readonly kind: BlockKind
  readonly tokens: readonly Token[]
  readonly sources: readonly NamedSource[]
}

/** Blocks in which a newsroom reports; a byline or a list of links reports nothing. */
const REPORTING: ReadonlySet<BlockKind> = new Set<BlockKind>(['HEADLINE', 'SUBHEADLINE', 'CAPTION', 'PARAGRAPH'])

/**
 * The sentences of an article's reporting blocks, in order, in the tokens of the narrative, with the sources that its writer
 * names in each. Most blocks are one paragraph of the narrative and have its sentences.
 */
export function readSentences(
  blocks: readonly Block[],
  { text, paragraphs, sentences, tokens }: Narrative,
  attributions: readonly Attribution[],
): ReadSentence[] {
  const paragraphAt = new Map(paragraphs.map(({ start }, index) => [start, index]))
  const sentencesOf = (block: Block): readonly Span[] => {
    const index = paragraphAt.get(block.start) ?? -1
    const known = paragraphs[index]?.end === block.end ? sentences[index] : undefined
    return known ?? findSentences(text, block)
  }
  const found: ReadSentence[] = []
  let at = 0
  let next = 0
  for (const block of blocks) {
    if (!REPORTING.has(block.kind)) continue
    for (const { start, end } of sentencesOf(block)) {
      while ((tokens[at]?.start ?? end) < start) at++
      const from = at
      while ((tokens[at]?.start ?? end) < end) at++
      const pieces = splitTokens(text, tokens.slice(from, at))
      while ((attributions[next]?.cue.start ?? end) < start) next++
      const first = next
      while ((attributions[next]?.cue.start ?? end) < end) next++
      const sources = attributions.slice(first, next).flatMap((attribution) => placeSource(pieces, attribution))
      found.push({ start, end, kind: block.kind, tokens: pieces, sources })
    }
  }
  return found
}

/** A source among the pieces of its sentence; none where it does not stand in it. */
function placeSource(pieces: readonly Token[], { source, cue, verb, trails }: Attribution): NamedSource[] {
  const from = firstFrom(pieces, source.start)
  const to = firstFrom(pieces, source.end)
  const isHere = (pieces[0]?.start ?? Infinity) <= source.start && to > from
  return isHere ? [{ from, to, at: firstFrom(pieces, cue.start), verb, trails }] : []
}

/** The first token that begins at a place of the text or behind it; the number of tokens where none does. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
