/**
 * Makes lexicon/word-shares.tsv: in what share of news articles each common English word stands. Runs where the
 * corpora are at hand (`tsx scripts/make-word-shares.ts [FOLDER]`, default ../shared/corpora); only counts leave it,
 * no text. The corpus on which events are measured (same-event) is left out on purpose.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fold } from '../src/text/fold.js'
import { findWords } from '../src/text/words.js'

const ROOT = resolve(import.meta.dirname, '..')
/** Only the opening of an article counts, as in a fingerprint. */
const OPENING_WORDS = 300
/** A word of a single article says nothing about English. */
const LEAST_ARTICLES = 2
/** A word written with a capital more often than this inside sentences is a name: names are not shipped. */
const MOST_CAPITALISED = 0.5
/** Capitalised, yet no names: the calendar. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

interface Tally {
  articles: number
  lower: number
  capital: number
}

/** Files of articles, and of single sentences: a sentence proves that a word is no name, but is no article. */
const SOURCES: readonly {
  readonly file: string
  readonly texts: (row: Row) => readonly string[]
  readonly articles: boolean
}[] = [
  { file: 'polnear/train.jsonl', texts: (row) => [row.text ?? ''], articles: true },
  { file: 'html-articles/naeb.dev.jsonl', texts: (row) => [row.body ?? ''], articles: true },
  { file: 'html-articles/zyte.dev.jsonl', texts: (row) => [row.body ?? ''], articles: true },
  { file: 'speakers-persons/conllpp_persons.dev.jsonl', texts: (row) => [row.text ?? ''], articles: true },
  { file: 'quote-align/msrp.dev.jsonl', texts: (row) => [textOf(row.a), textOf(row.b)], articles: false },
  { file: 'quote-align/wmt_variants.dev.jsonl', texts: (row) => [textOf(row.a), textOf(row.b)], articles: false },
]

interface Row {
  readonly lang?: string
  readonly text?: string
  readonly body?: string
  readonly a?: unknown
  readonly b?: unknown
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const text = (value as { text?: unknown } | undefined)?.text
  return typeof text === 'string' ? text : ''
}

const corpora = resolve(process.argv[2] ?? join(ROOT, '../shared/corpora'))
if (!existsSync(corpora)) throw new Error(`No corpora at ${corpora}: give their folder as the first argument.`)

const tallies = new Map<string, Tally>()
let articleCount = 0
for (const source of SOURCES) {
  for (const line of readFileSync(join(corpora, source.file), 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as Row
    if (row.lang !== undefined && row.lang !== 'en') continue
    if (source.articles) articleCount++
    for (const text of source.texts(row)) tallyText(text, source.articles)
  }
}

function tallyText(text: string, isArticle: boolean): void {
  const seen = new Set<string>()
  let before = 0
  for (const [index, word] of findWords(text).entries()) {
    const key = fold(word.text).replace(/'s?$/, '')
    const startsSentence = index === 0 || /[.!?:"“”\n]/.test(text.slice(before, word.start))
    before = word.end
    if (!/^[a-z][a-z'-]*$/.test(key) || key.length < 2) continue
    const tally = tallies.get(key) ?? { articles: 0, lower: 0, capital: 0 }
    tallies.set(key, tally)
    if (/^\p{Ll}/u.test(word.text)) tally.lower++
    else if (!startsSentence) tally.capital++
    if (isArticle && index < OPENING_WORDS) seen.add(key)
  }
  for (const key of seen) {
    const tally = tallies.get(key)
    if (tally) tally.articles++
  }
}

const kept = [...tallies]
  .filter(([word, t]) => CALENDAR.has(word) || (t.lower > 0 && t.capital / (t.lower + t.capital) < MOST_CAPITALISED))
  .filter(([, t]) => t.articles >= LEAST_ARTICLES || t.lower >= 4)
  .map(([word, t]) => ({ word, articles: Math.max(1, t.articles), lower: t.lower }))
  .sort((a, b) => b.articles - a.articles || b.lower - a.lower || (a.word < b.word ? -1 : 1))

/** Each class holds the words whose share lies within a factor of 1.5 of the next. */
const classes: { share: number; words: string[] }[] = []
let top = Infinity
for (const { word, articles } of kept) {
  if (articles < top / 1.5 || classes.length === 0) {
    top = articles
    classes.push({ share: 0, words: [] })
  }
  const current = classes.at(-1)
  if (!current) continue
  current.words.push(word)
  current.share += articles / articleCount
}
const lines = classes
  .flatMap(({ share, words }) => words.map((word) => ({ word, share: (share / words.length).toPrecision(2) })))
  .sort((a, b) => (a.word < b.word ? -1 : 1))
  .map(({ word, share }) => `${word}\t${share}\n`)
writeFileSync(join(ROOT, 'lexicon/word-shares.tsv'), `word\tshare\n${lines.join('')}`)
console.log(`${kept.length} words in ${classes.length} classes from ${articleCount} articles`)
