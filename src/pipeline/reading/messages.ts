import type { Rejected } from '../../model/article.js'
import type { Fingerprint } from '../../model/event.js'
import type { Facts } from '../../model/facts.js'
import type { GivenFields, SourceBytes } from '../../read/source.js'

/** What ended a thread that was reading: its time or its memory was used up, or it broke in a way that nobody foresaw. */
export type Fault = 'TIME' | 'MEMORY' | 'CRASH'

/** An item at which a thread ended, by its place in the source. */
export interface Fatal {
  readonly index: number
  readonly fault: Fault
}

/** A source that a thread is to read, or to go on reading where another thread ended. */
export interface ReadOrder {
  readonly source: SourceBytes
  readonly given: GivenFields
  /** Items of it that are told already. */
  readonly from: number
  /** Items that are rejected unread. */
  readonly fatal: readonly Fatal[]
}

/** What is said to a thread that reads: one item of so many characters was taken, and it may read on. */
export type ToReader =
  { readonly kind: 'read'; readonly order: ReadOrder } | { readonly kind: 'more'; readonly characters: number }

/** What it says; of an article also what it is found by, which takes as long as a part of reading it. */
export type FromReader =
  | { readonly kind: 'article'; readonly item: Facts; readonly fingerprint: Fingerprint }
  | { readonly kind: 'rejected'; readonly item: Rejected }
  | { readonly kind: 'end' }

/** Where a thread is, in memory that both sides see, for a thread that ends can say nothing. */
export const PROGRESS = {
  /** Place of the item that it reads, or one of `WAITS` and `SEEKS`. */
  at: 0,
  /** Rises with every change of `at`. */
  steps: 1,
  length: 2,
} as const

/** Nothing to do, or not asked for more. */
export const WAITS = -1

/** Looks for the next item of a source. */
export const SEEKS = -2

/** What a thread may be ahead of whoever takes its items: while one batch is stored the next is read. */
export const AHEAD = { items: 64, characters: 2_000_000 } as const

/** Characters of an item that are in memory until it is taken. */
export function charactersOf(item: Facts | Rejected): number {
  return 'article' in item ? item.article.text.length : 0
}
