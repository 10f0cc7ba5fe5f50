import { NotFoundError } from '../../errors.js'
import type { Change, ChangeKind } from '../../model/change.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { ChangeKindEnum } from '../enums/event-enums.js'
import { encodeId, keyOf } from '../node-id.js'
import { isResumed, tell, versionToFollow } from './follow.js'

const isOfUtterance = (kind: ChangeKind): boolean => kind === 'UTTERANCE_MERGED' || kind === 'UTTERANCE_SPLIT'

const EventChange = builder.objectRef<Change>('EventChange').implement({
  description: 'One thing that happened to an event. What it names may be gone when you read of it: then it is null.',
  fields: (t) => ({
    version: t.field({
      type: 'NonNegativeInt',
      description: 'Its place in the order of all changes: ask again with `after` this number, and nothing is missed.',
      resolve: ({ version }) => version,
    }),
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    event: t.prismaField({
      type: 'Event',
      nullable: true,
      description: 'The event to which it happened; null when it is gone.',
      resolve: (query, { eventId }, _args, { store }) =>
        store.db.event.findUnique({ ...query, where: { id: eventId } }),
    }),
    otherEvent: t.prismaField({
      type: 'Event',
      nullable: true,
      description:
        'The event that a moved article left, that took this one over, or that parted from it; null for all else.',
      resolve: (query, { otherEventId }, _args, { store }) =>
        otherEventId === null ? null : store.db.event.findUnique({ ...query, where: { id: otherEventId } }),
    }),
    article: t.prismaField({
      type: 'Article',
      nullable: true,
      description: 'The article that brought it; null where none did, or when it is gone.',
      resolve: (query, { articleId }, _args, { store }) =>
        articleId === null ? null : store.db.article.findUnique({ ...query, where: { id: articleId } }),
    }),
  }),
})

// What it happened to, by the kind of change.
builder.objectFields(EventChange, (t) => ({
  rendering: t.prismaField({
    type: 'Rendering',
    nullable: true,
    description: 'RENDERING_ADDED: the wording; null for all else.',
    resolve: (query, { kind, subjectId }, _args, { store }) =>
      kind !== 'RENDERING_ADDED' || subjectId === null
        ? null
        : store.db.rendering.findUnique({ ...query, where: { id: subjectId } }),
  }),
  utterance: t.prismaField({
    type: 'Utterance',
    nullable: true,
    description: 'UTTERANCE_MERGED: the one that goes on. UTTERANCE_SPLIT: the new part. Null for all else.',
    resolve: (query, { kind, subjectId }, _args, { store }) =>
      !isOfUtterance(kind) || subjectId === null
        ? null
        : store.db.utterance.findUnique({ ...query, where: { id: subjectId } }),
  }),
  earlierUtterance: t.id({
    nullable: true,
    description:
      'UTTERANCE_MERGED: the id that is gone. UTTERANCE_SPLIT: the id of the utterance that it was part of. Null for all else.',
    resolve: ({ kind, earlierId }) =>
      !isOfUtterance(kind) || earlierId === null ? null : encodeId('Utterance', earlierId),
  }),
  figure: t.prismaField({
    type: 'Figure',
    nullable: true,
    description: 'FIGURE_SUPERSEDED: the later figure; null for all else.',
    resolve: (query, { kind, subjectId }, _args, { store }) =>
      kind !== 'FIGURE_SUPERSEDED' || subjectId === null
        ? null
        : store.db.figure.findUnique({ ...query, where: { id: subjectId } }),
  }),
  earlierFigure: t.prismaField({
    type: 'Figure',
    nullable: true,
    description: 'FIGURE_SUPERSEDED: the figure that no longer holds; null for all else.',
    resolve: (query, { kind, earlierId }, _args, { store }) =>
      kind !== 'FIGURE_SUPERSEDED' || earlierId === null
        ? null
        : store.db.figure.findUnique({ ...query, where: { id: earlierId } }),
  }),
  correction: t.prismaField({
    type: 'Correction',
    nullable: true,
    description: 'CORRECTED: who decided what; null for all else.',
    resolve: (query, { kind, subjectId }, _args, { store }) =>
      kind !== 'CORRECTED' || subjectId === null
        ? null
        : store.db.correction.findUnique({ ...query, where: { id: subjectId } }),
  }),
}))

builder.objectFields(EventChange, (t) => ({
  storyline: t.prismaField({
    type: 'Storyline',
    nullable: true,
    description: 'STORYLINE_CHANGED: the storyline that the event is part of now; null for all else.',
    resolve: (query, { kind, subjectId }, _args, { store }) =>
      kind !== 'STORYLINE_CHANGED' || subjectId === null
        ? null
        : store.db.storyline.findUnique({ ...query, where: { id: subjectId } }),
  }),
}))

builder.subscriptionField('eventChanged', (t) =>
  t.field({
    type: EventChange,
    description:
      'What happens to an event: articles, wordings, superseding figures, corrections. Follows on to the event that takes it over.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of an event.' }),
      after: t.arg({
        type: 'NonNegativeInt',
        description: 'Also all that happened after this `version`; without it only what happens from now on.',
      }),
    },
    subscribe: async (_root, { id, after }, context) => {
      const { store, changes } = context
      const eventId = keyOf('Event', id)
      const event = await store.db.event.findUnique({ where: { id: eventId }, select: { mergedIntoId: true } })
      if (event === null) throw codedError('NOT_FOUND', new NotFoundError('Event', eventId).message)
      // An event that was taken over long ago is followed from where it went; who resumes is told of its end first.
      const current = isResumed(after, context) ? eventId : (event.mergedIntoId ?? eventId)
      return changes.follow(await versionToFollow(after, context), { eventId: current })
    },
    resolve: (change, _args, context) => tell(context, change),
  }),
)
