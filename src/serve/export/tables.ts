import { encodeId } from '../../graphql/node-id.js'
import { ARTICLES } from '../../graphql/lists/article-list.js'
import { CITATIONS } from '../../graphql/lists/citation-list.js'
import { EVENTS, LISTED_EVENTS } from '../../graphql/lists/event-list.js'
import { FIGURES } from '../../graphql/lists/figure-list.js'
import { LISTED_OUTLETS, OUTLETS } from '../../graphql/lists/outlet-list.js'
import { LISTED_PEOPLE, PEOPLE } from '../../graphql/lists/person-list.js'
import { LISTED_STORYLINES, STORYLINES } from '../../graphql/lists/storyline-list.js'
import { QUOTES } from '../../graphql/lists/quote-list.js'
import { UTTERANCES } from '../../graphql/lists/utterance-list.js'
import type { Store } from '../../store/open-store.js'
import type { COLUMNS } from './columns.js'
import { correctionsRows } from './corrections-rows.js'
import { coverageRows, findingRows, pageComparisons, renderingRows } from './computed-tables.js'
import { pageFacts, pageThings } from './page-rows.js'
import type { KnownRevision } from './page-rows.js'
import type { Row } from './row.js'
import type { Snapshot } from './snapshot.js'
import { statsRows } from './stats-rows.js'

/** A table that can be exported: its filter is the `where` of the list of that name. */
export interface Table {
  /** GraphQL input type of its filter. */
  readonly where: string
  readonly read: (db: Store['db'], where: object, snapshot: Snapshot) => AsyncIterable<readonly Row[]>
  /** Whether it is computed of what is stored now, so that no snapshot can ask for an earlier one. */
  readonly isOfNow?: true
}

const key = (kind: string, id: string | null | undefined) =>
  id === null || id === undefined ? null : encodeId(kind, id)

/** The columns that say where a fact stands. */
function placeOf({ article, number, header }: KnownRevision) {
  return {
    article: key('Article', article.id),
    revision: number,
    title: header.title,
    url: article.url,
    outlet: article.outlet?.name ?? null,
    outletId: key('Outlet', article.outlet?.id),
    publishedAt: header.publishedAt?.at ?? null,
    event: key('Event', article.eventId),
  }
}

const person = { person: { select: { name: true } } } as const

