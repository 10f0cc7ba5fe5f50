import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import type { WitnessText } from './gather-texts.js'
import { keysOf, type Column } from './lay-columns.js'

/** Neighbouring places of a statement that belong together. */
export interface Stretch {
  readonly columns: readonly Column[]
  /** Whether texts have different words here, and do not only have them or lack them. */
  readonly varies: boolean
}

/** Shared words between two places where texts part, which are no common ground: "in our opinion [is]" against "we believe [is]". */
const BRIDGE = 2

/** The table in stretches: what the same texts have alike, and what they word otherwise. */
export function formStretches(columns: readonly Column[], texts: readonly WitnessText[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const column of columns) {
    const one = { columns: [column], varies: keysOf(column, texts).size > 1 }
    const last = stretches.at(-1)
    if (last !== undefined && belongs(last, one, texts)) stretches[stretches.length - 1] = joined(last, one)
    else stretches.push(one)
  }
  return bridge(joinReplaced(stretches, texts), texts)
}

function belongs(last: Stretch, one: Stretch, texts: readonly WitnessText[]): boolean {
  if (last.varies || one.varies) return last.varies && one.varies
  const [a, b] = [last.columns[0], one.columns[0]]
  return a !== undefined && b !== undefined && texts.every((_, text) => a.has(text) === b.has(text))
}

/** "Leadership which in our opinion is" against "authorities as we believe": the longer wording belongs to the place as a whole. */
function joinReplaced(stretches: readonly Stretch[], texts: readonly WitnessText[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last !== undefined && (replaces(last, stretch, texts, true) || replaces(stretch, last, texts, false))) {
      result[result.length - 1] = joined(last, stretch)
    } else result.push(stretch)
  }
  return result
}

/** Whether who lacks the one has words of their own in the stretch beside it, and who lacks those lacks both. */
function replaces(varying: Stretch, one: Stretch, texts: readonly WitnessText[], isBehind: boolean): boolean {
  if (!varying.varies || one.varies) return false
  const all = texts.map((_, text) => text)
  const [having, lacking] = [all.filter((text) => !lacks(one, text)), all.filter((text) => lacks(one, text))]
  if (having.some((text) => lacks(varying, text))) return false
  const nearest = isBehind ? varying.columns.toReversed() : varying.columns
  return lacking.some((text) => {
    const column = nearest.find((each) => each.has(text))
    return column !== undefined && having.every((other) => keyAt(column, other, texts) !== keyAt(column, text, texts))
  })
}

function lacks({ columns }: Stretch, text: number): boolean {
  return columns.every((column) => !column.has(text))
}

function keyAt(column: Column, text: number, texts: readonly WitnessText[]): string | undefined {
  const word = column.get(text)
  return word === undefined ? undefined : texts[text]?.keys[word]
}

function bridge(stretches: readonly Stretch[], texts: readonly WitnessText[]): Stretch[] {
  const result: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const [last, next] = [result.at(-1), stretches[index + 1]]
    const isSmall =
      stretch.columns.length <= BRIDGE &&
      stretch.columns.every((column) => [...keysOf(column, texts)].every((key) => FUNCTION_WORDS.has(key)))
    const isBridge = !stretch.varies && isSmall && last?.varies === true && next?.varies === true
    if (last !== undefined && (isBridge || (last.varies && stretch.varies)))
      result[result.length - 1] = joined(last, stretch)
    else result.push(stretch)
  })
  return result
}

function joined(a: Stretch, b: Stretch): Stretch {
  return { columns: [...a.columns, ...b.columns], varies: a.varies || b.varies }
}
