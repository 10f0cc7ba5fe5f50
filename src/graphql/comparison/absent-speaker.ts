import type { AbsentSpeaker, OutletAbsence } from '../../compare/find-absent-speakers.js'
import { builder } from '../builder.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Outlet } from '../types/outlet.js'
import { Person } from '../types/person.js'

const OutletAbsenceType = builder.objectRef<OutletAbsence>('OutletAbsence').implement({
  description: 'An outlet that has no word of a speaker whom others quote.',
  fields: (t) => ({
    outlet: t.field({
      type: Outlet,
      nullable: true,
      description: 'The outlet; null where it is unknown, and the article stands for one.',
      resolve: ({ outletId }, _args, context) => (outletId === null ? null : rowOf(context, outletId)),
    }),
    articles: t.field({
      type: [Article],
      description: 'Its articles that could have had their words.',
      resolve: ({ articleIds }, _args, context) => articleIds.map((id) => rowOf(context, id)),
    }),
    isMentioned: t.exposeBoolean('isMentioned', {
      description: 'Whether one of its articles names the speaker without a word of theirs.',
    }),
  }),
})

export const AbsentSpeakerType = builder.objectRef<AbsentSpeaker>('AbsentSpeaker').implement({
  description: 'A speaker whom some outlets quote and others leave out.',
  fields: (t) => ({
    speaker: t.field({
      type: Person,
      description: 'The speaker.',
      resolve: ({ personId }, _args, context) => rowOf(context, personId),
    }),
    quotedBy: t.expose('quotedBy', { type: 'NonNegativeInt', description: 'How many outlets quote them.' }),
    absentFrom: t.field({
      type: [OutletAbsenceType],
      description: 'The outlets that leave them out: those whose state is NOT_RUN, and no other.',
      resolve: ({ absentFrom }) => absentFrom,
    }),
  }),
})
