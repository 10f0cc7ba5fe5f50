/** A request that cannot be met as it was put: the message names the field or path and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** @param field name of the flag, argument or path that is wrong, or null when the whole request is. */
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message)
  }
}

/** Trips on a bug of ours, never on bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`This is a bug in Rashomon: ${message}`)
}

/** Closes a switch over a union: the compiler complains when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`This is a bug in Rashomon: unexpected value ${JSON.stringify(value)}`)
}

/** What a request names is not stored: the message names it. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  /** @param id key of what is missing, as the database has it. */
  constructor(
    readonly kind: 'Article' | 'Event' | 'Person' | 'Quote' | 'Storyline',
    readonly id: string,
  ) {
    super(`There is no ${kind.toLowerCase()} ${id}.`)
  }
}

/** A request that could be met elsewhere, but not with what is stored: to merge an event into itself, for example. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}
