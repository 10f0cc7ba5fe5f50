import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { findQuoted } from './find-quoted.js'
import { readBrat, type Fragment } from './read-brat.js'
import { writeRows } from './write-rows.js'

interface Attribution {
  readonly id: string
  readonly source: readonly Fragment[]
  readonly cue: readonly Fragment[]
  readonly content: readonly Fragment[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch in marks is what an attribution reports if half of its letters are. */
const LEAST_COVERED = 0.5
const PRONOUN = /^(?:s?he|it|her|him|i|me|we|they|who|one)$/iu

/** PolNeAR: political news of seven outlets with every attribution, as brat files; see scripts/corpora/README.md. */
export const polnear: Converter = {
  source: 'https://github.com/networkdynamics/PolNeAR',
  commit: 'c3eee83',
  needs: ['data/metadata.tsv', 'data/train/text', 'data/train/attributions', 'data/dev/text', 'data/dev/attributions'],
  convert: (checkout, out) => {
    const articles = readMetadata(readFileSync(join(checkout, 'data/metadata.tsv'), 'utf8'))
    return ['train', 'dev'].map((part) => {
      const folder = join(checkout, 'data', part)
      const files = readdirSync(join(folder, 'attributions'))
      const rows = articles
        .filter((article) => article['compartment'] === part)
        .sort((a, b) => ((a['filename'] ?? '') < (b['filename'] ?? '') ? -1 : 1))
        .map((article) => {
          const name = article['filename'] ?? ''
          const annotators = (article['annotators'] ?? '')
            .split('|')
            .filter((one) => files.includes(`${name}_${one}.ann`))
          // Where several annotated an article, the first one's word counts.
          const annotator = annotators.sort()[0]
          if (annotator === undefined) throw new Error(`${part} has no attributions of ${name}.`)
          const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
          const ann = readFileSync(join(folder, 'attributions', `${name}_${annotator}.ann`), 'utf8')
          return { ...headOf(article), text, annotator, n_annotators: annotators.length, ...readLabels(ann, text) }
        })
      return writeRows(out, `polnear/${part}.jsonl`, rows)
    })
  },
}

function readMetadata(table: string): Record<string, string>[] {
  const [head = [], ...lines] = table
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  return lines.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
}

function headOf(article: Readonly<Record<string, string>>) {
  const cell = (column: string): string | null => {
    const value = article[column] ?? ''
    return value === '' || value === 'None' ? null : value
  }
  return {
    id: cell('filename'),
    outlet: cell('publisher'),
    date: cell('publication_date'),
    author: cell('author'),
    title: cell('title'),
    credit: cell('credit'),
    wire: cell('wire'),
  }
}

/** The attributions as annotated, and the quotations that they make of the stretches in marks. */
export function readLabels(ann: string, text: string) {
  const { spans, events } = readBrat(ann, text)
  const attributions = events.map(({ id, roles }): Attribution => {
    const { Source: source = [], Cue: cue = [], Content: content = [] } = roles
    return { id, source, cue, content }
  })
  // What annotators only discussed is neither right nor wrong.
  const ignore = spans.filter(({ type }) => type === 'Discuss').flatMap(({ fragments }) => fragments)
  const stretches = findQuoted(text).map((stretch) => {
    const shares = attributions.map(({ content }) => shareOf(text, stretch, content))
    const coverage = Math.max(0, ...shares)
    return {
      ...stretch,
      coverage,
      attribution: coverage >= LEAST_COVERED ? attributions[shares.indexOf(coverage)] : undefined,
    }
  })
  const baseOf = ({ start, end, closed }: (typeof stretches)[number]) => ({
    start,
    end,
    text: text.slice(start, end),
    n_words: text.slice(start, end).match(/[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu)?.length ?? 0,
    closed,
    ignore: ignore.some((span) => overlap(span, { start, end }) > 0),
  })
  const quotes = stretches.flatMap((stretch) => {
    const { attribution } = stretch
    if (attribution === undefined) return []
    const { source, cue } = attribution
    const siblings = stretches.filter((other) => other.attribution === attribution)
    const said = source.map((fragment) => fragment.text).join(' ')
    return {
      ...baseOf(stretch),
      attribution: attribution.id,
      coverage: Math.round(stretch.coverage * 1000) / 1000,
      kind: isAllQuoted(text, attribution.content, siblings) ? 'full' : 'mixed',
      source,
      cue,
      source_text: said === '' ? null : said,
      source_is_pronoun: said === '' ? null : PRONOUN.test(said),
    }
  })
  const quoted_unattributed = stretches
    .filter(({ attribution }) => attribution === undefined)
    .map((stretch) => ({
      ...baseOf(stretch),
      in_source_or_cue: attributions.some(
        ({ source, cue }) => shareOf(text, stretch, [...source, ...cue]) >= LEAST_COVERED,
      ),
    }))
  return { attributions, quotes, quoted_unattributed, ignore }
}

/** Share of a stretch's letters that stand in the fragments. */
function shareOf(text: string, { start, end }: Span, fragments: readonly Span[]): number {
  let [inside, all] = [0, 0]
  for (let i = start; i < end; i++) {
    if (/\s/u.test(text[i] ?? '')) continue
    all++
    if (fragments.some((fragment) => fragment.start <= i && i < fragment.end)) inside++
  }
  return inside / all
}

/** Nothing but marks of the content stands outside the quotation marks. */
function isAllQuoted(text: string, content: readonly Span[], quoted: readonly Span[]): boolean {
  return content.every(({ start, end }) => {
    for (let i = start; i < end; i++) {
      if (/[\p{L}\p{N}_]/u.test(text[i] ?? '') && !quoted.some((one) => one.start <= i && i < one.end)) return false
    }
    return true
  })
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
