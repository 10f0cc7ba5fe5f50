/** The number behind `--seed` on the command line; 1 where none stands there. */
export function readSeed(args: readonly string[]): number {
  const place = args.indexOf('--seed')
  const seed = place < 0 ? 1 : Number(args[place + 1])
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number, as in --seed 3.')
  return seed
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
