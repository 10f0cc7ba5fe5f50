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

/** Two stretches with less in common, by weight, have nothing. */
const LEAST_SHARED = 0.2

/** All pairs of a passage and another article's clause that have anything in common, by an index from senses to clauses. */
export function pairReports(dossier: Dossier, passages: readonly Passage[]): ReportPair[] {
  const clauses = findClauses(dossier)
  const sentences = passages.map(({ segments }) => segments.map(({ text }) => contentOf(text)))
  const weigh = stemWeigher(dossier, [...clauses.map(({ content }) => content), ...sentences.flat()])
  const index = indexSenses(clauses)
  return passages.flatMap((passage, at) => {
    const own = sentences[at] ?? []
    return clausesWith(own, index).flatMap((clause) => {
      if (clause.articleId === passage.articleId) return []
      const like = likenessOf(passage, own, clause, weigh)
      return like === null || like.shared < LEAST_SHARED ? [] : [{ passage, clause, like }]
    })
  })
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
