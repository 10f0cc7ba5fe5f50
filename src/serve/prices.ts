import { getNamedType, getNullableType, GraphQLInt, isCompositeType, isListType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'
import { DEFAULT_PAGE } from '../graphql/page-size.js'

/** What one field of a document costs, in points. */
export interface Price {
  /** What it costs by itself, wherever it stands. */
  readonly own: number
  /** How many things it answers with: what is asked of each costs as often. */
  readonly things: number
}

type Arguments = Readonly<Record<string, unknown>>

/** Things in a list whose length nobody knows before it is read: the members of a group, the wordings of a statement. */
const USUAL_LIST = 5

/** The facts of an event are read and compared: for twenty articles as much work as reading so many rows. */
const COMPARISON = 3_000

/** What a comparison holds is at hand once it is made, and the few articles that it names are read once each. */
const AT_HAND = 0.1

/** All figures, statements or people of a storyline are read to tell of it. */
const STORYLINE_FACTS = 500

/** The last events of two outlets are compared; those of one list of pairs are mostly the same, and kept. */
const REUSE = 1_000

/** The same for articles that are picked by hand: nothing of it is kept, so it is done anew each time. */
const COMPARED_ARTICLE = 250

/** A row is short; the whole text of an article is as much to read and to send as so many rows. */
const WHOLE_TEXT = 30

/** All facts of two versions are read for each that is looked at, and more are looked at than fit. */
const HISTORY = 1_000

/** Pages of a source whose faults are told. */
const FAILED_PAGES = 20

/** An article is read, extracted, and set among the others of its event. */
const TAKEN_ARTICLE = 300

/** It is packed and written into the database; the rest is done later. */
const KEPT_ARTICLE = 10

/** A draft is read, its quotations are looked for, and events of theirs are read; a long draft has more of them. */
const [CHECK, CHECKED_UNIT] = [2_000, 0.5]

/** Quotations and figures of a usual draft. */
const CHECKED = 20

/** Fields that cost more than their rows, each under its type. */
export const PRICES: Readonly<Record<string, (given: Arguments) => Partial<Price>>> = {
  'Query.nodes': ({ ids }) => ({ things: lengthOf(ids), own: lengthOf(ids) }),
  'Query.compareArticles': ({ ids }) => ({ own: COMPARED_ARTICLE * lengthOf(ids) }),
  'Query.quoteLookup': ({ limit }) => ({ own: 600, things: typeof limit === 'number' ? limit : 1 }),
  'Query.checkText': ({ text }) => ({ own: CHECK + Math.ceil(String(text).length * CHECKED_UNIT), things: CHECKED }),
  'Query.search': () => ({ own: 600 }),
  'Query.renderingStats': () => ({ own: 1_000 }),
  'Query.outletPairs': () => ({ own: 1_000 }),
  'Event.comparison': () => ({ own: COMPARISON }),
  'Storyline.figures': () => ({ own: STORYLINE_FACTS }),
  'Storyline.repeats': () => ({ own: STORYLINE_FACTS }),
  'Storyline.people': () => ({ own: STORYLINE_FACTS }),
  'OutletPair.reuse': () => ({ own: REUSE }),
  'Query.revisions': () => ({ own: HISTORY }),
  'Query.revisionStats': () => ({ own: 5 * HISTORY }),
  'Article.history': () => ({ own: HISTORY / 10, things: USUAL_LIST }),
  'FollowedSource.failedPages': () => ({ things: FAILED_PAGES }),
  'Article.text': () => ({ own: WHOLE_TEXT }),
  'Revision.text': () => ({ own: WHOLE_TEXT }),
  'Mutation.ingestArticles': ({ articles }) => ({ own: TAKEN_ARTICLE * lengthOf(articles), things: 1 }),
  'Mutation.reviseArticle': () => ({ own: TAKEN_ARTICLE }),
  'Mutation.submitArticles': ({ articles }) => ({ own: KEPT_ARTICLE * lengthOf(articles), things: 1 }),
  'SubmitArticlesPayload.jobs': () => ({ things: USUAL_LIST }),
  'IngestArticlesPayload.results': () => ({ things: USUAL_LIST }),
}

/** What every correction costs: the event of it is aligned anew. */
const CORRECTION = 1_000

/**
 * What a field costs, by its type, its name and the arguments as they are after variables and defaults.
 *
 * @param isAtHand whether it is a part of something that was computed as a whole: see `partsOfComparison`.
 */
export function priceOf(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  given: Arguments,
  isAtHand: boolean,
): Price {
  const things = thingsOf(typeName, field, given)
  const rows = isCompositeType(getNamedType(field.type)) && !isOfPage(typeName) ? things : 0
  const own = isAtHand ? rows * AT_HAND : rows
  const usual = { own: typeName === 'Mutation' ? CORRECTION : own, things }
  const priced = PRICES[`${typeName}.${field.name}`]?.(given)
  if (priced === undefined) return usual
  return { own: usual.own + (priced.own ?? 0), things: priced.things ?? usual.things }
}

/** Whether a field is read page by page. */
export function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name, type }) => name === 'first' && type === GraphQLInt)
}

function thingsOf(typeName: string, field: GraphQLField<unknown, unknown>, given: Arguments): number {
  if (isPaged(field)) return Number(given['first'] ?? given['last'] ?? DEFAULT_PAGE)
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
  return isList && !isOfPage(typeName) ? USUAL_LIST : 1
}

/** The nodes of a page are counted with the page. */
function isOfPage(typeName: string): boolean {
  return typeName.endsWith('Connection') || typeName.endsWith('Edge')
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1
}

const partsOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>()

/** The types that a comparison is made of: all that it leads to before it leads to a row. */
export function partsOfComparison(schema: GraphQLSchema): ReadonlySet<string> {
  const known = partsOf.get(schema)
  if (known !== undefined) return known
  const parts = new Set<string>()
  const waiting = [schema.getType('Comparison')]
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    const isRow = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
    if (!isObjectType(type) || isRow || parts.has(type.name)) continue
    parts.add(type.name)
    waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)))
  }
  partsOf.set(schema, parts)
  return parts
}
