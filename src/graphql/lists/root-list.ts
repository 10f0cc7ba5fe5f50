import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.js'
import { keysetPage } from '../keyset-page.js'
import type { KeysetQuery } from '../keyset-page.js'
import { nodeQuery } from '../node-query.js'
import type { PageArguments } from '../page-size.js'
import { neededOf } from './keyset.js'
import { askedList, listArguments } from './list.js'
import type { ArgumentBuilder, List, ListArguments, Order } from './list.js'

/** A list of all things of one kind. */
interface RootList<Where, Field extends string> {
  readonly list: List<Where, Field>
  /** The order where the query names none. */
  readonly usual: Order<Field>
  /** Condition of Prisma that holds whatever the query asks for. */
  readonly always?: object
  /** Prisma's model of the kind. */
  readonly model:
    | 'article'
    | 'citation'
    | 'correction'
    | 'event'
    | 'figure'
    | 'outlet'
    | 'person'
    | 'quote'
    | 'storyline'
    | 'utterance'
}

/** What is used of Prisma's models, which have no type in common. */
interface Model {
  findMany(query: object): Promise<{ readonly id: string }[]>
  count(query: { where: object }): Promise<number>
}

/** The part of a connection field of the query that lists all things of a kind: it is spread into the field. */
export function rootList<Where, Field extends string>(arg: ArgumentBuilder, root: RootList<Where, Field>) {
  return {
    args: listArguments(arg, root.list, root.usual),
    resolve: (
      _root: unknown,
      args: ListArguments<Where, Field> & PageArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const model = context.store.db[root.model] as unknown as Model
      const list = askedList(root.list, args, root.usual, root.always)
      const query = nodeQuery(context, info, neededOf(list))
      return keysetPage(
        list,
        args,
        (page: KeysetQuery) => model.findMany({ ...query, ...page }),
        (where) => model.count({ where }),
      )
    },
  }
}
