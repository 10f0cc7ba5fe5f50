import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../lexicon/grammar-words.js'
import { IRREGULAR_PASTS } from '../lexicon/irregular-pasts.js'
import type { SourceMention } from './find-mentions.js'
import type { Item } from './narrative.js'

/** What stands right before and right behind a mention: is it the subject of a clause? */
export interface SubjectFrame {
  readonly before: string
  readonly behind: string
  readonly subject: boolean
}

/** Reads the words around a mention: "…, *the mayor* took", "that *she* has", "with *the mayor* of". */
export function frameOf(
  items: readonly Item[],
  { outer, to, sentence, kind }: Pick<SourceMention, 'outer' | 'to' | 'sentence' | 'kind'>,
): SubjectFrame {
  const before = classBefore(items[outer - 1], sentence)
  const behind = classBehind(items, to, sentence)
  const open = before !== 'of' && before !== 'own'
  return {
    before,
    behind,
    subject: (open && (behind === 'verb' || behind === 'cue')) || kind === 'he' || kind === 'she',
  }
}

function classBefore(item: Item | undefined, sentence: number): string {
  if (item?.sentence !== sentence) return '^'
  if (item.quote !== -1) return 'Q'
  const { lower, kind } = item.token
  if (kind === 'mark') return lower === ',' ? ',' : 'mark'
  if (kind === 'possessive') return 'own'
  if (RELATIVES.has(lower)) return 'that'
  if (CONJUNCTIONS.has(lower)) return 'and'
  if (lower === 'after' || lower === 'before' || lower === 'as' || lower === 'until' || lower === 'since') return 'when'
  if (PREPOSITIONS.has(lower)) return 'of'
  return ATTRIBUTION_VERBS.has(lower) ? 'cue' : lower.endsWith('ed') || lower.endsWith('ing') ? 'verb' : 'word'
}

function classBehind(items: readonly Item[], at: number, sentence: number): string {
  const item = items[at]
  if (item?.sentence !== sentence) return '$'
  if (item.quote !== -1) return 'Q'
  const { lower, kind, capital } = item.token
  if (kind === 'mark') return lower === ',' ? ',' : lower === ':' ? ':' : 'mark'
  if (kind === 'possessive') return 'own'
  if (kind !== 'word' || capital) return 'word'
  if (ADVERBS.has(lower) || lower.endsWith('ly')) {
    const next = items[at + 1]
    return next !== undefined && isVerb(next) ? 'verb' : 'word'
  }
  if (ATTRIBUTION_VERBS.has(lower)) return 'cue'
  if (isVerb(item)) return 'verb'
  if (RELATIVES.has(lower)) return 'that'
  if (CONJUNCTIONS.has(lower)) return 'and'
  return PREPOSITIONS.has(lower) ? 'of' : 'word'
}

function isVerb({ token: { lower, kind, capital }, quote }: Item): boolean {
  if (quote !== -1 || kind !== 'word' || capital) return false
  return (
    AUXILIARIES.has(lower) ||
    IRREGULAR_PASTS.has(lower) ||
    ATTRIBUTION_VERBS.has(lower) ||
    lower.endsWith('ed') ||
    (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) ||
    lower.endsWith("n't")
  )
}
