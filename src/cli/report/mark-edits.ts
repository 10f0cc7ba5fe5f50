import { printedWords } from '../../text/wording.js'
import type { WordEdit } from '../../model/comparison.js'

/**
 * The wording as printed, with the words that the fullest wording has not set apart: "Certain capitals are
 * *feeding* a fire". Neighbouring words are marked as one run; what was left out is said beside it, never inside it.
 */
export function markEdits(text: string, edits: readonly WordEdit[], mark: (words: string) => string): string {
  const printed = printedWords(text)
  const runs: { readonly start: number; readonly end: number }[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.to === null) continue
    const words = printedWords(edit.to)
    const start = words === '' ? -1 : printed.indexOf(words, at)
    if (start < 0) continue
    at = start + words.length
    if (edit.kind === 'KEPT') continue
    const last = runs.at(-1)
    if (last !== undefined && printed.slice(last.end, start).trim() === '') {
      runs[runs.length - 1] = { start: last.start, end: at }
    } else {
      runs.push({ start, end: at })
    }
  }
  let marked = ''
  let copied = 0
  for (const run of runs) {
    marked += printed.slice(copied, run.start) + mark(printed.slice(run.start, run.end))
    copied = run.end
  }
  return marked + printed.slice(copied)
}
