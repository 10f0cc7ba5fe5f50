import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModels } from '../../../src/models/load-models.js'
import { blockFeatures } from '../../../src/read/body/block-features.js'
import { findBlocks } from '../../../src/read/body/find-blocks.js'
import { viewPage } from '../../../src/read/body/page-view.js'
import { readableText } from '../../../src/read/body/readable-text.js'
import { readPageFields } from '../../../src/read/page-fields.js'
import { parseMarkup } from '../../../src/read/parse-markup.js'
import { readArticles } from '../../../src/read/read-articles.js'

const PAGES = import.meta.dirname

/** The pages of our own, by name. */
export function goldenPages(): string[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort()
}

/** The files that say what is expected of a page, each with how it is written. */
export const EXPECTATIONS = { article: printArticle, blocks: printBlocks } as const

export function pathOf(page: string, kind: keyof typeof EXPECTATIONS): string {
  return join(PAGES, page.replace(/html$/, kind))
}

/** What is read of a page, for people: its fields, each with the rule that found it, and its text. */
async function printArticle(page: string): Promise<string> {
  for await (const reading of readArticles([{ name: page, bytes: readFileSync(join(PAGES, page)) }], loadModels())) {
    if (reading.kind === 'rejected') return `${reading.reason}: ${reading.message}\n`
    const fields = reading.stated.map(({ field, value, rule }) => `${field}: ${value} (${rule})`)
    return `${[`completeness: ${reading.completeness}`, ...fields].join('\n')}\n\n${reading.text}\n`
  }
  return ''
}

/**
 * What the model is told of each block of a page. Its weights know these words: one that is written otherwise is one that
 * the model has never heard, and nothing but worse bodies would show it.
 */
function printBlocks(page: string): string {
  const tree = parseMarkup(readFileSync(join(PAGES, page), 'utf8'))
  const { stated, linkedBody } = readPageFields(tree)
  const title = stated.find(({ field }) => field === 'title')?.value ?? ''
  const blocks = findBlocks(tree)
  const view = viewPage(blocks, { title, readable: readableText(tree, title), linked: linkedBody })
  return blocks.map(({ text }, index) => `${text}\n  ${blockFeatures(view, index).join(' | ')}\n`).join('')
}
