import type { FigureGroup, FigureMember } from '../../model/figure-group.js'
import { capital, oneLine, shortList } from '../../text/wording.js'
import { evidenceOf, MOST_OUTLETS, sideOf, type Draft, type FindingView } from './finding-view.js'

/** The same words, differently attributed. */
export function findAttributionFindings({ aspects, rendering }: FindingView): Draft[] {
  return aspects.attributionConflicts.map(({ kind, renderingIds, explanation }) => ({
    kind: `${kind}_CONFLICT` as const,
    sentence: explanation,
    sides: renderingIds.map(rendering).map((one) => sideOf(one.text, [one])),
    rank: 1,
  }))
}

/** "People injured: “Twelve people” (Corvane News Agency) against “Nineteen people” (Kestria Today)." */
export function findFigureConflicts({ aspects, labels, outletOf }: FindingView): Draft[] {
  return aspects.figures.flatMap((group): Draft[] => {
    if (group.relation !== 'CONFLICTS') return []
    const sides = clashingSides(group).map((members) => ({
      says: oneLine(members[0]?.figure.text ?? ''),
      articleIds: [...new Set(members.map(({ articleId }) => articleId))],
      evidence: members.map(({ articleId, figure: { span, text } }) => evidenceOf(articleId, { span, text })),
    }))
    if (!contradictEachOther(sides.map(({ articleIds }) => new Set(articleIds.map(outletOf))))) return []
    const told = sides.map(({ says, articleIds }) => `“${says}” (${shortList(labels(articleIds), MOST_OUTLETS)})`)
    const sentence = `${capital(group.counted)}: ${told.join(' against ')}.`
    return [{ kind: 'FIGURE_CONFLICT', sentence, sides, rank: 1 }]
  })
}

/** Two outlets print one number each. What one outlet prints of both is for its readers to weigh: two givers, or two steps. */
function contradictEachOther(sides: readonly ReadonlySet<string>[]): boolean {
  return sides.some((one, i) =>
    sides.slice(i + 1).some((other) => [...one].some((x) => !other.has(x)) && [...other].some((y) => !one.has(y))),
  )
}

/** The members that clash, by their value. */
function clashingSides({ pairs, members }: FigureGroup): FigureMember[][] {
  const clashing = new Set(
    pairs
      .filter(({ relation }) => relation === 'CONFLICTS')
      .flatMap(({ aFigureId, bFigureId }) => [aFigureId, bFigureId]),
  )
  const sides = new Map<string, FigureMember[]>()
  for (const member of members) {
    const value = valueOf(member)
    if (clashing.has(member.figureId)) sides.set(value, sides.get(value) ?? [])
  }
  for (const member of members) sides.get(valueOf(member))?.push(member)
  return [...sides.values()]
}

function valueOf({ figure }: FigureMember): string {
  return `${figure.low ?? ''} ${figure.high ?? ''}`
}
