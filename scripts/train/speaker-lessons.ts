import type { Block } from '../../src/model/article.js'
import { readNarrative } from '../../src/extract/narrative/read-narrative.js'
import type { Scene } from '../../src/extract/speakers/scene.js'
import { readPersonWeights } from '../../src/extract/people/find-people.js'
import { loadModels } from '../../src/models/load-models.js'
import { setStage, type Stage } from '../../src/extract/speakers/set-stage.js'

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
  /** The writer's report in marks of ours: learned from is who said it, not whether it is speech. */
  readonly reported: boolean
  /** What it counts beside an article as printed. */
  readonly share: number
}

/** Reads an article as the product does, and finds the right answers among its mentions. */
export function prepareLesson(row: Row): Lesson {
  const stage = setStage(readNarrative(row.text, blocksOf(row.text)), loadModels().persons.as(readPersonWeights))
  const { scene } = stage
  const right = scene.narrative.stretches.map((stretch, quote): readonly number[] | null => {
    if (row.ignore.some((span) => overlap(span, stretch) > 0)) return null
    const gold = row.quotes.find(
      (other) => Math.abs(other.start - stretch.start) <= 2 && Math.abs(other.end - stretch.end) <= 2,
    )
    if (gold === undefined && row.quotes.some((other) => overlap(other, stretch) > 0)) return null
    // Single marks and marks typed as two apostrophes are not in the corpus' view of quotations; its attributions hold them.
    const around = row.attributions.filter(({ content }) =>
      content.some((span) => overlap(span, stretch) > 0.6 * (stretch.end - stretch.start)),
    )
    const source =
      gold === undefined ? (isPlainDouble(row.text, stretch) ? [] : (around[0]?.source ?? [])) : gold.source
    if (gold === undefined && source.length === 0) return isGap(scene, quote) ? null : [-1]
    if (gold?.ignore === true || source.length === 0) return null
    const mentions: number[] = []
    scene.mentions.forEach((mention, index) => {
      if (source.some((span) => overlap(span, mention) > 0)) mentions.push(index)
    })
    return mentions.length > 0 ? mentions : null
  })
  return { row, stage, right, reported: false, share: 1 }
}

/** A sentence with a verb of saying and its subject beside long words in marks: they are somebody's, whatever the annotators say. */
function isGap({ narrative: { items, atoms, text, stretches }, sentenceCues }: Scene, quote: number): boolean {
  const { start, end } = stretches[quote] ?? { start: 0, end: 0 }
  const cues = sentenceCues.get(items[atoms[quote] ?? -1]?.sentence ?? -1) ?? []
  return text.slice(start, end).split(/\s+/u).length >= LONG && cues.some(({ subject }) => subject !== -1)
}

/** Words that no term and no title has. */
const LONG = 10

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
