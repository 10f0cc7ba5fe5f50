import type { ArticleFormat, HeaderField, Rejected, WebPlace } from './article.js'

/**
 * How far a job is: it waits (for the first time, or to be tried again), somebody works on it, all of it was taken in, or something of
 * it cannot be taken in as it is.
 */
export const JOB_STATES = ['WAITING', 'WORKING', 'DONE', 'FAILED'] as const

export type JobState = (typeof JOB_STATES)[number]

/** Bytes that were handed in to be taken in later. */
export interface HandedIn {
  /** The name to use in messages: a file's path, or "articles[3]". */
  readonly name: string
  readonly bytes: Uint8Array
  readonly format?: ArticleFormat
  /** Character set that came with the bytes, as a header of the web states it. */
  readonly charset?: string
  /** Where they were fetched from; absent = they were handed in. */
  readonly web?: WebPlace
  /** Number of their first line in the file that they were cut from; absent = 1. */
  readonly firstLine?: number
  /** What is stated beside them. */
  readonly given?: Partial<Record<HeaderField, string | readonly string[]>>
}

/** What became of the articles of a job that came to its end. */
export interface JobOutcome {
  readonly stored: number
  readonly revised: number
  readonly unchanged: number
  readonly rejected: number
  /** The first of those that were rejected, with their reasons. */
  readonly rejections: readonly Rejected[]
}

/** Work that was handed in, as it is told of. */
export interface Job {
  /** Later ones sort after earlier ones. */
  readonly id: string
  /** Name of what was handed in: a file's path, or "articles[3]". */
  readonly name: string
  readonly state: JobState
  /** Bytes that were handed in. */
  readonly size: number
  /** How often somebody began with it. */
  readonly attempts: number
  readonly handedInAt: Date
  /** When the last attempt began; null before the first. */
  readonly startedAt: Date | null
  /** When it was done, or given up; null before. */
  readonly endedAt: Date | null
  /** What became of its articles; null until then. */
  readonly outcome: JobOutcome | null
  /** Why the last attempt came to nothing, where the articles are not to blame; null where there is nothing to say. */
  readonly fault: string | null
}

/** A job that this process works on. */
export interface TakenJob {
  readonly id: string
  readonly source: HandedIn
}

/** How many jobs are in each state. */
export type JobCounts = Readonly<Record<JobState, number>>
