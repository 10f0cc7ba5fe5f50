import type { NewChange } from '../model/change.js'
import type { Fingerprint } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import { countTerms, type ChangedTerms } from '../store/count-terms.js'
import { identify, type ArticleIdentity } from '../store/find-stored.js'
import { saveChanges } from '../store/save-changes.js'
import { refreshStorylines } from '../store/save-storylines.js'
import type { Tx } from '../store/transaction.js'
import { fingerprintOf } from './reading/fingerprints.js'

/** An article that comes in, alone or in a batch. */
export interface Arrival {
  /** Its place in its batch, from 0. */
  readonly place: number
  readonly facts: Facts
  readonly fingerprint: Fingerprint
  readonly identity: ArticleIdentity
}

/** An article as it comes in. */
export function makeArrival(facts: Facts, place = 0): Arrival {
  return { place, facts, fingerprint: fingerprintOf(facts), identity: identify(facts) }
}

/**
 * What is written at the very end of a transaction, because everybody who takes in articles writes the same rows: whoever
 * has one of them holds off all others.
 */
export interface Ledger {
  readonly changes: NewChange[]
  readonly terms: ChangedTerms[]
  /** Storylines whose events changed: what these add up to is not asked for before. */
  readonly storylines: Set<string>
}

/** Nothing left for the end yet. */
export function openLedger(): Ledger {
  return { changes: [], terms: [], storylines: new Set() }
}

/** Writes what a transaction left for its end. */
export async function closeLedger(tx: Tx, { changes, terms, storylines }: Ledger): Promise<void> {
  await refreshStorylines(tx, [...storylines])
  if (terms.length > 0) await countTerms(tx, terms)
  await saveChanges(tx, changes)
}
