import type { CheckedStatement } from '../model/check.js'
import type { Comparison, Independence } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import type { WantedSource } from '../model/follow.js'
import type { IngestOutcome } from '../model/ingest.js'
import type { PlannedOutcome } from '../pipeline.js'
import type { StoreInspection } from '../store/inspect-store.js'
import type { ExportRequest } from '../serve/export/export-table.js'
import type { Given } from './given-fields.js'
import type { ServerDesk } from './open-desk.js'
import type { FileBytes } from './read-files.js'

/**
 * Hands files to the server that holds the data folder, one request a file, and passes on what became of them. Two
 * processes must never write one folder, and nobody wants to stop a server to add an article.
 */
export function handOverIngest(
  desk: ServerDesk,
  sources: AsyncIterable<FileBytes>,
  given: Given,
): AsyncIterable<IngestOutcome> {
  return handOver<IngestOutcome>('/ingest', desk, sources, given)
}

/** Asks the server that holds the data folder what it would do with files. */
export function handOverPlan(
  desk: ServerDesk,
  sources: AsyncIterable<FileBytes>,
  given: Given,
): AsyncIterable<PlannedOutcome> {
  return handOver<PlannedOutcome>('/plan', desk, sources, given)
}

async function* handOver<Outcome extends { readonly kind: string }>(
  path: string,
  desk: ServerDesk,
  sources: AsyncIterable<FileBytes>,
  given: Given,
): AsyncIterable<Outcome> {
  for await (const file of sources) {
    const url = new URL(path, desk.address)
    for (const [key, value] of fileFields(file, given)) url.searchParams.append(key, value)
    const response = await request(desk, url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(file.bytes),
    })
    for (const line of (await response.text()).split('\n')) {
      if (line.trim() !== '') yield readOutcome(line, url) as Outcome
    }
  }
}

/** What is known of a file beside its bytes, as the server reads it from an address. */
export function fileFields(file: FileBytes, given: Given): [key: string, value: string][] {
  const { name, format, charset, web } = file
  const place: Readonly<Record<string, string | undefined>> = web === undefined ? {} : { ...web, format, charset }
  return [
    ['name', name],
    ...Object.entries(place).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]])),
    ...Object.entries({ ...given, ...file.given }).flatMap(([field, values]) =>
      [values].flat().map((value): [string, string] => [field === 'publishedAt' ? 'date' : field, value]),
    ),
  ]
}

/** The server's last line says so when it failed in the middle of a file. */
function readOutcome(line: string, url: URL): { readonly kind: string } {
  const said = JSON.parse(line) as { readonly kind: string } | { readonly kind?: never; readonly error: string }
  if (said.kind === undefined) throw new Error(`The server at ${url.origin} could not go on: ${said.error}`)
  return said
}

/**
 * The comparison of one event, from the server that holds the data folder.
 *
 * @param event key of the event, or `largest` for the one with most articles.
 * @returns the comparison, with the file names of articles without an outlet.
 */
export async function handOverCompare(
  desk: ServerDesk,
  event: string,
  independence: Independence,
): Promise<{
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly names: ReadonlyMap<string, string>
}> {
  const url = new URL('/comparison', desk.address)
  url.searchParams.set('event', event)
  url.searchParams.set('independence', independence)
  const response = await request(desk, url, { headers: { accept: 'application/json' } })
  const { names, ...compared } = (await response.json()) as {
    readonly dossier: Dossier
    readonly comparison: Comparison
    readonly names: Readonly<Record<string, string>>
  }
  return { ...compared, names: new Map(Object.entries(names)) }
}

/** What the database holds, from the server that holds the data folder. */
export async function handOverInspection(desk: ServerDesk): Promise<StoreInspection> {
  const response = await request(desk, new URL('/inspection', desk.address), {
    headers: { accept: 'application/json' },
  })
  return (await response.json()) as StoreInspection
}

