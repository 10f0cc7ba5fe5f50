import { createYoga } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Context } from '../graphql/context.js'
import { maskError } from '../graphql/mask-error.js'
import { schema } from '../graphql/schema.js'
import { openChangeFeed } from '../store/change-feed.js'
import type { Store } from '../store/open-store.js'
import { VersionCache } from '../store/version-cache.js'
import { GRAPHIQL_TABS } from './graphiql-tabs.js'
import { OPENING_QUERY } from './opening-query.js'
import { useDocumentLimits } from './plugins/use-document-limits.js'
import { useExport } from './plugins/use-export.js'
import { useHandover } from './plugins/use-handover.js'
import { useHealth } from './plugins/use-health.js'
import { useHome } from './plugins/use-home.js'
import { useJsonOnly } from './plugins/use-json-only.js'
import { useRequestId } from './plugins/use-request-id.js'
import { useSafeHeaders } from './plugins/use-safe-headers.js'

/** What the handler of a server needs from the world. */
export interface ServeOptions {
  /** Largest body of a request in bytes. A hundred long articles are about a tenth of the default. */
  readonly largestBody?: number
  /** Called with each fault that is hidden from the client. */
  readonly log?: (error: unknown) => void
}

const LARGEST_BODY = 10_000_000

/** Largest file that the command line may hand over, in bytes: a year of a newspaper as JSONL. */
const LARGEST_FILE = 200_000_000

/** Comparisons kept in memory. One of ten articles is about a megabyte. */
const KEPT_COMPARISONS = 100

/**
 * The handler of all routes: GraphQL with GraphiQL, health, and the routes by which the command line hands work over; and the
 * feed that its subscribers follow.
 */
export function makeYoga(store: Store, { largestBody = LARGEST_BODY, log = toStandardError }: ServeOptions = {}) {
  const changes = openChangeFeed(store.db)
  const world: Context = { store, comparisons: new VersionCache(KEPT_COMPARISONS), changes }
  const yoga = createYoga<object, Context>({
    schema,
    context: () => ({ ...world }),
    // In order: each sees a request before the next one does.
    plugins: [
      useSafeHeaders(),
      useRequestId(),
      useHome(),
      useHealth(store),
      useHandover(world, { largestFile: LARGEST_FILE, log }),
      useExport(store, log),
      useJsonOnly(),
      useDocumentLimits(),
    ],
    maskedErrors: { maskError: (error) => maskError(error, log) },
    maxRequestBodySize: largestBody,
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

function toStandardError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
