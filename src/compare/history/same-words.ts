import type { Block } from '../../model/article.js'
import { plainWords } from '../../text/plain-words.js'

/** A version of an article, as far as somebody wrote it. */
export interface Worded {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Its headline; null where it has none. */
  readonly title: string | null
}

/** What is no sentence is a sentence all the same from so many words on. */
const LONG = 13

const ENDS = /[.!?…:;][”"’')\]]*$/u

/**
 * Whether two readings of a page print the same report: the same headline, and the same sentences in the same order. What a page counts
 * or links beside it ("3,204 views", "Updated 5 minutes ago", "Ferry runs late again") is no sentence, and marks and capitals are no words.
 */
export function haveSameWords(one: Worded, other: Worded): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf({ text, blocks, title }: Worded): string {
  const lines = blocks
    .filter(({ kind }) => kind === 'PARAGRAPH' || kind === 'SUBHEADING')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .filter(isSentence)
  return [title ?? '', ...lines].map(plainWords).join('\n')
}

function isSentence(line: string): boolean {
  const plain = line.trim()
  return ENDS.test(plain) || plain.split(/\s+/).length >= LONG
}
