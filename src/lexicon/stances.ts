import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

const VERB_STANCES = ['NEUTRAL', 'DOUBTING', 'ENDORSING', 'EMPHATIC', 'ACCUSING', 'CONCEDING'] as const
type VerbStance = (typeof VERB_STANCES)[number]

/**
 * Where a verb of saying puts the writer, by its dictionary form. "Say" and "tell" stand beside the speaker; "claim" steps
 * back from him; "reveal" and "point out" vouch for what he says; "insist" turns him up; "accuse" makes a charge of it;
 * "admit" has him give way. A plain denial is neutral; a refutation vouches for itself.
 */
export const STANCES: ReadonlyMap<string, VerbStance> = new LazyMap(() => stancesOf('verb'))

/** Stance of phrases that attribute without a verb of saying, and of verbs with a particle. */
export const PHRASE_STANCES: ReadonlyMap<string, VerbStance> = new LazyMap(() => stancesOf('phrase'))

function stancesOf(kind: 'verb' | 'phrase'): (readonly [string, VerbStance])[] {
  return readTable('stances', ['words', 'kind', 'stance'])
    .filter((row) => row.oneOf('kind', ['verb', 'phrase']) === kind)
    .map((row) => [row.text('words'), row.oneOf('stance', VERB_STANCES)])
}
