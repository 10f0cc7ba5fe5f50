import { makeFingerprint } from '../../cluster/make-fingerprint.js'
import type { Fingerprint } from '../../model/event.js'
import type { Facts } from '../../model/facts.js'

/** What the threads that read have made already, by what they read. */
const made = new WeakMap<Facts, Fingerprint>()

/** Remembers what a thread made of the facts that it told. */
export function noteFingerprint(facts: Facts, fingerprint: Fingerprint): void {
  made.set(facts, fingerprint)
}

/** What an article is found by: as the thread that read it made it, else made here. */
export function fingerprintOf(facts: Facts): Fingerprint {
  return made.get(facts) ?? makeFingerprint(facts)
}
