import type { Finding, FindingKind } from '../../model/finding.js'
import { wrap } from './layout.js'
import type { Report } from './open-report.js'

/** Lines of one kind at most; the sections below have them all. */
const MOST_OF_A_KIND = 3

/** Contradictions of who said it, and where and when. */
const WARNED: ReadonlySet<FindingKind> = new Set(['SPEAKER_CONFLICT', 'VENUE_CONFLICT', 'DATE_CONFLICT'])

/** What a reporter should know before reading on: a few lines, each explained further down; or that there is nothing. */
export function renderGlance(report: Report): string {
  const lines = describeGlance(report)
  if (lines.length === 0) return wrap(NOTHING, report.width)
  return lines.map((line) => wrap(`- ${line}`, report.width, '  ')).join('\n')
}

const NOTHING =
  'Nothing stands out: no contradiction, no statement worded otherwise, nobody left out whom several quote, no copies.'

/** The same, a sentence an entry. */
export function describeGlance(report: Report): string[] {
  const shown = new Map<FindingKind, number>()
  return report.findings.flatMap((finding) => {
    const before = shown.get(finding.kind) ?? 0
    shown.set(finding.kind, before + 1)
    const isShown = before < MOST_OF_A_KIND || finding.kind === 'ONE_TEXT'
    return isShown ? [paint(report, finding)] : []
  })
}

function paint(report: Report, { kind, sentence }: Finding): string {
  return WARNED.has(kind) ? report.paint.warn(sentence) : sentence
}
