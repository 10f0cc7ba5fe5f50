import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { findStretches, relate, writePool, type QuotedLink, type Stretch } from './quoted-pairs.js'
import { writeRows } from './write-rows.js'

const LANGUAGES = ['cs-en', 'de-en', 'ru-en'] as const
/** Lines of each test set that are ours; the others are kept for measuring only. */
const LINES = 500
const [MARKS, FEWEST_WORDS] = ['"“”', 4]

const fileOf = (languages: string, reference: string): string =>
  `txt/references/newstest2021.${languages}.ref.${reference}.en`

/** News of WMT21 by two professional translators: one statement in two wordings; see scripts/corpora/README.md. */
export const wmt: Converter = {
  source: 'https://github.com/wmt-conference/wmt21-news-systems',
  commit: 'cd9d313',
  needs: LANGUAGES.flatMap((languages) => [fileOf(languages, 'A'), fileOf(languages, 'B')]),
  convert: (checkout, out) => {
    const linesOf = (languages: string, reference: string): string[] =>
      readFileSync(join(checkout, fileOf(languages, reference)), 'utf8')
        .split('\n')
        .slice(0, LINES)
    const variants = LANGUAGES.flatMap((languages) => {
      const others = linesOf(languages, 'B')
      return linesOf(languages, 'A').flatMap((a, segment) => {
        const b = others[segment] ?? ''
        const [quotes_a, quotes_b] = [a, b].map((line) => findStretches(line, MARKS, FEWEST_WORDS)) as [
          Stretch[],
          Stretch[],
        ]
        const id = `wmt-${languages}-${String(segment)}`
        return a === '' && b === '' ? [] : [{ id, lang_pair: languages, segment, a, b, quotes_a, quotes_b }]
      })
    })
    const pairs = variants.map(({ id, a, b, quotes_a, quotes_b }) => ({
      id,
      a: { text: a, outlet: 'translator-A', date: null, quotes: quotes_a },
      b: { text: b, outlet: 'translator-B', date: null, quotes: quotes_b },
      links: linksOf(quotes_a, quotes_b),
    }))
    return [
      writeRows(out, 'quote-align/wmt_variants.dev.jsonl', variants),
      ...writePool(out, ['quote-align/wmt_quote_pool.dev.jsonl', 'quote-align/wmt_quote_links.dev.jsonl'], pairs),
    ]
  },
}

/** All pairs; sure are those at one place of two sentences with as many quotations, cut alike. */
function linksOf(as: readonly Stretch[], bs: readonly Stretch[]): QuotedLink[] {
  return as.flatMap((x, a) =>
    bs.map((y, b): QuotedLink => {
      const { relation } = relate(x.text, y.text)
      const isSure = as.length === bs.length && a === b && x.edge === y.edge
      return {
        a,
        b,
        relation: relation === 'other' ? 'reworded_far' : relation,
        gold: isSure ? 'aligned' : 'unsure',
      }
    }),
  )
}
