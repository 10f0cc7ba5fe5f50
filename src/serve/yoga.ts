import type { GraphQLError } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Context } from '../graphql/context.js'
import { limitsWith } from '../graphql/limits.js'
import type { Limits } from '../graphql/limits.js'
import { maskError } from '../graphql/mask-error.js'
import { schema } from '../graphql/schema.js'
import { openChangeFeed } from '../store/change-feed.js'
import { openFreshness } from '../store/freshness.js'
import type { Store } from '../store/open-store.js'
import type { Web } from '../web/open-web.js'
import { openAccess } from './access.js'
import type { Access, AccessRules } from './access.js'
import { openAdmission } from './admission.js'
import type { Answering } from './ask-api.js'
import { askingOf } from './asking.js'
import { guardPlugin } from './guard-plugin.js'
import { useAccess } from './plugins/use-access.js'
import { useBody } from './plugins/use-body.js'
import { useEventIds } from './plugins/use-event-ids.js'
import { useExport } from './plugins/use-export.js'
import { Comparisons } from '../pipeline/comparing/comparisons.js'
import { useFeeds } from './plugins/use-feeds.js'
import { useFollow } from './plugins/use-follow.js'
import { useGraphiql } from './plugins/use-graphiql.js'
import { useHandover } from './plugins/use-handover.js'
import { useHealth } from './plugins/use-health.js'
import { useJobs } from './plugins/use-jobs.js'
import { useJsonOnly } from './plugins/use-json-only.js'
import { useKeptAnswers } from './plugins/use-kept-answers.js'
import { useKeys } from './plugins/use-keys.js'
import { useKnownValues } from './plugins/use-known-values.js'
import { useLimits } from './plugins/use-limits.js'
import { useMcp } from './plugins/use-mcp.js'
import { usePages } from './plugins/use-pages.js'

import { useReference } from './plugins/use-reference.js'
import { useRecord } from './plugins/use-record.js'
import { useReplica } from './plugins/use-replica.js'
import { currentRequestId, useRequestId } from './plugins/use-request-id.js'
import { useScopes } from './plugins/use-scopes.js'
import { useSpans } from './plugins/use-spans.js'
import { useSafeHeaders } from './plugins/use-safe-headers.js'
import { useSwitches, withoutNames } from './plugins/use-switches.js'
import type { Switches } from './plugins/use-switches.js'
import { DOCUMENT_ID, useTrusted } from './plugins/use-trusted.js'
import type { AccessLine } from './server-log.js'
import type { TrustedDocuments } from './trusted-documents.js'

/** What the handler of a server needs from the world. */
export interface ServeOptions {
  /** Who may do what: without it, as on a machine of one's own. */
  readonly rules?: AccessRules
  /** Who sends it may do everything: the program that runs the server. Without it, whoever may read the data folder. */
  readonly secret?: string | null
  /** Pages of other sites that may use this server. */
  readonly origins?: readonly string[]
  /** How much one may ask, where it differs from what is usual. */
  readonly limits?: Partial<Limits>
  /** Most who may subscribe to this server at a time. */
  readonly mostSubscribers?: number
  /** Reads pages of the hosts that may be fetched from; without it nothing is fetched. */
  readonly web?: Web | null
  /** What is switched off. */
  readonly switches?: Switches
  /** The documents that it answers; without them it answers every one. */
  readonly trusted?: TrustedDocuments
  /** Whether the server stops, and nobody should be sent to it any more. */
  readonly isDraining?: () => boolean
  /** Called with each request when it is answered. */
  readonly access?: (line: AccessLine) => void
  /** Called with each fault that is hidden from the client, and the name of the request that met it. */
  readonly log?: (error: unknown, requestId: string | null) => void
}

/** Largest file that the command line may hand over, in bytes: a year of a newspaper as JSONL. */
const LARGEST_FILE = 200_000_000

/** Who sits at the machine may do everything, until a key for writing is made. */
const ON_OWN_MACHINE: AccessRules = { isLocal: true, readOnly: false, closed: false }

/** What pages of other sites may send, where they may send anything: a key, but no cookies. */
const CORS = {
  credentials: false,
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'authorization', 'last-event-id', 'x-request-id'],
  exposedHeaders: ['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'x-request-id'],
}

