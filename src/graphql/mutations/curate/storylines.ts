import { mergeStorylines, moveEvent, splitStoryline } from '../../../pipeline/curate/storylines.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'
import { Event } from '../../types/event.js'
import { Storyline } from '../../types/storyline.js'
import { curatorArgs, curatorOf } from './curator-args.js'
import { decisionPayload, decisionResult, subjectOf } from './decision.js'

const MergeStorylinesPayload = decisionPayload('MergeStorylinesPayload', 'Storylines that are one now.', (t) => ({
  storyline: t.field({
    type: Storyline,
    description: 'The storyline with all of their events.',
    resolve: subjectOf,
  }),
}))

const SplitStorylinePayload = decisionPayload(
  'SplitStorylinePayload',
  'A storyline that was taken out of another one.',
  (t) => ({
    storyline: t.field({
      type: Storyline,
      description: 'The new storyline, with the events that left.',
      resolve: subjectOf,
    }),
  }),
)

const MoveEventPayload = decisionPayload(
  'MoveEventPayload',
  'An event that is part of another storyline now.',
  (t) => ({
    event: t.field({
      type: Event,
      description: 'The event, with its storyline.',
      resolve: subjectOf,
    }),
  }),
)

builder.mutationFields((t) => ({
  mergeStorylines: t.field({
    type: MergeStorylinesPayload,
    errors: decisionResult('MergeStorylinesResult', 'The merged storyline, or what stands in the way.'),
    description:
      'Makes one storyline of several. Their events stay together from now on, and the ids of the others lead to the first. No event changes.',
    args: {
      into: t.arg.id({ required: true, description: 'The storyline that goes on.' }),
      storylines: t.arg.idList({ required: true, description: 'The storylines that it takes over.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { into, storylines, ...who }, { store, caller }) => {
      const storylineId = keyOf('Storyline', into)
      const others = storylines.map((id) => keyOf('Storyline', id))
      const correctionId = await mergeStorylines(store.db, storylineId, others, curatorOf(who, caller))
      const { mergedIntoId } = await store.db.storyline.findUniqueOrThrow({ where: { id: storylineId } })
      return { correctionId, subjectId: mergedIntoId ?? storylineId }
    },
  }),
  splitStoryline: t.field({
    type: SplitStorylinePayload,
    errors: decisionResult('SplitStorylineResult', 'The new storyline, or what stands in the way.'),
    description: 'Takes events out of a storyline: they are another matter. Neither side changes back by itself.',
    args: {
      storyline: t.arg.id({ required: true, description: 'The storyline that holds two matters.' }),
      events: t.arg.idList({ required: true, description: 'The events that leave it together.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { storyline, events, ...who }, { store, caller }) => {
      const leaving = events.map((id) => keyOf('Event', id))
      const { correctionId, storylineId } = await splitStoryline(
        store.db,
        keyOf('Storyline', storyline),
        leaving,
        curatorOf(who, caller),
      )
      return { correctionId, subjectId: storylineId }
    },
  }),
  moveEvent: t.field({
    type: MoveEventPayload,
    errors: decisionResult('MoveEventResult', 'The moved event, or what stands in the way.'),
    description: 'Puts an event into the storyline that it is part of. It stays there, whatever comes in later.',
    args: {
      event: t.arg.id({ required: true, description: 'The event.' }),
      storyline: t.arg.id({ required: true, description: 'The storyline that it is part of.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { event, storyline, ...who }, { store, caller }) => {
      const eventId = keyOf('Event', event)
      const correctionId = await moveEvent(store.db, eventId, keyOf('Storyline', storyline), curatorOf(who, caller))
      const { mergedIntoId } = await store.db.event.findUniqueOrThrow({ where: { id: eventId } })
      return { correctionId, subjectId: mergedIntoId ?? eventId }
    },
  }),
}))
