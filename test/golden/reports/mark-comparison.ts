import type { Compared } from '../../../src/cli/report/open-report.js'
import type { Moment } from '../../../src/model/article.js'
import type { ComparedRendering, ComparedUtterance, Comparison } from '../../../src/model/comparison.js'
import type { CoverageCell } from '../../../src/model/coverage.js'
import type { FigureGroup } from '../../../src/model/figure-group.js'
import type { Span } from '../../../src/model/span.js'

/**
 * A comparison as marked text: everything that clients are told of it, a finding a line, in the order in which they get it. Words stand for
 * ids: `a1 «We lost the pump»` is what article a1 prints. Numbers are given to a thousandth.
 */
export function markComparison({ dossier, comparison }: Compared): string {
  const words = readWords(dossier, comparison)
  const lines = [
    ...dossier.articles.map(({ id, outlet, revisions }) => {
      const header = revisions.at(-1)?.header
      return `${id} ${outlet?.name ?? 'unknown outlet'} ${day(header?.publishedAt ?? null)} | ${header?.title ?? ''}`
    }),
    ...comparison.findings.flatMap(({ kind, sentence, sides, weight, confidence }) => [
      '',
      `FINDING ${kind} ${three(weight)} ${three(confidence)} | ${sentence}`,
      ...sides.map(({ says, articleIds, evidence }) => {
        const proof = evidence.map(({ articleId, span }) => words.at(articleId, span))
        return `  side ${articleIds.join(' ')} | ${says ?? '-'} | ${proof.join(' ')}`
      }),
    ]),
    ...comparison.utterances.flatMap((utterance) => ['', ...markUtterance(utterance, words)]),
    ...comparison.attributionConflicts.flatMap(({ kind, renderingIds, explanation }) => [
      '',
      `${kind} ${renderingIds.map(words.rendering).join(' ')} | ${explanation}`,
    ]),
    ...comparison.figures.flatMap((group) => ['', ...markGroup(group, words)]),
    ...markRest(comparison, words),
  ]
  return `${lines.join('\n')}\n`
}

interface Words {
  readonly at: (articleId: string, span: Span) => string
  readonly rendering: (id: string | null) => string
  readonly person: (id: string | null) => string
  readonly score: (id: string) => number
  readonly citation: (id: string) => string
}

function readWords({ articles, people, utterances }: Compared['dossier'], comparison: Comparison): Words {
  const texts = new Map(articles.map(({ id, revisions }) => [id, revisions.at(-1)?.text ?? '']))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const scores = new Map(utterances.flatMap(({ renderings }) => renderings.map(({ id, score }) => [id, score])))
  const renderings = new Map(
    comparison.utterances.flatMap((utterance) => utterance.renderings.map((one) => [one.renderingId, one])),
  )
  const citations = new Map(
    articles.flatMap(({ id, revisions }) => (revisions.at(-1)?.citations ?? []).map((one) => [one.id, { id, one }])),
  )
  const at = (articleId: string, { start, end }: Span): string =>
    `${articleId} «${texts.get(articleId)?.slice(start, end).replaceAll(/\s+/g, ' ') ?? ''}»`
  return {
    at,
    rendering: (id) => {
      const found = renderings.get(id ?? '')
      return found === undefined ? '-' : at(found.articleId, found.span)
    },
    person: (id) => names.get(id ?? '') ?? '-',
    score: (id) => scores.get(id) ?? 0,
    citation: (id) => {
      const found = citations.get(id)
      return found === undefined ? '-' : at(found.id, found.one.span)
    },
  }
}

function markUtterance(utterance: ComparedUtterance, words: Words): string[] {
  const { personId, organisation, outletCount, firstRenderingId, renderings, coverage } = utterance
  return [
    `UTTERANCE ${organisation ?? words.person(personId)} | ${outletCount} outlets | first ${words.rendering(firstRenderingId)}`,
    ...renderings.map((rendering) => markRendering(rendering, words)),
    ...markCoverage(coverage, words),
  ]
}

