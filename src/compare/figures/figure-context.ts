import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import type { Figure } from '../../model/figure.js'
import { findPieces } from '../../text/find-pieces.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { fold } from '../../text/fold.js'
import { stem } from '../../text/stem.js'
import { findWords } from '../../text/words.js'

/** What stands around a figure in its sentence, as far as it tells one counted thing from another. */
export interface FigureContext {
  /** Whose share, seats or money it is: the nearest name before it in its clause, else the one behind "for"; folded. */
  readonly subject: string | null
  readonly subjectPrinted: string | null
  /** Content words of the sentence, folded stems, the figure's own left out. */
  readonly words: ReadonlySet<string>
  /** A year that the sentence names: "in the 2016 raid". */
  readonly year: string | null
}

/** Reads a figure's surroundings from the stored text. */
export function figureContext(text: string, figure: Figure): FigureContext {
  const { sentence, span } = figure
  const before = findPieces(text, { start: sentence.start, end: span.start })
  const behind = findPieces(text, { start: span.end, end: sentence.end })
  const subject = lastName(before) ?? nameBehind(behind)
  return {
    subject: subject === null ? null : fold(subject),
    subjectPrinted: subject,
    words: contentWords(text, figure),
    year: [...before, ...behind].find((token) => /^(?:19|20)\d\d$/.test(token.text) && !token.glued)?.text ?? null,
  }
}

function lastName(tokens: readonly Token[]): string | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (/^(?:while|whereas|but|;)$/.test(tokens[i]?.lower ?? '')) return null
    if (!isName(tokens, i)) continue
    let from = i
    while (from > 0 && isName(tokens, from - 1)) from--
    return printed(tokens.slice(from, i + 1))
  }
  return null
}

function nameBehind(tokens: readonly Token[]): string | null {
  if (!/^(?:for|to|by|from)$/.test(tokens[0]?.lower ?? '')) return null
  const from = tokens[1]?.lower === 'the' ? 2 : 1
  let to = from
  while (isName(tokens, to)) to++
  return to > from ? printed(tokens.slice(from, to)) : null
}

function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isCapitalised(token)) return false
  const bare = token.lower.replace(/'s$/, '')
  if (WEEKDAYS.has(bare) || MONTH_NUMBERS.has(bare)) return false
  return !FUNCTION_WORDS.has(bare) && (i > 0 || isCapitalised(tokens[1]) || /^\p{Lu}{2}/u.test(token.text))
}

function printed(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/['\u2019]s$/, '')
}

function contentWords(text: string, { sentence, span }: Figure): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of findWords(text, sentence)) {
    if (word.start >= span.start && word.end <= span.end) continue
    const folded = fold(word.text)
    if (folded.length > 2 && !/\d/.test(folded) && !FUNCTION_WORDS.has(folded) && !WEEKDAYS.has(folded))
      words.add(stem(folded))
  }
  return words
}

/** Share of the smaller sentence's content words that the other has too, 0 to 1. */
export function sharedContext(a: FigureContext, b: FigureContext): number {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
