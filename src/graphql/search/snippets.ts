import type { Hit } from '../../store/search/find-hits.js'
import { markSnippets } from '../../store/search/mark-snippets.js'
import type { SearchedText, Snippet } from '../../store/search/mark-snippets.js'
import { batch } from '../batch.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { SpanType } from '../types/span.js'

type Field = 'TITLE' | 'TEXT' | 'NAME'

/** A hit with the search that found it. */
export interface Found extends Hit {
  readonly search: string
}

interface Placed extends Snippet {
  readonly field: Field
}

const SnippetFieldEnum = builder.enumType('SnippetField', {
  description: 'In what the words were found.',
  values: {
    TITLE: { description: 'The headline of an article, or that of an event.' },
    TEXT: { description: 'The text of an article, or the words of a quote.' },
    NAME: { description: 'A name of a person.' },
  } as const,
})

export const SnippetType = builder.objectRef<Placed>('Snippet').implement({
  description: 'A stretch of text in which words of a search stand. Plain text: escape it before it goes into a page.',
  fields: (t) => ({
    field: t.expose('field', { type: SnippetFieldEnum, description: 'In what it stands.' }),
    text: t.exposeString('text', { description: 'The stretch, as printed.' }),
    start: t.field({
      type: 'NonNegativeInt',
      description: 'Where it begins in the headline, the text, the quote or the name.',
      resolve: ({ start }) => start,
    }),
    highlights: t.field({
      type: [SpanType],
      description: 'Where the words stand, counted in `text` of this snippet.',
      resolve: ({ highlights }) => [...highlights],
    }),
  }),
})

interface Source extends SearchedText {
  readonly id: string
  readonly field: Field
}

/** The snippets of a hit. All hits of a page are marked by one statement. */
export async function snippetsOf({ kind, id, search }: Found, context: Context): Promise<Placed[]> {
  const question = `snippets ${search}`
  const marked = await batch(context, question, `${kind} ${id}`, async (keys) => {
    const sources = await load(context, keys)
    const snippets = await markSnippets(context.store.db, search, sources)
    const byKey = new Map<string, Placed[]>()
    sources.forEach((source, index) => {
      const placed = (snippets[index] ?? []).map((snippet) => ({ ...snippet, field: source.field }))
      byKey.set(source.id, [...(byKey.get(source.id) ?? []), ...placed])
    })
    return byKey
  })
  return marked ?? []
}

async function load({ store: { db } }: Context, keys: readonly string[]): Promise<Source[]> {
  const idsOf = (kind: string) => keys.filter((key) => key.startsWith(`${kind} `)).map((key) => key.split(' ')[1] ?? '')
  const many = (kind: string) => ({ in: idsOf(kind) })
  const source = (kind: string, id: string, field: Field, text: string | null): Source[] =>
    text === null
      ? []
      : [
          {
            id: `${kind} ${id}`,
            field,
            text,
            as: field === 'NAME' ? 'NAME' : 'WORDS',
            whole: field !== 'TEXT' || kind === 'QUOTE',
          },
        ]
  const revisionText = { select: { title: true, text: true } }
  const [articles, quotes, names, headlines] = await Promise.all([
    db.article.findMany({ where: { id: many('ARTICLE') }, select: { id: true, currentRevision: revisionText } }),
    db.quote.findMany({ where: { id: many('QUOTE') }, select: { id: true, text: true } }),
    db.personName.findMany({
      where: { personId: many('PERSON') },
      select: { personId: true, name: true },
      orderBy: [{ count: 'desc' }, { name: 'asc' }],
    }),
    db.article.findMany({
      where: { eventId: many('EVENT'), title: { not: null } },
      select: { eventId: true, title: true },
      distinct: ['eventId', 'title'],
      orderBy: { id: 'asc' },
    }),
  ])
  return [
    ...articles.flatMap(({ id, currentRevision }) => [
      ...source('ARTICLE', id, 'TITLE', currentRevision?.title ?? null),
      ...source('ARTICLE', id, 'TEXT', currentRevision?.text ?? null),
    ]),
    ...quotes.flatMap(({ id, text }) => source('QUOTE', id, 'TEXT', text)),
    ...names.flatMap(({ personId, name }) => source('PERSON', personId, 'NAME', name)),
    ...headlines.flatMap(({ eventId, title }) => source('EVENT', eventId, 'TITLE', title)),
  ]
}
