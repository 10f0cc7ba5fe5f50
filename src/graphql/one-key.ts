import { codedError } from './coded-error.js'

/**
 * The one key that a query gives of several that would find the thing.
 * @throws GraphQLError `BAD_INPUT` where it gives none, or more than one.
 */
export function oneKey<Keys extends Record<string, string | null>>(keys: Keys): { [K in keyof Keys]: string } {
  const given = Object.entries(keys).filter(([, key]) => key !== null)
  if (given.length !== 1) {
    throw codedError(
      'BAD_INPUT',
      `Give one of ${Object.keys(keys).join(' and ')}, not ${given.length === 0 ? 'none' : 'both'}.`,
    )
  }
  return Object.fromEntries(given) as { [K in keyof Keys]: string }
}