/** What the library would do otherwise than we do; bodies, GraphiQL and logs are our own. */
const SETTINGS = {
  maxRequestBodySize: false,
  multipart: false,
  batching: false,
  landingPage: false,
  logging: false,
  graphiql: false,
  healthCheckEndpoint: '/live',
} as const

/** Comparisons kept in memory. One of ten articles is about a megabyte. */
const KEPT_COMPARISONS = 100

/**
 * The handler of all routes: GraphQL with GraphiQL, the pages, health, and the routes by which the command line hands work over; and the
 * feed that its subscribers follow.
 */
export function makeYoga(
  store: Store,
  {
    rules = ON_OWN_MACHINE,
    secret = store.lock?.secret ?? null,
    origins = [],
    limits: given,
    mostSubscribers,
    isDraining = () => false,
    web = null,
    switches = {},
    trusted,
    log: write = toStandardError,
  }: ServeOptions = {},
) {
  const log = (error: unknown): void => {
    write(error, currentRequestId())
  }
  const tell = (error: GraphQLError): GraphQLError =>
    named(switches.suggestions === false ? withoutNames(error) : error)
  const limits = limitsWith(given)
  const access = openAccess({ db: store.db, secret }, rules)
  const admission = openAdmission(limits)
  const changes = openChangeFeed(store.db, mostSubscribers)
  const world: Omit<Context, 'caller'> = { store, comparisons: new Comparisons(KEPT_COMPARISONS), changes, limits, web }
  const hasGraphiql = switches.graphiql !== false && trusted === undefined
  // A page is made of what the whole server answers, which is put together only now.
  const answering: { handle: Answering } = { handle: () => Promise.reject(new Error('The server is not ready.')) }
  const yoga = createYoga<object, Context>({
    ...SETTINGS,
    schema,
    context: ({ request }) => ({ ...world, ...whoAsks(request) }),
    // In order: each sees a request before the next one does.
    plugins: [
      useReference(),
      useSafeHeaders(),
      useRequestId(),
      usePages(() => answering.handle, access, { log, hasGraphiql, mayFetch: web !== null, limits }),
      useFeeds(() => answering.handle, log),
      useHealth(store, isDraining),
      ...routes(world, access, log),
      useMcp({ answering: () => answering.handle, admission, limits, log }),
      ...(hasGraphiql ? [useGraphiql()] : []),
      useJsonOnly(),
      useBody(limits),
      ...(trusted === undefined ? [] : [useTrusted(trusted)]),
      useSwitches(switches),
      useScopes(access),
      useReplica(store),
      useKeptAnswers(openFreshness(store.sql)),
      useKnownValues(store),
      useLimits(limits, admission),
      useEventIds(),
      ...watching(),
    ].map((plugin) => guardPlugin(plugin, log)),
    maskedErrors: { maskError: (error) => tell(maskError(error, log)) },
    extraParamNames: trusted === undefined ? [] : [DOCUMENT_ID],
    cors: corsFor(origins),
  })
  answering.handle = (request, context) => yoga.fetch(request, context)
  return { yoga, changes, comparisons: world.comparisons }
}

function whoAsks(request: Request): Pick<Context, 'caller' | 'lastEventId'> {
  return { caller: askingOf(request).caller, lastEventId: request.headers.get('last-event-id') }
}

function corsFor(origins: readonly string[]) {
  return origins.length === 0 ? (false as const) : { ...CORS, origin: [...origins] }
}

/** The routes beside GraphQL, and who may take them. */
function routes(world: Omit<Context, 'caller'>, access: Access, log: (error: unknown) => void): Plugin[] {
  const { store } = world
  return [
    useAccess(access, log),
    useKeys(store, log),
    useHandover(world, { largestFile: LARGEST_FILE, log }),
    useJobs(store, { largestFile: LARGEST_FILE, log }),
    useExport(store, log),
    useFollow(store, log),
  ]
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

/** What is written down of each request, and what is told to whoever watches. */
function watching(): Plugin<Context & Pick<YogaInitialContext, 'request'>>[] {
  return [useSpans(), useRecord()]
}
