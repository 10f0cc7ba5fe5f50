import { mergePeople } from '../../../pipeline/curate/merge-people.js'
import { splitPerson } from '../../../pipeline/curate/split-person.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'
import { rowOf } from '../../row-of.js'
import { Correction } from '../../types/correction.js'
import { Person } from '../../types/person.js'
import { EXPECTED_ERRORS } from '../expected-errors.js'
import { curatorArgs, curatorOf } from './curator-args.js'

interface PersonDecision {
  readonly correctionId: string
  readonly personId: string
}

const MergePeoplePayload = builder.objectRef<PersonDecision>('MergePeoplePayload').implement({
  description: 'People who are one now.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'The person with all of their names and words.',
      resolve: ({ personId }, _args, context) => rowOf(context, personId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

const SplitPersonPayload = builder.objectRef<PersonDecision>('SplitPersonPayload').implement({
  description: 'A person who was told apart from another.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'The other person, with what is theirs.',
      resolve: ({ personId }, _args, context) => rowOf(context, personId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

builder.mutationFields((t) => ({
  mergePeople: t.field({
    type: MergePeoplePayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'MergePeopleResult', description: 'The one person, or what stands in the way.' },
    },
    description:
      'Finds that several people are one human being. What later articles print under any of their names is theirs too.',
    args: {
      into: t.arg.id({ required: true, description: 'The person who goes on.' }),
      people: t.arg.idList({ required: true, description: 'Those who are the same human being.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { into, people, ...who }, { store }) => {
      const personId = keyOf('Person', into)
      const others = people.map((id) => keyOf('Person', id))
      const correctionId = await mergePeople(store.db, personId, others, curatorOf(who))
      const { mergedIntoId } = await store.db.person.findUniqueOrThrow({ where: { id: personId } })
      return { correctionId, personId: mergedIntoId ?? personId }
    },
  }),
  splitPerson: t.field({
    type: SplitPersonPayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'SplitPersonResult', description: 'The other person, or what stands in the way.' },
    },
    description:
      'Tells two human beings apart who were taken for one: by the articles in which the other one is meant, or by the names printed for them.',
    args: {
      person: t.arg.id({ required: true, description: 'The person who is two.' }),
      articles: t.arg.idList({ description: 'Articles in which the other one is meant throughout.' }),
      names: t.arg.stringList({ description: 'Names, exactly as printed, by which the other one is meant.' }),
      other: t.arg.id({ description: 'Who the other one is, where they are stored already; without it somebody new.' }),
      ...curatorArgs,
    },
    resolve: (_root, { person, articles, names, other, ...who }, { store }) =>
      splitPerson(
        store.db,
        keyOf('Person', person),
        {
          articleIds: (articles ?? []).map((id) => keyOf('Article', id)),
          names: names ?? [],
          otherId: other === null || other === undefined ? null : keyOf('Person', other),
        },
        curatorOf(who),
      ),
  }),
}))
