import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  IRREGULAR_PAST,
  PREPOSITION,
  RELATIVE,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item } from '../narrative/read-narrative.js'

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
  // "it's", "who's": what follows a pronoun so is a verb.
  const joined = PRONOUNS.has(kind) && items[to]?.token.kind === 'possessive'
  const behind = joined ? 'verb' : classBehind(items, to, sentence)
  const open = before !== 'of' && before !== 'own'
  return {
    before,
    behind,
    subject: (open && (behind === 'verb' || behind === 'cue')) || kind === 'he' || kind === 'she',
  }
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])

function classBefore(item: Item | undefined, sentence: number): string {
  if (item?.sentence !== sentence) return '^'
  if (item.quote !== -1) return 'Q'
  const { token } = item
  const { lower, kind } = token
  if (kind === 'mark') return lower === ',' ? ',' : 'mark'
  if (kind === 'possessive') return 'own'
  if (isIn(token, RELATIVE)) return 'that'
  if (isIn(token, CONJUNCTION)) return 'and'
  if (lower === 'after' || lower === 'before' || lower === 'as' || lower === 'until' || lower === 'since') return 'when'
  if (isIn(token, PREPOSITION)) return 'of'
  return isIn(token, SAYING_VERB) ? 'cue' : lower.endsWith('ed') || lower.endsWith('ing') ? 'verb' : 'word'
}

function classBehind(items: readonly Item[], at: number, sentence: number): string {
  const item = items[at]
  if (item?.sentence !== sentence) return '$'
  if (item.quote !== -1) return 'Q'
  const { token } = item
  const { lower, kind, capital } = token
  if (kind === 'mark') return lower === ',' ? ',' : lower === ':' ? ':' : 'mark'
  if (kind === 'possessive') return 'own'
  if (kind !== 'word' || capital) return 'word'
  if (isIn(token, ADVERB) || lower.endsWith('ly')) {
    const next = items[at + 1]
    return next !== undefined && isVerb(next) ? 'verb' : 'word'
  }
  if (isIn(token, SAYING_VERB)) return 'cue'
  if (isVerb(item)) return 'verb'
  if (isIn(token, RELATIVE)) return 'that'
  if (isIn(token, CONJUNCTION)) return 'and'
  return isIn(token, PREPOSITION) ? 'of' : 'word'
}

function isVerb({ token, quote }: Item): boolean {
  const { lower, kind, capital } = token
  if (quote !== -1 || kind !== 'word' || capital) return false
  return (
    isIn(token, AUXILIARY | IRREGULAR_PAST | SAYING_VERB) ||
    lower.endsWith('ed') ||
    (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) ||
    lower.endsWith("n't")
  )
}
