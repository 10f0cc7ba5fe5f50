/** The one set of numbers by which events are told apart: chosen on public gold data, the same for every source. */
export interface EventParameters {
  /** Articles that the list of background shares counts for, against the articles actually stored. */
  readonly backgroundArticles: number
  /** Factor a day: how fast the likeness of two articles fades with the days between them. */
  readonly dayDecay: number
  /** Factor for two articles of which one or both are undated. */
  readonly undatedDecay: number
  /** 0 to 1: how much the best likeness to a story's members counts against their mean. */
  readonly bestLikenessShare: number
  /** Cosine: mean and best likeness to a story's members, blended, from which an article joins the story. */
  readonly storyThreshold: number
  /** The same, from which two stories that one article joins become one. */
  readonly storyMergeThreshold: number
  /** Mean cosine of the articles of one story with those of another that they need besides to become one. */
  readonly storyLikenessThreshold: number
  /** Articles added to a story's size when the rarity of a term within it is weighed. */
  readonly raritySmoothing: number
  /** 0 to 1: how much the plain likeness of two articles of a story counts against the likeness by what is rare in it. */
  readonly plainShare: number
  /** 0 to 1: how much of the likeness that two articles of a story have by chance is taken off before they are grouped. */
  readonly chanceShare: number
  /** Mean likeness that makes two articles of a story one event, and two groups while they are too small to say more. */
  readonly eventThreshold: number
  /** 0 to 1: how much of what a group has in common within itself another one must have in common with it. */
  readonly cohesionShare: number
  /** Pairs of articles that the threshold counts for, against the pairs that a group really has. */
  readonly assumedPairs: number
  /** How many times as much groups must have in common to become one event as to stay one. */
  readonly joinFactor: number
  /** 0 to 1: how much of what an event asks for an article that comes in must have in common with all of its articles. */
  readonly newcomerShare: number
  /** Factor on the likeness of two articles that are in one event. */
  readonly keptLikeness: number
  /** Factor on the likeness of two articles that are in two events. */
  readonly partedLikeness: number
  /** Cosine to a dated article from which an undated one may be of its time. */
  readonly placedLikeness: number
  /** The same, from which it is, whatever else it resembles. */
  readonly sureLikeness: number
  /** 0 to 1: how much of that likeness it may have to an article of another time, below the sure one. */
  readonly rivalShare: number
}

export const EVENT_PARAMETERS: EventParameters = {
  // A small archive knows little: until about a thousand articles are in, general English says more than its counts.
  backgroundArticles: 1000,
  // Most outlets report an event within a day; after four days a quarter of the likeness is left.
  dayDecay: 0.7,
  // A missing date is no evidence for or against one event: the words decide alone.
  undatedDecay: 1,
  // The best alone would chain events into one endless story, the mean alone would shut a story that has grown.
  bestLikenessShare: 0.3,
  // Loose: what is left out here meets again only through a report that is close to both, what is too much is parted at
  // the second level.
  storyThreshold: 0.085,
  // Twice as much: stories are merged for good, so what merges them must be beyond doubt.
  storyMergeThreshold: 0.17,
  // A morning briefing is close to every story it tells, and these have nothing in common with each other. Of one event's
  // reports, even two that missed each other share a little.
  storyLikenessThreshold: 0.05,
  // Two articles share every term that made them meet: without it nothing would be left of the likeness of a small story.
  raritySmoothing: 6,
  // Where one event fills the story, what its reports share is rare no more, and only the plain likeness tells of it.
  plainShare: 0.25,
  // All of it would part the many reports of one event that fills its story; none lets a survey of the whole story chain
  // its events together.
  chanceShare: 0.55,
  // Low, because what the whole story shares hardly counts any more: what is left must only point the same way.
  eventThreshold: 0.03,
  // Reports of one event differ in angle and date, so all that each half shares is too much to ask. Two running stories
  // of one government share a quarter of it.
  cohesionShare: 0.65,
  // Four articles have six pairs: from then on a group's own likeness says more than the threshold.
  assumedPairs: 5,
  // An article that joins the nearest event for want of better leaves it when its own one shows up: rather let it wait alone.
  joinFactor: 1.5,
  // Near one report of an event and far from the others it would be drawn in by that one. Angles differ, so a little less than all.
  newcomerShare: 0.93,
  // Together with the next: an event that readers know goes on as it is, unless the words clearly say otherwise.
  keptLikeness: 1.3,
  partedLikeness: 0.6,
  // Above what two articles of any time share that happen to be about one subject.
  placedLikeness: 0.12,
  // Reports of one event share that much and more; two strikes at one quay hardly ever do.
  sureLikeness: 0.25,
  // A second time that is nearly as like it leaves it open.
  rivalShare: 0.75,
}

/**
 * What is different where an undated article is sorted. Such articles come in in any order, so that two of them are in one event
 * already says nothing; and their likeness does not fade with days, so that what is taken off for chance bears harder on it.
 */
export const UNDATED_PARAMETERS: Partial<EventParameters> = {
  chanceShare: 0.45,
  joinFactor: 1,
  newcomerShare: 0,
  keptLikeness: 1,
  partedLikeness: 1,
}
