import type { RejectionReason } from '../model/article.js'
import type { DuePage, FollowFailure, PageStatus } from '../model/follow.js'
import type { PageNews } from '../store/follow/pages.js'
import { nextReading } from './next-reading.js'

/** A page that gave nothing to read says nothing of its article before it did so this often in a row. */
const TIMES_UNREACHABLE = 3

/** What a reading found, before it is said when the next one is. */
export type Found =
  | {
      /** The article stands there. */
      readonly kind: 'seen'
      readonly articleId: string
      readonly answered: string
      /** Where the page moved to for good; null where it did not. */
      readonly movedTo: string | null
      readonly etag: string | null
      readonly lastModified: string | null
      readonly isChanged: boolean
    }
  | ({
      readonly kind: 'missed'
      /** Status of the answer; null where there was none. */
      readonly answer: number | null
      readonly retryAfterSeconds: number | null
    } & FollowFailure)
  /** Somebody deleted the article: it is not taken in again. */
  | { readonly kind: 'deleted' }

/** What is kept of a reading. */
export function newsOfPage(page: DuePage, found: Found, now: Date): PageNews {
  switch (found.kind) {
    case 'deleted':
      return { ...kept(page, now), failures: 0, failureReason: null, failure: null, nextReadingAt: null }
    case 'missed':
      return newsOfMissed(page, found, now)
    case 'seen': {
      const { articleId, answered, etag, lastModified, isChanged } = found
      const isFirst = page.answered === null
      const movedTo = isFirst || found.movedTo === page.answered ? null : found.movedTo
      const status: PageStatus = movedTo === null ? 'LIVE' : 'MOVED'
      return {
        ...kept(page, now),
        articleId,
        status,
        answered: page.answered ?? answered,
        movedTo,
        etag,
        lastModified,
        lastSeenAt: now,
        changedAt: isChanged ? now : page.changedAt,
        failures: 0,
        failureReason: null,
        failure: null,
        nextReadingAt: nextReading({
          now,
          foundAt: page.foundAt,
          status,
          movedAt: isChanged ? now : page.movedAt,
          failures: 0,
          retryAfterSeconds: null,
        }),
      }
    }
  }
}

function newsOfMissed(page: DuePage, found: Extract<Found, { readonly kind: 'missed' }>, now: Date): PageNews {
  const { reason, message, answer, retryAfterSeconds } = found
  const failures = page.failures + 1
  const is: PageStatus = statusOf(reason, answer)
  const isPassing = is === 'UNREACHABLE' && failures < TIMES_UNREACHABLE
  const status = isPassing ? page.status : is
  return {
    ...kept(page, now),
    status,
    // An answer of that kind is no version of the article.
    etag: is === 'UNREACHABLE' ? page.etag : null,
    lastModified: is === 'UNREACHABLE' ? page.lastModified : null,
    failures,
    failureReason: reason,
    failure: message,
    nextReadingAt: nextReading({
      now,
      foundAt: page.foundAt,
      status: is,
      movedAt: null,
      failures,
      retryAfterSeconds,
    }),
  }
}

function kept(page: DuePage, now: Date) {
  const { id, articleId, status, answered, movedTo, etag, lastModified, lastSeenAt, changedAt } = page
  return { id, articleId, status, answered, movedTo, etag, lastModified, lastReadAt: now, lastSeenAt, changedAt }
}

/** What a page is that gave no article, by why it did not. */
export function statusOf(reason: RejectionReason, answer: number | null): PageStatus {
  switch (reason) {
    case 'NOT_FOUND':
      return 'GONE'
    case 'PAYWALLED':
      return 'PAYWALLED'
    case 'FORBIDDEN':
      return answer === 401 || answer === 402 ? 'PAYWALLED' : 'REFUSED'
    case 'ROBOTS':
    case 'ADDRESS_REFUSED':
    case 'CONSENT_WALL':
      return 'REFUSED'
    case 'UNREACHABLE':
    case 'BUSY':
      return 'UNREACHABLE'
    case 'BINARY':
    case 'EMPTY':
    case 'NO_WORDS':
    case 'TOO_LARGE':
    case 'BAD_JSON':
    case 'BAD_FIELD':
    case 'BAD_MARKUP':
    case 'UNREADABLE':
    case 'NO_ARTICLE':
      return 'NO_ARTICLE'
  }
}
