import { proportion } from '../../compare/proportion.js'
import { countOutletPairs, countPairs, type OutletPairCount } from '../../store/research/count-outlet-pairs.js'
import type { CoverageScope } from '../../store/research/which-articles.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { rowOf } from '../row-of.js'
import { TimeRange } from '../search/search.js'
import { Outlet } from '../types/outlet.js'
import { countedConnection } from './counted-connection.js'
import { scopeOf } from './coverage-scope.js'
import { measureReuse, MOST_EVENTS, type Reuse } from './measure-reuse.js'
import { ProportionType } from './proportion.js'

const OutletPairWhere = builder.inputType('OutletPairWhere', {
  description: 'Which part of the coverage is counted. All that is given must hold.',
  fields: (t) => ({
    outlet: t.idList({ description: 'Only pairs with one of these outlets: ids or slugs.' }),
    event: t.idList({ description: 'Only in the coverage of these events.' }),
    publishedAt: t.field({ type: TimeRange, description: 'Only articles published then.' }),
  }),
})

const ReuseType = builder.objectRef<Reuse>('Reuse').implement({
  description: 'How often two outlets print one text.',
  fields: (t) => ({
    oneText: t.field({
      type: ProportionType,
      description: 'Events in which an article of each goes back to one text, of the events looked at.',
      resolve: ({ oneText, events }) => proportion(oneText, events),
    }),
    fromA: t.expose('fromA', {
      type: 'NonNegativeInt',
      description: 'In how many of these the text is probably that of `a`.',
    }),
    fromB: t.expose('fromB', {
      type: 'NonNegativeInt',
      description: 'In how many it is probably that of `b`. The rest come from a third, or nobody can tell.',
    }),
  }),
})

type Pair = OutletPairCount & { readonly scope: CoverageScope }

const OutletPairType = builder.objectRef<Pair>('OutletPair').implement({
  description: 'What two outlets have in common, over the events that both report.',
  fields: (t) => ({
    a: t.field({ type: Outlet, description: 'The one outlet.', resolve: ({ a }, _args, context) => rowOf(context, a) }),
    b: t.field({
      type: Outlet,
      description: 'The other outlet.',
      resolve: ({ b }, _args, context) => rowOf(context, b),
    }),
    events: t.expose('events', {
      type: 'NonNegativeInt',
      description: 'Events that both report: everything else is counted in these.',
    }),
    sharedUtterances: t.expose('count', { type: 'NonNegativeInt', description: 'Utterances that both ran.' }),
    sharedOfA: t.field({
      type: ProportionType,
      description: 'Of the utterances that `a` ran, those that `b` ran as well.',
      resolve: ({ count, aRan }) => proportion(count, aRan),
    }),
    sharedOfB: t.field({
      type: ProportionType,
      description: 'Of the utterances that `b` ran, those that `a` ran as well.',
      resolve: ({ count, bRan }) => proportion(count, bRan),
    }),
    verbatim: t.field({
      type: ProportionType,
      description: 'Of the shared utterances, those that both print in the very same words.',
      resolve: ({ verbatim, count }) => proportion(verbatim, count),
    }),
    aFirst: t.field({
      type: ProportionType,
      description: 'How often `a` was first, of the shared utterances whose articles both tell the minute.',
      resolve: ({ aFirst, timed }) => proportion(aFirst, timed),
    }),
    bFirst: t.field({
      type: ProportionType,
      description: 'How often `b` was first, of the same.',
      resolve: ({ bFirst, timed }) => proportion(bFirst, timed),
    }),
    medianLag: t.exposeFloat('medianLag', {
      nullable: true,
      description:
        'Minutes from the article of `a` to that of `b`, in the middle of these; below zero where `b` is rather first. Null where no clock tells.',
    }),
    reuse: t.field({
      type: ReuseType,
      description: `How often they print one text, over the latest events that both report, at most ${String(MOST_EVENTS)}.`,
      resolve: ({ a, b, scope }, _args, context) => measureReuse(context, { a, b }, scope),
    }),
  }),
})

const OutletPairConnection = connectionOf('OutletPair', 'pairs of outlets', OutletPairType)

builder.queryField('outletPairs', (t) =>
  t.connection(
    {
      type: OutletPairType,
      description:
        'For researchers: every two outlets that report an event in common, with what they share, who is first and who copies, with denominators and 95 % intervals, most shared utterances first.',
      args: { where: t.arg({ type: OutletPairWhere, description: 'Only this part of the coverage.' }) },
      resolve: (_root, { where, ...page }, { store }) => {
        const scope = scopeOf(where)
        return countedConnection(
          'outletPairs',
          { where },
          page,
          async (wanted) => (await countOutletPairs(store.db, scope, wanted)).map((row) => ({ ...row, scope })),
          () => countPairs(store.db, scope),
        )
      },
    },
    OutletPairConnection,
  ),
)
