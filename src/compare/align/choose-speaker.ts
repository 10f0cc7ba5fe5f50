import type { SegmentGroup } from './split-by-clauses.js'

/** Who said an utterance: a person, a body, or nobody who is named. */
export interface ChosenSpeaker {
  readonly personId: string | null
  readonly organisation: string | null
}

/**
 * Decides who said what several articles print, by what each of them says best of it: a name beside the words before a far
 * pronoun, a person before the body that passes his words on. Between equals the first printed.
 */
export function chooseSpeaker(group: SegmentGroup): ChosenSpeaker {
  const ballots = new Map<
    string,
    { readonly choice: ChosenSpeaker; weight: number; readonly byArticle: Map<string, number> }
  >()
  for (const { articleId, personId, organisation, speakerKey, evidence } of group) {
    if (personId === null && organisation === null) continue
    // "The Harbour Board" and "Harbour Board" are one.
    const key = speakerKey ?? organisation ?? ''
    const ballot = ballots.get(key) ?? {
      choice: { personId, organisation },
      weight: 0,
      byArticle: new Map<string, number>(),
    }
    const known = ballot.byArticle.get(articleId) ?? 0
    if (evidence > known) {
      ballot.weight += evidence - known
      ballot.byArticle.set(articleId, evidence)
    }
    ballots.set(key, ballot)
  }
  let best: { readonly choice: ChosenSpeaker; weight: number } | null = null
  for (const ballot of ballots.values()) if (best === null || ballot.weight > best.weight) best = ballot
  return best?.choice ?? { personId: null, organisation: null }
}
