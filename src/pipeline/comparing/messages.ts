import type { Comparison, Independence } from '../../model/comparison.js'
import type { Dossier } from '../../model/dossier.js'

/** What a thread is asked to compare. */
export interface CompareOrder {
  readonly dossier: Dossier
  readonly independence: Independence
}

/** What is said to a thread that compares: what to compare, or that one part of the answer was taken. */
export type ToComparer = { readonly kind: 'compare'; readonly order: CompareOrder } | { readonly kind: 'more' }

/** Some of one aspect of a comparison; what is a list comes in several parts, in order. */
export interface ComparisonPart {
  readonly aspect: keyof Comparison
  readonly value: unknown
}

/** What it says. */
export type FromComparer = { readonly kind: 'part'; readonly part: ComparisonPart } | { readonly kind: 'end' }

/** Items of a list in one part: to read a part takes a few ms, and between two of them others have their turn. */
const PART_ITEMS = 16

/** A comparison, part by part. */
export function* partsOf(comparison: Comparison): Generator<ComparisonPart, void, void> {
  for (const aspect of Object.keys(comparison) as (keyof Comparison)[]) {
    const value: unknown = comparison[aspect]
    if (!Array.isArray(value) || value.length === 0) {
      yield { aspect, value }
      continue
    }
    const items: readonly unknown[] = value
    for (let from = 0; from < items.length; from += PART_ITEMS) {
      yield { aspect, value: items.slice(from, from + PART_ITEMS) }
    }
  }
}

/** Puts parts together again. */
export function joinParts(parts: readonly ComparisonPart[]): Comparison {
  const joined: Record<string, unknown> = {}
  for (const { aspect, value } of parts) {
    const before = joined[aspect]
    if (Array.isArray(before) && Array.isArray(value)) before.push(...(value as unknown[]))
    else joined[aspect] = value
  }
  return joined as unknown as Comparison
}
