import type { WordEdit } from '../model/comparison.js'
import { printedWords } from '../text/wording.js'

/** A run of words, and whether they are set apart. */
export interface MarkedRun {
  readonly words: string
  readonly isMarked: boolean
}

/**
 * The wording as printed, in runs: the words that the fullest wording has not are marked, "Certain capitals are [feeding] a
 * fire". Neighbouring words are marked as one run; what was left out is said beside it, never inside it.
 */
export function changedWords(text: string, edits: readonly WordEdit[]): MarkedRun[] {
  const printed = printedWords(text)
  const places: { readonly start: number; readonly end: number }[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.to === null) continue
    const words = printedWords(edit.to)
    const start = words === '' ? -1 : printed.indexOf(words, at)
    if (start < 0) continue
    at = start + words.length
    if (edit.kind === 'KEPT') continue
    const last = places.at(-1)
    if (last !== undefined && printed.slice(last.end, start).trim() === '') {
      places[places.length - 1] = { start: last.start, end: at }
    } else {
      places.push({ start, end: at })
    }
  }
  return cutAt(printed, places)
}

/** A text cut into what lies within the places and what lies between them; the places are in order and do not overlap. */
export function cutAt(text: string, places: readonly { readonly start: number; readonly end: number }[]): MarkedRun[] {
  let copied = 0
  const runs = places.flatMap(({ start, end }) => {
    const before = { words: text.slice(copied, start), isMarked: false }
    copied = end
    return [before, { words: text.slice(start, end), isMarked: true }]
  })
  return [...runs, { words: text.slice(copied), isMarked: false }].filter(({ words }) => words !== '')
}
