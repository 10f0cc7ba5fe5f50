import { findWords } from './words.js'

/** The words alone, folded, with one blank between them: where one text stands in another whatever the marks and the case. */
export function plainWords(text: string): string {
  return findWords(text)
    .map((word) => word.key)
    .join(' ')
}
