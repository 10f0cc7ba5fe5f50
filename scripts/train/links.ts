/**
 * Learns the weights by which passages of two articles are linked, from labelled coverage (see docs/models/links.md). With
 * `--write` it replaces models/links.weights, else it prints what leaving one event out at a time gives for several cuts.
 *
 *   npx tsx scripts/train/links.ts FILE [--write]
 */
import { likelihoodOf } from '../../src/models/named-weights.js'
import { readRows } from './align/pools.js'
import type { CoverageRow } from './links/coverage-rows.js'
import { learnLinks, learnWithout, printLinks } from './links/learn-links.js'
import { linkExamples } from './links/link-examples.js'
import { writeModel } from './write-model.js'

const [file = '../shared/corpora/coverage/coverage.dev.jsonl', ...flags] = process.argv.slice(2)
const events = await Promise.all(readRows<CoverageRow>(file).map(linkExamples))
const count = (holds: boolean): number => events.flat().filter((example) => example.holds === holds).length
console.error(`${events.length} events, ${count(true)} pairs that are one statement, ${count(false)} that are not`)

if (flags.includes('--write')) {
  writeModel('links', 'scripts/train/links.ts', printLinks(learnLinks(events)))
} else {
  const held = events.flatMap((examples, event) => {
    const weights = learnWithout(events, event)
    return examples.map(({ x, holds }) => ({ holds, score: likelihoodOf(weights, x) }))
  })
  for (const cut of [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]) {
    const taken = held.filter(({ score }) => score >= cut)
    const right = taken.filter(({ holds }) => holds).length
    const [precision, recall] = [right / taken.length, right / count(true)]
    console.log(
      `${cut}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
    )
  }
}
