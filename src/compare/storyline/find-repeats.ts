import type { RepeatedStatement, StorylineUtterance } from '../../model/storyline.js'
import type { Models } from '../../models/weights.js'
import { SPEAKER_CUTS } from '../align/align-parameters.js'
import { findCandidates } from '../align/find-candidates.js'
import { pairScorer } from '../align/score-pair.js'
import { makeSpeech } from '../align/speech.js'

/**
 * What somebody said in one event and is told to have said in a later one of the storyline: "as he put it in March". Each later
 * utterance once, with the earlier one that it is most like; as sure as two wordings by one speaker must be to render one
 * utterance. In the order of the later ones.
 */
export function findRepeats(
  utterances: readonly StorylineUtterance[],
  models: Pick<Models, 'align'>,
): RepeatedStatement[] {
  const scorePair = pairScorer(models)
  const dated = utterances
    .filter(({ at }) => at !== null)
    .sort((a, b) =>
      (a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : a.utteranceId < b.utteranceId ? -1 : 1,
    )
  const speakers = new Map<string, StorylineUtterance[]>()
  for (const one of dated) speakers.set(one.personId, [...(speakers.get(one.personId) ?? []), one])
  const best = new Map<string, RepeatedStatement>()
  for (const said of speakers.values()) {
    const speeches = said.map(({ text }) => makeSpeech(text, ''))
    for (const { a, b } of findCandidates(speeches)) {
      const [earlier, later, one, other] = [said[Math.min(a, b)], said[Math.max(a, b)], speeches[a], speeches[b]]
      if (earlier === undefined || later === undefined || one === undefined || other === undefined) continue
      if (earlier.eventId === later.eventId || earlier.at === later.at) continue
      const likeness = scorePair(one, other)
      if (likeness < SPEAKER_CUTS.high || likeness <= (best.get(later.utteranceId)?.likeness ?? 0)) continue
      best.set(later.utteranceId, { utteranceId: later.utteranceId, earlierId: earlier.utteranceId, likeness })
    }
  }
  return dated.flatMap(({ utteranceId }) => best.get(utteranceId) ?? [])
}
