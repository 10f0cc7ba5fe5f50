/** What became of utterances whose ids clients may hold. */
export interface UtteranceFates {
  /** An utterance that is gone, and the one that has most of its wordings now. */
  readonly merged: readonly { readonly id: string; readonly into: string }[]
  /** A new utterance, and the one that it was part of. */
  readonly split: readonly { readonly id: string; readonly from: string }[]
}

/**
 * Follows the wordings of utterances through a new alignment.
 *
 * @param before utterances as they were, with the ids of their renderings.
 * @param after the utterance of each rendering that is left.
 */
export function followUtterances(
  before: readonly { readonly id: string; readonly renderings: readonly string[] }[],
  after: ReadonlyMap<string, string>,
): UtteranceFates {
  const known = new Set(before.map(({ id }) => id))
  const left = new Set(after.values())
  const merged: { id: string; into: string }[] = []
  const split = new Map<string, string>()
  for (const { id, renderings } of before) {
    const counts = new Map<string, number>()
    for (const rendering of renderings) {
      const now = after.get(rendering)
      if (now !== undefined) counts.set(now, (counts.get(now) ?? 0) + 1)
    }
    const [into] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    if (!left.has(id) && into !== undefined && known.has(into)) merged.push({ id, into })
    for (const now of counts.keys()) if (!known.has(now) && !split.has(now)) split.set(now, id)
  }
  return { merged, split: [...split].map(([id, from]) => ({ id, from })) }
}
