/**
 * Learns the weights by which figures of two articles are brought together, from labelled coverage (see
 * docs/models/figures.md). With `--write` it replaces models/figures.weights, else it prints what leaving one event out at a
 * time gives for several cuts.
 *
 *   npx tsx scripts/train/figures.ts FILE [--write]
 */
import { likelihoodOf } from '../../src/models/named-weights.js'
import { readRows } from './align/pools.js'
import { figureExamples, type FigureRow } from './figures/figure-examples.js'
import { learnFigures, learnFiguresWithout, printFigures } from './figures/learn-figures.js'
import { writeModel } from './write-model.js'

const [file = '../shared/corpora/coverage/coverage.dev.jsonl', ...flags] = process.argv.slice(2)
const events = await Promise.all(readRows<FigureRow>(file).map(figureExamples))
const count = (holds: boolean): number => events.flat().filter((example) => example.holds === holds).length
console.error(`${events.length} events, ${count(true)} pairs of one thing, ${count(false)} of two`)

if (flags.includes('--write')) {
  writeModel('figures', 'scripts/train/figures.ts', printFigures(learnFigures(events)))
} else {
  const held = events.flatMap((examples, event) => {
    const weights = learnFiguresWithout(events, event)
    return examples.map(({ x, holds }) => ({ holds, score: likelihoodOf(weights, x) }))
  })
  for (const cut of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const taken = held.filter(({ score }) => score >= cut)
    const right = taken.filter(({ holds }) => holds).length
    const [precision, recall] = [right / taken.length, right / count(true)]
    console.log(
      `${cut}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
    )
  }
}
