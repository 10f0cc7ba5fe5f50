import type { PersonCell, PersonCoverage } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { CoverageStateEnum, PresenceEnum } from '../enums/comparison-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Person } from '../types/person.js'

const PersonCellType = builder.objectRef<PersonCell>('PersonCell').implement({
  description: 'How one article has a person.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    presence: t.expose('presence', { type: PresenceEnum, description: 'Quoted, mentioned or absent.' }),
    state: t.expose('state', { type: CoverageStateEnum, description: 'Whether an absence is an omission.' }),
    wordsQuoted: t.expose('wordsQuoted', {
      type: 'NonNegativeInt',
      description: 'How many words of theirs it prints in quotations.',
    }),
  }),
})

export const PersonCoverageType = builder
  .objectRef<PersonCoverage & { readonly roles: readonly string[] }>('PersonCoverage')
  .implement({
    description: 'Where a person is quoted, mentioned or absent.',
    fields: (t) => ({
      person: t.field({
        type: Person,
        description: 'The person.',
        resolve: ({ personId }, _args, context) => rowOf(context, personId),
      }),
      roles: t.stringList({
        description: 'Offices and roles printed for them in these articles.',
        resolve: ({ roles }) => roles,
      }),
      cells: t.field({
        type: [PersonCellType],
        description: 'How each article has them.',
        resolve: ({ cells }) => cells,
      }),
      quotedBy: t.expose('quotedBy', { type: 'NonNegativeInt', description: 'How many outlets quote them.' }),
      leftOutBy: t.field({
        type: [Article],
        description: 'Articles that leave them out although most others quote them.',
        resolve: ({ leftOutBy }, _args, context) => leftOutBy.map((id) => rowOf(context, id)),
      }),
    }),
  })
