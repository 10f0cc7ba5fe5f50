import { ClientError, GraphQLClient } from 'graphql-request'
import { RashomonError } from './error.js'
import {
  ArticleIngestedDocument,
  EventChangedDocument,
  FindingsChangedDocument,
  getSdk,
  RevisionAddedDocument,
} from './generated/sdk.js'
import type * as Sdk from './generated/sdk.js'
import { exportRows, exportTable } from './export-table.js'
import type { ExportOptions, ExportTable } from './export-table.js'
import { iterate } from './iterate.js'
import { makeSend } from './send.js'
import type { SendOptions } from './send.js'
import { subscribe } from './subscribe.js'
import type { Line, SubscribeOptions } from './subscribe.js'

export { RashomonError } from './error.js'
export type { ExportedTable, ExportOptions, ExportTable } from './export-table.js'
export type { SubscribeOptions } from './subscribe.js'
export * from './generated/sdk.js'

export interface ClientOptions extends SendOptions {
  /** Headers sent with every request, such as one that a proxy asks for. */
  readonly headers?: Readonly<Record<string, string>>
}

/** One function for each documented operation: `client.coverage()`, `client.ingestArticles({ articles })`. */
export type RashomonClient = ReturnType<typeof createClient>

/** Items of a page when a whole list is read: the most that the server gives at a time. */
const WHOLE_PAGES = 100

/**
 * A client of one server. Lists can be read whole: `for await (const quote of client.quotes.iterate({ where })) …`
 * @param url address of the server ("http://127.0.0.1:4000") or of its GraphQL route.
 */
export function createClient(url: string, options: ClientOptions = {}) {
  const { headers = {}, signal } = options
  const send = makeSend(options)
  const line: Line = {
    url: endpointOf(url),
    headers,
    signal,
    // A subscription lasts as long as it lasts.
    send: makeSend({ ...(options.fetch && { fetch: options.fetch }), retries: options.retries ?? Infinity }),
  }
  const client = new GraphQLClient(line.url, { headers, fetch: send })
  const sdk = getSdk(client, async (request) => {
    try {
      return await request()
    } catch (error) {
      throw explained(error)
    }
  })
  return {
    ...sdk,
    articlesPage: Object.assign(sdk.articlesPage.bind(sdk), {
      /** Every article under a filter. */
      iterate: (variables: Sdk.ArticlesPageQueryVariables = {}) =>
        iterate(async (after) => (await sdk.articlesPage(pageOf(variables, after))).articles),
    }),
    corrections: Object.assign(sdk.corrections.bind(sdk), {
      /** Every correction. */
      iterate: (variables: Sdk.CorrectionsQueryVariables = {}) =>
        iterate(async (after) => (await sdk.corrections(pageOf(variables, after))).corrections),
    }),
    events: Object.assign(sdk.events.bind(sdk), {
      /** Every event under a filter. */
      iterate: (variables: Sdk.EventsQueryVariables = {}) =>
        iterate(async (after) => (await sdk.events(pageOf(variables, after))).events),
    }),
    outlets: Object.assign(sdk.outlets.bind(sdk), {
      /** Every outlet under a filter. */
      iterate: (variables: Sdk.OutletsQueryVariables = {}) =>
        iterate(async (after) => (await sdk.outlets(pageOf(variables, after))).outlets),
    }),
    people: Object.assign(sdk.people.bind(sdk), {
      /** Every person under a filter. */
      iterate: (variables: Sdk.PeopleQueryVariables = {}) =>
        iterate(async (after) => (await sdk.people(pageOf(variables, after))).people),
    }),
    quotes: Object.assign(sdk.quotes.bind(sdk), {
      /** Every quote under a filter. */
      iterate: (variables: Sdk.QuotesQueryVariables = {}) =>
        iterate(async (after) => (await sdk.quotes(pageOf(variables, after))).quotes),
    }),
    storylines: Object.assign(sdk.storylines.bind(sdk), {
      /** Every storyline under a filter. */
      iterate: (variables: Sdk.StorylinesQueryVariables = {}) =>
        iterate(async (after) => (await sdk.storylines(pageOf(variables, after))).storylines),
    }),
    /** A whole table as CSV, lines of JSON or Parquet, with the snapshot by which it can be had again. */
    exportTable: (table: ExportTable, format: 'csv' | 'jsonl' | 'parquet', more?: ExportOptions) =>
      exportTable({ url: line.url, headers, send }, table, format, more),
    /** The rows of a whole table, as they come. */
    exportRows: (table: ExportTable, more?: ExportOptions) => exportRows({ url: line.url, headers, send }, table, more),
    /** Every article that comes in, as it does. */
    /** Later versions of articles as they come in, with what each changed. */
    revisionAdded: (variables: Sdk.RevisionAddedSubscriptionVariables = {}, more?: SubscribeOptions) =>
      subscribe<Sdk.RevisionAddedSubscription>(line, RevisionAddedDocument, variables, more),
    articleIngested: (variables: Sdk.ArticleIngestedSubscriptionVariables = {}, more?: SubscribeOptions) =>
      subscribe<Sdk.ArticleIngestedSubscription>(line, ArticleIngestedDocument, variables, more),
    /** What happens to one event, as it does. */
    eventChanged: (variables: Sdk.EventChangedSubscriptionVariables, more?: SubscribeOptions) =>
      subscribe<Sdk.EventChangedSubscription>(line, EventChangedDocument, variables, more),
    /** What is worth telling of one event, as it changes. */
    findingsChanged: (variables: Sdk.FindingsChangedSubscriptionVariables, more?: SubscribeOptions) =>
      subscribe<Sdk.FindingsChangedSubscription>(line, FindingsChangedDocument, variables, more),
  }
}

/** The next page; the first one begins where the caller says. */
function pageOf<Variables extends object>(variables: Variables, after: string | null): Variables & { first?: number } {
  return { first: WHOLE_PAGES, ...variables, ...(after === null ? {} : { after }) }
}

function endpointOf(address: string): string {
  const url = new URL(address)
  if (url.pathname === '/') url.pathname = '/graphql'
  return url.href
}

function explained(error: unknown): unknown {
  if (error instanceof ClientError) {
    const { errors = [], status, headers } = error.response
    const [first] = errors
    const code: unknown = first?.extensions['code']
    const message = first?.message ?? `The server answered with HTTP status ${String(status)}.`
    const requestId = headers instanceof Headers ? headers.get('x-request-id') : null
    return new RashomonError(message, typeof code === 'string' ? code : null, status, requestId, { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new RashomonError(`The server cannot be reached: ${reason}`, null, null, null, { cause: error })
}
