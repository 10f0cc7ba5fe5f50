import type { Header, Moment } from '../model/article.js'
import type { DossierArticle, DossierRevision } from '../model/dossier.js'

/** What dates a version of an article. */
export interface DatedVersion extends Pick<DossierRevision, 'number' | 'seenAt'> {
  readonly header: Pick<Header, 'publishedAt' | 'updatedAt'>
}

/** The time of the newest version we hold of an article; null where nothing dates it. */
export function lastKnownAt(article: DossierArticle): Moment | null {
  const last = article.revisions.at(-1)
  return last === undefined ? null : revisionAt(last)
}

/** When an article was first published, as its first version says; null where nothing dates it. */
export function firstPublishedAt(article: DossierArticle): Moment | null {
  for (const revision of article.revisions) {
    if (revision.header.publishedAt !== null) return revision.header.publishedAt
  }
  return null
}

/**
 * The time of one version: its printed update; else when it was published, if it is the first, or seen, if it is a later one.
 * When a first version was taken in says nothing: an archive is read years later.
 */
export function revisionAt(revision: DatedVersion): Moment | null {
  const { updatedAt, publishedAt } = revision.header
  if (updatedAt !== null) return updatedAt
  if (revision.number === 1) return publishedAt
  return revision.seenAt === null ? null : { at: revision.seenAt, precision: 'SECOND', zone: 'Z' }
}
