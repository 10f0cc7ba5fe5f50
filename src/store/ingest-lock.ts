import { createHash } from 'node:crypto'
import { Prisma } from './generated/prisma/client.js'
import { surnameKey } from '../text/name-keys.js'
import type { Tx } from './transaction.js'

/**
 * Telling terms of an article that are locked while it comes in. Two reports of one event share at least one of these;
 * two that share none may come in side by side.
 */
const LOCKED_TERMS = 12

/** Terms are locked by bucket, so that the table stays small. Of two unrelated articles one in thirty meet in a bucket. */
const TERM_BUCKETS = 4096

/** Surnames have buckets of their own, after those of terms: whoever holds a surname never asks for a term. */
const NAME_BUCKETS = 4096

/**
 * Holds off, until the transaction ends, articles that may report the same event: each must see the one before it, or
 * two of them would open two events.
 *
 * @param articles the terms of each that comes in, the most telling first.
 */
export async function lockTerms(tx: Tx, articles: readonly (readonly string[])[]): Promise<void> {
  const buckets = articles.flatMap((terms) =>
    terms.length === 0 ? [0] : terms.slice(0, LOCKED_TERMS).map((term) => bucketOf(term, TERM_BUCKETS)),
  )
  await lockBuckets(tx, buckets)
}

/** Holds off others who would open the same new people: whoever has one of their last names. */
export async function lockNames(
  tx: Tx,
  people: readonly { readonly name: string; readonly names: readonly string[] }[],
): Promise<void> {
  const surnames = people.flatMap(({ name, names }) => [name, ...names].map(surnameKey))
  await lockBuckets(
    tx,
    surnames.flatMap((surname) => (surname === '' ? [] : [TERM_BUCKETS + bucketOf(surname, NAME_BUCKETS)])),
  )
}

/** Always in the same order, so that two never wait for each other. */
async function lockBuckets(tx: Tx, wanted: readonly number[]): Promise<void> {
  const buckets = [...new Set(wanted)].sort((a, b) => a - b)
  if (buckets.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "IngestLock" SELECT * FROM unnest(${buckets}::int[]) ON CONFLICT (bucket) DO NOTHING`
  await tx.$queryRaw(
    Prisma.sql`SELECT bucket FROM "IngestLock" WHERE bucket = ANY(${buckets}::int[]) ORDER BY bucket FOR UPDATE`,
  )
}

function bucketOf(text: string, buckets: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % buckets
}
