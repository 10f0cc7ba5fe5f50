import { builder } from '../builder.js'
import { throughPage } from '../through.js'
import { Article, ArticleConnection } from './article.js'
import { Event, EventConnection } from './event.js'
import { Outlet, OutletConnection } from './outlet.js'
import { Person, PersonConnection } from './person.js'

// What is joined over articles: the events of an outlet, the people of an event.

builder.prismaObjectFields(Outlet, (t) => ({
  events: t.connection(
    {
      type: Event,
      description: 'Events that it reports, the newest first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('outlet.events', id, args, context),
    },
    EventConnection,
  ),
}))

builder.prismaObjectFields(Event, (t) => ({
  outlets: t.connection(
    {
      type: Outlet,
      description:
        'The outlets that report it, the newest in this database first. An article of unknown outlet adds none.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('event.outlets', id, args, context),
    },
    OutletConnection,
  ),
  people: t.connection(
    {
      type: Person,
      description: 'The people whom its articles name or point at, the newest in this database first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('event.people', id, args, context),
    },
    PersonConnection,
  ),
}))

builder.prismaObjectFields(Person, (t) => ({
  articles: t.connection(
    {
      type: Article,
      description: 'The articles whose latest version names or points at this person, the last taken in first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('person.articles', id, args, context),
    },
    ArticleConnection,
  ),
  events: t.connection(
    {
      type: Event,
      description: 'The events whose articles name or point at this person, the newest first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('person.events', id, args, context),
    },
    EventConnection,
  ),
  outlets: t.connection(
    {
      type: Outlet,
      description: 'The outlets that quote this person, the newest in this database first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('person.outlets', id, args, context),
    },
    OutletConnection,
  ),
}))
