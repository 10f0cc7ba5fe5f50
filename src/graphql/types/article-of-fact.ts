import { builder } from '../builder.js'
import { Article } from './article.js'
import { Citation } from './citation.js'
import { Figure } from './figure.js'
import { Mention } from './mention.js'
import { Quote } from './quote.js'

// The way from what stands in a text to its article, without a step over `revision`. All four kinds hang on a version
// in the same way, so they are taken for one.
const KINDS = [Citation, Figure, Mention, Quote] as unknown as readonly (typeof Quote)[]

for (const kind of KINDS) {
  builder.prismaObjectFields(kind, (t) => ({
    article: t.field({
      type: Article,
      description: 'The article in which it stands.',
      select: (_args, _context, nested) => ({ revision: { select: { article: nested() } } }),
      resolve: (fact) => fact.revision.article,
    }),
  }))
}
