import { findSimilar } from '../../store/search/find-similar.js'
import type { SimilarQuote } from '../../store/search/find-similar.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { checkText } from '../lists/filters.js'
import { rowOf } from '../row-of.js'
import { Quote } from '../types/quote.js'

/** Most quotes that one question is answered with. */
const MOST = 100

/** Below this, two wordings share no more than any two sentences on one subject. */
const USUAL_LEAST = 0.35

const SimilarQuoteType = builder.objectRef<SimilarQuote>('SimilarQuote').implement({
  description: 'A quote that is worded like the one that was looked up.',
  fields: (t) => ({
    quote: t.field({
      type: Quote,
      description: 'The quote.',
      resolve: ({ id }, _args, context) => rowOf(context, id) as never,
    }),
    similarity: t.exposeFloat('similarity', {
      description: 'How alike the wordings are, 0 to 1: 1 for the same letters, .9 where one is a part of the other.',
    }),
  }),
})

builder.queryField('similarQuotes', (t) =>
  t.field({
    type: [SimilarQuoteType],
    description:
      'Look a quotation up: quotes in the latest versions of articles that are worded like it, the likest first. Finds other translations, cuts and spellings.',
    args: {
      text: t.arg.string({ required: true, description: 'The quotation, as you have it. At most 2000 units.' }),
      limit: t.arg.int({ defaultValue: 20, required: true, description: `How many, 1 to ${String(MOST)}.` }),
      least: t.arg.float({
        defaultValue: USUAL_LEAST,
        required: true,
        description: 'How alike they must be at least, 0 to 1.',
      }),
    },
    resolve: async (_root, { text, limit, least }, { store }) => {
      if (limit < 1 || limit > MOST) {
        throw codedError('BAD_INPUT', `limit must be from 1 to ${String(MOST)}, not ${String(limit)}.`)
      }
      if (text.length > 2000) {
        throw codedError('TOO_LARGE', `text must have at most 2000 units, not ${String(text.length)}.`)
      }
      const found = await findSimilar(store.db, checkText(text))
      return found.filter(({ similarity }) => similarity >= least).slice(0, limit)
    },
  }),
)
