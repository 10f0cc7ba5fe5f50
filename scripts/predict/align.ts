import { CUTS } from '../../src/compare/align/align-parameters.js'
import { decidePairs } from '../../src/compare/align/decide-pairs.js'
import { findCandidates } from '../../src/compare/align/find-candidates.js'
import { scorePair } from '../../src/compare/align/score-pair.js'
import { makeSpeech } from '../../src/compare/align/speech.js'

/**
 * Quotations of a pool that render one utterance: lines `{"a", "b"}`. The pool names no speakers and no events, so the score,
 * the candidates and the two cuts are those of ingestion, and each quotation's rivals are all of the others.
 */
export function predictAll(rows: readonly Record<string, unknown>[]): unknown[] {
  const text = (row: Record<string, unknown> | undefined, field: string): string => {
    const value = row?.[field]
    return typeof value === 'string' ? value : ''
  }
  const speeches = rows.map((row) =>
    makeSpeech(text(row, 'text'), text(row, 'sentence').replace(text(row, 'text'), ' ')),
  )
  const pairs = findCandidates(speeches).flatMap(({ a, b }) => {
    const [x, y] = [speeches[a], speeches[b]]
    return x === undefined || y === undefined ? [] : [{ a, b, score: scorePair(x, y) }]
  })
  return decidePairs(pairs, (i) => text(rows[i], 'outlet') || null, 'ALL', CUTS).map(({ a, b }) => ({
    a: text(rows[a], 'qid'),
    b: text(rows[b], 'qid'),
  }))
}