function markRendering({ renderingId, articleId, span, ...one }: ComparedRendering, words: Words): string {
  const differences = one.differences.map(({ kind, from, to }) => `${kind} ${from ?? '-'} → ${to ?? '-'}`)
  const edits = one.edits.flatMap(({ kind, from, to }) => (kind === 'KEPT' ? [] : [`[${from ?? ''}→${to ?? ''}]`]))
  const head = `${one.isReference ? '*' : ' '} ${words.at(articleId, span)} ${words.person(one.personId)}`
  return ` ${head} ${three(words.score(renderingId))} | ${differences.join('; ')} | ${edits.join(' ')}`
}

function markCoverage(coverage: readonly CoverageCell[], words: Words): string[] {
  return [
    `  coverage ${coverage
      .map(({ articleId, state, words: found }) =>
        found === null ? `${articleId} ${state}` : `${state} ${words.at(articleId, found.span)}`,
      )
      .join(', ')}`,
  ]
}

function markGroup({ counted, relation, members, pairs, coverage }: FigureGroup, words: Words): string[] {
  return [
    `FIGURES ${counted} | ${relation ?? '-'}`,
    ...members.map(({ articleId, figure }) => `  ${words.at(articleId, figure.span)}`),
    ...pairs.map((pair) => `  ${pair.relation} | ${pair.explanation}`),
    ...markCoverage(coverage, words),
  ]
}

/** The tables: who verbs it how, whose headline says what, who copied whom, who quotes whom, who leans on whom, who came first. */
function markRest({ framing, headlines, origins, people, citations, timeline }: Comparison, words: Words): string[] {
  return [
    '',
    ...framing.choices.map(
      ({ verbs }) =>
        `VERBS ${verbs.map(({ articleId, cue, stance }) => `${articleId} ${cue ?? '-'} ${stance ?? '-'}`).join(', ')}`,
    ),
    ...framing.byArticle.map(({ articleId, shared, departed }) => `DEPARTS ${articleId} ${departed} of ${shared}`),
    ...headlines.map(({ articleId, onlyHere }) => `HEADLINE ${articleId} only here: ${onlyHere.join(' ')}`),
    `ORIGINS ${origins.originCount} of ${origins.outletCount}`,
    ...origins.families.map(
      ({ articleIds, sourceArticleId, agency, explanation }) =>
        `FAMILY ${articleIds.join(' ')} | ${sourceArticleId ?? '-'} | ${agency ?? '-'} | ${explanation ?? '-'}`,
    ),
    ...origins.passages.map(
      ({ aArticleId, aSpan, bArticleId, bSpan, quoted }) =>
        `PASSAGE ${quoted ? 'quoted' : 'own'} ${words.at(aArticleId, aSpan)} ${words.at(bArticleId, bSpan)}`,
    ),
    ...origins.ownShare.map(({ articleId, share }) => `OWN ${articleId} ${three(share)}`),
    ...people.map(
      ({ personId, cells, quotedBy, leftOutBy }) =>
        `PERSON ${words.person(personId)} | quoted by ${quotedBy} | ${cells.map(({ articleId, presence, state, wordsQuoted }) => `${articleId} ${presence} ${state} ${wordsQuoted}`).join(', ')} | left out by ${leftOutBy.join(' ') || '-'}`,
    ),
    ...citations.map(
      ({ source, kind, citationIds, coverage }) =>
        `SOURCE ${source} ${kind} | ${citationIds.map(words.citation).join(' ')} | ${coverage.map(({ articleId, state }) => `${articleId} ${state}`).join(', ')}`,
    ),
    ...timeline.map(
      ({ at, articleId, kind, lagMinutes, firstToRun }) =>
        `TIME ${day(at)} ${articleId} ${kind} ${lagMinutes ?? '-'} | first with ${firstToRun.length}`,
    ),
  ]
}

function day(moment: Moment | null): string {
  return moment === null ? 'undated' : `${moment.at} ${moment.precision}`
}

function three(value: number): string {
  return String(Math.round(1000 * value) / 1000)
}
