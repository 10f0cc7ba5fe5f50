import type { Block } from '../../src/model/article.js'
import { findParagraphs } from '../../src/extract/find-paragraphs.js'
import { setStage, type Stage } from '../../src/extract/set-stage.js'

export interface Span {
  readonly start: number
  readonly end: number
}

interface GoldQuote extends Span {
  readonly n_words: number
  readonly ignore: boolean
  readonly source: readonly Span[]
}

/** An article of PolNeAR as far as the ranker learns from it. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  readonly quoted_unattributed: readonly (Span & { readonly n_words?: number; readonly ignore?: boolean })[]
  readonly ignore: readonly Span[]
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[]
}

/** An article with the right answers. */
export interface Lesson {
  readonly row: Row
  readonly stage: Stage
  /** For each stretch: mentions that are right; [-1] nobody; null = do not learn from it. */
  readonly right: readonly (readonly number[] | null)[]
}

/** Reads an article as the product does, and finds the right answers among its mentions. */
export function prepareLesson(row: Row): Lesson {
  const stage = setStage(row.text, findParagraphs(row.text, blocksOf(row.text)))
  const { scene } = stage
  const right = scene.narrative.stretches.map((stretch): readonly number[] | null => {
    if (row.ignore.some((span) => overlap(span, stretch) > 0)) return null
    const gold = row.quotes.find(
      (quote) => Math.abs(quote.start - stretch.start) <= 2 && Math.abs(quote.end - stretch.end) <= 2,
    )
    if (gold === undefined && row.quotes.some((quote) => overlap(quote, stretch) > 0)) return null
    // Single marks and marks typed as two apostrophes are not in the corpus' view of quotations; its attributions hold them.
    const around = row.attributions.filter(({ content }) =>
      content.some((span) => overlap(span, stretch) > 0.6 * (stretch.end - stretch.start)),
    )
    const source =
      gold === undefined ? (isPlainDouble(row.text, stretch) ? [] : (around[0]?.source ?? [])) : gold.source
    if (gold === undefined && source.length === 0) return [-1]
    if (gold?.ignore === true || source.length === 0) return null
    const mentions: number[] = []
    scene.mentions.forEach((mention, index) => {
      if (source.some((span) => overlap(span, mention) > 0)) mentions.push(index)
    })
    return mentions.length > 0 ? mentions : null
  })
  return { row, stage, right }
}

/** Blocks as far as a corpus tells them: first line the headline, every other line a paragraph. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({
        kind: blocks.length === 0 && text.startsWith('\n', start + line.length) ? 'HEADLINE' : 'PARAGRAPH',
        start,
        end: start + line.length,
      })
    start += line.length + 1
  }
  return blocks
}

/** Marks that the corpus counts: double ones, not typed as two apostrophes. */
export function isPlainDouble(
  text: string,
  { outerStart, single }: { readonly outerStart: number; readonly single: boolean },
): boolean {
  return !single && text.charAt(outerStart) !== "'" && text.charAt(outerStart) !== '`'
}

/** UTF-16 units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
