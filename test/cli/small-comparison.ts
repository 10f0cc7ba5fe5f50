import { findFindings } from '../../src/compare/findings/find-findings.js'
import type { Comparison } from '../../src/model/comparison.js'
import type { CoverageCell, CoverageState } from '../../src/model/coverage.js'
import type { Compared } from '../../src/cli/report/open-report.js'
import { at, makeDossier, makeFigure } from './small-dossier.js'

/** A comparison of three articles made by hand: a rewording, an attribution conflict, clashing figures, a reprint. */
export const smallComparison: Compared = withFindings(makeDossier(), makeComparison())

function withFindings(dossier: Compared['dossier'], aspects: Omit<Comparison, 'findings'>): Compared {
  return { dossier, comparison: { ...aspects, findings: findFindings(dossier, aspects) } }
}

function cover(a: CoverageState, b: CoverageState, c: CoverageState): CoverageCell[] {
  return [
    { articleId: 'a', state: a, words: null },
    { articleId: 'b', state: b, words: null },
    { articleId: 'c', state: c, words: null },
  ]
}

function makeComparison(): Omit<Comparison, 'findings'> {
  const { articles } = makeDossier()
  const rendering = {
    span: { start: 1, end: 2 },
    isReference: false,
    edits: [],
    differences: [{ kind: 'VERBATIM', from: null, to: null }],
  } as const
  return {
    independence: 'ALL',
    articles: articles.map(({ id, outlet, revisions }) => ({
      id,
      outlet,
      title: revisions[0]?.header.title ?? null,
      publishedAt: revisions[0]?.header.publishedAt ?? null,
    })),
    utterances: [
      {
        utteranceId: 'u1',
        personId: 'ada',
        organisation: null,
        referenceRenderingId: 'rendering-a',
        outletCount: 2,
        firstRenderingId: 'rendering-a',
        coverage: cover('RAN', 'RAN', 'NOT_RUN'),
        renderings: [
          {
            ...rendering,
            renderingId: 'rendering-a',
            articleId: 'a',
            quoteId: 'quote-a',
            text: 'We shut the bridge at once',
            personId: null,
            isReference: true,
          },
          {
            ...rendering,
            renderingId: 'rendering-b',
            articleId: 'b',
            quoteId: 'quote-b',
            text: 'We closed the bridge at once',
            personId: null,
            differences: [{ kind: 'REWORDED', from: 'shut', to: 'closed' }],
            edits: [
              { kind: 'KEPT', from: 'We', to: 'We' },
              { kind: 'REPLACED', from: 'shut', to: 'closed' },
              { kind: 'KEPT', from: 'the bridge at once', to: 'the bridge at once' },
            ],
          },
        ],
      },
      {
        utteranceId: 'u2',
        personId: 'ben',
        organisation: null,
        referenceRenderingId: 'rendering-c',
        outletCount: 1,
        firstRenderingId: 'rendering-c',
        coverage: cover('NOT_RUN', 'PUBLISHED_BEFORE', 'RAN'),
        renderings: [
          {
            ...rendering,
            renderingId: 'rendering-c',
            articleId: 'c',
            quoteId: 'quote-c',
            text: 'We shut the bridge at once',
            personId: null,
            isReference: true,
          },
        ],
      },
    ],
    attributionConflicts: [
      {
        kind: 'SPEAKER',
        renderingIds: ['rendering-a', 'rendering-c'],
        explanation: 'The same words are given to Ada Quill and to Ben Roe.',
      },
    ],
    figures: [
      {
        counted: 'lorries turned back',
        relation: 'CONFLICTS',
        members: ['a', 'b', 'c'].map((id, index) => ({
          figureId: `figure-${id}`,
          articleId: id,
          figure: makeFigure(id, index === 1 ? 'Twelve lorries' : 'Nine lorries', index === 1 ? 12 : 9),
        })),
        pairs: [
          {
            aFigureId: 'figure-a',
            bFigureId: 'figure-b',
            relation: 'CONFLICTS',
            explanation: '9 and 12 cannot both be right.',
          },
          { aFigureId: 'figure-a', bFigureId: 'figure-c', relation: 'SAME', explanation: 'Both say 9.' },
        ],
        coverage: cover('RAN', 'RAN', 'RAN'),
      },
    ],
    framing: {
      choices: [
        {
          utteranceId: 'u1',
          verbs: [
            { renderingId: 'rendering-a', articleId: 'a', cue: 'said', lemma: 'say', stance: 'NEUTRAL' },
            { renderingId: 'rendering-b', articleId: 'b', cue: 'claimed', lemma: 'claim', stance: 'DOUBTING' },
          ],
        },
      ],
      byArticle: [
        { articleId: 'a', shared: 1, departed: 0 },
        { articleId: 'b', shared: 1, departed: 1 },
        { articleId: 'c', shared: 0, departed: 0 },
      ],
    },
    headlines: [
      { articleId: 'a', title: 'Bridge closed after crack is found', subtitle: null, onlyHere: ['closed', 'found'] },
      { articleId: 'b', title: 'Crack shuts bridge', subtitle: null, onlyHere: [] },
      { articleId: 'c', title: null, subtitle: null, onlyHere: [] },
    ],
    origins: {
      outletCount: 3,
      originCount: 2,
      families: [
        { articleIds: ['a', 'c'], sourceArticleId: 'a', agency: null, explanation: 'They share 80 % of their words.' },
        { articleIds: ['b'], sourceArticleId: 'b', agency: null, explanation: null },
      ],
      passages: [],
      ownShare: [
        { articleId: 'a', share: 1 },
        { articleId: 'b', share: 0.9 },
        { articleId: 'c', share: 0.05 },
      ],
    },
    people: [
      {
        personId: 'ada',
        quotedBy: 2,
        leftOutBy: ['c'],
        cells: [
          { articleId: 'a', presence: 'QUOTED', state: 'RAN', wordsQuoted: 6 },
          { articleId: 'b', presence: 'QUOTED', state: 'RAN', wordsQuoted: 6 },
          { articleId: 'c', presence: 'ABSENT', state: 'NOT_RUN', wordsQuoted: 0 },
        ],
      },
    ],
    citations: [
      { source: 'Fen Council', kind: 'ORGANISATION', citationIds: ['x'], coverage: cover('RAN', 'NOT_RUN', 'RAN') },
    ],
    timeline: [
      {
        noLaterThan: null,
        at: at('01:30'),
        articleId: 'a',
        revisionId: 'revision-a',
        kind: 'PUBLISHED',
        lagMinutes: 0,
        firstToRun: ['u1'],
      },
      {
        noLaterThan: null,
        at: at('02:30'),
        articleId: 'b',
        revisionId: 'revision-b',
        kind: 'PUBLISHED',
        lagMinutes: 60,
        firstToRun: [],
      },
      {
        noLaterThan: null,
        at: at('03:30'),
        articleId: 'c',
        revisionId: 'revision-c',
        kind: 'PUBLISHED',
        lagMinutes: 120,
        firstToRun: ['u2'],
      },
    ],
    revisions: [],
  }
}
