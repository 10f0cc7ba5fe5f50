import type { Apparatus, ApparatusRow, ApparatusRowKind, Reading } from '../../model/apparatus.js'
import { collate } from '../../compare/apparatus/collate.js'
import { chooseWitnesses } from '../../compare/apparatus/choose-witnesses.js'
import { invariant } from '../../errors.js'
import type { Directness } from '../../model/quote.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums/enum-of.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'

const ApparatusRowKindEnum = enumOf<ApparatusRowKind>(
  'ApparatusRowKind',
  'What became of a stretch of a statement among those who print it.',
  {
    SHARED: 'All print it, in the same words.',
    VARIES: 'They print it in several wordings.',
    CUT: 'Most have it, some leave it out.',
    ADDED: 'Some have it, most do not.',
  },
)

/** An apparatus with articles for witnesses. */
interface Shown extends Omit<Reading, 'witnesses'> {
  readonly articleIds: readonly string[]
}

const ReadingType = builder.objectRef<Shown>('Reading').implement({
  description: 'One wording of a stretch, with all who print it so.',
  fields: (t) => ({
    words: t.exposeString('words', {
      nullable: true,
      description: 'The words as most of these print them; null where these leave the stretch out.',
    }),
    isMoved: t.exposeBoolean('isMoved', {
      description: 'Whether the others have these words at another place of the statement.',
    }),
    witnesses: t.field({
      type: [Article],
      description: 'The articles. One that prints a statement twice may stand at two readings.',
      resolve: ({ articleIds }, _args, context) => articleIds.map((articleId) => rowOf(context, articleId)),
    }),
  }),
})

const ApparatusRowType = builder
  .objectRef<Pick<ApparatusRow, 'kind'> & { readonly readings: readonly Shown[] }>('ApparatusRow')
  .implement({
    description: 'A stretch of a statement: its readings, the best attested first, and last who leaves it out.',
    fields: (t) => ({
      kind: t.expose('kind', { type: ApparatusRowKindEnum, description: 'What became of it.' }),
      readings: t.field({ type: [ReadingType], description: 'Its wordings.', resolve: ({ readings }) => readings }),
    }),
  })

interface ShownApparatus {
  readonly rows: readonly (Pick<ApparatusRow, 'kind'> & { readonly readings: readonly Shown[] })[]
}

export const ApparatusType = builder.objectRef<ShownApparatus>('Apparatus').implement({
  description:
    'One statement over all that print it: what they share stands once, and where they part each reading with its witnesses. Nobody’s wording is the measure of the others, and the order in which they were published makes no difference.',
  fields: (t) => ({
    rows: t.field({ type: [ApparatusRowType], description: 'Its stretches, in order.', resolve: ({ rows }) => rows }),
  }),
})

/** Some words of an article that render a statement. */
interface Rendered {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly directness: Directness
}

/** The apparatus of a statement, with the articles of its renderings for witnesses. */
export function showApparatus(renderings: readonly Rendered[]): ShownApparatus {
  const articles = new Map(renderings.map(({ id, articleId }) => [id, articleId]))
  const { rows }: Apparatus = collate(chooseWitnesses(renderings))
  return {
    rows: rows.map(({ kind, readings }) => ({
      kind,
      readings: readings.map(({ witnesses, ...reading }) => ({
        ...reading,
        articleIds: [...new Set(witnesses.map((id) => existing(articles.get(id))))],
      })),
    })),
  }
}

function existing(articleId: string | undefined): string {
  invariant(articleId !== undefined, 'an apparatus names a rendering that was not given')
  return articleId
}
