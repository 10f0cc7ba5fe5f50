/**
 * Lays twelve wordings of sixty words into one apparatus, by a seeded script: how long that takes, and whether it is the same in whatever
 * order they come.
 *
 *   npm run -s apparatus -- [--shuffles 1000] [--seed 7]
 */
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { collate } from '../src/compare/apparatus/collate.js'
import { inventedWordings, shuffled } from '../test/compare/invented-wordings.js'
import { mulberry32 } from '../test/bench/random.js'

/** Times that are not counted: the first ones are slow, as of every program that just began. */
const WARMING = 20

const { values } = parseArgs({
  options: { shuffles: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
})
const shuffles = Number(values.shuffles)
const random = mulberry32(Number(values.seed))
const witnesses = inventedWordings(random)
const expected = collate(witnesses)
let others = 0
const times: number[] = []
for (let n = 0; n < shuffles + WARMING; n++) {
  const order = shuffled(witnesses, random)
  const begun = process.cpuUsage()
  const apparatus = collate(order)
  const { user, system } = process.cpuUsage(begun)
  if (!isDeepStrictEqual(apparatus, expected)) others += 1
  if (n >= WARMING) times.push((user + system) / 1_000)
}
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? NaN).toFixed(1)
console.log(
  `${String(shuffles)} shuffles of ${String(witnesses.length)} wordings: ${String(others)} with another apparatus; CPU ms: median ${at(0.5)}, 95 % within ${at(0.95)}, most ${at(1)}`,
)
if (others > 0) process.exitCode = 1
