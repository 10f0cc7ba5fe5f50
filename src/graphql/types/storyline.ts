import type { StorylineReason } from '../../model/storyline.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { StorylineReasonKindEnum } from '../enums/event-enums.js'
import { EVENTS, LISTED_EVENTS } from '../lists/event-list.js'
import { nestedList } from '../lists/nested-list.js'
import { rootList } from '../lists/root-list.js'
import { LISTED_STORYLINES, MOST_EVENTS, STORYLINES } from '../lists/storyline-list.js'
import { joinedList } from '../joined-list.js'
import { keyOf } from '../node-id.js'
import { Event, EventConnection } from './event.js'
import { Person } from './person.js'

/** A timeline begins at the beginning. */
const FIRST_REPORTED = { field: 'FIRST_AT', direction: 'ASC' } as const

export const Storyline = builder.prismaNode('Storyline', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'Several events of one matter over days, months or years: the fire, the trial, the sentence. Its id stays valid when storylines are merged: see `mergedInto`.',
  fields: (t) => ({
    title: t.exposeString('title', {
      nullable: true,
      description: 'Title of its event with most articles; null while none has one.',
    }),
    eventCount: t.expose('eventCount', { type: 'NonNegativeInt', description: 'How many events it has.' }),
    articleCount: t.expose('articleCount', { type: 'NonNegativeInt', description: 'How many articles these have.' }),
    firstAt: t.expose('firstAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first article of it was published; null while none is dated.',
    }),
    lastAt: t.expose('lastAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last article of it was published; null while none is dated.',
    }),
    events: t.connection(
      {
        type: Event,
        description: 'Its events, the first reported first and undated ones last: its timeline.',
        ...nestedList(t.arg, {
          list: EVENTS,
          usual: FIRST_REPORTED,
          always: LISTED_EVENTS,
          relation: 'events',
          kind: 'Event',
          column: 'storylineId',
        }),
      },
      EventConnection,
    ),
    mergedInto: t.relation('mergedInto', {
      nullable: true,
      description: 'The storyline that took over its events; null for a current one.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When its first article was taken in.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When anything about it last changed.' }),
  }),
})

export const StorylineConnection = connectionOf('Storyline', 'storylines', Storyline)

const StorylineReasonType = builder.objectRef<StorylineReason>('StorylineReason').implement({
  description: 'One thing that speaks for an event being part of a storyline.',
  fields: (t) => ({
    kind: t.expose('kind', { type: StorylineReasonKindEnum, description: 'What it is.' }),
    text: t.exposeString('text', { description: 'The reason in words.' }),
    weight: t.exposeFloat('weight', { description: 'How much it counts, compared with others of its kind.' }),
  }),
})

builder.prismaObjectFields(Event, (t) => ({
  storyline: t.relation('storyline', {
    nullable: true,
    description: 'The matter that it is a part of; null only for an event that was merged before it had one.',
  }),
  storylineScore: t.exposeFloat('storylineScore', {
    nullable: true,
    description:
      'How alike it and the other events of its storyline were when its last article came in, 0 to 1; null when it opened the storyline.',
  }),
  storylineReasons: t.field({
    type: [StorylineReasonType],
    description: 'Why it is of one matter with the other events of its storyline.',
    select: { storylineReasons: true },
    resolve: (event) => event.storylineReasons as unknown as StorylineReason[],
  }),
}))

builder.prismaObjectFields(Person, (t) => ({
  storylines: t.connection(
    {
      type: Storyline,
      description: 'The storylines whose articles name or point at this person, the newest first.',
      ...joinedList('person.storylines'),
    },
    StorylineConnection,
  ),
}))

builder.queryFields((t) => ({
  storyline: t.prismaField({
    type: 'Storyline',
    nullable: true,
    description: 'One storyline by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a storyline.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.storyline.findUnique({ ...query, where: { id: keyOf('Storyline', id) } }),
  }),
  storylines: t.connection(
    {
      type: Storyline,
      description: 'All current storylines, the one with the most events first, of equal ones the newest.',
      ...rootList(t.arg, { list: STORYLINES, usual: MOST_EVENTS, always: LISTED_STORYLINES, model: 'storyline' }),
    },
    StorylineConnection,
  ),
}))
