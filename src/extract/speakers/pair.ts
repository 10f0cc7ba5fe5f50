import type { SourceMention } from '../mentions/find-mentions.js'
import type { QuoteLook } from './quote-look.js'
import type { QuoteParts } from './quote-parts.js'
import { P, paragraphsOff } from './features/speaker-features.js'

/** How many mentions stand nearer on that side. */
export interface Ranks {
  readonly rank: number
  /** How many subjects of clauses stand nearer on that side in the paragraph; -1 for what is no subject. */
  readonly subject: number
}

/** A mention beside a quotation. */
export interface Pair {
  readonly quote: number
  readonly look: QuoteLook
  readonly told: QuoteParts
  readonly index: number
  readonly mention: SourceMention
  readonly ranks: Ranks
  /** Which side of the quotation the mention stands on, and how far: sentence, next sentence, paragraph. */
  readonly where: number
}

/** See `Pair.where`. */
export function whereIs(mention: SourceMention, { atom, item }: QuoteLook): number {
  const paragraphs = mention.paragraph - item.paragraph
  if (paragraphs !== 0) return paragraphsOff(paragraphs)
  const sentences = Math.abs(mention.sentence - item.sentence)
  if (mention.from < atom) return sentences === 0 ? P.sl : sentences === 1 ? P.pl : P.pll
  return sentences === 0 ? P.sr : sentences === 1 ? P.pr : P.prr
}
