import type { RejectionReason } from '../../model/article.js'
import type { IngestOutcome } from '../../model/ingest.js'
import { builder } from '../builder.js'
import { RejectionReasonEnum } from '../enums/article-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Event } from '../types/event.js'

interface Item {
  /** Place in the list that was handed in, from 0. */
  readonly index: number
  readonly name: string
}

export interface Taken extends Item {
  readonly kind: 'stored' | 'unchanged'
  readonly articleId: string
  readonly eventId: string
}

export interface Revised extends Item {
  readonly kind: 'revised'
  readonly articleId: string
  readonly eventId: string
  readonly revision: number
}

export interface Refused extends Item {
  readonly kind: 'rejected'
  readonly reason: RejectionReason
  readonly message: string
}

export type Result = Taken | Revised | Refused

const IngestResult = builder.interfaceRef<Item>('IngestResult').implement({
  description: 'What became of one article that was handed in.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the list that was handed in, from 0.' }),
    name: t.exposeString('name', { description: 'Its name, as given or "articles[0]" and so on.' }),
  }),
})

const TakenArticle = builder.interfaceRef<Taken | Revised>('TakenArticle').implement({
  description: 'An article that is in the database now.',
  interfaces: [IngestResult],
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    event: t.field({
      type: Event,
      description: 'The event that it reports.',
      resolve: ({ eventId }, _args, context) => rowOf(context, eventId),
    }),
  }),
})

const ArticleStored = builder.objectRef<Taken>('ArticleStored').implement({
  description: 'A new article: it is stored now.',
  interfaces: [IngestResult, TakenArticle],
})

const ArticleUnchanged = builder.objectRef<Taken>('ArticleUnchanged').implement({
  description: 'An article that was there already with the same text: nothing was stored.',
  interfaces: [IngestResult, TakenArticle],
})

const ArticleRevised = builder.objectRef<Revised>('ArticleRevised').implement({
  description: 'An article that was there already with another text: the new one is stored as its latest version.',
  interfaces: [IngestResult, TakenArticle],
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Number of the version that is the latest now.' }),
  }),
})

export const ArticleRejected = builder.objectRef<Refused>('ArticleRejected').implement({
  description: 'An article that cannot be taken in. The others of the list are not affected.',
  interfaces: [IngestResult],
  fields: (t) => ({
    reason: t.expose('reason', { type: RejectionReasonEnum, description: 'Why.' }),
    message: t.exposeString('message', { description: 'What is wrong, in one sentence, and what to do.' }),
  }),
})

export const IngestOutcomeUnion = builder.unionType('IngestOutcome', {
  description: 'What became of one article: stored, unchanged, revised or rejected.',
  types: [ArticleStored, ArticleUnchanged, ArticleRevised, ArticleRejected],
  resolveType: (result: Result) => TYPE_OF[result.kind],
})

const TYPE_OF = {
  stored: 'ArticleStored',
  unchanged: 'ArticleUnchanged',
  revised: 'ArticleRevised',
  rejected: 'ArticleRejected',
} as const satisfies Record<Result['kind'], string>

/** An outcome of the way in, as the schema tells it. */
export function resultOf(outcome: IngestOutcome, index: number, name: string): Result {
  switch (outcome.kind) {
    case 'stored':
    case 'unchanged':
      return { kind: outcome.kind, index, name, articleId: outcome.articleId, eventId: outcome.eventId }
    case 'revised':
      return {
        kind: 'revised',
        index,
        name,
        articleId: outcome.articleId,
        eventId: outcome.eventId,
        revision: outcome.revision,
      }
    case 'rejected':
      return { kind: 'rejected', index, name, reason: outcome.reason, message: outcome.message }
  }
}
