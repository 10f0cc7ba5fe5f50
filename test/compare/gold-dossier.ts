import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dossier, DossierPerson, DossierQuote } from '../../src/model/dossier.js'
import { ATTRIBUTION_VERBS } from '../../src/lexicon/attribution-verbs.js'
import { findWords } from '../../src/text/words.js'
import type { Cue } from '../../src/model/quote.js'
import type { Moment } from '../../src/model/article.js'

interface GoldQuote {
  readonly id: string
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
  readonly source?: string
  readonly kind: 'full' | 'partial'
}
interface GoldStatement {
  readonly id: string
  readonly renderings: readonly string[]
}
interface GoldArticle {
  readonly outlet: string | null
  readonly date: string | null
  readonly title: string | null
  readonly agency?: string | null
}
export interface Gold {
  readonly articles: Readonly<Record<string, GoldArticle>> | readonly (GoldArticle & { readonly file: string })[]
  readonly quotes: readonly GoldQuote[]
  readonly statements: readonly GoldStatement[]
}

const FOLDER = resolve(import.meta.dirname, '../../../shared/seeds')

/** The hand-made gold of the five seeds, read where it lies; null (and a loud word) where it does not. */
export function readGold(): { readonly gold: Gold; readonly texts: ReadonlyMap<string, string> } | null {
  const file = resolve(FOLDER, 'gold.json')
  if (!existsSync(file)) {
    console.warn('SKIPPED: ../shared/seeds is not here, so nothing was held against its gold')
    return null
  }
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
  const texts = new Map(articlesOf(gold).map(({ file: name }) => [name, readFileSync(resolve(FOLDER, name), 'utf8')]))
  return { gold, texts }
}

export function articlesOf(gold: Gold): readonly (GoldArticle & { readonly file: string })[] {
  return Array.isArray(gold.articles)
    ? (gold.articles as readonly (GoldArticle & { readonly file: string })[])
    : Object.entries(gold.articles as Readonly<Record<string, GoldArticle>>).map(([file, article]) => ({
        file,
        ...article,
      }))
}

/** A dossier of the seeds with the gold's own quotations and speakers, so that alignment is judged alone. */
export function goldDossier(gold: Gold, texts: ReadonlyMap<string, string>): Dossier {
  const names = [...new Set(gold.quotes.flatMap((q) => (q.speaker === null ? [] : [q.speaker])))]
  const people = names.map((name, i): DossierPerson => ({ id: `p${i + 1}`, name, names: [name], roles: [] }))
  const articles = articlesOf(gold).map(({ file, outlet, date, title }) => {
    const text = texts.get(file) ?? ''
    const publishedAt: Moment | null =
      date === null ? null : { at: `${date.slice(0, 10)}T00:00:00.000Z`, precision: 'DAY', zone: null }
    const quotes = gold.quotes
      .filter((q) => q.file === file)
      .map((q): DossierQuote => ({
        id: q.id,
        span: { start: q.start, end: q.end },
        text: q.text,
        directness: q.kind === 'full' ? 'DIRECT' : 'PARTIAL',
        cue: nearestCue(text, q),
        speaker:
          q.speaker === null && q.source === undefined
            ? null
            : {
                span: { start: q.start, end: q.start },
                text: q.speaker ?? q.source ?? '',
                kind: q.speaker === null ? 'ORGANISATION' : 'PERSON',
                person: null,
                organisation: q.speaker === null ? (q.source ?? null) : null,
              },
        venue: null,
        confidence: 1,
        personId: people.find((p) => p.name === q.speaker)?.id ?? null,
      }))
      .sort((a, b) => a.span.start - b.span.start)
    return {
      id: file.slice(0, 3),
      outlet: outlet === null ? null : { id: outlet, name: outlet, slug: outlet, kind: null },
      revisions: [
        {
          id: `${file.slice(0, 3)}r1`,
          number: 1,
          seenAt: null,
          text,
          header: {
            outlet: null,
            url: null,
            title,
            subtitle: null,
            authors: [],
            agencies: [],
            section: null,
            dateline: null,
            publishedAt,
            updatedAt: null,
            language: 'en',
            photoCredit: null,
            completeness: 'FULL' as const,
            evidence: [],
          },
          blocks: [{ kind: 'PARAGRAPH' as const, start: 0, end: text.length }],
          quotes,
          mentions: [],
          figures: [],
          minorFigures: [],
          citations: [],
        },
      ],
    }
  })
  return { event: { id: null, version: 1 }, articles, people, utterances: [] }
}

/** The verb of saying nearest to a quotation, after it or before it in the same line: the gold marks none. */
function nearestCue(text: string, quote: GoldQuote): Cue | null {
  const after = findWords(text, { start: quote.end, end: Math.min(text.length, quote.end + 80) })
  const before = findWords(text, { start: Math.max(0, quote.start - 120), end: quote.start })
  const isVerb = (word: { readonly text: string }): boolean => ATTRIBUTION_VERBS.has(word.text.toLowerCase())
  const found =
    quote.kind === 'partial'
      ? (before.findLast(isVerb) ?? after.find(isVerb))
      : (after.find(isVerb) ?? before.findLast(isVerb))
  if (found === undefined) return null
  return {
    span: { start: found.start, end: found.end },
    text: found.text,
    lemma: ATTRIBUTION_VERBS.get(found.text.toLowerCase()) ?? found.text,
  }
}
