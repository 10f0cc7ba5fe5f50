import type { ChangedPair, ChangeNote, RevisionChange, Rewording } from '../../model/comparison.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { ChangeNoteKindEnum, RevisionAspectEnum } from '../enums/comparison-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Figure } from '../types/figure.js'
import { Quote } from '../types/quote.js'
import { Revision } from '../types/revision.js'
import { SpanType } from '../types/span.js'
import { DifferenceType } from './compared-rendering.js'

const ChangeNoteType = builder.objectRef<ChangeNote>('ChangeNote').implement({
  description: 'A paragraph by which a text says that it was changed: “An earlier version of this article said …”.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeNoteKindEnum, description: 'What it says of the change.' }),
    text: t.exposeString('text', { description: 'What it says, in full.' }),
    span: t.expose('span', { type: SpanType, description: 'Where it stands in the text of the later version.' }),
  }),
})

const RewordingType = builder.objectRef<Rewording>('Rewording').implement({
  description: 'A quotation that a later version prints in other words.',
  fields: (t) => ({
    from: t.field({ type: Quote, description: 'As the version before has it.', resolve: rowFrom }),
    to: t.field({ type: Quote, description: 'As the later version has it.', resolve: rowTo }),
    differences: t.field({
      type: [DifferenceType],
      description: 'What differs, most telling first.',
      resolve: ({ differences }) => [...differences],
    }),
  }),
})

const SpeakerChangeType = builder.objectRef<ChangedPair>('SpeakerChange').implement({
  description: 'A quotation that a later version gives to somebody else.',
  fields: (t) => ({
    from: t.field({ type: Quote, description: 'As the version before has it.', resolve: rowFrom }),
    to: t.field({ type: Quote, description: 'As the later version has it.', resolve: rowTo }),
  }),
})

const FigureChangeType = builder.objectRef<ChangedPair>('FigureChange').implement({
  description: 'A figure whose number a later version changed: what is counted is the same.',
  fields: (t) => ({
    from: t.field({ type: Figure, description: 'As the version before has it.', resolve: rowFrom }),
    to: t.field({ type: Figure, description: 'As the later version has it.', resolve: rowTo }),
  }),
})

function rowFrom({ from }: ChangedPair, _args: object, context: Context) {
  return rowOf(context, from)
}

function rowTo({ to }: ChangedPair, _args: object, context: Context) {
  return rowOf(context, to)
}

export const RevisionChangeType = builder.objectRef<RevisionChange>('RevisionChange').implement({
  description: 'What a later version of one article changed.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    from: t.field({
      type: Revision,
      description: 'The version before.',
      resolve: ({ fromRevisionId }, _args, context) => rowOf(context, fromRevisionId),
    }),
    to: t.field({
      type: Revision,
      description: 'The version after.',
      resolve: ({ toRevisionId }, _args, context) => rowOf(context, toRevisionId),
    }),
    quotesAdded: t.field({
      type: [Quote],
      description: 'Quotes that came in.',
      resolve: ({ quotesAdded }, _args, context) => quotesAdded.map((id) => rowOf(context, id)),
    }),
    quotesDropped: t.field({
      type: [Quote],
      description: 'Quotes that were taken out.',
      resolve: ({ quotesDropped }, _args, context) => quotesDropped.map((id) => rowOf(context, id)),
    }),
    figuresAdded: t.field({
      type: [Figure],
      description: 'Figures that came in.',
      resolve: ({ figuresAdded }, _args, context) => figuresAdded.map((id) => rowOf(context, id)),
    }),
    figuresDropped: t.field({
      type: [Figure],
      description: 'Figures that were taken out.',
      resolve: ({ figuresDropped }, _args, context) => figuresDropped.map((id) => rowOf(context, id)),
    }),
    titleFrom: t.exposeString('titleFrom', {
      nullable: true,
      description: 'The headline before; null where there was none.',
    }),
    titleTo: t.exposeString('titleTo', {
      nullable: true,
      description: 'The headline after; null where there is none.',
    }),
  }),
})

builder.objectFields(RevisionChangeType, (t) => ({
  rewordings: t.field({
    type: [RewordingType],
    description:
      'Quotations that both versions print, in other words. Each is among the dropped and the added as well.',
    resolve: ({ rewordings }) => [...rewordings],
  }),
  speakerChanges: t.field({
    type: [SpeakerChangeType],
    description: 'Quotations that the later version gives to somebody else; both name somebody.',
    resolve: ({ speakerChanges }) => [...speakerChanges],
  }),
  figureChanges: t.field({
    type: [FigureChangeType],
    description: 'Figures of one thing whose number changed. Each is among the dropped and the added as well.',
    resolve: ({ figureChanges }) => [...figureChanges],
  }),
  notes: t.field({
    type: [ChangeNoteType],
    description: 'What the later version says of being changed, where the one before does not.',
    resolve: ({ notes }) => [...notes],
  }),
  isSilent: t.boolean({
    description: 'Whether the later version says nowhere that it was changed.',
    resolve: ({ notes }) => notes.length === 0,
  }),
  touches: t.field({
    type: [RevisionAspectEnum],
    description: 'What of the article changed; empty where only other words did.',
    resolve: ({ touches }) => [...touches],
  }),
}))
