import type { CheckedStatement, CheckEvidence, CheckVerdict } from '../../model/check.js'
import { checkDraft } from '../../pipeline/check-draft.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { WordEditType } from '../comparison/compared-rendering.js'
import { enumOf } from '../enums/enum-of.js'
import { checkText } from '../lists/filters.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Event } from '../types/event.js'
import { SpanType } from '../types/span.js'
import { scopeOf } from './article-scope.js'
import { TimeRange } from './search.js'

/** Longest text that is checked at once, in UTF-16 units: a long article. */
const LONGEST_DRAFT = 50_000

const CheckVerdictEnum = enumOf<CheckVerdict>('CheckVerdict', 'What the archive says of a quotation or a figure.', {
  VERBATIM: 'Printed so, word for word; of a figure: the same number, or one that it fits, is in print.',
  ALTERED: 'Printed in other words, or cut so that it says something else than what was said.',
  CUT: 'Printed with more words in between.',
  JOINED: 'Two statements are made one.',
  OTHER_SPEAKER: 'Printed word for word, but as somebody else’s.',
  OTHER_FIGURE: 'Printed with another number.',
  SUPERSEDED: 'It was in print, and later reports have another number.',
  REPORTED_ONLY: 'Nobody prints the words in quotation marks; they are only reported.',
  NOT_FOUND: 'Nothing that is stored has it.',
})

const CheckedKindEnum = enumOf<CheckedStatement['kind']>('CheckedKind', 'What is checked.', {
  QUOTATION: 'Words in quotation marks.',
  FIGURE: 'A number with what it counts.',
})

const CheckEvidenceType = builder.objectRef<CheckEvidence>('CheckEvidence').implement({
  description: 'Words of a stored article that prove a verdict.',
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
    revision: t.exposeInt('revision', { description: 'Number of the version that has the words, from 1.' }),
    textHash: t.exposeString('textHash', { description: 'SHA-256 of the text of that version, in hexadecimal.' }),
    span: t.expose('span', { type: SpanType, description: 'Where the words stand in the text of that version.' }),
    text: t.exposeString('text', { description: 'The words as printed.' }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'Whom the article gives the words to; null where it names nobody, and for figures.',
    }),
  }),
})

const CheckedStatementType = builder.objectRef<CheckedStatement>('CheckedStatement').implement({
  description: 'A quotation or a figure of a text, held against what is stored.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: CheckedKindEnum,
      description: 'Whether it is a quotation or a figure.',
    }),
    span: t.expose('span', { type: SpanType, description: 'Where it stands in the text that was handed in.' }),
    text: t.exposeString('text', { description: 'The words or the figure, as the text has them.' }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'Whom the text gives the words to; null where it names nobody, and for figures.',
    }),
    verdict: t.expose('verdict', { type: CheckVerdictEnum, description: 'What the archive says of it.' }),
    explanation: t.exposeString('explanation', { description: 'One sentence for whoever has to mend the text.' }),
    edits: t.field({
      type: [WordEditType],
      description: 'The way from the text to the first evidence, word by word; empty for figures.',
      resolve: ({ edits }) => edits,
    }),
    evidence: t.expose('evidence', {
      type: [CheckEvidenceType],
      description: 'What proves the verdict, the best first; empty for NOT_FOUND alone. Of joined statements one each.',
    }),
    independentTexts: t.exposeInt('independentTexts', {
      description: 'How many texts bear the verdict out; copies of one text are one.',
    }),
  }),
})

const CheckWhere = builder.inputType('CheckWhere', {
  description: 'What a text is held against. All that is given must hold.',
  fields: (t) => ({
    publishedAt: t.field({ type: TimeRange, description: 'When the article was published.' }),
    outlet: t.idList({ description: 'Only articles of these outlets: ids or slugs.' }),
    event: t.idList({ description: 'Only articles that report these events.' }),
  }),
})

builder.queryField('checkText', (t) =>
  t.field({
    type: [CheckedStatementType],
    description:
      'Check a draft, a press release or the answer of an assistant: every quotation and every figure in it, in order, held against the latest versions of stored articles. Nothing is stored, and no verdict but NOT_FOUND is without its evidence.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text to check, at most ${String(LONGEST_DRAFT)} units.`,
      }),
      where: t.arg({ type: CheckWhere, description: 'Only against these articles.' }),
    },
    resolve: (_root, { text, where }, { store }) => {
      if (text.length > LONGEST_DRAFT) {
        throw codedError(
          'TOO_LARGE',
          `text must have at most ${String(LONGEST_DRAFT)} units, not ${String(text.length)}.`,
        )
      }
      const bytes = new TextEncoder().encode(checkText(text))
      return checkDraft(store.db, { name: 'text', bytes, format: 'TEXT' }, scopeOf(where))
    },
  }),
)
