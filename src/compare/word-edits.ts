import type { WordEdit } from '../model/comparison.js'
import { fold } from '../text/fold.js'
import { diffWords, type DiffRun } from '../text/word-diff.js'
import { findWords, type Word } from '../text/words.js'

/** A run of words on both sides, with the words themselves. */
export interface EditRun extends DiffRun {
  readonly from: readonly Word[]
  readonly to: readonly Word[]
}

/** What two printed texts share and where they differ, word by word, blind to case, accents, marks and punctuation. */
export function diffTexts(reference: string, rendering: string): EditRun[] {
  const [a, b] = [findWords(reference), findWords(rendering)]
  const runs = diffWords(
    a.map((word) => fold(word.text)),
    b.map((word) => fold(word.text)),
  )
  return runs.map((run) => ({ ...run, from: a.slice(run.aStart, run.aEnd), to: b.slice(run.bStart, run.bEnd) }))
}

/** The runs as edits that a page can paint; each side's words with the punctuation printed between and behind them. */
export function toWordEdits(runs: readonly EditRun[], reference: string, rendering: string): WordEdit[] {
  const printedFrom = printer(reference)
  const printedTo = printer(rendering)
  return runs.map((run) => {
    const from = run.from.length === 0 ? null : printedFrom(run.from)
    const to = run.to.length === 0 ? null : printedTo(run.to)
    if (run.same) return { kind: 'KEPT', from, to }
    return { kind: from === null ? 'ADDED' : to === null ? 'REMOVED' : 'REPLACED', from, to }
  })
}

/** Prints words of a text from the end of the word before them, so that the parts put together give the whole text. */
function printer(text: string): (words: readonly Word[]) => string {
  const ends = findWords(text)
  const next = new Map(ends.map((word, i) => [word.start, ends[i + 1]?.start ?? text.length]))
  const first = ends[0]?.start
  return (words) => {
    const start = words[0]?.start ?? 0
    const last = words.at(-1)
    const end = last === undefined ? start : (next.get(last.start) ?? last.end)
    return text.slice(start === first ? 0 : openedAt(text, start), openedAt(text, end)).trim()
  }
}

/** An opening mark or bracket belongs to the word behind it. */
function openedAt(text: string, at: number): number {
  let start = at
  while (start > 0 && at < text.length && /["'\u2018\u201C\u201E\u00AB([]/.test(text.charAt(start - 1))) start--
  return start
}
