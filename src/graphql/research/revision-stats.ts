import { changesOf } from '../../compare/compare-revisions.js'
import { countCorrecting, type Correcting, type CountedRevision } from '../../compare/history/correcting.js'
import { loadChanged } from '../../store/load-changed.js'
import { loadOutletIds } from '../../store/load-outlet-ids.js'
import type { Database } from '../../store/transaction.js'
import { builder } from '../builder.js'
import { conditionsOf, isAskedFor, RevisionWhere, type RevisionAsked } from '../comparison/revision-where.js'
import { rowOf } from '../row-of.js'
import { Outlet } from '../types/outlet.js'

/** Versions that are looked at, the last that came in. */
const MOST_REVISIONS = 2_000

const HOUR_MS = 3_600_000

const RevisionStats = builder.objectRef<Correcting>('RevisionStats').implement({
  description: 'How an outlet changes what it published.',
  fields: (t) => ({
    outlet: t.field({
      type: Outlet,
      nullable: true,
      description: 'The outlet; null for articles of which none is known.',
      resolve: ({ outletId }, _args, context) => (outletId === null ? null : rowOf(context, outletId)),
    }),
    revisions: t.expose('revisions', { type: 'NonNegativeInt', description: 'Later versions of its articles.' }),
    articles: t.expose('articles', { type: 'NonNegativeInt', description: 'Articles that have a later version.' }),
    headlines: t.field({
      type: 'NonNegativeInt',
      description: 'Versions with another headline.',
      resolve: ({ touching }) => touching.HEADLINE,
    }),
    quotes: t.field({
      type: 'NonNegativeInt',
      description: 'Versions with other quotations.',
      resolve: ({ touching }) => touching.QUOTES,
    }),
    speakers: t.field({
      type: 'NonNegativeInt',
      description: 'Versions that give a quotation to somebody else.',
      resolve: ({ touching }) => touching.SPEAKER,
    }),
    figures: t.field({
      type: 'NonNegativeInt',
      description: 'Versions with other figures.',
      resolve: ({ touching }) => touching.FIGURES,
    }),
    material: t.expose('material', { type: 'NonNegativeInt', description: 'Versions that changed any of these.' }),
    silent: t.expose('silent', {
      type: 'NonNegativeInt',
      description: 'Those of them that say nowhere that something was changed.',
    }),
    noted: t.expose('noted', {
      type: 'NonNegativeInt',
      description: 'Versions that say that something was corrected, clarified or updated.',
    }),
    medianHours: t.exposeFloat('medianHours', {
      nullable: true,
      description:
        'Half of its versions came sooner after the one before, in hours, as they were first seen; null where that is not known.',
    }),
  }),
})

builder.queryField('revisionStats', (t) =>
  t.field({
    type: [RevisionStats],
    description: `How outlets change what they published, the one with most versions first. Of the last ${MOST_REVISIONS.toLocaleString('en')} versions that fit; \`where: { seenAt: … }\` picks another time.`,
    args: { where: t.arg({ type: RevisionWhere, description: 'Only versions for which all of this holds.' }) },
    resolve: (_root, { where }, { store }) => countCorrections(store.db, where ?? {}),
  }),
)

/** How outlets change what they published, the one with most versions first. */
export async function countCorrections(db: Database, asked: RevisionAsked): Promise<Correcting[]> {
  const query = { where: conditionsOf(asked), orderBy: [{ id: 'desc' }], take: MOST_REVISIONS }
  const counted = await loadChanged(db, query, ({ articleId, from, to }) => {
    const [change] = changesOf(articleId, [from, to])
    if (change === undefined || !isAskedFor(asked, change)) return null
    return { articleId, touches: change.touches, notes: change.notes, hours: hoursBetween(from.seenAt, to.seenAt) }
  })
  const outlets = await loadOutletIds(
    db,
    counted.map(({ articleId }) => articleId),
  )
  return countCorrecting(
    counted.map((one): CountedRevision => ({ ...one, outletId: outlets.get(one.articleId) ?? null })),
  )
}

function hoursBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.max(0, (Date.parse(to) - Date.parse(from)) / HOUR_MS)
}
