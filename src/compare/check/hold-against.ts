import type { Span } from '../../model/span.js'
import { lightStem } from '../../text/stem.js'
import { stemRarity } from '../../text/word-rarity.js'
import type { Word } from '../../text/words.js'
import { diffTexts, type EditRun } from '../word-edits.js'

/** Words of a draft held against what an article prints. */
export interface Held {
  /** Share of the draft's words, by what they say, that the article has in the same order: 0 to 1. */
  readonly kept: number
  /** Where the draft has words of its own, with what the article has there; what it sets in brackets is said to be its own. */
  readonly changed: readonly EditRun[]
  /** What the article has between words that the draft has side by side. */
  readonly missing: readonly (readonly Word[])[]
  /** All runs from the draft to the stretch. */
  readonly runs: readonly EditRun[]
  /** The stretch of the article's words that the draft renders. */
  readonly span: Span
}

/** What every word says beside its rarity: small words count a little. */
const SMALL_WORD = 0.1

/** Holds a quotation of a draft against a text: what stands before and behind the stretch that it renders does not count. */
export function holdAgainst(asked: string, text: string): Held | null {
  const runs = trim(gather(diffTexts(asked, text)))
  const shared = runs.filter(({ same }) => same).flatMap(({ to }) => to)
  const [first, last] = [shared[0], shared.at(-1)]
  if (first === undefined || last === undefined) return null
  const changed = runs.filter(({ same, from }) => !same && from.length > 0 && !isBracketed(asked, from))
  const lost = weightOf(changed.flatMap(({ from }) => from))
  const all = weightOf(runs.flatMap(({ from }) => from))
  return {
    kept: all === 0 ? 0 : 1 - lost / all,
    changed,
    missing: runs.flatMap(({ same, from, to }) => (!same && from.length === 0 ? [to] : [])),
    runs,
    span: { start: first.start, end: last.end },
  }
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { key }) => sum + SMALL_WORD + stemRarity(lightStem(key)), 0)
}

/**
 * "the" of "the pier is safe" is found in the first "the" of a long text: a shared run that ends as the gap behind it does
 * moves over the gap, and what only the text has is then before the whole.
 */
function gather(runs: readonly EditRun[]): EditRun[] {
  const gathered = [...runs]
  for (let i = 1; i + 1 < gathered.length; i++) {
    const [kept, gap, next] = [gathered[i - 1], gathered[i], gathered[i + 1]]
    if (kept?.same !== true || gap === undefined || gap.same || gap.from.length > 0 || next?.same !== true) continue
    const size = kept.to.length
    const tail = gap.to.slice(-size)
    if (gap.to.length < size || !kept.to.every((word, at) => word.key === tail[at]?.key)) continue
    gathered[i - 1] = { same: false, from: [], to: [...kept.to, ...gap.to.slice(0, -size)] }
    gathered[i] = { same: true, from: kept.from, to: tail }
  }
  return merge(gathered)
}

/** Runs of one kind that stand side by side made one. */
function merge(runs: readonly EditRun[]): EditRun[] {
  const merged: EditRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.same === run.same)
      merged[merged.length - 1] = { same: run.same, from: [...last.from, ...run.from], to: [...last.to, ...run.to] }
    else merged.push(run)
  }
  return merged
}

/** Without the words of the text before and behind; of a changed first or last run as many as the draft has. */
function trim(runs: readonly EditRun[]): EditRun[] {
  return runs.flatMap((run, i): EditRun[] => {
    if (run.same || (i > 0 && i < runs.length - 1)) return [run]
    if (run.from.length === 0) return []
    const to = i === 0 ? run.to.slice(-run.from.length) : run.to.slice(0, run.from.length)
    return [{ ...run, to }]
  })
}

/** "[The president] will go": what stands in brackets is the newsroom's own, as it says itself. */
function isBracketed(text: string, words: readonly Word[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return text.lastIndexOf('[', start) > text.lastIndexOf(']', start) && text.indexOf(']', end) !== -1
}
