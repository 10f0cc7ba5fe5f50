/**
 * What runs inside the instrumented copy of the code: which of its mutants is on, and which were reached. Every place that has
 * mutants asks here, so it is kept short.
 */

/** The number of the mutant that is on; 0 where the code runs as written. */
export let active = 0

let mostSteps = Number.POSITIVE_INFINITY
let steps = 0
let reached: Uint8Array | undefined

/** Thrown out of code that a mutant keeps from coming to an end. */
export class Endless extends Error {}

interface LoadedPart {
  readonly run: () => void
  /** The mutants reached while this part was loaded. */
  readonly reached: Set<number>
}

const parts = new Map<number, LoadedPart>()
let loading: LoadedPart | undefined

/** Whether the mutant that is on is one of a place, whose mutants have the numbers from `first` up to `end`. */
export function on(first: number, end: number): boolean {
  steps++
  if (steps > mostSteps) throw new Endless('endless')
  if (loading !== undefined) for (let id = first; id < end; id++) loading.reached.add(id)
  if (reached !== undefined) for (let id = first; id < end; id++) reached[id] = 1
  return active >= first && active < end
}

/** Runs a part of a module that is run when it is loaded, and remembers how to run it again. */
export function init(id: number, run: () => void): void {
  const part: LoadedPart = { run, reached: new Set() }
  parts.set(id, part)
  const outer = loading
  loading = part
  try {
    run()
  } finally {
    loading = outer
  }
}

const memories = new Set<number>()

/** As `init`, for a part that keeps what functions once answered. */
export function keep(id: number, run: () => void): void {
  memories.add(id)
  init(id, run)
}

/** Empties what keeps earlier answers, so that what is computed from now on is computed by the code as it is now. */
export function forget(): void {
  for (const id of memories) parts.get(id)?.run()
}

/** What is run later and belongs to the part that is loaded now. */
export function later<T>(run: () => T): () => T {
  const part = loading
  return () => {
    const outer = loading
    loading = part
    try {
      return run()
    } finally {
      loading = outer
    }
  }
}

/** Turns a mutant on, or all off (0), and runs again what depends on it among the parts that ran when modules were loaded. */
export function turn(mutant: number, again: readonly number[]): void {
  active = mutant
  forget()
  const wanted = new Set(again)
  for (const [id, part] of parts) {
    if (!wanted.has(id)) continue
    loading = part
    try {
      part.run()
    } finally {
      loading = undefined
    }
  }
}

/** Counts steps from now on, and ends code that takes more than `most`. */
export function count(most: number): void {
  steps = 0
  mostSteps = most
}

/** The steps since `count`. */
export function counted(): number {
  return steps
}

/** Notes in `into` which mutants are reached from now on. */
export function note(into: Uint8Array | undefined): void {
  reached = into
}

/** The parts that ran when modules were loaded, in the order in which they ran, each with the mutants that it reached. */
export function loadedParts(): [part: number, reached: number[]][] {
  return [...parts].map(([part, { reached }]) => [part, [...reached]])
}
