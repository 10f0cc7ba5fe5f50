import { likelihoodOf } from '../../../src/models/named-weights.js'
import type { Models } from '../../../src/models/weights.js'
import { readRows } from '../align/pools.js'
import type { Example } from '../logistic.js'
import { writeModel } from '../write-model.js'
import type { CoverageRow } from './coverage-rows.js'
import { learnEvents, learnWithout, printWeights, type Events } from './learn-events.js'

const CUTS = [0.02, 0.04, 0.06, 0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]

/**
 * Learns one model of labelled coverage, by the command line `FILE [--write]`: with `--write` it replaces the model's weights,
 * else it prints what leaving one event out at a time gives for several cuts.
 *
 * @param script path of the calling script from the root of the project.
 */
export async function trainEvents(
  model: keyof Models,
  script: string,
  features: readonly string[],
  examplesOf: (row: CoverageRow) => Promise<readonly Example[]>,
): Promise<void> {
  const [file = '../shared/corpora/coverage/coverage.dev.jsonl', ...flags] = process.argv.slice(2)
  const events: Events = { features, examples: await Promise.all(readRows<CoverageRow>(file).map(examplesOf)) }
  const all = events.examples.flat()
  const positives = all.filter(({ holds }) => holds).length
  console.error(`${events.examples.length} events, ${positives} pairs that hold, ${all.length - positives} that do not`)
  if (flags.includes('--write')) writeModel(model, script, printWeights(events, learnEvents(events)))
  else printCuts(events, positives)
}

function printCuts(events: Events, positives: number): void {
  const held = events.examples.flatMap((examples, event) => {
    const weights = learnWithout(events, event)
    return examples.map(({ x, holds }) => ({ holds, score: likelihoodOf(weights, x) }))
  })
  for (const cut of CUTS) {
    const taken = held.filter(({ score }) => score >= cut)
    const right = taken.filter(({ holds }) => holds).length
    const [precision, recall] = [right / taken.length, right / positives]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(`${cut}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  }
}
