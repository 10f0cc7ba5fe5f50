import { InputError } from '../../../errors.js'
import { correctSpeaker } from '../../../pipeline/curate/correct-speaker.js'
import { deleteArticle } from '../../../pipeline/curate/delete-article.js'
import { setOutlet } from '../../../pipeline/curate/set-outlet.js'
import { builder } from '../../builder.js'
import { encodeId, keyOf } from '../../node-id.js'
import { rowOf } from '../../row-of.js'
import { Article } from '../../types/article.js'
import { Correction } from '../../types/correction.js'
import { Quote } from '../../types/quote.js'
import { EXPECTED_ERRORS } from '../expected-errors.js'
import { curatorArgs, curatorOf } from './curator-args.js'
import { SpeakerInput, speakerOf } from './speaker-input.js'

/** Longest name of an outlet, in characters. */
const LONGEST_OUTLET = 200

interface ArticleDecision {
  readonly correctionId: string
  readonly articleId: string
}

const SetOutletPayload = builder.objectRef<ArticleDecision>('SetOutletPayload').implement({
  description: 'An article whose outlet a person named.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

const DeleteArticlePayload = builder.objectRef<ArticleDecision>('DeleteArticlePayload').implement({
  description: 'An article that was removed with all that hung on it.',
  fields: (t) => ({
    deletedId: t.id({
      description: 'The `id` that the article had. It leads nowhere now.',
      resolve: ({ articleId }) => encodeId('Article', articleId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

const CorrectSpeakerPayload = builder
  .objectRef<{ readonly correctionId: string; readonly quoteId: string }>('CorrectSpeakerPayload')
  .implement({
    description: 'A quote whose speaker a person named.',
    fields: (t) => ({
      quote: t.field({
        type: Quote,
        description: 'The quote.',
        resolve: ({ quoteId }, _args, context) => rowOf(context, quoteId),
      }),
      correction: t.field({
        type: Correction,
        description: 'The record of it.',
        resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
      }),
    }),
  })

builder.mutationFields((t) => ({
  setOutlet: t.field({
    type: SetOutletPayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'SetOutletResult', description: 'The article, or what stands in the way.' },
    },
    description: 'Names the outlet that published an article. No text of the article changes it any more.',
    args: {
      article: t.arg.id({ required: true, description: 'The article.' }),
      outlet: t.arg.string({ description: 'Name of the outlet, as its newsroom writes it; null: it is not known.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { article, outlet, ...who }, { store }) => {
      const articleId = keyOf('Article', article)
      const name = outlet?.replace(/\s+/gu, ' ').trim() ?? null
      if (name !== null && (!/[\p{L}\p{N}]/u.test(name) || name.length > LONGEST_OUTLET || /\p{C}/u.test(name))) {
        throw new InputError(
          'The name of an outlet has letters and is one line; null says that it is not known.',
          'outlet',
        )
      }
      return { correctionId: await setOutlet(store.db, articleId, name, curatorOf(who)), articleId }
    },
  }),
  correctSpeaker: t.field({
    type: CorrectSpeakerPayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'CorrectSpeakerResult', description: 'The quote, or what stands in the way.' },
    },
    description: 'Names who said the words of a quote. It holds for the same words in later versions of the article.',
    args: {
      quote: t.arg.id({ required: true, description: 'The quote.' }),
      speaker: t.arg({ type: SpeakerInput, required: true, description: 'Who said it.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { quote, speaker, ...who }, { store }) => {
      const quoteId = keyOf('Quote', quote)
      return { correctionId: await correctSpeaker(store.db, quoteId, speakerOf(speaker), curatorOf(who)), quoteId }
    },
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'DeleteArticleResult', description: 'What was removed, or what stands in the way.' },
    },
    description:
      'Removes an article with its versions, quotes and figures, and what nobody else has: utterances, people, the event. Taken in again it is a new article.',
    args: { article: t.arg.id({ required: true, description: 'The article.' }), ...curatorArgs },
    resolve: async (_root, { article, ...who }, { store }) => {
      const articleId = keyOf('Article', article)
      return { correctionId: await deleteArticle(store.db, articleId, curatorOf(who)), articleId }
    },
  }),
}))
