import type { Candidate, Fingerprint } from '../model/event.js'
import type { EventParameters } from './event-parameters.js'
import { cosine, decay } from './similarity.js'
import type { Telling, TermVector } from './weigh-terms.js'

/** The loose story an article joins, with the members it was weighed against. */
export interface StoryChoice {
  readonly storyId: string
  /** 0 to 1: the mean and the best likeness to its members, blended. */
  readonly score: number
  readonly members: readonly Candidate[]
}

/**
 * Level one: the running story that an article belongs to, by the mean and the best likeness to its members; null = a new
 * story. Loose on purpose: the flood of Monday and the flood inquiry of Tuesday may meet here, level two parts them.
 */
export function chooseStory(
  { day }: Fingerprint,
  vector: TermVector,
  candidates: readonly Candidate[],
  telling: Telling,
  parameters: EventParameters,
): StoryChoice | null {
  const stories = new Map<string, { members: Candidate[]; sum: number; best: number }>()
  for (const candidate of candidates) {
    const { storyId, fingerprint } = candidate
    const likeness = cosine(vector, fingerprint, telling) * decay(day, fingerprint.day, parameters)
    const story = stories.get(storyId) ?? { members: [], sum: 0, best: 0 }
    stories.set(storyId, story)
    story.members.push(candidate)
    story.sum += likeness
    story.best = Math.max(story.best, likeness)
  }
  let choice: StoryChoice | null = null
  for (const [storyId, { members, sum, best }] of stories) {
    const mean = sum / members.length
    const score = mean + (best - mean) * parameters.bestLikenessShare
    if (score < parameters.storyThreshold) continue
    if (choice === null || score > choice.score || (score === choice.score && storyId < choice.storyId)) {
      choice = { storyId, score, members }
    }
  }
  return choice
}
