import type { Habit } from '../../model/known-person.js'

/** Nothing is known of the outlet. */
export const NO_HABIT: Habit = new Map()

/** Days back to which an outlet's articles make a habit, and how many of these are looked at: the latest. */
export const HABIT_REACH = { days: 60, mostArticles: 60 } as const

/** An article of the outlet weighs as much as so many others. */
const HABIT_WEIGHT = 2

/** Articles beyond which another one makes no stronger habit. */
const MOST_COUNTED = 4

/** How many articles of others the habit of an outlet is worth. */
export function weightOfHabit(habit: Habit, personId: string): number {
  return HABIT_WEIGHT * Math.min(MOST_COUNTED, habit.get(personId) ?? 0)
}