/** A draft checked by the server that holds the data folder. */
export async function handOverCheck(
  desk: ServerDesk,
  { name, bytes }: FileBytes,
  event: string | null,
): Promise<CheckedStatement[]> {
  const url = new URL('/check', desk.address)
  url.searchParams.set('name', name)
  if (event !== null) url.searchParams.set('event', event)
  const headers = { 'content-type': 'application/octet-stream' }
  const response = await request(desk, url, { method: 'POST', headers, body: Buffer.from(bytes) })
  return (await response.json()) as CheckedStatement[]
}

/** Keys, by the server that holds the data folder: what is asked stands in the address. */
export async function handOverKeys<Answer>(
  desk: ServerDesk,
  method: 'GET' | 'POST' | 'DELETE',
  asked: Readonly<Record<string, string | readonly string[]>>,
): Promise<Answer> {
  const url = new URL('/keys', desk.address)
  for (const [name, values] of Object.entries(asked)) {
    for (const value of [values].flat()) url.searchParams.append(name, value)
  }
  return (await (await request(desk, url, { method })).json()) as Answer
}

/** Followed sources, by the server that holds the data folder. @param key the one to remove. @param wanted those to add. */
export async function handOverFollow<Answer>(
  desk: ServerDesk,
  method: 'GET' | 'POST' | 'DELETE',
  { key, wanted }: { readonly key?: string; readonly wanted?: readonly WantedSource[] } = {},
): Promise<Answer> {
  const url = new URL('/follow', desk.address)
  if (key !== undefined) url.searchParams.set('key', key)
  const body =
    wanted === undefined ? {} : { body: JSON.stringify(wanted), headers: { 'content-type': 'application/json' } }
  return (await (await request(desk, url, { method, ...body })).json()) as Answer
}

/** Jobs, by the server that holds the data folder: what is asked stands in the address, and a file in the body. */
export async function handOverJobs<Answer>(
  desk: ServerDesk,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  asked: readonly (readonly [key: string, value: string])[],
  bytes: Uint8Array | null = null,
): Promise<Answer> {
  const url = new URL('/jobs', desk.address)
  for (const [key, value] of asked) url.searchParams.append(key, value)
  const body =
    bytes === null ? {} : { body: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } }
  return (await (await request(desk, url, { method, ...body })).json()) as Answer
}

/** The server does all it can, or its database is away: it says when to come again. */
export class ServerBusy extends Error {
  override readonly name = 'ServerBusy'
}

async function request({ secret }: ServerDesk, url: URL, init: RequestInit): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${secret}` }
  const response = await fetch(url, { ...init, headers, redirect: 'error' }).catch((error: unknown) => {
    throw new Error(`The server at ${url.origin} holds the data folder but does not answer: ${explain(error)}.`)
  })
  if (!response.ok) {
    const said = (await response.text()).trim()
    const message = said === '' ? `The server at ${url.origin} answered ${response.status}.` : readMessage(said)
    throw response.status === 503 ? new ServerBusy(message) : new Error(message)
  }
  return response
}

/** The server explains itself as GraphQL does; whoever else answers at that address, in words of their own. */
function readMessage(said: string): string {
  try {
    const { errors } = JSON.parse(said) as { readonly errors?: readonly { readonly message?: unknown }[] }
    const message = errors?.[0]?.message
    return typeof message === 'string' ? message : said
  } catch {
    return said
  }
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

/** A table as it comes from the server that holds the data folder. */
export async function handOverExport(
  desk: ServerDesk,
  { table, format, where, snapshot }: ExportRequest,
): Promise<{ readonly id: string; readonly bytes: AsyncIterable<Uint8Array> }> {
  const url = new URL(`/export/${encodeURIComponent(table)}.${encodeURIComponent(format)}`, desk.address)
  if (where !== null) url.searchParams.set('where', where)
  if (snapshot !== null) url.searchParams.set('snapshot', snapshot)
  const response = await request(desk, url, {})
  const bytes = (response.body ?? new ReadableStream<Uint8Array>()) as unknown as AsyncIterable<Uint8Array>
  return { id: response.headers.get('rashomon-snapshot') ?? '', bytes }
}
