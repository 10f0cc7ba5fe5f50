import { nameArticle } from '../name-article.js'
import type { OriginEvidence, PreparedArticle } from './weigh-pair.js'

/** One sentence that says why some articles are one origin, strongest reason first. */
export function explainFamily(
  members: readonly PreparedArticle[],
  source: PreparedArticle | null,
  agency: string | null,
  evidence: readonly OriginEvidence[],
): string {
  const reasons: string[] = []
  const most = (value: (e: OriginEvidence) => number): number => Math.max(0, ...evidence.map(value))
  const copied = most((e) => e.copied)
  const rewritten = most((e) => e.rewritten)
  const quotes = evidence.reduce<OriginEvidence | null>(
    (best, e) => ((best?.sameQuotes ?? 0) >= e.sameQuotes ? best : e),
    null,
  )
  if (copied >= 0.25) reasons.push(`${percent(copied)} of the writer's own words are the same`)
  if (quotes !== null && quotes.sameQuotes > 1) {
    reasons.push(`${quotes.sameQuotes} quotations are cut alike and stand in the same order`)
  }
  if (rewritten >= 0.2 && copied < 0.6)
    reasons.push(`${percent(rewritten)} of the narrative's sentences run along in other words`)
  if (agency !== null) reasons.push(`${agency} is credited`)
  if (reasons.length === 0) reasons.push('the texts run along')
  const names = members.filter((member) => member !== source).map(nameOf)
  const opening =
    source === null
      ? `${list(members.map(nameOf))} go back to one text`
      : `${list(names)} ${names.length === 1 ? 'goes' : 'go'} back to ${nameOf(source)}`
  return `${opening}: ${list(reasons)}.`
}

function nameOf({ article }: PreparedArticle): string {
  return nameArticle(article)
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}
