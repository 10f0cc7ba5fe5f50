import { list } from '../../text/wording.js'
import { findLeftOut } from '../../compare/findings/find-omissions.js'
import type { PersonCoverage } from '../../model/comparison.js'
import { columnWidth, indent, setColumns } from './layout.js'
import type { Report } from './open-report.js'

const NAME_COLUMN = 26
const COUNT_COLUMN = 11

/** Who gets a word in, with how many words where, and who is left out. */
export function renderPeople(report: Report): string | null {
  const quoted = report.comparison.people
    .filter((person) => person.quotedBy > 0)
    .sort((a, b) => b.leftOutBy.length - a.leftOutBy.length || b.quotedBy - a.quotedBy)
  if (quoted.length === 0) return null
  const names = quoted.map((person) => report.person(person.personId).name)
  const widths = [columnWidth(names, NAME_COLUMN), COUNT_COLUMN, 0]
  const head = ['', 'quoted by', 'words quoted'].map(report.paint.quiet)
  const rows = quoted.map((person, index) => [
    report.paint.strong(names[index] ?? ''),
    `${person.quotedBy} of ${outlets(report)}`,
    describeWords(report, person),
  ])
  return setColumns([head, ...rows], widths, report.width)
}

/** People whom articles name without giving them a word. */
export function renderSilent(report: Report): string | null {
  const silent = report.comparison.people.filter((person) => person.quotedBy === 0)
  if (silent.length === 0) return null
  const rows = silent.map((person) => [
    report.person(person.personId).name,
    list(report.labels(withPresence(person, 'MENTIONED'))),
  ])
  return indent(
    setColumns(
      rows,
      [
        columnWidth(
          rows.map(([name = '']) => name),
          NAME_COLUMN,
        ),
        0,
      ],
      report.width - 3,
    ),
    '   ',
  )
}

function describeWords(report: Report, person: PersonCoverage): string {
  const { quiet, warn } = report.paint
  const words = person.cells
    .filter((cell) => cell.presence === 'QUOTED')
    .sort((a, b) => b.wordsQuoted - a.wordsQuoted)
    .map((cell) => `${report.label(cell.articleId)} ${cell.wordsQuoted}`)
    .join(', ')
  const mentioned = report.labels(withPresence(person, 'MENTIONED'))
  const absent = report.labels(findLeftOut(person))
  const lines = [words]
  if (absent.length > 0) lines.push(warn(`left out by ${list(absent)}`))
  if (mentioned.length > 0) lines.push(quiet(`named, not quoted by ${list(mentioned)}`))
  const { names, name } = report.person(person.personId)
  const others = names.filter((each) => each !== name && !name.includes(each))
  if (others.length > 0) lines.push(quiet(`printed as ${list(others)}`))
  return lines.join('\n')
}

function withPresence(person: PersonCoverage, presence: 'MENTIONED'): string[] {
  return person.cells.filter((cell) => cell.presence === presence).map((cell) => cell.articleId)
}

function outlets(report: Report): number {
  return report.comparison.origins.outletCount
}