export const TABLES: Readonly<Record<keyof typeof COLUMNS, Table>> = {
  articles: {
    where: 'ArticleWhere',
    read: (db, where, snapshot) =>
      pageFacts(db, ARTICLES.filter(where), snapshot, (revisions) =>
        Promise.resolve(
          revisions.map((revision) => ({
            id: key('Article', revision.article.id),
            ...placeOf(revision),
            subtitle: revision.header.subtitle,
            authors: revision.header.authors,
            agencies: revision.header.agencies,
            section: revision.header.section,
            language: revision.header.language,
            publishedPrecision: revision.header.publishedAt?.precision ?? null,
            completeness: revision.header.completeness,
            text: revision.text,
          })),
        ),
      ),
  },
  quotes: {
    where: 'QuoteWhere',
    read: (db, given, snapshot) => {
      const where = QUOTES.filter(given)
      return pageFacts(db, { revisions: { some: { quotes: { some: where } } } }, snapshot, async (_revisions, of) => {
        const quotes = await db.quote.findMany({
          where: { AND: [where, of.where] },
          orderBy: of.orderBy,
          include: person,
        })
        return quotes.map((quote) => ({
          id: key('Quote', quote.id),
          text: quote.text,
          directness: quote.directness,
          speaker: quote.person?.name ?? null,
          speakerId: key('Person', quote.personId),
          speakerText: quote.speakerText,
          speakerKind: quote.speakerKind,
          organisation: quote.organisation,
          cue: quote.cue,
          cueLemma: quote.cueLemma,
          venue: quote.venue,
          confidence: quote.confidence,
          start: quote.start,
          end: quote.end,
          ...placeOf(of.revision(quote.revisionId)),
        }))
      })
    },
  },
  figures: {
    where: 'FigureWhere',
    read: (db, given, snapshot) => {
      const where = { AND: [FIGURES.always ?? {}, FIGURES.filter(given)] }
      return pageFacts(db, { revisions: { some: { figures: { some: where } } } }, snapshot, async (_revisions, of) => {
        const figures = await db.figure.findMany({
          where: { AND: [where, of.where] },
          orderBy: of.orderBy,
          omit: { isMinor: true },
        })
        return figures.map(({ id, revisionId, sentenceStart, sentenceEnd, day, ...figure }) => ({
          id: key('Figure', id),
          ...figure,
          day: day?.toISOString().slice(0, 10) ?? null,
          sentenceStart,
          sentenceEnd,
          ...placeOf(of.revision(revisionId)),
        }))
      })
    },
  },
  citations: {
    where: 'CitationWhere',
    read: (db, given, snapshot) => {
      const where = CITATIONS.filter(given)
      return pageFacts(
        db,
        { revisions: { some: { citations: { some: where } } } },
        snapshot,
        async (_revisions, of) => {
          const citations = await db.citation.findMany({ where: { AND: [where, of.where] }, orderBy: of.orderBy })
          return citations.map(({ id, revisionId, ...citation }) => ({
            id: key('Citation', id),
            ...citation,
            ...placeOf(of.revision(revisionId)),
          }))
        },
      )
    },
  },
  utterances: {
    where: 'UtteranceWhere',
    read: (db, where, snapshot) =>
      pageThings(UTTERANCES.filter(where), snapshot, async (page) => {
        const rows = await db.utterance.findMany({ ...page, include: person })
        return rows.map((row) => ({
          key: row.id,
          id: key('Utterance', row.id),
          text: row.text,
          speaker: row.person?.name ?? null,
          speakerId: key('Person', row.personId),
          organisation: row.organisation,
          articleCount: row.articleCount,
          event: key('Event', row.eventId),
        }))
      }),
  },
  people: {
    where: 'PersonWhere',
    read: (db, where, snapshot) =>
      pageThings({ AND: [PEOPLE.filter(where), LISTED_PEOPLE] }, snapshot, async (page) => {
        const names = { names: { orderBy: [{ count: 'desc' as const }, { name: 'asc' as const }] } }
        const rows = await db.person.findMany({ ...page, include: names })
        return rows.map((row) => ({
          key: row.id,
          id: key('Person', row.id),
          name: row.name,
          names: row.names.map(({ name }) => name),
        }))
      }),
  },
  outlets: {
    where: 'OutletWhere',
    read: (db, where, snapshot) =>
      pageThings({ AND: [OUTLETS.filter(where), LISTED_OUTLETS] }, snapshot, async (page) => {
        const rows = await db.outlet.findMany(page)
        return rows.map(({ id, name, slug, domain, kind }) => ({
          key: id,
          id: key('Outlet', id),
          name,
          slug,
          domain,
          kind,
        }))
      }),
  },
  events: {
    where: 'EventWhere',
    read: (db, where, snapshot) =>
      pageThings({ AND: [EVENTS.filter(where), LISTED_EVENTS] }, snapshot, async (page) => {
        const rows = await db.event.findMany(page)
        return rows.map(({ id, title, version, articleCount, firstAt, lastAt, storylineId }) => ({
          key: id,
          id: key('Event', id),
          title,
          storyline: key('Storyline', storylineId),
          version,
          articleCount,
          firstAt,
          lastAt,
        }))
      }),
  },
  storylines: {
    where: 'StorylineWhere',
    read: (db, where, snapshot) =>
      pageThings({ AND: [STORYLINES.filter(where), LISTED_STORYLINES] }, snapshot, async (page) => {
        const rows = await db.storyline.findMany(page)
        return rows.map(({ id, title, eventCount, articleCount, firstAt, lastAt }) => ({
          key: id,
          id: key('Storyline', id),
          title,
          eventCount,
          articleCount,
          firstAt,
          lastAt,
        }))
      }),
  },
  renderings: {
    where: 'EventWhere',
    read: (db, where) => pageComparisons(db, where, renderingRows),
    isOfNow: true,
  },
  coverage: {
    where: 'EventWhere',
    read: (db, where) => pageComparisons(db, where, coverageRows),
    isOfNow: true,
  },
  findings: {
    where: 'EventWhere',
    read: (db, where) => pageComparisons(db, where, findingRows),
    isOfNow: true,
  },
  stats: {
    where: 'RenderingWhere',
    read: (db, where) => statsRows(db, where),
    isOfNow: true,
  },
  corrections: {
    where: 'RevisionWhere',
    read: (db, where) => correctionsRows(db, where),
    isOfNow: true,
  },
}
