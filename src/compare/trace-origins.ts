import type { OriginFamily, Origins } from '../model/origins.js'
import type { Dossier, DossierArticle } from '../model/dossier.js'
import type { ScorePair } from './align/score-pair.js'
import { currentRevision } from './place-utterances.js'
import { firstBeyondDoubt } from './earliest.js'
import { firstPublishedAt } from './last-known-at.js'
import { readArticleWords } from './origins/article-words.js'
import { explainFamily } from './origins/explain-family.js'
import { groupFamilies, type WeighedPair } from './origins/group-families.js'
import { findPartners } from './origins/find-partners.js'
import { findPassages, type MeasuredPassage } from './origins/find-passages.js'
import { measureOwnShares } from './origins/own-share.js'
import {
  ONE_ORIGIN,
  prepareArticle,
  weighPair,
  type OriginEvidence,
  type PreparedArticle,
} from './origins/weigh-pair.js'
import { outletKeyOf } from './outlet-key.js'

/** A source has so many times the words of its copies, where no clock tells who was first. */
const MORE_COMPLETE = 1.2

/** A summary with fewer words than this, about four sentences, says nothing about where the article comes from. */
const FEWEST_WORDS_OF_SUMMARY = 100

/**
 * Which articles go back to one text: agency copy, reprints and rewrites. Two outlets that quote one speaker stay apart; what
 * joins is a narrative that is copied or reworded, and quotations cut at the same places in the same order.
 */
export function traceOrigins(dossier: Dossier, scorePair: ScorePair): Origins {
  const words = dossier.articles.map(readArticleWords)
  const prepared = dossier.articles.map((article, i) =>
    prepareArticle(article, words[i] ?? readArticleWords(article, i)),
  )
  const passages: MeasuredPassage[] = []
  const weighed: WeighedPair[] = []
  for (const [earlier, later] of findPartners(words)) {
    const [a, b] = [prepared[earlier], prepared[later]]
    if (a === undefined || b === undefined) continue
    const shared = findPassages(a.words, b.words)
    passages.push(...shared)
    if (isTooLittle(a) || isTooLittle(b)) continue
    weighed.push({ earlier, later, evidence: weighPair(a, b, shared, scorePair) })
  }
  const all = groupFamilies(dossier.articles.length, weighed).map((members) =>
    describeFamily(members, prepared, evidenceWithin(members, weighed)),
  )
  return {
    outletCount: new Set(dossier.articles.map(outletKeyOf)).size,
    originCount: all.length,
    families: all.toSorted((a, b) => b.articleIds.length - a.articleIds.length),
    passages: passages
      .toSorted((a, b) => Number(a.quoted) - Number(b.quoted) || b.words - a.words)
      .map(({ aArticleId, aSpan, bArticleId, bSpan, quoted }) => ({ aArticleId, aSpan, bArticleId, bSpan, quoted })),
    ownShare: measureOwnShares(words),
  }
}

/** What speaks most for each later member of a family, out of its own family: what it shares with strangers explains nothing. */
function evidenceWithin(members: readonly number[], weighed: readonly WeighedPair[]): OriginEvidence[] {
  const own = new Set(members)
  const best = new Map<number, OriginEvidence>()
  for (const { earlier, later, evidence } of weighed) {
    if (!own.has(earlier) || !own.has(later) || evidence.score < ONE_ORIGIN) continue
    if ((best.get(later)?.score ?? 0) < evidence.score) best.set(later, evidence)
  }
  return members.flatMap((member) => best.get(member) ?? [])
}

/** Two sentences of a feed about one event are soon the same; where the whole text is not held, they prove no origin. */
function isTooLittle({ article, words }: PreparedArticle): boolean {
  return currentRevision(article).header.completeness === 'SUMMARY' && words.words.length < FEWEST_WORDS_OF_SUMMARY
}

function describeFamily(
  members: readonly number[],
  prepared: readonly PreparedArticle[],
  evidence: readonly OriginEvidence[],
): OriginFamily {
  const own = members.flatMap((i) => prepared[i] ?? [])
  const agency = creditedAgency(own.map(({ article }) => article))
  const source = own.length === 1 ? (own[0] ?? null) : likelySource(own, agency)
  return {
    articleIds: own.map(({ article }) => article.id),
    sourceArticleId: source?.article.id ?? null,
    agency,
    explanation: own.length === 1 ? null : explainFamily(own, source, agency, evidence),
  }
}

/** The first beyond doubt; else the agency's own article; else the one that is clearly the most complete. */
function likelySource(own: readonly PreparedArticle[], agency: string | null): PreparedArticle | null {
  const first = firstBeyondDoubt(own, ({ article }) => firstPublishedAt(article))
  if (first !== null) return first
  const wire = own.filter(({ article }) => article.outlet?.kind === 'AGENCY' || article.outlet?.name === agency)
  if (wire.length === 1 && wire[0] !== undefined) return wire[0]
  const bySize = own.toSorted((a, b) => b.words.words.length - a.words.words.length)
  const [longest, next] = bySize
  if (longest === undefined || next === undefined) return longest ?? null
  return longest.words.words.length >= MORE_COMPLETE * next.words.words.length ? longest : null
}

/** The agency that most members credit. */
function creditedAgency(articles: readonly DossierArticle[]): string | null {
  const credits = new Map<string, number>()
  for (const agency of articles.flatMap((article) => currentRevision(article).header.agencies)) {
    credits.set(agency, (credits.get(agency) ?? 0) + 1)
  }
  return [...credits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
