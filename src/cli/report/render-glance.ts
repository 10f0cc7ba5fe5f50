import type { ComparedUtterance, FigureGroup } from '../../model/comparison.js'
import { indent, list, oneLine, wrap } from './layout.js'
import { nameSpeaker } from './statement-title.js'
import { shorten } from './describe-difference.js'
import type { Report } from './open-report.js'

/** Lines of one kind at most; the sections below have them all. */
const MOST_OF_A_KIND = 3

/** Longest passage quoted in a line, in characters. */
const LONGEST = 60

/** What a reporter should know before reading on: a few lines, each explained further down. */
export function renderGlance(report: Report): string | null {
  const lines = [
    ...report.comparison.attributionConflicts.map((conflict) => report.paint.warn(conflict.explanation)),
    ...few(report.comparison.figures.flatMap((group) => describeConflict(report, group))),
    ...few(report.comparison.utterances.flatMap((utterance) => describeRewording(report, utterance))),
    ...few(describeLeftOut(report)),
    ...describeFamilies(report),
  ]
  if (lines.length === 0) return null
  return lines.map((line) => indent(wrap(`- ${line}`, report.width, '  '), '')).join('\n')
}

function few(lines: readonly string[]): readonly string[] {
  return lines.slice(0, MOST_OF_A_KIND)
}

/** "People injured: “Twelve people” (Corvane News Agency) against “Nineteen people” (Kestria Today)." */
function describeConflict(report: Report, group: FigureGroup): string[] {
  if (group.relation !== 'CONFLICTS') return []
  const clashing = new Set(
    group.pairs.filter((pair) => pair.relation === 'CONFLICTS').flatMap((pair) => [pair.aFigureId, pair.bFigureId]),
  )
  const figures = new Set(
    group.members.filter((member) => clashing.has(member.figureId)).map((member) => oneLine(member.figure.text)),
  )
  const sides = new Map<string, string[]>()
  for (const member of group.members) {
    const figure = oneLine(member.figure.text)
    if (figures.has(figure)) sides.set(figure, [...(sides.get(figure) ?? []), member.articleId])
  }
  const told = [...sides].map(([figure, articleIds]) => `“${figure}” (${report.labels(articleIds).join(', ')})`)
  return [`${group.counted.slice(0, 1).toUpperCase()}${group.counted.slice(1)}: ${told.join(' against ')}.`]
}

/** "Yevdan Tsorakhin: “pouring oil on” (Corvane News Agency) is “feeding” in The Brackmoor Post." */
function describeRewording(report: Report, utterance: ComparedUtterance): string[] {
  if (utterance.outletCount < 2) return []
  const reference = utterance.renderings.find((each) => each.isReference)
  const told = utterance.renderings.flatMap((rendering) => {
    const change = rendering.differences.find(
      (each) => each.kind === 'REWORDED' && each.from !== null && each.to !== null,
    )
    if (change?.from == null || change.to === null) return []
    return [`“${shorten(change.to, LONGEST)}” in ${report.label(rendering.articleId)}`]
  })
  if (told.length === 0 || reference === undefined) return []
  const from = utterance.renderings
    .flatMap((rendering) => rendering.differences)
    .find((each) => each.kind === 'REWORDED' && each.from !== null && each.to !== null)?.from
  const outlet = report.label(reference.articleId)
  return [
    `${nameSpeaker(report, utterance)}: “${shorten(from ?? '', LONGEST)}” (${outlet}) is ${list([...new Set(told)])}.`,
  ]
}

function describeLeftOut(report: Report): string[] {
  return report.comparison.people
    .filter((person) => person.leftOutBy.length > 0)
    .map((person) => {
      const name = report.person(person.personId).name
      return `${name} is quoted by ${person.quotedBy} outlets and left out by ${list(report.labels(person.leftOutBy))}.`
    })
}

function describeFamilies(report: Report): string[] {
  return report.comparison.origins.families
    .filter((family) => family.articleIds.length > 1)
    .map((family) => {
      const from = family.agency === null ? '' : ` of ${family.agency}`
      return `${list(report.labels(family.articleIds))} print one text${from}: count them as one source.`
    })
}
