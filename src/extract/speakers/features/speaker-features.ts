import { numbered } from '../../../models/numbered.js'

/**
 * Names of the features by which the speaker ranker weighs its choices. To add one, put its name here and tell it where its
 * kind is told: of "nobody" in none-features.ts, of a mention in mention-features.ts, by the decision before in
 * history-features.ts. What it is told of are numbers: `parts.of('…')` has the number of any part, `P` those of the few that
 * are asked for again and again. Then train: weights are written by names and parts as they read.
 */
export const FEATURE_NAMES = [
  // a mention by itself
  ...(['w+12', 'w-12', 'frame', 'frame2', 'w-2', 'w+2', 'w-2at', 'w+2at', 'w-+', 'open', 'open2'] as const),
  ...(['h', 'det', 'pro', 'count', 'under', 'object'] as const),
  // a mention beside the quotation
  ...(['k', 'r', 'r2', 'sub', 'sub2', 'sub3', 'subb', 'subb2', 'suba', 'nb', 'nk', 'b', 'o'] as const),
  ...(['nearrel', 'nearrel2', 'nearrel3', 'nearrel4', 'sole', 'sole2', 'sole3', 'under2'] as const),
  ...(['end', 'end2', 'end3', 'endlast', 'endnext', 'lastcue', 'nextcue', 'voice', 'inside'] as const),
  ...(['link', 'link2', 'link3', 'rel', 'lemma', 'lemma2', 'form', 'relb', 'rele', 'rele2'] as const),
  ...(['verbs', 'verbs2', 'path', 'joints', 'joints2', 'commas', 'parting'] as const),
  // a mention by what was decided before
  ...(['hist', 'hist2', 'hist3', 'hist4', 'hist5', 'hist6'] as const),
  // nobody
  ...(['N:bias', 'N:size', 'N:form', 'N:before', 'N:after', 'N:before2', 'N:after2', 'N:around', 'N:cue'] as const),
  ...(['N:titled', 'N:place', 'N:single', 'N:closed', 'N:link', 'N:lemma', 'N:own', 'N:then', 'N:says'] as const),
  ...(['N:frame', 'N:behind', 'N:shape', 'N:mates', 'N:first', 'N:last', 'N:bag-', 'N:bag+', 'N:capital'] as const),
  ...(['N:prev'] as const),
] as const

/** Numbers of the names. */
export const F = numbered(FEATURE_NAMES)

/** Paragraphs from a quotation to the farthest mention that may speak it: see `candidatesOf`. */
const FARTHEST = { before: 15, after: 1 }

/** "d-15" to "d1": paragraphs from the quotation to the mention. */
const FAR_AWAY = Array.from(
  { length: FARTHEST.before + 1 + FARTHEST.after },
  (_, i) => `d${i - FARTHEST.before}` as const,
)

const NAMED_PARTS = [
  ...(['', '-', 'l', 'r', 'sl', 'sr', 'pl', 'pr', 'pll', 'prr', 'y', 'n'] as const),
  ...(['me', 'key', 'other', 'none', 'mention', 'nobody', 'start', 'said'] as const),
  ...(['s', 'p', 'w', 'in', 'out', 'far', 'F', 'f', 'f5'] as const),
  ...(['0', '1', '2', '3', '4', '7', '14'] as const),
  ...(['own', 'name', 'body', 'he', 'she', 'they', 'it', 'role', 'group', 'thing'] as const),
] as const

/** Parts that stand in the code: the same number whatever the weights are. */
export const SMALL_PARTS: readonly string[] = [...NAMED_PARTS, ...FAR_AWAY]

/** Numbers of the parts that stand in the code. */
export const P = numbered(NAMED_PARTS)

/** Numbers of "0" to "4". */
export const COUNTS: readonly number[] = [P['0'], P['1'], P['2'], P['3'], P['4']]

const DISTANCES = FAR_AWAY.map((part) => SMALL_PARTS.indexOf(part) + 1)

/** The number of the part that says how many paragraphs off a mention stands. */
export function paragraphsOff(paragraphs: number): number {
  return DISTANCES[paragraphs + FARTHEST.before] ?? 0
}
