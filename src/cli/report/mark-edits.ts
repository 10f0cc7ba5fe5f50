import { changedWords } from '../../compare/changed-words.js'
import type { WordEdit } from '../../model/comparison.js'

/** The wording as printed, with the words that the fullest wording has not set apart: "Certain capitals are *feeding* a fire". */
export function markEdits(text: string, edits: readonly WordEdit[], mark: (words: string) => string): string {
  return changedWords(text, edits)
    .map(({ words, isMarked }) => (isMarked ? mark(words) : words))
    .join('')
}
