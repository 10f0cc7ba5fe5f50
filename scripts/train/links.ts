/**
 * Learns the weights by which passages of two articles are linked, from labelled coverage (see docs/models/links.md). With
 * `--write` it replaces models/links.weights, else it prints what leaving one event out at a time gives for several cuts.
 *
 *   npx tsx scripts/train/links.ts FILE [--write]
 */
import { LINK_FEATURES } from '../../src/compare/links/link-features.js'
import { linkExamples } from './coverage/link-examples.js'
import { trainEvents } from './coverage/train-events.js'

await trainEvents('links', 'scripts/train/links.ts', LINK_FEATURES, linkExamples)
