import type { Difference } from '../model/comparison.js'
import type { PlacedRendering, PlacedUtterance } from './place-utterances.js'

/** Which renderings are cut from a sentence that also renders another utterance, by rendering id. */
export type SentenceCuts = ReadonlyMap<string, SentenceCut>

interface SentenceCut {
  /** The whole printed sentence. */
  readonly sentence: string
  /** The other utterances that the sentence renders. */
  readonly others: ReadonlySet<string>
}

/** Finds the sentences of quotes that render several utterances: `"We never closed it, least of all to our neighbours"`. */
export function findSentenceCuts(utterances: readonly PlacedUtterance[]): SentenceCuts {
  const byQuote = new Map<string, PlacedRendering[]>()
  for (const placed of utterances.flatMap((utterance) => utterance.renderings)) {
    const list = byQuote.get(placed.quote.id)
    if (list === undefined) byQuote.set(placed.quote.id, [placed])
    else list.push(placed)
  }
  const cuts = new Map<string, SentenceCut>()
  for (const placed of byQuote.values()) {
    if (placed.length < 2) continue
    for (const parts of sentencesOf(placed)) {
      const first = parts[0]
      if (parts.length < 2 || first === undefined) continue
      const sentence = parts.map((part) => part.rendering.text).join(' ')
      for (const part of parts) {
        const others = new Set(parts.map((p) => p.utteranceId).filter((id) => id !== part.utteranceId))
        cuts.set(part.rendering.id, { sentence, others })
      }
    }
  }
  return cuts
}

function sentencesOf(placed: readonly PlacedRendering[]): PlacedRendering[][] {
  const sentences: PlacedRendering[][] = []
  for (const part of placed.toSorted((a, b) => a.rendering.span.start - b.rendering.span.start)) {
    const last = sentences.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && !/[.!?\u2026]["'\u2019\u201D)\]]*$/.test(before.rendering.text))
      last.push(part)
    else sentences.push([part])
  }
  return sentences
}

/**
 * `MERGED`: this outlet prints as one sentence what the reference prints as two. `SPLIT`: this outlet prints in two places
 * what the reference prints as one.
 */
export function nameCut(
  placed: PlacedRendering,
  reference: PlacedRendering,
  cuts: SentenceCuts,
  utterance: PlacedUtterance,
  runsOf: (articleId: string) => ReadonlySet<string>,
): Difference[] {
  const [own, theirs] = [cuts.get(placed.rendering.id), cuts.get(reference.rendering.id)]
  if (own !== undefined && theirs === undefined) {
    return [{ kind: 'MERGED', from: reference.rendering.text.trim(), to: own.sentence.trim() }]
  }
  if (own === undefined && theirs !== undefined) {
    const printed = runsOf(placed.article.id)
    return [...theirs.others].some((id) => printed.has(id))
      ? [{ kind: 'SPLIT', from: theirs.sentence.trim(), to: placed.rendering.text.trim() }]
      : []
  }
  const siblings = utterance.renderings.filter(
    (other) =>
      other.article.id === placed.article.id &&
      other.quote.directness !== 'HEADLINE' &&
      other.quote.directness !== 'INDIRECT',
  )
  const isPart = (part: PlacedRendering): boolean =>
    part.rendering.text.length < LARGEST_PART * reference.rendering.text.length
  const parts = siblings.filter((part) => part === placed || part.rendering.text !== placed.rendering.text)
  if (parts.length < 2 || !parts.includes(placed) || placed.article.id === reference.article.id || !parts.every(isPart))
    return []
  return [
    {
      kind: 'SPLIT',
      from: reference.rendering.text.trim(),
      to: parts.map((part) => part.rendering.text.trim()).join(' … '),
    },
  ]
}

/** A part of a sentence is at most so much of it, in characters. */
const LARGEST_PART = 0.8
