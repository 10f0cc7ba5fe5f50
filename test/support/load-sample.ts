import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ingest, type SourceBytes } from '../../src/pipeline.js'
import type { Store } from '../../src/store/open-store.js'

const SAMPLE = resolve(import.meta.dirname, '../../sample')

/** Longest that taking in the sample may take, in ms. */
export const LOADING_MS = 120_000

/** The files of the sample. */
export function sampleSources(): SourceBytes[] {
  return readdirSync(SAMPLE)
    .sort()
    .map((name) => ({ name: `sample/${name}`, bytes: new Uint8Array(readFileSync(join(SAMPLE, name))) }))
}

/** Takes in the sample as `npm start` does. */
export async function loadSample(store: Store): Promise<void> {
  for await (const outcome of ingest(store, sampleSources())) {
    if (outcome.kind === 'rejected') throw new Error(`${outcome.origin.name}: ${outcome.message}`)
  }
}
