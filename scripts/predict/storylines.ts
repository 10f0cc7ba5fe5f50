/**
 * Which rows are about one matter: `{id, cluster}`. Streams the file as `events` does, and prints the storyline of each row
 * as it stands after the last arrival.
 */
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { StorylinesInMemory } from '../../src/cluster/storyline/storylines-in-memory.js'
import { fingerprintsByArrival, type EventRow } from './events.js'
import { readSeed } from './read-seed.js'

/** The storyline of every row. */
export function* predictAll(rows: readonly Record<string, unknown>[]): Iterable<unknown> {
  const archive = new ArchiveInMemory()
  const storylines = new StorylinesInMemory(archive)
  for (const { id, fingerprint } of fingerprintsByArrival(rows as unknown as EventRow[], readSeed(process.argv))) {
    archive.takeIn(id, fingerprint)
    storylines.takeIn(id, fingerprint)
  }
  const found = storylines.storylines()
  for (const { id } of rows) yield { id, cluster: found.get(String(id)) ?? null }
}
