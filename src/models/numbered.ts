/** Numbers the words of a list from 1, in its order: `numbered(['me', 'other']).other` is 2. */
export function numbered<T extends string>(words: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(words.map((word, index) => [word, index + 1])) as Record<T, number>
}
