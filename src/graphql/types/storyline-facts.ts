import type { FigureSeries, FigureStep, RepeatedStatement } from '../../model/storyline.js'
import { tellFigures, tellRepeats } from '../../pipeline/tell-storyline.js'
import { loadStorylinePeople, type StorylinePerson } from '../../store/load-storyline.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { ComparatorEnum } from '../enums/facts-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from './article.js'
import { Event } from './event.js'
import { Figure } from './figure.js'
import { Person } from './person.js'
import { Storyline } from './storyline.js'
import { Utterance } from './utterance.js'

/** Most people, figures and repeated statements that one storyline is asked for at a time. */
const MOST = 100

interface Shown extends FigureStep {
  readonly series: FigureSeries
}

const stepsOf = (series: FigureSeries): Shown[] => series.steps.map((step) => ({ ...step, series }))

const FigureStepType = builder.objectRef<Shown>('FigureStep')

FigureStepType.implement({
  description: 'One value of a figure that a storyline follows, as the article printed it that had it first.',
  fields: (t) => ({
    text: t.string({ description: 'The figure as printed.', resolve: ({ figure }) => figure.text }),
    low: t.float({
      nullable: true,
      description: 'The lowest value that the words allow; null where they set no lower bound.',
      resolve: ({ figure }) => figure.low,
    }),
    high: t.float({
      nullable: true,
      description: 'The highest value that the words allow; null where they set no upper bound.',
      resolve: ({ figure }) => figure.high,
    }),
    comparator: t.field({
      type: ComparatorEnum,
      description: 'How the words bound the number.',
      resolve: ({ figure }) => figure.comparator,
    }),
    giver: t.string({
      nullable: true,
      description: 'Who gave it, as printed there; null = the outlet in its own voice.',
      resolve: ({ figure }) => figure.giver,
    }),
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
    figure: t.field({
      type: Figure,
      description: 'The figure as stored, with its place in the text.',
      resolve: ({ figureId }, _args, context) => rowOf(context, figureId),
    }),
    article: t.field({
      type: Article,
      description: 'The article that gave it first.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
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

builder.prismaObjectFields(Storyline, (t) => ({
  people: t.field({
    type: [StorylinePersonType],
    description: 'The people in it, the most quoted first.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many at most, 1 to 100.' }) },
    select: { id: true },
    resolve: ({ id }, { first }, { store }) => loadStorylinePeople(store.db, id, checkFirst(first)),
  }),
  figures: t.field({
    type: [FigureSeriesType],
    description: 'How its figures grew, those that most articles give first.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many at most, 1 to 100.' }) },
    select: { id: true },
    resolve: async ({ id }, { first }, { store }) => (await tellFigures(store.db, id)).slice(0, checkFirst(first)),
  }),
  repeats: t.field({
    type: [RepeatedStatementType],
    description: 'What was said in one of its events and told again in a later one, by the later event.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many at most, 1 to 100.' }) },
    select: { id: true },
    resolve: async ({ id }, { first }, { store }) => (await tellRepeats(store.db, id)).slice(0, checkFirst(first)),
  }),
}))

function checkFirst(first: number): number {
  if (first >= 1 && first <= MOST) return first
  throw codedError('BAD_INPUT', `first must be 1 to ${String(MOST)}, not ${String(first)}.`)
}
