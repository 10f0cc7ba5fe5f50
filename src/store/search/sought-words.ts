import { foldLetters } from './fold-letters.js'

/**
 * What somebody looks for, as the database reads it. A hyphen excludes the word or phrase right behind it ("-strike"); any other is a dash,
 * and many in a row are more than the database can take.
 */
export function soughtWords(text: string): string {
  return foldLetters(text).replace(/-(?![\p{L}\p{N}"])/gu, ' ')
}
