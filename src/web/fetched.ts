import type { RejectionReason } from '../model/article.js'

/** Why an address gave nothing, in the words in which rejections are told. */
export type FetchFault = Extract<
  RejectionReason,
  | 'ADDRESS_REFUSED'
  | 'ROBOTS'
  | 'UNREACHABLE'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'BUSY'
  | 'TOO_LARGE'
  | 'NO_ARTICLE'
  | 'BAD_MARKUP'
>

/** What a server said of an answer, for asking again only whether it changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What an address answered. */
export interface FetchedAnswer extends Validators {
  readonly kind: 'answer'
  /** The address that was asked for. */
  readonly requested: string
  /** The one that answered, after all redirects. */
  readonly address: string
  readonly bytes: Uint8Array
  /** Media type without parameters, in lower case; empty where none is stated. */
  readonly mediaType: string
  /** Character set as the header states it. */
  readonly charset: string | null
  /** How long it may be held for fresh, in seconds; null = not said. */
  readonly freshSeconds: number | null
  /** Where it moved to for good; null where it did not. */
  readonly movedTo: string | null
}

/** Nothing changed since the answer whose validators were sent. */
export interface NotModified {
  readonly kind: 'not-modified'
  readonly requested: string
  readonly address: string
  readonly freshSeconds: number | null
  /** Where it moved to for good; null where it did not. */
  readonly movedTo: string | null
}

/** Nothing was got. */
export interface FetchFailure {
  readonly kind: 'failure'
  readonly requested: string
  readonly reason: FetchFault
  /** One or two sentences for a person: what happened and what to do. */
  readonly message: string
  /** Status of the answer; null where there was none. */
  readonly status: number | null
  /** Seconds after which the server wants to be asked again; null = not said. */
  readonly retryAfterSeconds: number | null
}

export type FetchResult = FetchedAnswer | NotModified | FetchFailure
