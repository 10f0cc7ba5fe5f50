/**
 * How steady events are while articles come in: `npm run -s moves -- FILE...`. Streams each file of a corpus of events as
 * `predict events` does and prints, for every arrival, how many stored articles changed their event: all of them, and those that
 * went back later to an event that they had been in.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Table from 'cli-table3'
import { ArchiveInMemory } from '../src/cluster/archive-in-memory.js'
import { fingerprintsByArrival, type EventRow } from './predict/events.js'
import { readSeed } from './predict/read-seed.js'

const files = process.argv
  .slice(2)
  .filter((argument, place, all) => argument !== '--seed' && all[place - 1] !== '--seed')
const missing = files.filter((file) => !existsSync(file))
if (files.length === 0 || missing.length > 0) {
  for (const file of missing) console.error(`There is no file ${file}.`)
  console.error('Usage: npm run -s moves -- GOLD.jsonl... [--seed N]')
  process.exitCode = 2
} else {
  const table = new Table({
    head: ['file', 'arrivals', 'moves', 'moves an arrival', 'of these back'],
    style: { head: [], border: [] },
  })
  for (const file of files) {
    const { arrivals, moves, back } = countMoves(readRows(file), readSeed(process.argv))
    table.push([basename(file), arrivals, moves, (moves / arrivals).toFixed(3), back])
  }
  console.log(table.toString())
}

/** Every stored article that an arrival put into another event is one move. */
function countMoves(rows: readonly EventRow[], seed: number) {
  const archive = new ArchiveInMemory()
  let before: ReadonlyMap<string, string> = new Map()
  const been = new Map<string, Set<string>>()
  let [arrivals, moves, back] = [0, 0, 0]
  for (const { id, fingerprint } of fingerprintsByArrival(rows, seed)) {
    archive.takeIn(id, fingerprint)
    arrivals += 1
    const events = archive.events()
    for (const [articleId, eventId] of events) {
      const known = been.get(articleId) ?? new Set()
      been.set(articleId, known)
      const earlier = before.get(articleId)
      if (earlier !== undefined && earlier !== eventId) {
        moves += 1
        if (known.has(eventId)) back += 1
      }
      known.add(eventId)
    }
    before = events
  }
  return { arrivals, moves, back }
}

function readRows(file: string): EventRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as EventRow)
}
