/** The one set of numbers by which events are told apart; chosen on public gold data, the same for every source. */
export interface EventParameters {
  /** Articles that the list of background shares counts for, against the articles actually stored. */
  readonly backgroundArticles: number
  /** Factor a day: how fast the likeness of two articles fades with the days between them. */
  readonly dayDecay: number
  /** Factor for a pair of which one or both are undated. */
  readonly undatedDecay: number
  /** Cosine: mean and best likeness to a story's members, averaged, from which an article joins the story. */
  readonly storyThreshold: number
  /** Cosine: mean likeness of two groups of a story from which they are one event. */
  readonly eventThreshold: number
  readonly rarityFloor: number
  readonly rarityPower: number
}

export const EVENT_PARAMETERS: EventParameters = {
  backgroundArticles: 1000,
  dayDecay: 0.7,
  undatedDecay: 1,
  storyThreshold: 0.1,
  eventThreshold: 0.05,
  rarityFloor: 0.2,
  rarityPower: 1,
}
