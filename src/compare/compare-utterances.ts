import type {
  AttributionConflict,
  ComparedRendering,
  ComparedUtterance,
  Difference,
  WordEdit,
} from '../model/comparison.js'
import type { CoverageCell, CoverageState } from '../model/coverage.js'
import type { Dossier } from '../model/dossier.js'
import { chooseReference } from './choose-reference.js'
import { coverageState } from './coverage-state.js'
import type { PlacedRendering, PlacedUtterance } from './place-utterances.js'
import { earliestMoment, firstBeyondDoubt } from './earliest.js'
import { namesSpeaker } from './align/speaker-evidence.js'
import type { FindTrace, Trace } from './find-traces.js'
import { findSentenceCuts, nameCut, type SentenceCuts } from './find-cuts.js'
import { isReworkedThroughout, nameDifferences } from './name-differences.js'
import { orderUtterances } from './order-utterances.js'
import { venueElsewhere, venuesDiffer } from './venues-differ.js'
import { diffTexts, toWordEdits, type EditRun } from './word-edits.js'

/** Every utterance with its renderings held against the fullest one, and what each article did with it. */
export function compareUtterances(
  dossier: Dossier,
  utterances: readonly PlacedUtterance[],
  conflicts: readonly AttributionConflict[],
  findTrace: FindTrace,
): ComparedUtterance[] {
  const disputed = new Set(conflicts.flatMap(({ renderingIds }) => renderingIds))
  const cuts = findSentenceCuts(utterances)
  const runs = new Map<string, Set<string>>()
  for (const { rendering, utteranceId } of utterances.flatMap((utterance) => utterance.renderings)) {
    const ids = runs.get(rendering.articleId)
    if (ids === undefined) runs.set(rendering.articleId, new Set([utteranceId]))
    else ids.add(utteranceId)
  }
  const runsOf = (articleId: string): ReadonlySet<string> => runs.get(articleId) ?? new Set()
  const quoted = new Set(
    utterances
      .flatMap((utterance) => utterance.renderings)
      .filter(({ quote }) => quote.directness !== 'INDIRECT')
      .map(({ rendering }) => rendering.id),
  )
  return orderUtterances(
    utterances.flatMap((utterance) => compareUtterance(dossier, utterance, cuts, runsOf, findTrace)),
    (id) => quoted.has(id),
    (id) => disputed.has(id),
  )
}

function compareUtterance(
  dossier: Dossier,
  placed: PlacedUtterance,
  cuts: SentenceCuts,
  runsOf: (articleId: string) => ReadonlySet<string>,
  findTrace: FindTrace,
): ComparedUtterance[] {
  const { utterance, renderings } = placed
  const reference = chooseReference(renderings)
  if (reference === undefined) return []
  const textDiffs = new Map<string, TextDiff>()
  const first = firstBeyondDoubt(
    firstPerArticle(renderings),
    (r) => r.firstRunAt,
    (r) => r.firstRunBy,
  )
  return [
    {
      utteranceId: utterance.id,
      personId: utterance.personId,
      organisation: utterance.organisation,
      referenceRenderingId: reference.rendering.id,
      renderings: renderings.map((rendering) =>
        compareRendering(rendering, reference, placed, cuts, runsOf, textDiffs),
      ),
      coverage: coverageOf(dossier, renderings, findTrace),
      outletCount: new Set(renderings.map((r) => r.outletKey)).size,
      firstRenderingId: first?.rendering.id ?? null,
    },
  ]
}

function compareRendering(
  placed: PlacedRendering,
  reference: PlacedRendering,
  utterance: PlacedUtterance,
  cuts: SentenceCuts,
  runsOf: (articleId: string) => ReadonlySet<string>,
  textDiffs: Map<string, TextDiff>,
): ComparedRendering {
  const { rendering } = placed
  const [from, to] = [reference.rendering.text, rendering.text]
  // Reprints repeat a wording many times: each is held against the reference once.
  const known = textDiffs.get(to) ?? diffOf(from, to)
  textDiffs.set(to, known)
  const { runs, named, edits } = known
  const isReference = placed === reference
  const isOtherPiece = !isReference && placed.article.id === reference.article.id && isReworkedThroughout(runs)
  const differences: Difference[] = isReference
    ? []
    : [...named, ...nameCut(placed, reference, cuts, utterance, runsOf), ...nameVenue(placed, reference)]
  return {
    renderingId: rendering.id,
    articleId: rendering.articleId,
    quoteId: rendering.quoteId,
    span: rendering.span,
    text: rendering.text,
    personId: namesSpeaker(placed.quote)
      ? placed.quote.personId
      : (utterance.utterance.personId ?? placed.quote.personId),
    isReference,
    differences: differences.length === 0 ? [{ kind: 'VERBATIM', from: null, to: null }] : differences,
    edits: isOtherPiece ? [{ kind: 'ADDED', from: null, to: to.trim() }] : edits,
  }
}

interface TextDiff {
  readonly runs: readonly EditRun[]
  readonly named: readonly Difference[]
  readonly edits: readonly WordEdit[]
}

function diffOf(from: string, to: string): TextDiff {
  const runs = diffTexts(from, to)
  return { runs, named: nameDifferences(runs, from, to), edits: toWordEdits(runs, from, to) }
}

function nameVenue(placed: PlacedRendering, reference: PlacedRendering): Difference[] {
  const [from, to] = [venueElsewhere(reference), venueElsewhere(placed)]
  return venuesDiffer(from, to) ? [{ kind: 'REVENUED', from: from?.text ?? null, to: to?.text ?? null }] : []
}

function coverageOf(dossier: Dossier, renderings: readonly PlacedRendering[], findTrace: FindTrace): CoverageCell[] {
  const firstSeenAt = earliestMoment(renderings.map((r) => r.firstRunAt))
  const byArticle = new Map<string, boolean>()
  for (const { article, quote } of renderings) {
    byArticle.set(article.id, (byArticle.get(article.id) ?? true) && quote.directness === 'INDIRECT')
  }
  return dossier.articles.map((article) => {
    const indirectly = byArticle.get(article.id)
    const state = coverageState(article, indirectly !== undefined, firstSeenAt, indirectly)
    const trace = indirectly === undefined ? findTrace(renderings, article.id) : null
    const told = trace !== null && isTold(trace, state) ? trace : { state, words: null }
    return { articleId: article.id, state: told.state, words: told.words }
  })
}

/** A report is one whatever the dates say; what may be one only keeps an omission from being claimed. */
function isTold(trace: Trace, state: CoverageState): boolean {
  return trace.state === 'RAN_INDIRECTLY' || state === 'NOT_RUN'
}

function firstPerArticle(renderings: readonly PlacedRendering[]): PlacedRendering[] {
  return [...new Map(renderings.toReversed().map((placed) => [placed.article.id, placed])).values()].reverse()
}
