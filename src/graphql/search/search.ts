import { countHits, findHits } from '../../store/search/find-hits.js'
import type { HitKind, SearchQuestion } from '../../store/search/find-hits.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { connectionOf } from '../connection-of.js'
import type { Context } from '../context.js'
import { pageOf } from '../keyset-page.js'
import { checkText } from '../lists/filters.js'
import type { Keyset } from '../lists/keyset.js'
import { readCursor } from '../lists/keyset.js'
import { fingerprint } from '../lists/list.js'
import { isBackwards, pageSize } from '../page-size.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Event } from '../types/event.js'
import { Person } from '../types/person.js'
import { Quote } from '../types/quote.js'
import { keysOf, scopeOf } from './article-scope.js'
import { SnippetType, snippetsOf } from './snippets.js'
import type { Found } from './snippets.js'

/** Longest text that is searched for, in UTF-16 units: a paragraph. */
const LONGEST_SEARCH = 1000

const KINDS = ['ARTICLE', 'QUOTE', 'PERSON', 'EVENT'] as const

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search can find.',
  values: {
    ARTICLE: { description: 'Articles, by headline and text of their latest version.' },
    QUOTE: { description: 'Quotes in the latest versions of articles, by their words.' },
    PERSON: { description: 'People, by any name that is printed for them.' },
    EVENT: { description: 'Events, by the headlines of their articles.' },
  } as const,
})

export const TimeRange = builder.inputType('TimeRange', {
  description: 'A stretch of time. An article without a date lies in none.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this moment or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this moment.' }),
  }),
})

const SearchWhere = builder.inputType('SearchWhere', {
  description: 'Where to search. All that is given must hold. People count by the articles that point at them.',
  fields: (t) => ({
    publishedAt: t.field({ type: TimeRange, description: 'When the article was published.' }),
    outlet: t.idList({ description: 'Only articles of these outlets: ids or slugs.' }),
    event: t.idList({ description: 'Only articles that report these events.' }),
    speaker: t.idList({ description: 'Only what these people said, articles that quote them, and they themselves.' }),
  }),
})

const SearchItem = builder.unionType('SearchItem', {
  types: [Article, Quote, Person, Event],
  description: 'A thing that a search found.',
  resolveType: (item) => (item as unknown as { readonly kind: string }).kind,
})

const SearchHit = builder.objectRef<Found>('SearchHit').implement({
  description: 'A thing that a search found, with the words in which it did.',
  fields: (t) => ({
    type: t.expose('kind', { type: SearchTypeEnum, description: 'What kind of thing it is.' }),
    node: t.field({
      type: SearchItem,
      description: 'The thing itself.',
      resolve: ({ kind, id }, _args, context) => itemOf(context, kind, id) as never,
    }),
    rank: t.exposeFloat('rank', {
      description: 'How well it answers, 0 to 1. It compares hits of one search, not of two.',
    }),
    snippets: t.field({
      type: [SnippetType],
      description: 'The stretches in which the words stand, as plain text with the places to highlight.',
      resolve: (hit, _args, context) => snippetsOf(hit, context),
    }),
  }),
})

const SearchHitConnection = connectionOf('SearchHit', 'what a search found', SearchHit)

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      description:
        'Articles, quotes, people and events that have these words, in any ending and with or without accents, the best first. "In quotation marks" words stand side by side; a minus excludes a word; `or` lets either do.',
      args: {
        text: t.arg.string({
          required: true,
          description: `What to look for, at most ${String(LONGEST_SEARCH)} units.`,
        }),
        types: t.arg({ type: [SearchTypeEnum], description: 'What to find; without it, everything.' }),
        where: t.arg({ type: SearchWhere, description: 'Only there.' }),
        unfinished: t.arg.boolean({
          defaultValue: false,
          description:
            'Whether the last word is still being written: whatever begins so answers to it, for a list that is shown while somebody types.',
        }),
      },
      resolve: async (_root, { text, types, where, unfinished, ...page }, context) => {
        const question = { ...askedOf(text, types, where), isUnfinished: unfinished ?? false }
        const list: Keyset = {
          name: `search RANK DESC ${fingerprint({ text, types, where, unfinished })}`,
          column: { name: 'rank', kind: 'number', nullable: false },
          direction: 'DESC',
          where: {},
        }
        const size = pageSize(page)
        const cursor = page.after ?? page.before ?? null
        const at = cursor === null ? null : readCursor(list, cursor)
        const place = at === null ? null : { rank: Number(at[0]), id: at[1] }
        const { db } = context.store
        const hits = question.kinds.length === 0 ? [] : await findHits(db, question, size + 1, place, isBackwards(page))
        const found = hits.map((hit) => ({ ...hit, search: text }))
        return pageOf(list, page, found, () => (question.kinds.length === 0 ? 0 : countHits(db, question)))
      },
    },
    SearchHitConnection,
  ),
)

function itemOf(context: Context, kind: HitKind, id: string): object {
  const name = { ARTICLE: 'Article', QUOTE: 'Quote', PERSON: 'Person', EVENT: 'Event' }[kind]
  return Object.assign(rowOf(context, id), { kind: name })
}

function askedOf(
  text: string,
  types: readonly HitKind[] | null | undefined,
  where: typeof SearchWhere.$inferInput | null | undefined,
): SearchQuestion {
  if (text.length > LONGEST_SEARCH) {
    throw codedError('TOO_LARGE', `text must have at most ${String(LONGEST_SEARCH)} units, not ${String(text.length)}.`)
  }
  return {
    text: checkText(text),
    kinds: KINDS.filter((kind) => types?.includes(kind) ?? true),
    ...scopeOf(where),
    speakers: keysOf('Person', where?.speaker),
  }
}
