import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findSentences } from '../../text/sentences.js'
import { findTokens, placeToken, type Token, type TokenLook } from '../../text/tokens.js'
import { findParagraphs, type Paragraph } from './find-paragraphs.js'
import { pairQuoteMarks, type MarkedStretch } from './pair-quote-marks.js'

export type { Paragraph } from './find-paragraphs.js'

/** A token of the writer's own words, or one atom that stands for a whole quotation. */
export interface Item extends Span {
  readonly token: Token
  /** Index of the quotation that this atom stands for; -1 for the writer's own words. */
  readonly quote: number
  /** Index into all tokens. */
  readonly at: number
  readonly paragraph: number
  readonly sentence: number
}

/**
 * An article as its writer tells it: every quotation is one atom, so that "“We won. It was time,” said Roe" is a sentence
 * of five pieces, whatever stands inside the marks.
 */
export interface Narrative {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly stretches: readonly MarkedStretch[]
  /** The sentences of each paragraph, those inside quotations too. */
  readonly sentences: readonly (readonly Span[])[]
  /** Every token of the paragraphs, those inside quotations too. */
  readonly tokens: readonly Token[]
  /** Index of the first token of each paragraph, and of the end. */
  readonly paragraphTokens: readonly number[]
  /** True for the tokens that begin a sentence, inside quotations too. */
  readonly opensSentence: readonly boolean[]
  readonly items: readonly Item[]
  /** Index of the first item of each paragraph, and of the end. */
  readonly paragraphItems: readonly number[]
  /** Where each quotation's atom stands among the items. */
  readonly atoms: readonly number[]
}

/** Reads the blocks of an article that carry words of the newsroom into a narrative. */
export function readNarrative(text: string, blocks: readonly Block[]): Narrative {
  const paragraphs = findParagraphs(text, blocks)
  const stretches = pairQuoteMarks(text, paragraphs).filter((stretch) =>
    /[\p{L}\p{N}]/u.test(text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST_OPENING))),
  )
  const sentences = paragraphs.map((paragraph) => findSentences(text, paragraph))
  const told = tokenise(text, paragraphs, sentences)
  return { text, paragraphs, stretches, sentences, ...told, ...tellItems(text, paragraphs, stretches, told) }
}

/** UTF-16 units of a quotation in which its first letter stands. */
const LONGEST_OPENING = 200

/** The tokens of all paragraphs, and which of them begin a sentence. */
function tokenise(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: Narrative['sentences'],
): Pick<Narrative, 'tokens' | 'paragraphTokens' | 'opensSentence'> {
  const tokens: Token[] = []
  const paragraphTokens: number[] = []
  const opensSentence: boolean[] = []
  paragraphs.forEach((paragraph, index) => {
    paragraphTokens.push(tokens.length)
    const ends = sentences[index] ?? []
    let s = 0
    for (const token of findTokens(text, paragraph)) {
      let opens = tokens.length === paragraphTokens[index]
      for (; s < ends.length && token.start >= (ends[s]?.end ?? 0); s++)
        opens = !tornApart(text, ends[s]?.end ?? 0, token)
      tokens.push(token)
      opensSentence.push(opens)
    }
  })
  paragraphTokens.push(tokens.length)
  return { tokens, paragraphTokens, opensSentence }
}

/** The writer's own words, and an atom for each quotation. A transcript's label inside the marks is the writer's. */
function tellItems(
  text: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly MarkedStretch[],
  { tokens, paragraphTokens, opensSentence }: Pick<Narrative, 'tokens' | 'paragraphTokens' | 'opensSentence'>,
): Pick<Narrative, 'items' | 'paragraphItems' | 'atoms'> {
  const items: Item[] = []
  const paragraphItems: number[] = []
  const atoms: number[] = []
  const labels: number[] = []
  let sentence = -1
  let next = 0
  paragraphs.forEach((paragraph, index) => {
    paragraphItems.push(items.length)
    sentence++
    let isFresh = true
    const end = paragraphTokens[index + 1] ?? 0
    for (let at = paragraphTokens[index] ?? 0; at < end; at++) {
      const token = tokens[at]
      if (token === undefined) break
      while (next < stretches.length && (stretches[next]?.outerEnd ?? 0) <= token.start) next++
      const stretch = stretches[next]
      const inside = stretch !== undefined && token.start >= stretch.outerStart
      if (inside && atoms[next] !== undefined) continue
      if (opensSentence[at] === true && !isFresh) sentence++
      isFresh = false
      const label = inside ? (labels[next] ??= labelEnd(text, stretch, paragraph)) : 0
      if (!inside || (token.start >= stretch.start && token.end <= label))
        items.push({ start: token.start, end: token.end, token, quote: -1, at, paragraph: index, sentence })
      else if (token.start >= stretch.start || label === 0) {
        const { outerStart: start, outerEnd } = stretch
        atoms[next] = items.length
        const atom = placeToken(QUOTATION, start, outerEnd, false)
        items.push({ start, end: outerEnd, token: atom, quote: next, at, paragraph: index, sentence })
      }
    }
  })
  paragraphItems.push(items.length)
  return { items, paragraphItems, atoms }
}

/** What stands for a quotation among the writer's own words. */
const QUOTATION: TokenLook = {
  kind: 'mark',
  text: '“”',
  lower: '“”',
  capital: false,
  lists: 0,
  noun: null,
  nameClass: '“”',
  shape: 'mark',
  whole: true,
}

/** "ROE: We will see.", "Jane Roe: We will see.": who speaks in a transcript. */
const LABEL =
  /^(?:\p{Lu}[\p{Lu}.'\u2019-]+(?: \p{Lu}[\p{Lu}.'\u2019-]+){0,3}|\p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]+){1,3}):(?=\s)/u

/** Where the speaker's label ends that a quoted paragraph of a transcript begins with ("“ROE: We will see."); 0 without one. */
function labelEnd(text: string, { start, outerStart, end }: MarkedStretch, paragraph: Paragraph): number {
  if (text.slice(paragraph.start, outerStart).trim() !== '') return 0
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
  return label === null ? 0 : start + label[0].length
}

/** UTF-16 units of a speaker's label. */
const LONGEST_LABEL = 60

/** An empty line in mid-sentence ends none: a comma before it, a small letter behind it. */
function tornApart(text: string, end: number, next: Token): boolean {
  return (
    next.kind === 'word' &&
    !next.capital &&
    /\n/.test(text.slice(end, next.start)) &&
    !/[.!?]["\u201D]?$/.test(text.slice(end - 2, end))
  )
}
