import type { Dossier, DossierArticle, DossierQuote } from '../../src/model/dossier.js'
import type { Completeness, Moment } from '../../src/model/article.js'
import type { Directness } from '../../src/model/quote.js'

/** What a test says of one article; each quotation is `Speaker [verb]: words`, or `Speaker [verb] @venue: words`. */
export interface Told {
  readonly id: string
  readonly outlet?: string | null
  readonly title?: string | null
  readonly publishedAt?: Moment | null
  readonly updatedAt?: Moment | null
  readonly completeness?: Completeness
  readonly agencies?: readonly string[]
  /** The writer's own paragraphs, before the quotations. */
  readonly narrative?: readonly string[]
  readonly quotes?: readonly (string | ToldQuote)[]
}

export interface ToldQuote {
  readonly speaker: string | null
  readonly words: string
  readonly cue?: string
  readonly venue?: string
  readonly directness?: Directness
  /** The writer's words before a fragment. */
  readonly before?: string
  readonly after?: string
}

/** A calendar day. */
export function day(date: string): Moment {
  return { at: `${date}T00:00:00.000Z`, precision: 'DAY', zone: null }
}

/** A minute with its zone. */
export function minute(at: string): Moment {
  return { at: `${at}:00.000Z`, precision: 'MINUTE', zone: 'Z' }
}

/** A dossier of short articles, written down as a reporter would sum them up. */
export function makeDossier(told: readonly Told[]): Dossier {
  const names = [
    ...new Set(told.flatMap((article) => (article.quotes ?? []).flatMap((quote) => toQuote(quote).speaker ?? []))),
  ]
  const people = names.map((name, i) => ({ id: `p${i + 1}`, name, names: [name], roles: [] }))
  return {
    event: { id: null, version: 1 },
    articles: told.map((article) => toArticle(article, (name) => people.find((p) => p.name === name)?.id ?? null)),
    people,
    utterances: [],
  }
}

function toQuote(quote: string | ToldQuote): ToldQuote {
  if (typeof quote !== 'string') return quote
  const colon = quote.indexOf(':')
  return { speaker: quote.slice(0, colon).trim(), words: quote.slice(colon + 1).trim() }
}

function toArticle(told: Told, personOf: (name: string) => string | null): DossierArticle {
  const quotes: DossierQuote[] = []
  const blocks: { kind: 'PARAGRAPH'; start: number; end: number }[] = []
  let text = ''
  const paragraph = (words: string): void => {
    blocks.push({ kind: 'PARAGRAPH', start: text.length, end: text.length + words.length })
    text += `${words}\n\n`
  }
  for (const words of told.narrative ?? []) paragraph(words)
  for (const [i, given] of (told.quotes ?? []).entries()) {
    const quote = toQuote(given)
    const cue = quote.cue ?? 'said'
    const before = quote.before ?? ''
    const start = text.length + before.length + 1
    const span = { start, end: start + quote.words.length }
    const tail = ` ${cue} ${quote.speaker ?? 'somebody'}`
    const cueStart = span.end + 1 + (quote.after ?? '').length + 1
    paragraph(`${before}"${quote.words}"${quote.after ?? ''}${tail}.`)
    quotes.push({
      id: `${told.id}.q${i + 1}`,
      span,
      text: quote.words,
      directness: quote.directness ?? 'DIRECT',
      cue: { span: { start: cueStart, end: cueStart + cue.length }, text: cue, lemma: LEMMAS[cue] ?? cue },
      speaker:
        quote.speaker === null ? null : { span, text: quote.speaker, kind: 'PERSON', person: null, organisation: null },
      venue: quote.venue === undefined ? null : { span, text: quote.venue, kind: 'ADDRESSEE' },
      confidence: 1,
      personId: quote.speaker === null ? null : personOf(quote.speaker),
    })
  }
  const outlet = told.outlet === undefined ? `Outlet ${told.id}` : told.outlet
  return {
    id: told.id,
    outlet: outlet === null ? null : { id: outlet, name: outlet, slug: outlet, kind: null },
    revisions: [
      {
        id: `${told.id}.r1`,
        number: 1,
        seenAt: null,
        text,
        header: {
          outlet: null,
          url: null,
          title: told.title ?? null,
          subtitle: null,
          authors: [],
          agencies: told.agencies ?? [],
          section: null,
          dateline: null,
          publishedAt: told.publishedAt ?? null,
          updatedAt: told.updatedAt ?? null,
          language: 'en',
          photoCredit: null,
          completeness: told.completeness ?? 'FULL',
          evidence: [],
        },
        blocks,
        quotes,
        mentions: [],
        figures: [],
        minorFigures: [],
        citations: [],
      },
    ],
  }
}

const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  claimed: 'claim',
  insisted: 'insist',
  accused: 'accuse',
  told: 'tell',
}
