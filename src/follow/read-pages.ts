import type { DuePage } from '../model/follow.js'
import { settlePages, takePages } from '../store/follow/pages.js'
import { giveBack } from '../store/follow/due.js'
import type { FetchFailure, NotModified } from '../web/fetched.js'
import { visitPage, type VisitedPage } from '../web/visit.js'
import type { Following } from './following.js'
import { later } from './pace.js'
import { newsOfPage, type Found } from './page-news.js'
import { HELD_SECONDS } from './poll-sources.js'
import { takeInPages, type TakenPage } from './take-in-pages.js'

/** Pages that are read at once: their articles come in together. */
const AT_ONCE = 32

/** When the other pages of a story are read again at the latest, once something happened in it, in seconds. */
const SOON = 30 * 60

/** What some readings came to. */
export interface Readings {
  readonly read: number
  readonly readingsFailed: number
  readonly notModified: number
  readonly stored: number
  readonly revised: number
}

const NOTHING: Readings = { read: 0, readingsFailed: 0, notModified: 0, stored: 0, revised: 0 }

interface Visited {
  readonly page: DuePage
  readonly visited: VisitedPage | NotModified | FetchFailure
}

/** Reads the pages that are due, and takes in what is new in them. Where nothing is due, all numbers are 0. */
export async function readPages({ store, web, clock, signal }: Following): Promise<Readings> {
  const begun = new Date(clock.now())
  const due = await takePages(store.db, { now: begun, until: later(begun, HELD_SECONDS), most: AT_ONCE })
  if (due.length === 0) return NOTHING
  const visits = await Promise.all(
    due.map(async (page): Promise<Visited> => {
      const { etag, lastModified } = page
      const asked = { known: { etag, lastModified }, ...(signal === undefined ? {} : { signal }) }
      return { page, visited: await visitPage(web, page.link, asked) }
    }),
  )
  // What was broken off is done by whoever comes next.
  if (signal?.aborted === true) {
    await giveBack(
      store.db,
      due.map(({ id }) => id),
    )
    return NOTHING
  }
  const fetched = visits.flatMap(({ page, visited }) =>
    visited.kind === 'page' ? [{ source: visited.source, articleId: articleOf(page) }] : [],
  )
  const taken = await takeInPages(store.db, fetched)
  const left = [...taken]
  const found = visits.map((one) => foundIn(one, left))
  const now = new Date(clock.now())
  const news = visits.map(({ page }, place) => newsOfPage(page, found[place] ?? { kind: 'deleted' }, now))
  const happened = taken.flatMap((one) => (one.kind === 'stored' || one.kind === 'revised' ? [one.articleId] : []))
  await settlePages(store.db, news, { articleIds: happened, readAgainAt: later(now, SOON) })
  return {
    read: visits.length,
    readingsFailed: found.filter(({ kind }) => kind === 'missed').length,
    notModified: visits.filter(({ visited }) => visited.kind === 'not-modified').length,
    stored: taken.filter(({ kind }) => kind === 'stored').length,
    revised: taken.filter(({ kind }) => kind === 'revised').length,
  }
}

/** An id that no article has stands for one that was there and was deleted. */
function articleOf({ articleId, lastSeenAt }: DuePage): string | null {
  return articleId ?? (lastSeenAt === null ? null : '00000000-0000-0000-0000-000000000000')
}

/** What is found by a visit. Those that brought a page take the next of what was taken in. */
function foundIn({ page, visited }: Visited, taken: TakenPage[]): Found {
  switch (visited.kind) {
    case 'failure': {
      const { reason, message, status, retryAfterSeconds } = visited
      return { kind: 'missed', reason, message, answer: status, retryAfterSeconds }
    }
    case 'not-modified':
      if (page.articleId === null) return { kind: 'deleted' }
      return { kind: 'seen', ...seen(page, page.articleId, visited.movedTo), isChanged: false }
    case 'page':
      return foundOn(visited, taken.shift())
  }
}

function foundOn({ source, validators, movedTo }: VisitedPage, taken: TakenPage | undefined): Found {
  if (taken === undefined || taken.kind === 'deleted') return { kind: 'deleted' }
  if (taken.kind === 'rejected') {
    const { reason, message } = taken
    return { kind: 'missed', reason, message, answer: 200, retryAfterSeconds: null }
  }
  const isChanged = taken.kind === 'revised'
  const { answered } = source.web
  return { kind: 'seen', articleId: taken.articleId, answered, movedTo, ...validators, isChanged }
}

function seen({ answered, link, etag, lastModified }: DuePage, articleId: string, movedTo: string | null) {
  return { articleId, answered: answered ?? link, movedTo, etag, lastModified }
}
