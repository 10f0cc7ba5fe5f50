import { findWords, type Word } from '../../text/words.js'

/** Somebody who prints a statement, and the words. */
export interface Witness {
  readonly id: string
  readonly text: string
}

/** A wording, with all who print it: alike but for case, accents and marks. */
export interface WitnessText {
  readonly keys: readonly string[]
  /** In the order of their ids, each with the words as printed. */
  readonly prints: readonly { readonly id: string; readonly text: string; readonly words: readonly Word[] }[]
}

/** The different wordings, the longest first: the same in whatever order the witnesses come. */
export function gatherTexts(witnesses: readonly Witness[]): WitnessText[] {
  const found = new Map<string, WitnessText['prints'][number][]>()
  for (const { id, text } of witnesses.toSorted((a, b) => compare(a.id, b.id) || compare(a.text, b.text))) {
    const words = findWords(text)
    if (words.length === 0) continue
    const key = words.map((word) => word.key).join(' ')
    const prints = found.get(key)
    if (prints === undefined) found.set(key, [{ id, text, words }])
    else prints.push({ id, text, words })
  }
  return [...found.entries()]
    .map(([key, prints]) => ({ key, keys: prints[0]?.words.map((word) => word.key) ?? [], prints }))
    .sort((a, b) => b.keys.length - a.keys.length || compare(a.key, b.key))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
