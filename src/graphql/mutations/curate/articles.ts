import { InputError } from '../../../errors.js'
import { correctSpeaker } from '../../../pipeline/curate/correct-speaker.js'
import { deleteArticle } from '../../../pipeline/curate/delete-article.js'
import { setOutlet } from '../../../pipeline/curate/set-outlet.js'
import { builder } from '../../builder.js'
import { encodeId, keyOf } from '../../node-id.js'
import { Article } from '../../types/article.js'
import { Quote } from '../../types/quote.js'
import { curatorArgs, curatorOf } from './curator-args.js'
import { decisionPayload, decisionResult, subjectOf } from './decision.js'
import { SpeakerInput, speakerOf } from './speaker-input.js'

/** Longest name of an outlet, in characters. */
const LONGEST_OUTLET = 200

const SetOutletPayload = decisionPayload('SetOutletPayload', 'An article whose outlet a person named.', (t) => ({
  article: t.field({
    type: Article,
    description: 'The article.',
    resolve: subjectOf,
  }),
}))

const DeleteArticlePayload = decisionPayload(
  'DeleteArticlePayload',
  'An article that was removed with all that hung on it.',
  (t) => ({
    deletedId: t.id({
      description: 'The `id` that the article had. It leads nowhere now.',
      resolve: ({ subjectId }) => encodeId('Article', subjectId),
    }),
  }),
)

const CorrectSpeakerPayload = decisionPayload(
  'CorrectSpeakerPayload',
  'A quote whose speaker a person named.',
  (t) => ({
    quote: t.field({
      type: Quote,
      description: 'The quote.',
      resolve: subjectOf,
    }),
  }),
)

builder.mutationFields((t) => ({
  setOutlet: t.field({
    type: SetOutletPayload,
    errors: decisionResult('SetOutletResult', 'The article, or what stands in the way.'),
    description: 'Names the outlet that published an article. No text of the article changes it any more.',
    args: {
      article: t.arg.id({ required: true, description: 'The article.' }),
      outlet: t.arg.string({ description: 'Name of the outlet, as its newsroom writes it; null: it is not known.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { article, outlet, ...who }, { store, caller }) => {
      const articleId = keyOf('Article', article)
      const name = outlet?.replace(/\s+/gu, ' ').trim() ?? null
      if (name !== null && (!/[\p{L}\p{N}]/u.test(name) || name.length > LONGEST_OUTLET || /\p{C}/u.test(name))) {
        throw new InputError(
          'The name of an outlet has letters and is one line; null says that it is not known.',
          'outlet',
        )
      }
      return { correctionId: await setOutlet(store.db, articleId, name, curatorOf(who, caller)), subjectId: articleId }
    },
  }),
  correctSpeaker: t.field({
    type: CorrectSpeakerPayload,
    errors: decisionResult('CorrectSpeakerResult', 'The quote, or what stands in the way.'),
    description: 'Names who said the words of a quote. It holds for the same words in later versions of the article.',
    args: {
      quote: t.arg.id({ required: true, description: 'The quote.' }),
      speaker: t.arg({ type: SpeakerInput, required: true, description: 'Who said it.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { quote, speaker, ...who }, { store, caller }) => {
      const quoteId = keyOf('Quote', quote)
      return {
        correctionId: await correctSpeaker(store.db, quoteId, speakerOf(speaker), curatorOf(who, caller)),
        subjectId: quoteId,
      }
    },
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    errors: decisionResult('DeleteArticleResult', 'What was removed, or what stands in the way.'),
    description:
      'Removes an article with its versions, quotes and figures, and what nobody else has: utterances, people, the event. Taken in again it is a new article.',
    args: { article: t.arg.id({ required: true, description: 'The article.' }), ...curatorArgs },
    resolve: async (_root, { article, ...who }, { store, caller }) => {
      const articleId = keyOf('Article', article)
      return { correctionId: await deleteArticle(store.db, articleId, curatorOf(who, caller)), subjectId: articleId }
    },
  }),
}))
