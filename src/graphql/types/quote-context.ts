import type { Span } from '../../model/span.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'

/** Most units of text on one side: a long paragraph. Who wants more reads the article. */
const LARGEST_CONTEXT = 2000

interface Context extends Span {
  readonly before: string
  readonly text: string
  readonly after: string
}

export const QuoteContext = builder.objectRef<Context>('QuoteContext').implement({
  description: 'A quote with the text around it, for a reader to check.',
  fields: (t) => ({
    before: t.exposeString('before', { description: 'The text before the quote.' }),
    text: t.exposeString('text', { description: 'The quote itself.' }),
    after: t.exposeString('after', { description: 'The text after the quote.' }),
    start: t.exposeInt('start', { description: 'Where `before` begins in the text of the article.' }),
    end: t.exposeInt('end', { description: 'Where `after` ends in the text of the article.' }),
  }),
})

/**
 * Cuts a quote out of its text with some of what stands around it. A character of two units is not torn apart.
 * @throws GraphQLError `BAD_INPUT` for a width below 0 or beyond the limit.
 */
export function contextOf(text: string, quote: Span, before: number, after: number): Context {
  for (const [name, width] of Object.entries({ before, after })) {
    if (width < 0 || width > LARGEST_CONTEXT) {
      throw codedError('BAD_INPUT', `${name} must be from 0 to ${String(LARGEST_CONTEXT)}, not ${String(width)}.`)
    }
  }
  const start = atCharacter(text, Math.max(0, quote.start - before))
  const end = atCharacter(text, Math.min(text.length, quote.end + after))
  return {
    before: text.slice(start, quote.start),
    text: text.slice(quote.start, quote.end),
    after: text.slice(quote.end, end),
    start,
    end,
  }
}

function atCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
