import type { ComparedUtterance, Difference, FigureGroup, FigureMember } from '../../model/comparison.js'
import { capital, list, oneLine, printedWords, shortList, wrap } from './layout.js'
import { nameSpeaker, nameStatement } from './statement-title.js'
import { findLeftOut } from './render-people.js'
import { isQuoted } from './render-statements.js'
import type { Report } from './open-report.js'

/** Lines of one kind at most; the sections below have them all. */
const MOST_OF_A_KIND = 3

/** Longest passage quoted in a line, in characters. */
const LONGEST = 60

/** Independent texts that must have run a statement before its absence elsewhere tells anything. */
const FEWEST_ORIGINS = 2

/** Statements of one speaker named in a line. */
const MOST_STATEMENTS = 2

/** Outlets named in a line. */
const MOST_OUTLETS = 3

/** What a reporter should know before reading on: a few lines, each explained further down. */
export function renderGlance(report: Report): string | null {
  const lines = describeGlance(report)
  if (lines.length === 0) return null
  return lines.map((line) => wrap(`- ${line}`, report.width, '  ')).join('\n')
}

/** The same, a sentence an entry: what clashes, what was worded otherwise, who is left out, who prints one text. */
export function describeGlance(report: Report): string[] {
  return [
    ...few(report.comparison.attributionConflicts.map((conflict) => report.paint.warn(conflict.explanation))),
    ...few(report.comparison.figures.flatMap((group) => describeConflict(report, group))),
    ...few(report.comparison.utterances.flatMap((utterance) => describeRewording(report, utterance))),
    ...few(describeLeftOut(report)),
    ...few(describeOmissions(report)),
    ...describeFamilies(report),
  ]
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
  const valueOf = ({ figure }: FigureMember): string => `${figure.low ?? ''} ${figure.high ?? ''}`
  const sides = new Map(
    group.members.filter(({ figureId }) => clashing.has(figureId)).map((member) => [valueOf(member), member]),
  )
  const told = [...sides].map(([value, { figure }]) => {
    const equals = group.members.filter((member) => valueOf(member) === value).map(({ articleId }) => articleId)
    return `“${oneLine(figure.text)}” (${shortList(report.labels(equals), MOST_OUTLETS)})`
  })
  return [`${capital(group.counted)}: ${told.join(' against ')}.`]
}

/** "Yevdan Tsorakhin: “pouring oil on” (Corvane News Agency), but “feeding” in The Brackmoor Post." */
function describeRewording(report: Report, utterance: ComparedUtterance): string[] {
  const reference = utterance.renderings.find((each) => each.isReference)
  if (utterance.outletCount < 2 || reference === undefined || !isQuoted(report, utterance)) return []
  const changes = utterance.renderings.flatMap(({ articleId, quoteId, differences }) =>
    report.quote(quoteId).directness === 'INDIRECT' ? [] : differences.flatMap((each) => readChange(each, articleId)),
  )
  const [first] = changes.sort((a, b) => weight(b) - weight(a))
  if (first === undefined) return []
  const readings = new Map<string, string[]>()
  for (const { from, to, articleId } of changes) {
    if (from === first.from) readings.set(to, [...(readings.get(to) ?? []), articleId])
  }
  const told = [...readings].map(([to, ids]) => `“${to}” in ${shortList(report.labels(ids), MOST_OUTLETS)}`)
  const outlet = report.label(reference.articleId)
  return [`${nameSpeaker(report, utterance)}: “${first.from}” (${outlet}), but ${told.join(', ')}.`]
}

interface Change {
  readonly from: string
  readonly to: string
  readonly articleId: string
}

/** Only words set against words tell something in one line. */
function readChange({ kind, from, to }: Difference, articleId: string): Change[] {
  if (kind !== 'REWORDED' || from === null || to === null || Math.max(from.length, to.length) > LONGEST) return []
  return [{ from: printedWords(from), to: printedWords(to), articleId }]
}

/** A change of long words says more than one of "the" and "a". */
function weight({ from, to }: Change): number {
  return Math.min(from.length, to.length)
}

function describeLeftOut(report: Report): string[] {
  return report.comparison.people.flatMap((person) => {
    const absent = report.labels(findLeftOut(person))
    const name = report.person(person.personId).name
    return absent.length === 0
      ? []
      : [`${name} is quoted by ${person.quotedBy} outlets and left out by ${list(absent)}.`]
  })
}

/** Statements of one speaker that the same articles leave out. */
interface Omission {
  readonly utterances: readonly ComparedUtterance[]
  readonly absent: readonly string[]
  /** Independent texts that ran each. */
  readonly origins: number
}

/** "“We were never warned” (Ada Quill) stands in 3 independent texts, but not in Radio Fen." Ranked by how many ran it. */
function describeOmissions(report: Report): string[] {
  return [...gatherOmissions(report).values()]
    .sort((a, b) => b.origins - a.origins || a.absent.length - b.absent.length)
    .map(({ utterances, absent, origins }) => {
      const [first] = utterances
      const speaker = first === undefined ? '' : nameSpeaker(report, first)
      const words = utterances.map((utterance) => nameStatement(report, utterance))
      const verb = utterances.length === 1 ? 'stands' : 'stand'
      const outlets = shortList(report.labels(absent), MOST_OUTLETS)
      return `${shortList(words, MOST_STATEMENTS)} (${speaker}) ${verb} in ${origins} independent texts, but not in ${outlets}.`
    })
}

function gatherOmissions(report: Report): Map<string, Omission> {
  const { families } = report.comparison.origins
  const originOf = new Map(
    families.flatMap(({ articleIds }, i) => articleIds.map((id) => [id, `family ${i}`] as const)),
  )
  const omissions = new Map<string, Omission>()
  for (const utterance of report.comparison.utterances) {
    if (!isQuoted(report, utterance)) continue
    const absent = utterance.coverage.filter(({ state }) => state === 'NOT_RUN').map(({ articleId }) => articleId)
    const origins = new Set(utterance.renderings.map(({ articleId }) => originOf.get(articleId) ?? articleId)).size
    if (absent.length === 0 || origins < FEWEST_ORIGINS) continue
    const key = JSON.stringify([nameSpeaker(report, utterance), origins, absent])
    const utterances = [...(omissions.get(key)?.utterances ?? []), utterance]
    omissions.set(key, { utterances, absent, origins })
  }
  return omissions
}

function describeFamilies(report: Report): string[] {
  return report.comparison.origins.families
    .filter((family) => family.articleIds.length > 1)
    .map((family) => {
      const from = family.agency === null ? '' : `, that of ${family.agency}`
      return `${list(report.labels(family.articleIds))} print one text${from}: count them as one source.`
    })
}
