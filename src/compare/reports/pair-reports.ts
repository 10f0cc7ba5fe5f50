import type { Dossier } from '../../model/dossier.js'
import type { Passage } from '../links/passage.js'
import { type Clause, findClauses } from './clause.js'
import { type Content, contentOf } from './content.js'
import { type Likeness, likenessOf } from './report-features.js'
import { SenseIndex } from './shared-senses.js'
import { stemWeigher } from './weigh-stems.js'

/** A clause of one article held against a passage that another article prints in marks. */
export interface ReportPair {
  readonly passage: Passage
  readonly clause: Clause
  readonly like: Likeness
}

/** A clause that has anything in common with a passage. */
export type LikeClause = Pick<ReportPair, 'clause' | 'like'>

/** All pairs of a passage and another article's clause that have anything in common. */
export function pairReports(dossier: Dossier, passages: readonly Passage[]): ReportPair[] {
  return likeClauses(dossier, passages).flatMap((likes, at) => {
    const passage = passages[at]
    if (passage === undefined) return []
    return likes.flatMap((one) => (one.clause.articleId === passage.articleId ? [] : [{ passage, ...one }]))
  })
}

/**
 * For each passage the clauses that are like it, its own article's among them, by an index from senses to clauses. Many outlets
 * print the same words of the same speaker: those have one list, the very same.
 */
export function likeClauses(dossier: Dossier, passages: readonly Passage[]): (readonly LikeClause[])[] {
  const clauses = findClauses(dossier)
  const contents = new Map<string, Content>()
  const sentences = passages.map(({ segments }) => segments.map(({ text }) => contentIn(contents, text)))
  const weigh = stemWeigher(dossier, [...clauses.map(({ content }) => content), ...sentences.flat()])
  const index = new SenseIndex(clauses, weigh)
  const known = new Map<string, readonly LikeClause[]>()
  return passages.map((passage, at) => {
    const own = sentences[at] ?? []
    const key = JSON.stringify([passage.personId, passage.speaker, ...passage.segments.map(({ text }) => text)])
    const likes =
      known.get(key) ??
      index.sharing(own).map((one) => ({ clause: one.clause, like: likenessOf(passage, own, one, weigh) }))
    known.set(key, likes)
    return likes
  })
}

function contentIn(known: Map<string, Content>, text: string): Content {
  const content = known.get(text) ?? contentOf(text)
  known.set(text, content)
  return content
}
