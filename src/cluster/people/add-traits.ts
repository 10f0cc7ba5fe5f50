import type { Traits } from '../../model/known-person.js'

/** Nothing is known. */
export const NO_TRAITS: Traits = { fields: new Set(), born: null }

/** What is known of somebody with what one more article tells. Years of birth that exclude each other widen what is known. */
export function addTraits(known: Traits, told: Traits): Traits {
  if (told === NO_TRAITS) return known
  const born =
    known.born === null || told.born === null
      ? (known.born ?? told.born)
      : ([Math.min(known.born[0], told.born[0]), Math.max(known.born[1], told.born[1])] as const)
  return { fields: new Set([...known.fields, ...told.fields]), born }
}
