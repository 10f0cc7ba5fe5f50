import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.js'

/** Where the rows of a connection stand in a query. */
const NODES = [['nodes'], ['edges', 'node']]

/**
 * The columns and relations that the query asks for below a connection, so that one statement loads them all.
 * @param needed columns that the page itself needs: the id and what the list is ordered by.
 */
export function nodeQuery<Select extends Record<string, true>>(
  context: Context,
  info: GraphQLResolveInfo,
  needed: Select,
) {
  const { select } = queryFromInfo({ context, info, select: needed, paths: NODES })
  return { select: select as Select }
}
