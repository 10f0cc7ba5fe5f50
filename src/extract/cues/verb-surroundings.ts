import type { SourceMention } from '../mentions/find-mentions.js'
import type { CueVerb } from './cue-verb.js'

/** Items looked back over for a subject; longer sentences hide it. */
export const LONGEST_REACH = 60

/** The mentions and cues around a verb, by where they stand. */
export interface Around {
  readonly mentions: readonly SourceMention[]
  readonly endsAt: ReadonlyMap<number, number>
  readonly startsAt: ReadonlyMap<number, number>
  readonly firstOfSentence: ReadonlyMap<number, number>
  readonly cues: readonly CueVerb[]
}
