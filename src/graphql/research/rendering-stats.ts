import { proportion, type Proportion } from '../../compare/proportion.js'
import type { Stance } from '../../model/comparison.js'
import type { Directness } from '../../model/quote.js'
import { countRenderingGroups, countRenderings } from '../../store/research/count-renderings.js'
import type { RenderingCount, RenderingGrouping } from '../../store/research/count-renderings.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { StanceEnum } from '../enums/comparison-enums.js'
import { enumOf } from '../enums/enum-of.js'
import { DirectnessEnum } from '../enums/facts-enums.js'
import { rowOf } from '../row-of.js'
import { TimeRange } from '../search/search.js'
import { Event } from '../types/event.js'
import { Outlet } from '../types/outlet.js'
import { Person } from '../types/person.js'
import { countedConnection } from './counted-connection.js'
import { ProportionType } from './proportion.js'
import { departedOf, renderingQuestion } from './rendering-question.js'

const RenderingGroupingEnum = enumOf<RenderingGrouping>('RenderingGrouping', 'By what renderings are counted.', {
  OUTLET: 'By the outlet that printed them.',
  SPEAKER: 'By the person whose words they are.',
  EVENT: 'By the event in whose coverage they stand.',
  VERB: 'By the verb that attributes them, in dictionary form.',
  DIRECTNESS: 'By how directly the words are given.',
})

const RenderingWhere = builder.inputType('RenderingWhere', {
  description: 'Which renderings are counted. All that is given must hold.',
  fields: (t) => ({
    outlet: t.idList({ description: 'Printed by one of these outlets: ids or slugs.' }),
    speaker: t.idList({ description: 'Words of one of these people.' }),
    event: t.idList({ description: 'In the coverage of one of these events.' }),
    verb: t.stringList({ description: 'Attributed with one of these verbs, in dictionary form: "claim".' }),
    publishedAt: t.field({ type: TimeRange, description: 'When the article was published.' }),
    isQuoted: t.boolean({ description: 'True: only in quotation marks. False: only reported speech.' }),
    isShared: t.boolean({
      description:
        'True: only what another outlet ran as well, so that the choice of words is the outlet’s own. False: only what no other ran.',
    }),
  }),
})

interface StanceShare {
  readonly stance: Stance
  readonly share: Proportion
}

const StanceShareType = builder.objectRef<StanceShare>('StanceShare').implement({
  description: 'How often verbs of one stance attribute the words.',
  fields: (t) => ({
    stance: t.expose('stance', { type: StanceEnum, description: 'What these verbs add to the words.' }),
    share: t.field({
      type: ProportionType,
      description: 'Of the renderings that a verb of known stance attributes.',
      resolve: ({ share }) => share,
    }),
  }),
})

type Counted = RenderingCount & { readonly groupBy: RenderingGrouping }

const keyOfGroup = ({ groupBy, key }: Counted, wanted: RenderingGrouping): string | null =>
  groupBy === wanted ? key : null

const RenderingStatsType = builder.objectRef<Counted>('RenderingStats').implement({
  description:
    'How one outlet renders what was said, or how one person is rendered, and so on. An article has an utterance once, in however many pieces it prints it.',
  fields: (t) => ({
    outlet: t.field({
      type: Outlet,
      nullable: true,
      description: 'The outlet, when counted by outlets; null for articles of unknown outlet.',
      resolve: (counted, _args, context) => {
        const key = keyOfGroup(counted, 'OUTLET')
        return key === null ? null : rowOf(context, key)
      },
    }),
    speaker: t.field({
      type: Person,
      nullable: true,
      description: 'The person, when counted by speakers; null for organisations and the unnamed.',
      resolve: (counted, _args, context) => {
        const key = keyOfGroup(counted, 'SPEAKER')
        return key === null ? null : rowOf(context, key)
      },
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event, when counted by events; null otherwise.',
      resolve: (counted, _args, context) => {
        const key = keyOfGroup(counted, 'EVENT')
        return key === null ? null : rowOf(context, key)
      },
    }),
    verb: t.string({
      nullable: true,
      description: 'The verb, when counted by verbs; null where none attributes the words.',
      resolve: (counted) => keyOfGroup(counted, 'VERB'),
    }),
    directness: t.field({
      type: DirectnessEnum,
      nullable: true,
      description: 'How directly the words are given, when counted by that; null otherwise.',
      resolve: (counted) => keyOfGroup(counted, 'DIRECTNESS') as Directness | null,
    }),
  }),
})

// The counts themselves.
builder.objectFields(RenderingStatsType, (t) => ({
  renderings: t.field({
    type: ProportionType,
    description: 'How many renderings it is, of all that are counted.',
    resolve: ({ count, total }) => proportion(count, total),
  }),
  quoted: t.field({
    type: ProportionType,
    description: 'How many of them stand in quotation marks.',
    resolve: ({ quoted, count }) => proportion(quoted, count),
  }),
  departed: t.field({
    type: ProportionType,
    description: 'How many depart from the neutral verb, of those that a verb of known stance attributes.',
    resolve: departedOf,
  }),
  stances: t.field({
    type: [StanceShareType],
    description: 'Where they depart from the neutral verb, in which direction.',
    resolve: ({ byStance, withVerb }) =>
      Object.entries(byStance).map(([stance, count]) => ({
        stance: stance as Stance,
        share: proportion(count, withVerb),
      })),
  }),
}))

const RenderingStatsConnection = connectionOf('RenderingStats', 'counts of renderings', RenderingStatsType)

builder.queryField('renderingStats', (t) =>
  t.connection(
    {
      type: RenderingStatsType,
      description:
        'For researchers: how what was said is rendered across all events, counted by outlet, speaker, event, verb or directness, with denominators and 95 % intervals, most renderings first. Latest versions of articles only.',
      args: {
        groupBy: t.arg({ type: RenderingGroupingEnum, required: true, description: 'By what to count.' }),
        where: t.arg({ type: RenderingWhere, description: 'Only these renderings.' }),
      },
      resolve: (_root, { groupBy, where, ...page }, { store }) => {
        const question = renderingQuestion(where, groupBy)
        return countedConnection(
          'renderingStats',
          { groupBy, where },
          page,
          async (wanted) => (await countRenderings(store.db, question, wanted)).map((row) => ({ ...row, groupBy })),
          () => countRenderingGroups(store.db, question),
        )
      },
    },
    RenderingStatsConnection,
  ),
)
