import { RashomonError } from './error.js'

/** The tables that can be exported. */
export type ExportTable =
  | 'articles'
  | 'quotes'
  | 'figures'
  | 'citations'
  | 'utterances'
  | 'people'
  | 'outlets'
  | 'events'
  | 'storylines'
  | 'renderings'
  | 'coverage'
  | 'findings'
  | 'stats'
  | 'corrections'

export interface ExportOptions {
  /** The `where` of the list of that name; of events for renderings, coverage and findings, of `renderingStats` for stats, of `revisionStats` for corrections. */
  readonly where?: object
  /** Id of a snapshot: the table as it was then. Absent = as it is now. */
  readonly snapshot?: string
}

/** A table as it comes. */
export interface ExportedTable {
  /** Asked for again with it, the table is the same. */
  readonly snapshot: string
  readonly body: ReadableStream<Uint8Array>
}

/** The server that is asked, and how. */
interface Asked {
  /** Address of its GraphQL route. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly send: typeof fetch
}

/** @throws RashomonError where the server refuses: a table, filter or snapshot that there is not. */
export async function exportTable(
  { url, headers, send }: Asked,
  table: ExportTable,
  format: 'csv' | 'jsonl' | 'parquet',
  { where, snapshot }: ExportOptions = {},
): Promise<ExportedTable> {
  const address = new URL(`/export/${table}.${format}`, url)
  if (where !== undefined) address.searchParams.set('where', JSON.stringify(where))
  if (snapshot !== undefined) address.searchParams.set('snapshot', snapshot)
  const response = await send(address.href, { headers })
  if (!response.ok || response.body === null) throw await refusalOf(response)
  return { snapshot: response.headers.get('rashomon-snapshot') ?? '', body: response.body }
}

/** The rows of a table, one after the other as they come: it may be larger than memory. */
export async function* exportRows(
  asked: Asked,
  table: ExportTable,
  options: ExportOptions = {},
): AsyncGenerator<Record<string, unknown>, void, void> {
  const { body } = await exportTable(asked, table, 'jsonl', options)
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let rest = ''
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = (rest + next.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as Record<string, unknown>
    }
  } finally {
    await reader.cancel()
  }
}

async function refusalOf(response: Response): Promise<RashomonError> {
  const said = (await response.json().catch(() => ({}))) as {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  }
  const [first] = said.errors ?? []
  return new RashomonError(
    first?.message ?? `The server answered with HTTP status ${String(response.status)}.`,
    first?.extensions?.code ?? null,
    response.status,
    response.headers.get('x-request-id'),
  )
}
