import type { RejectionReason } from './article.js'

/** What a followed source is, once it was read. */
export const SOURCE_KINDS = ['FEED', 'SITEMAP', 'HOME_PAGE'] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How the page of an article was found when it was last read. */
export const PAGE_STATUSES = [
  'WAITING',
  'LIVE',
  'MOVED',
  'PAYWALLED',
  'GONE',
  'UNREACHABLE',
  'REFUSED',
  'NO_ARTICLE',
] as const

export type PageStatus = (typeof PAGE_STATUSES)[number]

/** Why a poll or a reading came to nothing. */
export interface FollowFailure {
  readonly reason: RejectionReason
  /** One or two sentences for a person. */
  readonly message: string
}

/** A source that is due, as whoever polls it needs it. */
export interface DueSource {
  readonly id: string
  readonly address: string
  readonly kind: SourceKind | null
  /** Address of what is polled; null until it is known. */
  readonly listAddress: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** How long is waited between two polls, in seconds. */
  readonly interval: number
  readonly failures: number
}

/** A page that is due, as whoever reads it needs it. */
export interface DuePage {
  readonly id: string
  /** Address as its source lists it. */
  readonly link: string
  readonly articleId: string | null
  readonly status: PageStatus
  readonly answered: string | null
  readonly movedTo: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly foundAt: Date
  /** When the article last stood there; null = never. */
  readonly lastSeenAt: Date | null
  readonly changedAt: Date | null
  readonly failures: number
  /** When something last happened to its event; null where it has none yet. */
  readonly movedAt: Date | null
}

/** A source with what became of it, as it is told. */
export interface FollowedSource {
  readonly id: string
  readonly address: string
  readonly title: string | null
  readonly kind: SourceKind | null
  readonly listAddress: string | null
  readonly createdAt: Date
  readonly interval: number
  readonly nextPollAt: Date
  readonly lastPolledAt: Date | null
  readonly lastNewAt: Date | null
  readonly failures: number
  readonly failureReason: string | null
  readonly failure: string | null
}

/** A source with how many of its pages were found how. */
export interface ToldSource extends FollowedSource {
  readonly pages: Readonly<Partial<Record<PageStatus, number>>>
}

/** A source that was to be followed, and whether it was not before. */
export interface AddedSource {
  readonly source: FollowedSource
  readonly isNew: boolean
}

/** A source that somebody wants followed. */
export interface WantedSource {
  readonly address: string
  readonly title: string | null
}

/** What one step of following did. */
export interface FollowReport {
  /** Sources that were polled, and those of them that came to nothing. */
  readonly polled: number
  readonly pollsFailed: number
  /** Addresses that sources listed for the first time. */
  readonly found: number
  /** Pages that were asked for, and those of them that came to nothing. */
  readonly read: number
  readonly readingsFailed: number
  /** Answers that said that nothing changed. */
  readonly notModified: number
  /** Articles that are new, and articles whose words were changed. */
  readonly stored: number
  readonly revised: number
}
