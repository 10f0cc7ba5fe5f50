import { joinedList } from '../joined-list.js'
import { builder } from '../builder.js'
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
      ...joinedList('outlet.events'),
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
      ...joinedList('event.outlets'),
    },
    OutletConnection,
  ),
  people: t.connection(
    {
      type: Person,
      description: 'The people whom its articles name or point at, the newest in this database first.',
      ...joinedList('event.people'),
    },
    PersonConnection,
  ),
}))

builder.prismaObjectFields(Person, (t) => ({
  articles: t.connection(
    {
      type: Article,
      description: 'The articles whose latest version names or points at this person, the last taken in first.',
      ...joinedList('person.articles'),
    },
    ArticleConnection,
  ),
  events: t.connection(
    {
      type: Event,
      description: 'The events whose articles name or point at this person, the newest first.',
      ...joinedList('person.events'),
    },
    EventConnection,
  ),
  outlets: t.connection(
    {
      type: Outlet,
      description: 'The outlets that quote this person, the newest in this database first.',
      ...joinedList('person.outlets'),
    },
    OutletConnection,
  ),
}))
