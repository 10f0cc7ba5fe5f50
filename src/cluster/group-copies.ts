import type { TermVector } from './weigh-terms.js'

/** Cosine of all terms of two openings, from which one is a copy of the other: agency copy with another headline, a reprint with a line added. */
const COPY_LIKENESS = 0.8

/**
 * Members (by index) that print one text, grouped; a text that nobody else prints is a group of its own. The fullest
 * printing comes first and speaks for its copies: forty reprints of one agency report are one voice about what the story
 * has in common, not forty.
 */
export function groupCopies(vectors: readonly TermVector[]): number[][] {
  const texts: number[][] = []
  const byFullness = [...vectors.keys()].sort((a, b) => sizeOf(vectors[b]) - sizeOf(vectors[a]) || a - b)
  for (const member of byFullness) {
    const text = texts.find(([fullest = member]) => cosine(vectors[fullest], vectors[member]) >= COPY_LIKENESS)
    if (text) text.push(member)
    else texts.push([member])
  }
  return texts
}

function sizeOf(vector: TermVector | undefined): number {
  return vector?.weights.size ?? 0
}

function cosine(a: TermVector | undefined, b: TermVector | undefined): number {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return 0
  let product = 0
  for (const [term, weight] of a.weights) product += weight * (b.weights.get(term) ?? 0)
  return product / (a.length * b.length)
}
