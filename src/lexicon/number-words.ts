/** Cardinal words below a hundred: "eight officers", "twenty-one boats". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply the number before them: "two hundred", "2.5 million", "500 crore". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['lakh', 100_000],
  ['crore', 10_000_000],
])

/** Letters glued to a digit that multiply it: "300m", "1.2bn", "40k". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['b', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['tn', 1_000_000_000_000],
  ['trn', 1_000_000_000_000],
])

/** Interval of a word that gives only a size. `high` null = the word sets no upper limit. */
export interface VagueWord {
  readonly low: number
  readonly high: number | null
}

/**
 * Plural nouns of size. Each means "more than one of it, fewer than the next word up", for a newsroom that could write
 * the larger word does; from thousands upwards no larger word is at hand, so the top stays open:
 * "Thousands lined the quay" excludes 800 and not 30,000.
 */
export const VAGUE_NOUNS: ReadonlyMap<string, VagueWord> = new Map([
  ['tens', { low: 20, high: 99 }],
  ['dozens', { low: 24, high: 99 }],
  ['scores', { low: 40, high: 199 }],
  ['hundreds', { low: 100, high: 999 }],
  ['thousands', { low: 1_000, high: null }],
  ['millions', { low: 1_000_000, high: null }],
  ['billions', { low: 1_000_000_000, high: null }],
])

/**
 * Vague small counts, alone ("several boats") or before a word of size ("a few hundred"). "A few hundred" is printed for
 * anything from just over one hundred, so `few` multiplies from one up to five; "several" never means one or two.
 */
export const VAGUE_COUNTS: ReadonlyMap<string, { readonly alone: VagueWord; readonly times: VagueWord }> = new Map([
  ['few', { alone: { low: 2, high: 6 }, times: { low: 1, high: 5 } }],
  ['several', { alone: { low: 3, high: 9 }, times: { low: 2, high: 9 } }],
  ['couple', { alone: { low: 2, high: 3 }, times: { low: 1, high: 3 } }],
  ['handful', { alone: { low: 2, high: 6 }, times: { low: 2, high: 6 } }],
])

/** Fractions that stand for a share: "a third of the fleet", "two-thirds of voters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])
