/** Suffixes that tell a son from his father, in lower case without a stop: "Ben Roe Jr.", "Ben Roe III". */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
