import { unreachable } from '../../errors.js'
import type { CheckedStatement, CheckEvidence, CheckVerdict } from '../../model/check.js'
import { count, oneLine, shorten } from '../../text/wording.js'
import { visible } from '../visible.js'
import { indent, wrap } from './layout.js'
import type { Page } from './open-report.js'
import { colours, noColours, type Paint } from './paint.js'

/** Longest quotation that is shown whole, in characters. */
const LONGEST = 160

/** Places shown for one verdict; the rest are counted. */
const MOST_EVIDENCE = 2

/** Every quotation and figure with what the archive says of it; what has to be mended stands out. */
export function renderChecks(checks: readonly CheckedStatement[], page: Page): string {
  const paint = page.colour ? colours : noColours
  if (checks.length === 0) return 'There is no quotation and no figure in it.\n'
  const parts = checks.map((check) => renderCheck(check, paint, page.width))
  return `${parts.join('\n\n')}\n\n${sums(checks)}\n`
}

function renderCheck(check: CheckedStatement, paint: Paint, width: number): string {
  const { kind, verdict, text, speaker, explanation, evidence, independentTexts } = check
  const words = visible(shorten(oneLine(text), LONGEST))
  const head = kind === 'FIGURE' ? words : `“${words}”${speaker === null ? '' : ` (${visible(speaker)})`}`
  const label = nameOf(verdict)
  const lines = [`${isClear(verdict) ? paint.quiet(label) : paint.warn(label)}  ${head}`]
  lines.push(indent(wrap(visible(explanation), width - 2), '  '))
  for (const place of evidence.slice(0, MOST_EVIDENCE)) lines.push(indent(wrap(describe(place), width - 2), '  '))
  const more = evidence.length - MOST_EVIDENCE
  if (more > 0)
    lines.push(
      paint.quiet(`  and ${count(more, 'more place')}, ${count(independentTexts, 'text')} of their own in all`),
    )
  return lines.join('\n')
}

function describe({ outlet, title, url, revision, span, speaker }: CheckEvidence): string {
  const by = speaker === null ? '' : `, by ${speaker}`
  const where = url ?? (title === null ? 'an article without a title' : `“${title}”`)
  return visible(`${outlet ?? 'Unknown outlet'}${by}: ${where}, version ${revision}, ${span.start}–${span.end}`)
}

function isClear(verdict: CheckVerdict): boolean {
  return verdict === 'VERBATIM' || verdict === 'CUT'
}

function nameOf(verdict: CheckVerdict): string {
  switch (verdict) {
    case 'VERBATIM':
      return 'verbatim'
    case 'ALTERED':
      return 'ALTERED'
    case 'CUT':
      return 'cut'
    case 'JOINED':
      return 'JOINED OF TWO'
    case 'OTHER_SPEAKER':
      return 'ANOTHER SPEAKER'
    case 'OTHER_FIGURE':
      return 'ANOTHER NUMBER'
    case 'SUPERSEDED':
      return 'SUPERSEDED'
    case 'REPORTED_ONLY':
      return 'ONLY REPORTED'
    case 'NOT_FOUND':
      return 'NOT FOUND'
    default:
      return unreachable(verdict)
  }
}

function sums(checks: readonly CheckedStatement[]): string {
  const by = new Map<string, number>()
  for (const { verdict } of checks)
    by.set(nameOf(verdict).toLowerCase(), (by.get(nameOf(verdict).toLowerCase()) ?? 0) + 1)
  const quotations = checks.filter(({ kind }) => kind === 'QUOTATION').length
  const told = [...by].map(([name, number]) => `${number} ${name}`).join(', ')
  return `${count(quotations, 'quotation')} and ${count(checks.length - quotations, 'figure')}: ${told}`
}
