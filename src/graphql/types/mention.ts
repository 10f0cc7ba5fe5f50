import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { MentionKindEnum } from '../enums/facts-enums.js'
import { SpanType, spanOf } from './span.js'

export const Mention = builder.prismaNode('Mention', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A place where an article points at a person.',
  fields: (t) => ({
    person: t.relation('person', { description: 'Whom it points at.' }),
    revision: t.relation('revision', { description: 'The version of the article in which it stands.' }),
    kind: t.expose('kind', { type: MentionKindEnum, description: 'By name, by pronoun or by a description.' }),
    text: t.exposeString('text', { description: 'The words as printed.' }),
    start: t.exposeInt('start', { description: 'Where the words begin in the text.' }),
    end: t.exposeInt('end', { description: 'Where the words end in the text.' }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'The office or role printed with the name; null where none is.',
    }),
    roleSpan: t.field({
      type: SpanType,
      nullable: true,
      description: 'Where the role stands in the text; null where none is printed.',
      select: { roleStart: true, roleEnd: true },
      resolve: (mention) => spanOf(mention.roleStart, mention.roleEnd),
    }),
  }),
})

export const MentionConnection = connectionOf('Mention', 'mentions of people', Mention)
