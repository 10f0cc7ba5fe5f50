import type { FigureSeries, FigureStep, RepeatedStatement } from '../../model/storyline.js'
import { tellFigures, tellRepeats } from '../../pipeline/tell-storyline.js'
import { loadStorylinePeople, type StorylinePerson } from '../../store/load-storyline.js'
import { builder } from '../builder.js'
import { figureFields } from '../comparison/figure-fields.js'
import { connectionOf } from '../connection-of.js'
import { listPage } from '../list-page.js'
import { rowOf } from '../row-of.js'
import { Event } from './event.js'
import { Person } from './person.js'
import { Storyline } from './storyline.js'
import { Utterance } from './utterance.js'

interface Shown extends FigureStep {
  readonly series: FigureSeries
}

const stepsOf = (series: FigureSeries): Shown[] => series.steps.map((step) => ({ ...step, series }))

const FigureStepType = builder.objectRef<Shown>('FigureStep')

FigureStepType.implement({
  description: 'One value of a figure that a storyline follows, as the article printed it that had it first.',
  fields: (t) => ({
    ...figureFields(t),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was first printed; null where no article that gives it is dated.',
      resolve: ({ at }) => (at === null ? null : new Date(at.at)),
    }),
    articleCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many articles give this value.',
      resolve: ({ articleCount }) => articleCount,
    }),
    event: t.field({
      type: Event,
      description: 'The event that this article reports.',
      resolve: ({ eventId }, _args, context) => rowOf(context, eventId),
    }),
    supersededBy: t.field({
      type: FigureStepType,
      nullable: true,
      description:
        'The next value, printed later beyond doubt, in a later event or by the same giver. Null where this one stands.',
      resolve: ({ supersededBy, series }) => (supersededBy === null ? null : (stepsOf(series)[supersededBy] ?? null)),
    }),
  }),
})

const FigureSeriesType = builder.objectRef<FigureSeries>('FigureSeries').implement({
  description: 'How one figure grew over a storyline: "at least 12", then "14", then "15 arrested".',
  fields: (t) => ({
    counted: t.string({
      nullable: true,
      description: 'What is counted, in the singular; null where nothing is named.',
      resolve: ({ steps }) => steps[0]?.figure.counted ?? null,
    }),
    action: t.string({
      nullable: true,
      description: 'What the counted do or undergo: "detain"; null where no verb is near.',
      resolve: ({ steps }) => steps[0]?.figure.action ?? null,
    }),
    articleCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many articles give any of its values.',
      resolve: ({ articleCount }) => articleCount,
    }),
    steps: t.field({
      type: [FigureStepType],
      description: 'Its values, the first printed first.',
      resolve: stepsOf,
    }),
  }),
})

const RepeatedStatementType = builder.objectRef<RepeatedStatement>('RepeatedStatement').implement({
  description: 'What somebody said in one event, told again in the coverage of a later one: "as he put it in March".',
  fields: (t) => ({
    utterance: t.field({
      type: Utterance,
      description: 'The statement in the later event.',
      resolve: ({ utteranceId }, _args, context) => rowOf(context, utteranceId),
    }),
    earlier: t.field({
      type: Utterance,
      description: 'The statement in the earlier event.',
      resolve: ({ earlierId }, _args, context) => rowOf(context, earlierId),
    }),
    likeness: t.exposeFloat('likeness', { description: 'How sure it is that both are one statement, 0 to 1.' }),
  }),
})

const StorylinePersonType = builder.objectRef<StorylinePerson>('StorylinePerson').implement({
  description: 'Somebody whom the articles of a storyline name.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who it is.',
      resolve: ({ personId }, _args, context) => rowOf(context, personId),
    }),
    quoteCount: t.expose('quoteCount', { type: 'NonNegativeInt', description: 'How many quotes of theirs it has.' }),
    articleCount: t.expose('articleCount', {
      type: 'NonNegativeInt',
      description: 'How many of its articles name them.',
    }),
    eventCount: t.expose('eventCount', { type: 'NonNegativeInt', description: 'Of how many events these are.' }),
  }),
})

const StorylinePersonConnection = connectionOf('StorylinePerson', 'people of a storyline', StorylinePersonType)
const FigureSeriesConnection = connectionOf('FigureSeries', 'figures that grew', FigureSeriesType)
const RepeatedStatementConnection = connectionOf(
  'RepeatedStatement',
  'statements that were told again',
  RepeatedStatementType,
)

builder.prismaObjectFields(Storyline, (t) => ({
  people: t.connection(
    {
      type: StorylinePersonType,
      description: 'The people in it, the most quoted first.',
      select: { id: true },
      resolve: async ({ id }, args, { store }) =>
        listPage(await loadStorylinePeople(store.db, id), args, ({ personId }) => personId),
    },
    StorylinePersonConnection,
  ),
  figures: t.connection(
    {
      type: FigureSeriesType,
      description: 'How its figures grew, those that most articles give first.',
      select: { id: true },
      resolve: async ({ id }, args, { store }) =>
        listPage(await tellFigures(store.db, id), args, ({ steps }) => steps[0]?.figureId ?? ''),
    },
    FigureSeriesConnection,
  ),
  repeats: t.connection(
    {
      type: RepeatedStatementType,
      description: 'What was said in one of its events and told again in a later one, by the later event.',
      select: { id: true },
      resolve: async ({ id }, args, { store }) =>
        listPage(await tellRepeats(store.db, id), args, ({ utteranceId }) => utteranceId),
    },
    RepeatedStatementConnection,
  ),
}))
