/** The numbers by which events are found to be of one matter: chosen on public gold data, the same for every source. */
export interface StorylineParameters {
  /** Likeness to a storyline's events from which an event of the same days joins it. */
  readonly joinLikeness: number
  /** How much more is asked for each doubling of the months between: 0.3 asks for a third more after a month, .6 after three. */
  readonly monthsFactor: number
  /** 0 to 1: share of the joining likeness below which an event leaves its storyline. */
  readonly leaveShare: number
  /** How much of the joining likeness an event must have to two storylines to make them one. */
  readonly mergeFactor: number
}

export const STORYLINE_PARAMETERS: StorylineParameters = {
  // Far above what two matters share that have a country or a trade in common.
  joinLikeness: 0.09,
  // Two elections of one country, two quakes of one coast: the further apart, the more must be the same.
  monthsFactor: 0.3,
  // Below 1, so that an event does not go to and fro with every article.
  leaveShare: 0.8,
  // Storylines are merged for good.
  mergeFactor: 1.3,
}
