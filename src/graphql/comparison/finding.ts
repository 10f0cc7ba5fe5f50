import type { Finding, FindingEvidence, FindingKind, FindingSide } from '../../model/finding.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums/enum-of.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { SpanType } from '../types/span.js'

const FindingKindEnum = enumOf<FindingKind>('FindingKind', 'What a finding tells of an event’s coverage.', {
  SPEAKER_CONFLICT: 'The same words are given to two people, each named beside them.',
  VENUE_CONFLICT: 'The same words are said to have been spoken at two places that exclude each other.',
  DATE_CONFLICT: 'The same words are said to have been spoken on two days.',
  FIGURE_CONFLICT: 'Two numbers of the same thing that cannot both be right.',
  REWORDING: 'Words stand against words in one statement: a translation, an editor’s hand, a slip.',
  PERSON_LEFT_OUT: 'An article does not name somebody whom most others quote.',
  STATEMENT_LEFT_OUT: 'An article has nothing of what independent others print.',
  ONE_TEXT: 'Several articles go back to one text and count as one source.',
})

const FindingEvidenceType = builder.objectRef<FindingEvidence>('FindingEvidence').implement({
  description: 'Words of an article that prove a side of a finding.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    text: t.exposeString('text', { description: 'The words as printed.' }),
    span: t.expose('span', { type: SpanType, description: 'Their place in the text of the article.' }),
  }),
})

const FindingSideType = builder.objectRef<FindingSide>('FindingSide').implement({
  description: 'Those who print one thing of a finding, or nothing.',
  fields: (t) => ({
    says: t.exposeString('says', {
      nullable: true,
      description:
        'Its words or its figure; null for those who print nothing of it, and where the finding is about all words alike.',
    }),
    articles: t.field({
      type: [Article],
      description: 'The articles of this side.',
      resolve: ({ articleIds }, _args, context) => articleIds.map((articleId) => rowOf(context, articleId)),
    }),
    evidence: t.expose('evidence', {
      type: [FindingEvidenceType],
      description: 'Where it stands in their texts; empty for those who print nothing of it.',
    }),
  }),
})

export const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: 'What an editor would want to know first, with its proof.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'The same for the same finding, whatever the version of the event: what is new and what was withdrawn can be told by it.',
    }),
    kind: t.expose('kind', { type: FindingKindEnum, description: 'What it tells.' }),
    sentence: t.exposeString('sentence', { description: 'One sentence for a reader.' }),
    sides: t.expose('sides', { type: [FindingSideType], description: 'Who prints what.' }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of findings of its kind that were true on labelled coverage, 0 to 1.',
    }),
    weight: t.exposeFloat('weight', {
      description: 'How much it should matter to an editor, 0 to 1; findings are listed by it.',
    }),
  }),
})
