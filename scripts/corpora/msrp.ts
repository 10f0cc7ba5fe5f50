import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { findStretches, relate, writePool, type QuotedLink, type Stretch } from './quoted-pairs.js'
import { writeRows } from './write-rows.js'

const [PAIRS, SENTENCES] = ['msr_paraphrase_train.txt', 'msr_paraphrase_data.txt']
const [MARK, FEWEST_WORDS] = ['"', 3]
/** The closest first. */
const RELATIONS = ['identical', 'truncated', 'reworded', 'other'] as const

interface Source {
  readonly outlet: string | null
  readonly agency: string | null
  readonly author: string | null
  readonly date: string | null
}

/** The Microsoft Research Paraphrase Corpus: two sentences of two outlets on one matter; see scripts/corpora/README.md. */
export const msrp: Converter = {
  source: 'https://www.microsoft.com/en-us/download/details.aspx?id=52398',
  commit: 'as published in 2005',
  needs: [PAIRS, SENTENCES],
  convert: (checkout, out) => {
    const sources = new Map(
      readTable(join(checkout, SENTENCES)).map(([sid = '', , author, url, agency, date]) => [
        sid,
        { outlet: hostOf(url), agency: cell(agency), author: cell(author), date: dayOf(date) },
      ]),
    )
    const rows = readTable(join(checkout, PAIRS)).map(([label, one = '', other = '', a = '', b = ''], i) => ({
      id: `msrp-train-${String(i)}`,
      label: Number(label),
      a: { sid: one, text: a, ...sourceOf(sources, one) },
      b: { sid: other, text: b, ...sourceOf(sources, other) },
    }))
    const quoted = rows.flatMap((row) => {
      const [quotes_a, quotes_b] = [row.a, row.b].map(({ text }) => findStretches(text, MARK, FEWEST_WORDS)) as [
        Stretch[],
        Stretch[],
      ]
      if (quotes_a.length === 0 || quotes_b.length === 0) return []
      const all = linksOf(quotes_a, quotes_b, row.label === 1)
      const links = all.filter(({ isClosest }) => isClosest).map(({ a, b, relation }) => ({ a, b, relation }))
      const best_relation = RELATIONS.find((relation) => links.some((link) => link.relation === relation)) ?? 'other'
      const gold = row.label === 1 && best_relation !== 'other' ? 'aligned' : 'unsure'
      return [{ row: { ...row, quotes_a, quotes_b, links, best_relation, gold }, all }]
    })
    const pairs = quoted.map(({ row: { id, a, b, quotes_a, quotes_b }, all }) => ({
      id,
      a: { ...a, quotes: quotes_a },
      b: { ...b, quotes: quotes_b },
      links: all,
    }))
    return [
      writeRows(out, 'quote-align/msrp.dev.jsonl', rows),
      writeRows(
        out,
        'quote-align/msrp_quotes.dev.jsonl',
        quoted.map(({ row }) => row),
      ),
      ...writePool(out, ['quote-align/quote_pool.dev.jsonl', 'quote-align/quote_links.dev.jsonl'], pairs),
    ]
  },
}

/** All pairs of quotations; sure is, where the sentences are paraphrases, the closest one of each of the first sentence. */
function linksOf(
  as: readonly Stretch[],
  bs: readonly Stretch[],
  isParaphrase: boolean,
): (QuotedLink & { readonly isClosest: boolean })[] {
  return as.flatMap((x, a) => {
    const related = bs.map((y) => relate(x.text, y.text))
    const most = Math.max(...related.map(({ share }) => share))
    const closest = related.findIndex(({ share }) => share === most)
    return related.map(({ relation }, b) => ({
      a,
      b,
      relation,
      gold: isParaphrase && b === closest && relation !== 'other' ? ('aligned' as const) : ('unsure' as const),
      isClosest: b === closest,
    }))
  })
}

/** Lines of cells with tabs between them, without the first, which names the columns. */
function readTable(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'))
}

function sourceOf(sources: ReadonlyMap<string, Source>, sid: string): Source {
  return sources.get(sid) ?? { outlet: null, agency: null, author: null, date: null }
}

function cell(value: string | undefined): string | null {
  const text = value?.trim() ?? ''
  return text === '' || /^(?:-|none|null|unknown)$/iu.test(text) ? null : text
}

function hostOf(url: string | undefined): string | null {
  const text = cell(url)
  return text === null ? null : (/^(?:\w+:\/\/)?([^/\s:]+)/u.exec(text)?.[1] ?? null)
}

/** "2003/6/4" and "2003-06-04" as the latter. */
function dayOf(date: string | undefined): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/u.exec(cell(date) ?? '') ?? []
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
