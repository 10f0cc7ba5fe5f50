import type { IngestOutcome } from '../../model/ingest.js'
import { ingestEach, type SourceBytes } from '../../pipeline.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { ArticleInput, checkCount, MOST_ARTICLES } from './article-input.js'
import type { ArticleInputShape } from './article-input.js'
import { IngestOutcomeUnion, resultOf } from './ingest-result.js'
import type { Result } from './ingest-result.js'
import { readHanded } from './read-handed.js'

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
      checkCount(articles)
      return { results: await ingestTogether(context, articles) }
    },
  }),
)

/** Articles come in together; each has its result in its own place, whatever became of the others. */
async function ingestTogether(context: Context, articles: readonly ArticleInputShape[]): Promise<Result[]> {
  const { store } = context
  const asked = await readHanded(context, articles)
  const sources = asked.filter((one) => 'bytes' in one)
  const taken = new Map<SourceBytes, IngestOutcome>()
  for await (const { place, outcome } of ingestEach(store, sources)) {
    const source = sources[place]
    if (source !== undefined && !taken.has(source)) taken.set(source, outcome)
  }
  return asked.map((one, index) => {
    if (!('bytes' in one)) return one
    const outcome = taken.get(one)
    if (outcome !== undefined) return resultOf(outcome, index, one.name)
    return { kind: 'rejected', index, name: one.name, reason: 'EMPTY', message: 'There is no article in it.' }
  })
}

function counter(kind: Result['kind']) {
  return ({ results }: { readonly results: readonly Result[] }) =>
    results.filter((result) => result.kind === kind).length
}
