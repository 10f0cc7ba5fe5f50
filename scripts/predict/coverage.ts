/**
 * The whole comparison of each event, in the form that the scorer of the coverage corpus states at its head.
 *
 *   --held-out  links the passages of an event, finds reports of them and groups its figures by weights that were learned of the
 *               other events alone, for the weights of the product have seen all of them
 */
import { compareInMemory, type Compared } from '../../src/pipeline.js'
import type { Reading } from '../../src/model/article.js'
import type { DossierQuote } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import type { Models } from '../../src/models/weights.js'
import { type CoverageRow, readRow } from '../train/coverage/coverage-rows.js'
import type { FigureRow } from '../train/figures/figure-examples.js'
import { modelsWithout } from './models-without.js'

/** Segment, person, figure: where it stands in the text of an article. */
interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

export async function predictAll(gold: readonly Record<string, unknown>[]): Promise<unknown[]> {
  const rows = gold as unknown as FigureRow[]
  const modelsFor = process.argv.includes('--held-out') ? await modelsWithout(rows) : () => loadModels()
  return Promise.all(rows.map(async (row, event) => predict(row, await readRow(row), modelsFor(event))))
}

function predict({ id, articles }: CoverageRow, readings: readonly Reading[], models: Models): unknown {
  const compared = compareInMemory(readings, 'ALL', models)
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

/** Every rendering of every utterance, and every clause that is told to report one. */
function segmentsOf(compared: Compared, placeOf: PlaceOf): unknown[] {
  return [...renderingsOf(compared, placeOf), ...reportsOf(compared, placeOf)]
}

function reportsOf({ comparison }: Compared, placeOf: PlaceOf): unknown[] {
  return comparison.utterances.flatMap(({ utteranceId, coverage }) =>
    coverage.flatMap(({ articleId, state, words }) =>
      state !== 'RAN_INDIRECTLY' || words === null
        ? []
        : [{ ...placeOf(articleId, words.span), speaker: null, person: false, cue: null, utt: [utteranceId] }],
    ),
  )
}

/** A quotation that renders two utterances has a place for each. */
function renderingsOf({ dossier, comparison }: Compared, placeOf: PlaceOf): unknown[] {
  const quotes = new Map<string, DossierQuote>()
  for (const { revisions } of dossier.articles)
    for (const quote of revisions.at(-1)?.quotes ?? []) quotes.set(quote.id, quote)
  const names = new Map(dossier.people.map(({ id, name }) => [id, name]))
  return comparison.utterances.flatMap(({ utteranceId, organisation, renderings }) =>
    renderings.map(({ articleId, quoteId, span, personId: person }) => {
      const quote = quotes.get(quoteId)
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
