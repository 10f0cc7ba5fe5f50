import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ingest } from '../../src/pipeline.js'
import type { Store } from '../../src/store/open-store.js'

const SAMPLE = resolve(import.meta.dirname, '../../sample')

/** Longest that taking in the sample may take, in ms. */
export const LOADING_MS = 120_000

/** Takes in the sample as `npm start` does. */
export async function loadSample(store: Store): Promise<void> {
  const files = readdirSync(SAMPLE).sort()
  const sources = files.map((name) => ({
    name: `sample/${name}`,
    bytes: new Uint8Array(readFileSync(join(SAMPLE, name))),
  }))
  for await (const outcome of ingest(store, sources)) {
    if (outcome.kind === 'rejected') throw new Error(`${outcome.origin.name}: ${outcome.message}`)
  }
}
