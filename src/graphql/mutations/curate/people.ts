import { mergePeople } from '../../../pipeline/curate/merge-people.js'
import { splitPerson } from '../../../pipeline/curate/split-person.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'
import { Person } from '../../types/person.js'
import { curatorArgs, curatorOf } from './curator-args.js'
import { decisionPayload, decisionResult, subjectOf } from './decision.js'

const MergePeoplePayload = decisionPayload('MergePeoplePayload', 'People who are one now.', (t) => ({
  person: t.field({
    type: Person,
    description: 'The person with all of their names and words.',
    resolve: subjectOf,
  }),
}))

const SplitPersonPayload = decisionPayload('SplitPersonPayload', 'A person who was told apart from another.', (t) => ({
  person: t.field({
    type: Person,
    description: 'The other person, with what is theirs.',
    resolve: subjectOf,
  }),
}))

builder.mutationFields((t) => ({
  mergePeople: t.field({
    type: MergePeoplePayload,
    errors: decisionResult('MergePeopleResult', 'The one person, or what stands in the way.'),
    description:
      'Finds that several people are one human being. What later articles print under any of their names is theirs too.',
    args: {
      into: t.arg.id({ required: true, description: 'The person who goes on.' }),
      people: t.arg.idList({ required: true, description: 'Those who are the same human being.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { into, people, ...who }, { store, caller }) => {
      const personId = keyOf('Person', into)
      const others = people.map((id) => keyOf('Person', id))
      const correctionId = await mergePeople(store.db, personId, others, curatorOf(who, caller))
      const { mergedIntoId } = await store.db.person.findUniqueOrThrow({ where: { id: personId } })
      return { correctionId, subjectId: mergedIntoId ?? personId }
    },
  }),
  splitPerson: t.field({
    type: SplitPersonPayload,
    errors: decisionResult('SplitPersonResult', 'The other person, or what stands in the way.'),
    description:
      'Tells two human beings apart who were taken for one: by the articles in which the other one is meant, or by the names printed for them.',
    args: {
      person: t.arg.id({ required: true, description: 'The person who is two.' }),
      articles: t.arg.idList({ description: 'Articles in which the other one is meant throughout.' }),
      names: t.arg.stringList({ description: 'Names, exactly as printed, by which the other one is meant.' }),
      other: t.arg.id({ description: 'Who the other one is, where they are stored already; without it somebody new.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { person, articles, names, other, ...who }, { store, caller }) => {
      const theirs = {
        articleIds: (articles ?? []).map((id) => keyOf('Article', id)),
        names: names ?? [],
        otherId: other === null || other === undefined ? null : keyOf('Person', other),
      }
      const { correctionId, personId } = await splitPerson(
        store.db,
        keyOf('Person', person),
        theirs,
        curatorOf(who, caller),
      )
      return { correctionId, subjectId: personId }
    },
  }),
}))
