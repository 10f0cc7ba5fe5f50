import type { Candidate, Fingerprint } from '../model/event.js'
import { MOST_STORY_MEMBERS } from './candidate-window.js'
import type { EventParameters } from './event-parameters.js'
import { cosine, decay } from './similarity.js'
import { storyLikeness } from './story-likeness.js'
import type { Telling, TermVector } from './weigh-terms.js'

/** The loose story an article joins, with the members it was weighed against. */
export interface StoryChoice {
  readonly storyId: string
  /** 0 to 1: the mean and the best likeness to its members, blended. */
  readonly score: number
  readonly members: readonly Candidate[]
  /** Other stories that it is so close to that they are one with this; their members are among `members`. */
  readonly mergedStories: readonly string[]
}

/**
 * Level one: the running story that an article belongs to, by the mean and the best likeness to its members; null = a new
 * story. Loose on purpose: the flood of Monday and the flood inquiry of Tuesday may meet here, level two parts them.
 * Reports that had too little in common to meet at first, "Bus overturns on pass road" and "Choir calls off concert", meet
 * through a later one that is close to both: their stories become one, unless they would outgrow what is sorted at once. A
 * story in which people put an article somewhere is left as it is: the article may be there against its words.
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
  const [nearest, ...others] = [...stories]
    .map(([storyId, { members, sum, best }]) => {
      const mean = sum / members.length
      return { storyId, members, score: mean + (best - mean) * parameters.bestLikenessShare }
    })
    .filter(({ score }) => score >= parameters.storyThreshold)
    .sort((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1))
  if (nearest === undefined) return null
  const members = [...nearest.members]
  const mergedStories: string[] = []
  for (const { storyId, score, members: more } of hasPin(nearest) ? [] : others) {
    if (score < parameters.storyMergeThreshold || hasPin({ members: more })) continue
    if (members.length + more.length >= MOST_STORY_MEMBERS) continue
    if (storyLikeness(members, more, telling) < parameters.storyLikenessThreshold) continue
    members.push(...more)
    mergedStories.push(storyId)
  }
  return { ...nearest, members, mergedStories }
}

function hasPin({ members }: Pick<StoryChoice, 'members'>): boolean {
  return members.some(({ isPinned }) => isPinned === true)
}
