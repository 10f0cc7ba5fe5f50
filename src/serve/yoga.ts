import type { GraphQLError } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Context } from '../graphql/context.js'
import { limitsWith } from '../graphql/limits.js'
import type { Limits } from '../graphql/limits.js'
import { maskError } from '../graphql/mask-error.js'
import { schema } from '../graphql/schema.js'
import { openChangeFeed } from '../store/change-feed.js'
import type { Store } from '../store/open-store.js'
import { VersionCache } from '../store/version-cache.js'
import { openAdmission } from './admission.js'
import { GRAPHIQL_TABS } from './graphiql-tabs.js'
import { OPENING_QUERY } from './opening-query.js'
import { useBody } from './plugins/use-body.js'
import { useEventIds } from './plugins/use-event-ids.js'
import { useExport } from './plugins/use-export.js'
import { useHandover } from './plugins/use-handover.js'
import { useHealth } from './plugins/use-health.js'
import { useHome } from './plugins/use-home.js'
import { useJsonOnly } from './plugins/use-json-only.js'
import { useLimits } from './plugins/use-limits.js'
import { currentRequestId, useRequestId } from './plugins/use-request-id.js'
import { useSafeHeaders } from './plugins/use-safe-headers.js'

/** What the handler of a server needs from the world. */
export interface ServeOptions {
  /** How much one may ask, where it differs from what is usual. */
  readonly limits?: Partial<Limits>
  /** Most who may subscribe to this server at a time. */
  readonly mostSubscribers?: number
  /** Called with each fault that is hidden from the client, and the name of the request that met it. */
  readonly log?: (error: unknown, requestId: string | null) => void
}

/** Largest file that the command line may hand over, in bytes: a year of a newspaper as JSONL. */
const LARGEST_FILE = 200_000_000

/** Comparisons kept in memory. One of ten articles is about a megabyte. */
const KEPT_COMPARISONS = 100

/**
 * The handler of all routes: GraphQL with GraphiQL, health, and the routes by which the command line hands work over; and the
 * feed that its subscribers follow.
 */
export function makeYoga(
  store: Store,
  { limits: given, mostSubscribers, log: write = toStandardError }: ServeOptions = {},
) {
  const log = (error: unknown): void => {
    write(error, currentRequestId())
  }
  const limits = limitsWith(given)
  const changes = openChangeFeed(store.db, mostSubscribers)
  const world: Context = { store, comparisons: new VersionCache(KEPT_COMPARISONS), changes, limits }
  const yoga = createYoga<object, Context>({
    schema,
    context: ({ request }) => ({ ...world, lastEventId: request.headers.get('last-event-id') }),
    // In order: each sees a request before the next one does.
    plugins: [
      useSafeHeaders(),
      useRequestId(),
      useHome(),
      useHealth(store),
      useHandover(world, { largestFile: LARGEST_FILE, log }),
      useExport(store, log),
      useJsonOnly(),
      useBody(limits),
      useLimits(limits, openAdmission(limits)),
      useEventIds(),
    ],
    maskedErrors: { maskError: (error) => named(maskError(error, log)) },
    maxRequestBodySize: false,
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    logging: false,
    healthCheckEndpoint: '/live',
    renderGraphiQL,
    graphiql: {
      title: 'Rashomon',
      defaultQuery: OPENING_QUERY,
      defaultTabs: [...GRAPHIQL_TABS],
      defaultEditorToolsVisibility: false,
    },
  })
  return { yoga, changes }
}

/** Whoever reports a fault can name the request, by which the log has it. */
function named(error: GraphQLError): GraphQLError {
  const code = error.extensions['code']
  if (code === 'INTERNAL' || code === 'BUSY') error.extensions['requestId'] = currentRequestId()
  return error
}

function toStandardError(error: unknown, requestId: string | null): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`Request ${requestId ?? 'none'}: ${said}\n`)
}
