import type { Candidate, Fingerprint } from '../model/event.js'
import type { EventParameters } from './event-parameters.js'
import { cosine, decay } from './similarity.js'
import type { TermVector } from './weigh-terms.js'

/** A candidate with its weights. */
export interface WeighedCandidate {
  readonly candidate: Candidate
  readonly vector: TermVector
}

/** The loose story an article joins, with the members it was weighed against. */
export interface StoryChoice {
  readonly storyId: string
  readonly score: number
  readonly members: readonly WeighedCandidate[]
}

/**
 * Level one: the running story that an article belongs to, by the mean and the best likeness to its members; null = a new
 * story. Loose on purpose: "the flood" of Monday and "the flood inquiry" of Tuesday may meet here, level two parts them.
 */
export function chooseStory(
  fingerprint: Fingerprint,
  vector: TermVector,
  candidates: readonly WeighedCandidate[],
  parameters: EventParameters,
): StoryChoice | null {
  const stories = new Map<string, { members: WeighedCandidate[]; sum: number; best: number }>()
  for (const weighed of candidates) {
    const { storyId, fingerprint: other } = weighed.candidate
    const likeness = cosine(vector, weighed.vector) * decay(fingerprint.day, other.day, parameters)
    const story = stories.get(storyId) ?? { members: [], sum: 0, best: 0 }
    stories.set(storyId, story)
    story.members.push(weighed)
    story.sum += likeness
    story.best = Math.max(story.best, likeness)
  }
  let choice: StoryChoice | null = null
  for (const [storyId, { members, sum, best }] of stories) {
    const score = (sum / members.length + best) / 2
    if (score < parameters.storyThreshold) continue
    if (choice === null || score > choice.score || (score === choice.score && storyId < choice.storyId)) {
      choice = { storyId, score, members }
    }
  }
  return choice
}
