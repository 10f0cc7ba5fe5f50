import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import { loadModels } from '../../src/models/load-models.js'
import { plainArticle } from '../support/plain-article.js'

const PATH = join(import.meta.dirname, 'sureness.tsv')

/** A short text, and how sure the extractor was of the speaker of each of its quotations when that was accepted. */
export interface Sureness {
  readonly text: string
  readonly accepted: string
}

/** The texts in order; a paragraph ends with "¶". */
export function readSureness(): Sureness[] {
  return readFileSync(PATH, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [text = '', accepted = ''] = line.split('\t')
      return { text, accepted }
    })
}

/** "Jane Roe .931, - .412": the speaker of each quotation and how sure that is, to a thousandth; "-" for nobody. */
export function printSureness(text: string): string {
  const { quotes, people } = extract(plainArticle(text.replaceAll('¶', '\n\n')), loadModels())
  return quotes
    .map(({ speaker, confidence }) => {
      const name = speaker === null ? '-' : (people[speaker.person ?? -1]?.name ?? speaker.text)
      return `${name} ${confidence.toFixed(3).replace(/^0/, '')}`
    })
    .join(', ')
}

export function acceptSureness(rows: readonly Sureness[]): void {
  writeFileSync(PATH, rows.map(({ text, accepted }) => `${text}\t${accepted}\n`).join(''))
}
