import { oneLine } from '../text/wording.js'
import type { MarkedRun } from './changed-words.js'

/** A headline in runs, the words that no other headline has marked; neighbouring words are one run. */
export function ownWords(title: string, onlyHere: readonly string[]): MarkedRun[] {
  const own = new Set(onlyHere.map(foldWord))
  const runs: { isMarked: boolean; words: string[] }[] = []
  for (const word of oneLine(title).split(' ')) {
    const isMarked = own.has(foldWord(word))
    const last = runs.at(-1)
    if (last?.isMarked === isMarked) last.words.push(word)
    else runs.push({ isMarked, words: [word] })
  }
  return runs.map(({ isMarked, words }) => ({ isMarked, words: words.join(' ') }))
}

/** A word as the comparison has it: without accents, capitals and the marks around it. */
function foldWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
  return /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/u.exec(plain)?.[0] ?? plain
}
