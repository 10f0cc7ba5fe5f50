/** What is said to a thread that compares: what it is to do, or that one part of its answer was taken. */
export type ToWorker<Order> = { readonly kind: 'work'; readonly order: Order } | { readonly kind: 'more' }

/** Some of one field of an answer; what is a list comes in several parts, in order. */
export interface AnswerPart {
  readonly name: string
  readonly value: unknown
}

/** What it says. */
export type FromWorker = { readonly kind: 'part'; readonly part: AnswerPart } | { readonly kind: 'end' }

/** Items of a list in one part: to read a part takes a few ms, and between two of them others have their turn. */
const PART_ITEMS = 16

/** An answer, part by part. */
export function* partsOf(answer: object): Generator<AnswerPart, void, void> {
  for (const [name, value] of Object.entries(answer) as [string, unknown][]) {
    if (!Array.isArray(value) || value.length === 0) {
      yield { name, value }
      continue
    }
    const items: readonly unknown[] = value
    for (let from = 0; from < items.length; from += PART_ITEMS) {
      yield { name, value: items.slice(from, from + PART_ITEMS) }
    }
  }
}

/** Puts the parts of an answer together again. */
export function joinParts(parts: readonly AnswerPart[]): object {
  const joined: Record<string, unknown> = {}
  for (const { name, value } of parts) {
    const before = joined[name]
    if (Array.isArray(before) && Array.isArray(value)) before.push(...(value as unknown[]))
    else joined[name] = value
  }
  return joined
}
