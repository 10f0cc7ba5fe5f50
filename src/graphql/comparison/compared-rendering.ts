import type { Difference, WordEdit } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { DifferenceKindEnum, WordEditKindEnum } from '../enums/comparison-enums.js'
import { DirectnessEnum } from '../enums/facts-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Person } from '../types/person.js'
import { Quote } from '../types/quote.js'
import type { ShownRendering } from './shown-renderings.js'

export const DifferenceType = builder.objectRef<Difference>('Difference').implement({
  description:
    'One named difference between a rendering and what it is compared with: the fullest one, or a quotation looked up.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKindEnum, description: 'What kind of difference it is.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'The words of what it is compared with; null where that has none here.',
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'The words of this rendering; null where it has none here.',
    }),
  }),
})

export const WordEditType = builder.objectRef<WordEdit>('WordEdit').implement({
  description:
    'One step from the fullest rendering, or from a quotation looked up, to this one; word by word, in reading order.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WordEditKindEnum, description: 'What became of the words.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'The words of what it is compared with; null for added ones.',
    }),
    to: t.exposeString('to', { nullable: true, description: 'The words of this rendering; null for removed ones.' }),
  }),
})

export const ComparedRenderingType = builder.objectRef<ShownRendering>('ComparedRendering').implement({
  description: 'The wording of one article, compared with the fullest one.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words as this article prints them.' }),
    start: t.int({
      description: 'Where the words begin in the text of the article.',
      resolve: ({ span }) => span.start,
    }),
    end: t.int({ description: 'Where the words end in the text of the article.', resolve: ({ span }) => span.end }),
    directness: t.expose('directness', {
      type: DirectnessEnum,
      description: 'Whole sentences, a fragment, reported speech or a headline.',
    }),
    article: t.field({
      type: Article,
      description: 'The article that prints it.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    quote: t.field({
      type: Quote,
      description: 'The quote of which it is a stretch, with its verb, speaker and place.',
      resolve: ({ quoteId }, _args, context) => rowOf(context, quoteId),
    }),
    speaker: t.field({
      type: Person,
      nullable: true,
      description:
        'Who speaks by the whole event: whom this article names beside the words, else whom the others name best. Null for bodies and the unnamed. What this article alone says is in `quote`.',
      resolve: ({ personId }, _args, context) => (personId === null ? null : rowOf(context, personId)),
    }),
    isReference: t.exposeBoolean('isReference', { description: 'Whether this is the fullest rendering itself.' }),
    differences: t.field({
      type: [DifferenceType],
      description: 'How it differs from the fullest one; a single VERBATIM where it does not.',
      resolve: ({ differences }) => differences,
    }),
    edits: t.field({
      type: [WordEditType],
      description: 'The way from the fullest rendering to this one, word by word; a page can paint it.',
      resolve: ({ edits }) => edits,
    }),
  }),
})
