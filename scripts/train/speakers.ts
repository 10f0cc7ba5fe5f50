/**
 * Learns the weights of the speaker ranker (softmax over mentions and "nobody", AdaGrad, averaged, left to right with its
 * own earlier decisions) from the PolNeAR articles beside the project and writes models/speakers.weights.
 * `--folds N` measures by cross-validation instead, and writes only with `--write`; `--dev` measures on the dev articles and
 * writes nothing; `--errors` prints every mistake with its class.
 */
import { prepareBritish } from './british-lessons.js'
import { readCorpus } from './corpora.js'
import { encodeLesson, FeatureIds, learn, METHOD, weighEncoded, type Method } from './learn-speakers.js'
import { prepareReported } from './reported-lessons.js'
import { prepareLesson, type Row } from './speaker-lessons.js'
import { Tally } from './speaker-tally.js'
import { printWeights } from './print-weights.js'
import { writeModel } from './write-model.js'

/** Weights nearer to zero than this say nothing. */
const SMALLEST = 0.08

const given = new Map(process.argv.slice(2).map((word, i, all) => [word, all[i + 1] ?? '']))
const showsErrors = given.has('--errors')
const method: Method = {
  epochs: Number(given.get('--epochs') ?? METHOD.epochs),
  rate: Number(given.get('--rate') ?? METHOD.rate),
  rarest: Number(given.get('--rarest') ?? METHOD.rarest),
  pull: Number(given.get('--pull') ?? METHOD.pull),
  orders: Number(given.get('--orders') ?? METHOD.orders),
  dropout: Number(given.get('--dropout') ?? METHOD.dropout),
}

const rows = readCorpus('polnear/train.jsonl') as Row[] | null
if (rows !== null) {
  const ids = new FeatureIds()
  const encoded = rows.map((row) => encodeLesson(prepareLesson(row), ids))
  const rewritten = rows.map((row) =>
    [...prepareReported(row), prepareBritish(row)].map((lesson) => encodeLesson(lesson, ids)),
  )
  const folds = Number(given.get('--folds') ?? 0)
  if (folds > 0) {
    const tallies = [new Tally(5, false), new Tally(1, showsErrors)]
    for (let fold = 0; fold < folds; fold++) {
      const isTaught = (_: unknown, i: number): boolean => i % folds !== fold
      const weights = learn([...encoded.filter(isTaught), ...rewritten.filter(isTaught).flat()], ids, method)
      encoded.forEach((one, i) => {
        if (i % folds === fold) for (const tally of tallies) tally.add(one.lesson, weighEncoded(one, weights))
      })
    }
    for (const tally of tallies) console.log(tally.figures(), tally.fit())
  }
  if (folds === 0 || given.has('--dev') || given.has('--write')) {
    const weights = prune(learn([...encoded, ...rewritten.flat()], ids, method))
    const dev = (readCorpus('polnear/dev.jsonl') as Row[] | null) ?? []
    const tallies = [new Tally(5, false), new Tally(1, showsErrors && folds === 0)]
    for (const row of dev) {
      const one = encodeLesson(prepareLesson(row), ids)
      for (const tally of tallies) tally.add(one.lesson, weighEncoded(one, weights))
    }
    for (const tally of tallies) console.log('dev', tally.figures())
    if (!given.has('--dev')) write(weights, ids)
  }
}

function prune(weights: Float64Array): Float64Array {
  return weights.map((weight) => (Math.abs(weight) >= SMALLEST ? Math.round(weight * 100) / 100 : 0))
}

function write(weights: Float64Array, { names }: FeatureIds): void {
  const learned = names.map((name, id) => [name, [weights[id] ?? 0]] as const).filter(([, [weight]]) => weight !== 0)
  writeModel('speakers', 'scripts/train/speakers.ts', printWeights(learned))
}
