import type { Dossier } from '../../model/dossier.js'
import type { Passage } from '../links/passage.js'
import { type Clause, findClauses } from './clause.js'
import { type Content, contentOf } from './content.js'
import { type Likeness, likenessOf } from './report-features.js'
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
  const index = indexSenses(clauses)
  const known = new Map<string, readonly LikeClause[]>()
  return passages.map((passage, at) => {
    const own = sentences[at] ?? []
    const key = JSON.stringify([passage.personId, passage.speaker, ...passage.segments.map(({ text }) => text)])
    const likes =
      known.get(key) ??
      clausesWith(own, index).flatMap((clause) => {
        const like = likenessOf(passage, own, clause, weigh)
        return like === null ? [] : [{ clause, like }]
      })
    known.set(key, likes)
    return likes
  })
}

function contentIn(known: Map<string, Content>, text: string): Content {
  const content = known.get(text) ?? contentOf(text)
  known.set(text, content)
  return content
}

function indexSenses(clauses: readonly Clause[]): Map<string, Clause[]> {
  const index = new Map<string, Clause[]>()
  for (const clause of clauses) {
    for (const sense of clause.content.senses.keys()) {
      const known = index.get(sense)
      if (known === undefined) index.set(sense, [clause])
      else known.push(clause)
    }
  }
  return index
}

/** A sense that stands in more clauses tells nothing; in events of a usual size none does. */
const COMMON_SENSE = 200

/** The clauses that share a telling sense with a passage: time grows with what they share, not with all pairs. */
function clausesWith(sentences: readonly Content[], index: ReadonlyMap<string, readonly Clause[]>): Clause[] {
  const lists = sentences.flatMap((sentence) =>
    [...sentence.senses.keys()].flatMap((sense) => [index.get(sense) ?? []]),
  )
  return [...new Set(lists.filter(({ length }) => length <= COMMON_SENSE).flat())]
}
