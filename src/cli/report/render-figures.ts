import { capital, oneLine } from '../../text/wording.js'
import { RELATIONS } from '../../compare/figures/describe-relation.js'
import type { FigureGroup, FigureMember } from '../../model/figure-group.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import type { Report } from './open-report.js'

const OUTLET_COLUMN = 40
const FIGURE_COLUMN = 30

/** Explanations shown for one group; the rest say the same of other pairs. */
const MOST_EXPLANATIONS = 3

/** Numbers that count the same thing, side by side, with what their difference means. */
export function renderFigures(report: Report): string | null {
  const groups = report.comparison.figures.filter((group) => group.relation !== null)
  if (groups.length === 0) return null
  return groups.map((group) => renderGroup(report, group)).join('\n\n')
}

/** Figures that stand alone, a line each. */
export function renderLoneFigures(report: Report): string | null {
  const groups = report.comparison.figures.filter((group) => group.relation === null)
  if (groups.length === 0) return null
  return setRows(
    report,
    groups.flatMap((group) => group.members),
    report.width,
  )
}

function renderGroup(report: Report, group: FigureGroup): string {
  const { strong, warn, quiet } = report.paint
  const relation = group.relation === null ? '' : RELATIONS[group.relation]
  const verdict = group.relation === 'CONFLICTS' ? warn(relation) : relation
  const explanations = new Set(
    group.pairs
      .filter((pair) => pair.relation === group.relation && pair.relation !== 'SAME')
      .map((pair) => pair.explanation),
  )
  const notes = [...explanations]
    .slice(0, MOST_EXPLANATIONS)
    .map((text) => `\n${indent(wrap(quiet(text), report.width - 3, '  '), '   ')}`)
  const rows = setRows(report, group.members, report.width - 3)
  return `${strong(capital(group.counted))}: ${verdict}\n${indent(rows, '   ')}${notes.join('')}`
}

/** One row for all who print the same figure from the same giver. */
function setRows(report: Report, members: readonly FigureMember[], width: number): string {
  const groups = new Map<string, FigureMember[]>()
  for (const member of members) {
    const key = `${oneLine(member.figure.text).toLowerCase()}\n${describeScope(member)}`
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  const rows = [...groups.values()].map((group) => [
    `“${oneLine(group[0]?.figure.text ?? '')}”`,
    report.labels(group.map((each) => each.articleId)).join(', '),
    group[0] === undefined ? '' : describeScope(group[0]),
  ])
  const widths = [
    columnWidth(
      rows.map(([figure = '']) => figure),
      FIGURE_COLUMN,
    ),
    columnWidth(
      rows.map(([, outlets = '']) => outlets),
      OUTLET_COLUMN,
    ),
    0,
  ]
  return setColumns(rows, widths, width)
}

/** "given by police, Karsk Quay, 2026-03-14": who says so, where and when, as far as it is said. */
function describeScope({ figure }: FigureMember): string {
  const giver = figure.giver === null ? null : `given by ${oneLine(figure.giver)}`
  const place = figure.place === null ? null : oneLine(figure.place)
  return [giver, place, figure.day].filter((part) => part !== null).join(', ')
}
