import type { CheckVerdict } from '../../model/check.js'
import type { Dossier, DossierArticle } from '../../model/dossier.js'
import type { FigureGroup, FigureMember } from '../../model/figure-group.js'
import type { Models } from '../../models/weights.js'
import { compareFigures } from '../compare-figures.js'
import { firstPublishedAt } from '../last-known-at.js'
import { isEarlier } from '../is-earlier.js'
import { isSameNumber, mayBothHold, measureFigure, type Measure } from '../figures/measure-figure.js'

/** What the articles of an event say of one figure of a draft. */
export interface JudgedFigure {
  readonly figureId: string
  readonly verdict: CheckVerdict
  readonly explanation: string
  /** The figures of articles that bear the verdict out, the latest first. */
  readonly members: readonly FigureMember[]
}

/**
 * Holds the figures of a draft against those of an event: the draft is grouped with the articles as one of them, and what its group
 * says decides. A figure that no article prints of the same thing is not found.
 */
export function judgeFigures(dossier: Dossier, draft: DossierArticle, models: Pick<Models, 'figures'>): JudgedFigure[] {
  const groups = compareFigures({ ...dossier, articles: [...dossier.articles, draft] }, models)
  const dates = new Map(dossier.articles.map((article) => [article.id, firstPublishedAt(article)]))
  const isLater = (a: FigureMember, b: FigureMember): boolean => {
    const [one, other] = [dates.get(a.articleId) ?? null, dates.get(b.articleId) ?? null]
    return one !== null && other !== null && isEarlier(other, one)
  }
  return (draft.revisions.at(-1)?.figures ?? []).map(({ id }) => {
    const group = groups.find(({ members }) => members.some(({ figureId }) => figureId === id))
    const own = group?.members.find(({ figureId }) => figureId === id)
    const others = (group?.members ?? []).filter(({ articleId }) => articleId !== draft.id)
    if (group === undefined || own === undefined || others.length === 0) return { figureId: id, ...UNKNOWN }
    return {
      figureId: id,
      ...judge(
        group,
        own,
        others.toSorted((a, b) => Number(isLater(b, a)) - Number(isLater(a, b))),
        isLater,
      ),
    }
  })
}

const UNKNOWN = {
  verdict: 'NOT_FOUND',
  explanation: 'No article of the event prints a figure of this.',
  members: [],
} as const

function judge(
  group: FigureGroup,
  own: FigureMember,
  others: readonly FigureMember[],
  isLater: (a: FigureMember, b: FigureMember) => boolean,
): Omit<JudgedFigure, 'figureId'> {
  const measure = measureFigure(own.figure)
  const agreeing = others.filter(({ figure }) => isSameNumber(measure, measureFigure(figure)))
  if (agreeing.length > 0) {
    const newer = supersederOf(group, agreeing, others, isLater)
    return newer === null
      ? { verdict: 'VERBATIM', explanation: `The same number is in print: “${textOf(agreeing)}”.`, members: agreeing }
      : {
          verdict: 'SUPERSEDED',
          explanation: `Later reports have “${newer.figure.text}”.`,
          members: [newer, ...agreeing],
        }
  }
  const fitting = others.filter(({ figure }) => fits(measure, measureFigure(figure)))
  if (fitting.length > 0)
    return { verdict: 'VERBATIM', explanation: `It fits what is in print: “${textOf(fitting)}”.`, members: fitting }
  return {
    verdict: 'OTHER_FIGURE',
    explanation: `In print it is “${textOf(others)}” (${group.counted}).`,
    members: others,
  }
}

/** So many times as much a number may be as the bound that it keeps to: "more than 30" does not tell of 300. */
const FARTHEST = 3

/** The same of two bounds, neither of which is a number: "more than 30" and "at least 40". */
const FARTHEST_BOUNDS = 1.5

/** Whether a reader would take two figures for one: both may hold, and the vaguer one is near the other. */
function fits(a: Measure, b: Measure): boolean {
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  const isOpen = a.high === Infinity && b.high === Infinity
  return mayBothHold(a, b) && more <= (isOpen ? FARTHEST_BOUNDS : FARTHEST) * less
}

function textOf([first]: readonly FigureMember[]): string {
  return first?.figure.text ?? ''
}

/** A figure that replaced all that agree with the draft, by what the comparison tells; null where none did. */
function supersederOf(
  { pairs }: FigureGroup,
  agreeing: readonly FigureMember[],
  others: readonly FigureMember[],
  isLater: (a: FigureMember, b: FigureMember) => boolean,
): FigureMember | null {
  const own = new Set(agreeing.map(({ figureId }) => figureId))
  const newer = pairs.flatMap(({ relation, aFigureId, bFigureId }) => {
    if (relation !== 'SUPERSEDES' || own.has(aFigureId) === own.has(bFigureId)) return []
    return others.filter(({ figureId }) => figureId === (own.has(aFigureId) ? bFigureId : aFigureId))
  })
  return newer.find((one) => agreeing.every((other) => isLater(one, other))) ?? null
}
