import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { writeRows } from './write-rows.js'

interface Person {
  readonly start: number
  readonly end: number
  readonly text: string
}

const FILE = 'data/conllpp_dev.txt'
/** Marks that stand right behind a word, and what is cut off a word: "does" "n't", "Roe" "'s", "players" "'". */
const BEHIND = /^(?:[,.:;?!)%]|n't|'.*)$/u
const BEFORE = /^[($]$/u

/** CoNLL++: names in Reuters articles of 1996, one word and its tags a line; see scripts/corpora/README.md. */
export const conllpp: Converter = {
  source: 'https://github.com/ZihanWangKi/CrossWeigh',
  commit: '77d0c2d',
  needs: [FILE],
  convert: (checkout, out) => {
    const rows = readFileSync(join(checkout, FILE), 'utf8')
      .split(/^-DOCSTART-.*$/mu)
      .slice(1)
      .map((article, i) => ({ id: `conllpp_dev-${i}`, ...joinWords(article) }))
    return [writeRows(out, 'speakers-persons/conllpp_persons.dev.jsonl', rows)]
  },
}

/** The words of an article as a newspaper prints them, a sentence a line, with the people that their tags name. */
export function joinWords(article: string): { text: string; persons: Person[] } {
  let text = ''
  const spans: { start: number; end: number }[] = []
  for (const sentence of article.trim().split(/\n\s*\n/u)) {
    if (text !== '') text += '\n'
    let [glued, quoting, inPerson] = [true, false, false]
    for (const line of sentence.split('\n').filter((one) => one.trim() !== '')) {
      const cells = line.trim().split(/\s+/u)
      const [word = '', tag = 'O'] = [cells[0], cells.at(-1)]
      const closes = word === '"' && quoting
      if (!glued && !closes && !BEHIND.test(word)) text += ' '
      const last = spans.at(-1)
      const start = text.length
      text += word
      if (tag === 'I-PER' && inPerson && last !== undefined) last.end = text.length
      else if (tag.endsWith('-PER')) spans.push({ start, end: text.length })
      inPerson = tag.endsWith('-PER')
      if (word === '"') quoting = !quoting
      glued = BEFORE.test(word) || (word === '"' && quoting)
    }
  }
  return { text, persons: spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) }
}
