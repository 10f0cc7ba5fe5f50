/**
 * One rule of an ordered list: the first that answers decides. `undefined` passes the question on to the next rule; any other
 * answer, `null` too, is the answer of the list.
 */
export interface Rule<Place, Answer> {
  readonly name: string
  /** A short article that is read otherwise without this rule: a test takes the rule out of its list and looks. */
  readonly example: string
  readonly read: (place: Place) => Answer | undefined
}

/** What the first rule answers that has an answer; undefined where none has. */
export function firstAnswer<Place, Answer>(rules: readonly Rule<Place, Answer>[], place: Place): Answer | undefined {
  for (const rule of rules) {
    const answer = rule.read(place)
    if (answer !== undefined) return answer
  }
  return undefined
}
