import { compareInMemory, type Compared } from '../../src/pipeline.js'
import type { Reading } from '../../src/model/article.js'
import type { DossierQuote } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

/** A row of the gold: the articles of one event, as an archive would hand them in. */
interface Row {
  readonly id: string
  readonly articles: readonly ArticleRow[]
}

interface ArticleRow {
  readonly id: string
  readonly text: string
}

/** What the editors who collected the rows knew of an article; handed in as a caller would. */
const GIVEN = ['outlet', 'title', 'date', 'url'] as const

/** Segment, person, figure: where it stands in the text of an article. */
interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** The whole comparison of one event, in the form that the scorer of the coverage corpus states at its head. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const { id, articles } = row as unknown as Row
  const readings: Reading[] = []
  for (const article of articles) readings.push(await readRow(article))
  const compared = compareInMemory(readings)
  const idOf = new Map(articles.map((article, index) => [`a${index + 1}`, article.id]))
  const placeOf = (articleId: string, { start, end }: { readonly start: number; readonly end: number }): Place => ({
    article: idOf.get(articleId) ?? articleId,
    start,
    end,
  })
  return {
    id,
    segments: segmentsOf(compared, placeOf),
    people: peopleOf(compared, (articleId) => idOf.get(articleId) ?? articleId),
    figures: compared.comparison.figures.map(({ relation, members }) => ({
      relation,
      members: members.map(({ articleId, figure }) => placeOf(articleId, figure.span)),
    })),
    conflicts: conflictsOf(compared, placeOf),
    same_text: compared.comparison.origins.families
      .filter(({ articleIds }) => articleIds.length > 1)
      .map(({ articleIds }) => articleIds.map((articleId) => idOf.get(articleId) ?? articleId)),
    left_out: compared.comparison.utterances.flatMap(({ utteranceId, renderings, coverage }) =>
      new Set(renderings.map(({ articleId }) => articleId)).size < 2
        ? []
        : coverage
            .filter(({ state }) => state === 'NOT_RUN')
            .map(({ articleId }) => ({ article: idOf.get(articleId) ?? articleId, utt: utteranceId })),
    ),
  }
}

type PlaceOf = (articleId: string, span: { readonly start: number; readonly end: number }) => Place

async function readRow(article: ArticleRow): Promise<Reading> {
  const fields = article as unknown as Record<string, unknown>
  const given = Object.fromEntries(GIVEN.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
  const bytes = new TextEncoder().encode(JSON.stringify({ ...given, text: article.text }))
  for await (const reading of readArticles([{ name: article.id, bytes, format: 'JSONL' }], loadModels())) return reading
  throw new Error(`${article.id} holds no article.`)
}

/** Every rendering of every utterance; a quotation that renders two has a place for each. */
function segmentsOf({ dossier, comparison }: Compared, placeOf: PlaceOf): unknown[] {
  const quotes = new Map<string, DossierQuote>()
  for (const { revisions } of dossier.articles)
    for (const quote of revisions.at(-1)?.quotes ?? []) quotes.set(quote.id, quote)
  const names = new Map(dossier.people.map(({ id, name }) => [id, name]))
  return comparison.utterances.flatMap(({ utteranceId, personId, organisation, renderings }) =>
    renderings.map(({ articleId, quoteId, span }) => {
      const quote = quotes.get(quoteId)
      const person = quote?.personId ?? personId
      return {
        ...placeOf(articleId, span),
        speaker: person === null ? (quote?.speaker?.organisation ?? organisation) : (names.get(person) ?? null),
        person: person !== null,
        cue: quote?.cue?.text ?? null,
        utt: [utteranceId],
      }
    }),
  )
}

function peopleOf({ dossier }: Compared, idOf: (articleId: string) => string): unknown[] {
  return dossier.people.map(({ id, name }) => ({
    name,
    articles: dossier.articles
      .filter(({ revisions }) => revisions.at(-1)?.mentions.some(({ personId }) => personId === id) === true)
      .map((article) => idOf(article.id)),
  }))
}

function conflictsOf({ comparison }: Compared, placeOf: PlaceOf): unknown[] {
  const renderings = new Map(
    comparison.utterances.flatMap((utterance) => utterance.renderings.map((r) => [r.renderingId, r] as const)),
  )
  return comparison.attributionConflicts.map(({ kind, renderingIds }) => ({
    kind,
    spans: renderingIds.flatMap((renderingId) => {
      const rendering = renderings.get(renderingId)
      return rendering === undefined ? [] : [placeOf(rendering.articleId, rendering.span)]
    }),
  }))
}
