import { chooseWitnesses } from '../compare/apparatus/choose-witnesses.js'
import { collate } from '../compare/apparatus/collate.js'
import { invariant } from '../errors.js'
import type { ComparedRendering, ComparedUtterance, Comparison, Framing } from '../model/comparison.js'
import type { CoverageCell } from '../model/coverage.js'
import type { Dossier, DossierArticle, DossierPerson, DossierQuote } from '../model/dossier.js'
import type { FigureGroup } from '../model/figure-group.js'
import type { Finding } from '../model/finding.js'
import type { CoverageView, StatementView } from './coverage-view.js'

/** What a comparison names, by its id. */
interface Index {
  readonly quote: (id: string) => DossierQuote
  readonly person: (id: string) => DossierPerson
  /** The words of the fullest wording of a statement. */
  readonly words: (utteranceId: string) => string
}

/** A comparison that the command line has made, as the pages show it: what the API would answer. */
export function coverageOf(dossier: Dossier, comparison: Comparison): CoverageView {
  const index = indexOf(dossier, comparison)
  const { origins } = comparison
  const shown = new Set(comparison.articles.map(({ id }) => id))
  return {
    articles: dossier.articles.filter(({ id }) => shown.has(id)).map(articleOf),
    findings: comparison.findings.map(findingOf),
    origins: {
      outletCount: origins.outletCount,
      originCount: origins.originCount,
      families: origins.families.map(({ agency, explanation, sourceArticleId, articleIds }) => ({
        agency,
        explanation,
        source: sourceArticleId === null ? null : { id: sourceArticleId },
        articles: articleIds.map(named),
      })),
      ownShare: origins.ownShare.map(({ articleId, share }) => ({ share, article: named(articleId) })),
    },
    utterances: {
      totalCount: comparison.utterances.length,
      pageInfo: { hasPreviousPage: false, hasNextPage: false, endCursor: null },
      nodes: comparison.utterances.map((utterance) => statementOf(utterance, index)),
    },
    figures: comparison.figures.map(figuresOf),
    framing: framingOf(comparison.framing, index),
    headlines: comparison.headlines.map(({ articleId, title, onlyHere }) => ({
      title,
      onlyHere,
      article: named(articleId),
    })),
    people: comparison.people.map(({ personId, quotedBy, leftOutBy, cells }) => ({
      quotedBy,
      roles: index.person(personId).roles,
      leftOutBy: leftOutBy.map(named),
      person: personOf(personId, index),
      cells: cells.map(({ articleId, ...cell }) => ({ ...cell, article: named(articleId) })),
    })),
    citations: comparison.citations.map(({ source, kind, coverage }) => ({
      source,
      kind,
      coverage: coverage.map(({ articleId, state }) => ({ state, article: named(articleId) })),
    })),
    timeline: comparison.timeline.map(({ at, kind, lagMinutes, articleId, firstToRun }) => ({
      at: at?.at ?? null,
      precision: at?.precision ?? null,
      kind,
      lagMinutes,
      firstToRun: firstToRun.map((utteranceId) => ({ text: index.words(utteranceId) })),
      article: named(articleId),
    })),
  }
}

function named(id: string): { readonly id: string } {
  return { id }
}

function personOf(id: string, { person }: Index) {
  return { id, name: person(id).name }
}

function articleOf({ id, outlet, revisions }: DossierArticle): CoverageView['articles'][number] {
  const header = revisions.at(-1)?.header
  invariant(header !== undefined, 'an article has a version')
  const { title, url, publishedAt, completeness } = header
  return {
    id,
    title,
    url,
    publishedAt: publishedAt?.at ?? null,
    publishedPrecision: publishedAt?.precision ?? null,
    publishedZone: publishedAt?.zone ?? null,
    completeness,
    outlet: outlet === null ? null : { id: outlet.id, name: outlet.name },
  }
}

function findingOf({ id, kind, sentence, sides }: Finding): CoverageView['findings'][number] {
  return {
    id,
    kind,
    sentence,
    sides: sides.map(({ says, articleIds, evidence }) => ({
      says,
      articles: articleIds.map(named),
      evidence: evidence.map(({ articleId, span, text }) => ({ text, span, article: named(articleId) })),
    })),
  }
}

function statementOf(utterance: ComparedUtterance, index: Index): StatementView {
  const { personId, organisation, outletCount, renderings, coverage } = utterance
  return {
    utterance: null,
    organisation,
    outletCount,
    speaker: personId === null ? null : personOf(personId, index),
    renderings: renderings.map((rendering) => renderingOf(rendering, index)),
    apparatus: apparatusOf(renderings, index),
    coverage: coverage.map(cellOf),
  }
}

function renderingOf({ quoteId, articleId, span, text, isReference }: ComparedRendering, { quote }: Index) {
  const { id, cue, speaker, directness } = quote(quoteId)
  return {
    text,
    ...span,
    directness,
    isReference,
    article: named(articleId),
    quote: { id, cue: cue?.text ?? null, speakerText: speaker?.text ?? null, speakerKind: speaker?.kind ?? null },
  }
}

function apparatusOf(renderings: readonly ComparedRendering[], { quote }: Index): StatementView['apparatus'] {
  const articles = new Map(renderings.map(({ renderingId, articleId }) => [renderingId, articleId]))
  const witnesses = renderings.map(({ renderingId: id, quoteId, text }) => ({
    id,
    text,
    directness: quote(quoteId).directness,
  }))
  return {
    rows: collate(chooseWitnesses(witnesses)).rows.map(({ kind, readings }) => ({
      kind,
      readings: readings.map(({ words, isMoved, witnesses: ids }) => ({
        words,
        isMoved,
        witnesses: [...new Set(ids.map((id) => find(articles, id)))].map(named),
      })),
    })),
  }
}

function cellOf({ articleId, state, words }: CoverageCell) {
  return { state, words, article: named(articleId) }
}

function figuresOf({ counted, relation, members, pairs }: FigureGroup): CoverageView['figures'][number] {
  return {
    counted,
    relation,
    members: members.map(({ figureId, articleId, figure }) => ({
      ...figure,
      figure: { id: figureId, ...figure.span },
      article: named(articleId),
    })),
    pairs: pairs.map(({ relation: kind, explanation, aFigureId, bFigureId }) => ({
      relation: kind,
      explanation,
      a: { figure: named(aFigureId) },
      b: { figure: named(bFigureId) },
    })),
  }
}

function framingOf({ choices, byArticle }: Framing, { words }: Index): CoverageView['framing'] {
  return {
    choices: choices.map(({ utteranceId, verbs }) => ({
      text: words(utteranceId),
      verbs: verbs.map(({ articleId, cue, stance }) => ({ cue, stance, article: named(articleId) })),
    })),
    byArticle: byArticle.map(({ articleId, shared, departed }) => ({ shared, departed, article: named(articleId) })),
  }
}

function indexOf(dossier: Dossier, { utterances }: Comparison): Index {
  const versions = dossier.articles.flatMap(({ revisions }) => revisions)
  const quotes = new Map(versions.flatMap((version) => version.quotes.map((each) => [each.id, each])))
  const people = new Map(dossier.people.map((each) => [each.id, each]))
  const words = new Map(
    utterances.map(({ utteranceId, renderings, referenceRenderingId: id }) => [
      utteranceId,
      renderings.find(({ renderingId }) => renderingId === id)?.text ?? '',
    ]),
  )
  return { quote: (id) => find(quotes, id), person: (id) => find(people, id), words: (id) => find(words, id) }
}

function find<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id)
  invariant(value !== undefined, `the comparison names "${id}", which the dossier does not hold`)
  return value
}
