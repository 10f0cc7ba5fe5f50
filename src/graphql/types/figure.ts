import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { connectionOf } from '../connection-of.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { NEWEST } from '../lists/list.js'
import { FIGURES } from '../lists/figure-list.js'
import { keyOf } from '../node-id.js'
import { ComparatorEnum, FigureUnitEnum } from '../enums/facts-enums.js'
import { SpanType } from './span.js'

export const Figure = builder.prismaNode('Figure', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A quantity that an article reports.',
  fields: (t) => ({
    revision: t.relation('revision', { description: 'The version of the article in which it stands.' }),
    text: t.exposeString('text', { description: 'The figure with what it counts, as printed.' }),
    start: t.exposeInt('start', { description: 'Where it begins in the text.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the text.' }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'The lowest value that the words allow; null where they set no lower bound.',
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description: 'The highest value that the words allow; null where they set no upper bound.',
    }),
    comparator: t.expose('comparator', { type: ComparatorEnum, description: 'How the words bound the number.' }),
    unit: t.expose('unit', { type: FigureUnitEnum, description: 'What kind of quantity it is.' }),
    unitSymbol: t.exposeString('unitSymbol', {
      nullable: true,
      description: 'The unit as a symbol ("USD", "km"); null for counts and per cent.',
    }),
    counted: t.exposeString('counted', {
      nullable: true,
      description: 'What is counted, in the singular: "police officer"; null where nothing is named.',
    }),
    action: t.exposeString('action', {
      nullable: true,
      description: 'What the counted do or undergo: "detain"; null where no verb is near.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'Where, as printed; null where not said.' }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day it is about; null where not said.' }),
    giver: t.exposeString('giver', {
      nullable: true,
      description: 'Who gave it, as printed; null = the outlet in its own voice.',
    }),
    sentence: t.field({
      type: SpanType,
      description: 'The sentence in which it stands.',
      select: { sentenceStart: true, sentenceEnd: true },
      resolve: (figure) => ({ start: figure.sentenceStart, end: figure.sentenceEnd }),
    }),
  }),
})

export const FigureConnection = connectionOf('Figure', 'figures', Figure)

builder.queryFields((t) => ({
  figure: t.prismaField({
    type: 'Figure',
    nullable: true,
    description: 'One figure by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a figure.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.figure.findUnique({ ...query, where: { id: keyOf('Figure', id) } }),
  }),
  figures: t.connection(
    {
      type: Figure,
      description: 'The figures in the latest versions of all articles, the last taken in first.',
      ...rootList(t.arg, { list: FIGURES, usual: NEWEST, always: IN_CURRENT_REVISION, model: 'figure' }),
    },
    FigureConnection,
  ),
}))
