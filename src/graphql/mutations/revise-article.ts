import { InputError } from '../../errors.js'
import { reviseArticle } from '../../pipeline/revise-article.js'
import { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { ArticleInput, askForText, givenOf, lengthProblem, sourceOf } from './article-input.js'
import { EXPECTED_ERRORS } from './expected-errors.js'
import { IngestOutcomeUnion, resultOf } from './ingest-result.js'
import type { Result } from './ingest-result.js'
import { isAddressOnly } from './fetch-pages.js'
import { readHanded } from './read-handed.js'

const ReviseArticlePayload = builder.objectRef<{ readonly result: Result }>('ReviseArticlePayload').implement({
  description: 'What became of another text of a stored article.',
  fields: (t) => ({
    result: t.field({
      type: IngestOutcomeUnion,
      description: 'Revised, unchanged where the text is the latest one already, or rejected.',
      resolve: ({ result }) => result,
    }),
  }),
})

builder.mutationField('reviseArticle', (t) =>
  t.field({
    type: ReviseArticlePayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'ReviseArticleResult', description: 'What became of the text, or what stands in the way.' },
    },
    description:
      'Stores another text of an article as its latest version; the versions before are kept. Without `id` at hand, `ingestArticles` with the same url does the same.',
    args: {
      id: t.arg.id({ required: true, description: 'The article.' }),
      article: t.arg({ type: ArticleInput, required: true, description: 'Its new text, and what is known beside it.' }),
    },
    resolve: async (_root, { id, article }, context) => {
      const { store, limits } = context
      const articleId = keyOf('Article', id)
      if (context.web != null && isAddressOnly(article)) {
        const [page] = await readHanded(context, [article])
        if (page === undefined || !('bytes' in page))
          throw new InputError(page?.message ?? askForText(article), 'article')
        const outcome = await reviseArticle(store.db, articleId, page)
        return { result: resultOf(outcome, 0, page.name) }
      }
      const source = sourceOf(article, 'article')
      if (source === null) throw new InputError(askForText(article), 'article')
      const problem = lengthProblem(source, limits)
      if (problem !== null) throw new InputError(problem, 'article')
      const outcome = await reviseArticle(store.db, articleId, source, givenOf(article))
      return { result: resultOf(outcome, 0, source.name) }
    },
  }),
)
