import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import { getDatamodel } from '../store/generated/pothos-types.js'
import type PrismaTypes from '../store/generated/pothos-types.js'
import { codedError } from './coded-error.js'
import type { Context } from './context.js'
import { decodeId, encodeId } from './node-id.js'
import { DEFAULT_PAGE, LARGEST_PAGE } from './page-size.js'

interface Types {
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Connection: { totalCount: TotalCount }
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date | string }
    Date: { Input: string; Output: Date | string }
    URL: { Input: URL; Output: URL | string }
    Locale: { Input: string; Output: string }
    NonNegativeInt: { Input: number; Output: number }
  }
}

/** A number that is at hand, or a count that is only made when somebody asks for it. */
export type TotalCount = number | null | undefined | (() => number | Promise<number>)

const MOST_NODES = 100

export const builder = new SchemaBuilder<Types>({
  plugins: [ErrorsPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.store.db,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    filterConnectionTotalCount: true,
    maxConnectionSize: LARGEST_PAGE,
    defaultConnectionSize: DEFAULT_PAGE,
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    encodeGlobalID: (typename, id) => encodeId(typename, String(id)),
    decodeGlobalID: decodeId,
    idFieldOptions: { description: 'Key of this object, unique over all kinds. `node(id:)` finds the object by it.' },
    nodeTypeOptions: { description: 'Anything that has an id and can be found again by it.' },
    nodeQueryOptions: {
      description: 'The object with this id, of whatever kind; null where there is none.',
      args: { id: { description: 'Id as any field `id` gave it.' } },
    },
    nodesQueryOptions: {
      description: `The objects with these ids, in the order asked for; null for each that does not exist. At most ${String(MOST_NODES)} ids.`,
      args: { ids: { description: 'Ids as any field `id` gave them.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MOST_NODES) {
          throw codedError('TOO_LARGE', `nodes takes at most ${String(MOST_NODES)} ids, not ${String(ids.length)}.`)
        }
        return resolveNodes(ids)
      },
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list, and how to ask for the next one.' },
    hasNextPageFieldOptions: { description: 'Whether more follows: ask again with `after: endCursor`.' },
    hasPreviousPageFieldOptions: {
      description: 'Whether something comes before: ask again with `before: startCursor`.',
    },
    startCursorFieldOptions: { description: 'Place of the first item of this page; null for an empty page.' },
    endCursorFieldOptions: { description: 'Place of the last item of this page; null for an empty page.' },
    firstArgOptions: {
      description: `How many items from the start, 1 to ${String(LARGEST_PAGE)}. Without it and \`last\`: ${String(DEFAULT_PAGE)}.`,
    },
    lastArgOptions: { description: `How many items from the end, 1 to ${String(LARGEST_PAGE)}.` },
    afterArgOptions: { description: 'Only items after this place (a `cursor` or `endCursor`).' },
    beforeArgOptions: { description: 'Only items before this place (a `cursor` or `startCursor`).' },
    cursorFieldOptions: { description: 'Place of this item in the list, for `after` and `before`.' },
    nodeFieldOptions: { description: 'The item itself.' },
    edgesFieldOptions: { description: 'The items with their places in the list.' },
    pageInfoFieldOptions: { description: 'Whether more comes before or after this page.' },
    nodesOnConnection: { description: 'The items without their places: the short way.' },
  },
})

builder.globalConnectionField('totalCount', (t) =>
  t.field({
    type: 'NonNegativeInt',
    description: 'How many items the whole list has, on all pages together.',
    extensions: { pothosPrismaTotalCount: true },
    resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : (totalCount ?? 0)),
  }),
)

builder.queryType({
  description: 'Everything that can be read. Start with `events`: the most covered one comes first.',
})
builder.mutationType({ description: 'Everything that can be changed.' })
builder.subscriptionType({
  description:
    'What is told as it happens, over server-sent events: send the document with `Accept: text/event-stream`.',
})
