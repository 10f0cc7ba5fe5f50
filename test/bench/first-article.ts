/**
 * Run in a process of its own: imports the extractor of a checkout, reads one article twice, and prints what each step took
 * since the process began, in milliseconds, as JSON. `tsx first-article.ts CHECKOUT ARTICLE`.
 */
import { readFileSync } from 'node:fs'
import { plainArticle } from '../support/plain-article.js'
import { loadExtractor } from './load-extractor.js'

const [checkout = '', file = ''] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const begun = performance.now()
const extract = await loadExtractor(checkout)
const imported = performance.now()
extract(plainArticle(text))
const read = performance.now()
extract(plainArticle(text))
const again = performance.now()
console.log(JSON.stringify({ imported: imported - begun, first: read - imported, second: again - read }))
