import { ingest } from '../../pipeline.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import type { Context } from '../context.js'
import { ArticleInput, askForText, givenOf, lengthProblem, sourceOf } from './article-input.js'
import type { ArticleInputShape } from './article-input.js'
import { IngestOutcomeUnion, resultOf } from './ingest-result.js'
import type { Result } from './ingest-result.js'

const MOST_ARTICLES = 100

const IngestArticlesPayload = builder
  .objectRef<{ readonly results: readonly Result[] }>('IngestArticlesPayload')
  .implement({
    description: 'What became of the articles that were handed in.',
    fields: (t) => ({
      results: t.field({
        type: [IngestOutcomeUnion],
        description: 'One result an article, in the order handed in.',
        resolve: ({ results }) => [...results],
      }),
      storedCount: t.field({ type: 'NonNegativeInt', description: 'How many are new.', resolve: counter('stored') }),
      unchangedCount: t.field({
        type: 'NonNegativeInt',
        description: 'How many were there already with the same text.',
        resolve: counter('unchanged'),
      }),
      revisedCount: t.field({
        type: 'NonNegativeInt',
        description: 'How many were there already with another text.',
        resolve: counter('revised'),
      }),
      rejectedCount: t.field({
        type: 'NonNegativeInt',
        description: 'How many could not be taken in.',
        resolve: counter('rejected'),
      }),
    }),
  })

builder.mutationField('ingestArticles', (t) =>
  t.field({
    type: IngestArticlesPayload,
    description: `Takes in up to ${String(MOST_ARTICLES)} articles. A bad one is rejected by itself; taking in the same ones again stores nothing new.`,
    args: { articles: t.arg({ type: [ArticleInput], required: true, description: 'The articles.' }) },
    resolve: async (_root, { articles }, context) => {
      if (articles.length === 0) throw codedError('BAD_INPUT', 'articles is empty: hand in at least one.')
      if (articles.length > MOST_ARTICLES) {
        throw codedError(
          'TOO_LARGE',
          `articles takes at most ${String(MOST_ARTICLES)} at a time, not ${String(articles.length)}.`,
        )
      }
      const results: Result[] = []
      for (const [index, article] of articles.entries()) results.push(await ingestOne(context, article, index))
      return { results }
    },
  }),
)

async function ingestOne({ store, limits }: Context, article: ArticleInputShape, index: number): Promise<Result> {
  const name = article.name ?? `articles[${String(index)}]`
  const source = sourceOf(article, name)
  if (source === null) {
    return { kind: 'rejected', index, name, reason: 'BAD_FIELD', message: askForText(article) }
  }
  const problem = lengthProblem(source, limits)
  if (problem !== null) return { kind: 'rejected', index, name, reason: 'TOO_LARGE', message: problem }
  for await (const outcome of ingest(store, [source], givenOf(article))) return resultOf(outcome, index, name)
  return { kind: 'rejected', index, name, reason: 'EMPTY', message: 'There is no article in it.' }
}

function counter(kind: Result['kind']) {
  return ({ results }: { readonly results: readonly Result[] }) =>
    results.filter((result) => result.kind === kind).length
}
