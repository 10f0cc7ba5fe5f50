import type { LookedUpWording } from '../../compare/look-up-quote.js'
import { lookUpQuote } from '../../pipeline/look-up-quote.js'
import type { QuoteMatch } from '../../pipeline/look-up-quote.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { DifferenceType, WordEditType } from '../comparison/compared-rendering.js'
import { checkText } from '../lists/filters.js'
import { rowOf } from '../row-of.js'
import { Rendering, Utterance } from '../types/utterance.js'

/** Most utterances that one question is answered with: a pasted paragraph renders no more. */
const MOST = 20

/** Longest quotation that is looked up, in UTF-16 units: a long paragraph. */
const LONGEST_QUOTATION = 2000

const LookedUpWordingType = builder.objectRef<LookedUpWording>('LookedUpWording').implement({
  description: 'The wording of one article, compared with the quotation that was looked up.',
  fields: (t) => ({
    rendering: t.field({
      type: Rendering,
      description: 'The wording, with its article, its quote and its place in the text.',
      resolve: ({ renderingId }, _args, context) => rowOf(context, renderingId),
    }),
    isFirst: t.exposeBoolean('isFirst', {
      description: 'Whether it was published first. False for all of them where nobody can say.',
    }),
    differences: t.field({
      type: [DifferenceType],
      description: 'How it differs from the quotation; a single VERBATIM where it does not.',
      resolve: ({ differences }) => differences,
    }),
    edits: t.field({
      type: [WordEditType],
      description: 'The way from the quotation to this wording, word by word; a page can paint it.',
      resolve: ({ edits }) => edits,
    }),
  }),
})

const QuoteMatchType = builder.objectRef<QuoteMatch>('QuoteMatch').implement({
  description: 'A stored utterance that a quotation renders, with every wording of it.',
  fields: (t) => ({
    utterance: t.field({
      type: Utterance,
      description: 'The utterance, with its speaker and its event.',
      resolve: ({ utteranceId }, _args, context) => rowOf(context, utteranceId),
    }),
    likeness: t.exposeFloat('likeness', {
      description: 'How sure it is that the quotation renders it, 0 to 1, by the wording that is most like it.',
    }),
    stretch: t.exposeString('stretch', {
      description:
        'The part of the quotation that renders it, and with which the wordings are compared: the whole or a sentence.',
    }),
    wordings: t.field({
      type: [LookedUpWordingType],
      description: 'Every stored wording of it, by the time it was first printed, undated ones last.',
      resolve: ({ wordings }) => wordings,
    }),
  }),
})

builder.queryField('quoteLookup', (t) =>
  t.field({
    type: [QuoteMatchType],
    description:
      'Look a quotation up: the utterances that it renders, the surest first, each with every wording in the latest versions of articles. Translations, cuts and spellings are found as well.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The quotation, as you have it, one sentence or several. At most ${String(LONGEST_QUOTATION)} units.`,
      }),
      limit: t.arg.int({
        defaultValue: 10,
        required: true,
        description: `How many utterances, 1 to ${String(MOST)}.`,
      }),
    },
    resolve: (_root, { text, limit }, { store }) => {
      if (limit < 1 || limit > MOST) {
        throw codedError('BAD_INPUT', `limit must be from 1 to ${String(MOST)}, not ${String(limit)}.`)
      }
      if (text.length > LONGEST_QUOTATION) {
        throw codedError(
          'TOO_LARGE',
          `text must have at most ${String(LONGEST_QUOTATION)} units, not ${String(text.length)}.`,
        )
      }
      return lookUpQuote(store.db, checkText(text), limit)
    },
  }),
)
