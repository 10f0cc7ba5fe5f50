import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from './errors.js'

/** Settings of one process. This file alone reads the environment; a flag of the command line wins over it. */
export interface Config {
  /** TCP port of the server; 0 = any free one. `PORT`, default 4000. */
  readonly port: number
  /** Address to listen on. `HOST`, default 127.0.0.1 (this machine only). */
  readonly host: string
  /** Names that the server answers to besides its addresses. `RASHOMON_HOSTS`, commas between them. */
  readonly allowHosts: readonly string[]
  /** Pages of other sites that may use the server. `RASHOMON_ORIGINS`, commas between them. */
  readonly allowOrigins: readonly string[]
  /** PostgreSQL server; null = the embedded engine. `DATABASE_URL`. */
  readonly databaseUrl: string | null
  /** A streaming standby of it to read from; null = none. `DATABASE_READ_URL`. */
  readonly databaseReadUrl: string | null
  /** Folder of the embedded engine. `RASHOMON_DATA`, default `.rashomon`. */
  readonly dataFolder: string
  /** Hosts that pages are fetched from: for a command, besides all public ones; for a server, no others. `RASHOMON_FETCH`, commas between them. */
  readonly fetch: readonly string[]
  /** Least pause between two requests to one host, in ms. `RASHOMON_PAUSE`, in seconds, default 1. */
  readonly pauseMs: number
  /** Whom a host may turn to about what is fetched: an address of mail or the web; null = not said. `RASHOMON_CONTACT`. */
  readonly contact: string | null
}

/** Settings as the command line gives them: all text, all optional. */
export interface ConfigFlags {
  readonly port?: string | undefined
  readonly host?: string | undefined
  readonly allowHost?: string | undefined
  readonly allowOrigin?: string | undefined
  readonly databaseUrl?: string | undefined
  readonly databaseReadUrl?: string | undefined
  readonly data?: string | undefined
  readonly fetch?: string | undefined
  readonly pause?: string | undefined
  readonly contact?: string | undefined
}

/**
 * @throws InputError for a port that is no number from 0 to 65535 or an address of a database that is not PostgreSQL's.
 */
export function readConfig(flags: ConfigFlags = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = readDatabaseUrl(flags.databaseUrl ?? emptyAsNull(env['DATABASE_URL']), 'DATABASE_URL')
  const readUrl = flags.databaseReadUrl ?? emptyAsNull(env['DATABASE_READ_URL'])
  return {
    port: readPort(flags.port ?? emptyAsNull(env['PORT']) ?? '4000'),
    host: flags.host ?? emptyAsNull(env['HOST']) ?? '127.0.0.1',
    allowHosts: listOf(flags.allowHost ?? env['RASHOMON_HOSTS']),
    allowOrigins: listOf(flags.allowOrigin ?? env['RASHOMON_ORIGINS']).map(readOrigin),
    databaseUrl,
    // The embedded engine has no copies.
    databaseReadUrl: databaseUrl === null ? null : readDatabaseUrl(readUrl, 'DATABASE_READ_URL'),
    dataFolder: resolve(flags.data ?? emptyAsNull(env['RASHOMON_DATA']) ?? '.rashomon'),
    fetch: listOf(flags.fetch ?? env['RASHOMON_FETCH']),
    pauseMs: readPause(flags.pause ?? emptyAsNull(env['RASHOMON_PAUSE']) ?? '1'),
    contact: readContact(flags.contact ?? emptyAsNull(env['RASHOMON_CONTACT'])),
  }
}

function readDatabaseUrl(url: string | null, name: string): string | null {
  if (url === null || /^postgres(?:ql)?:\/\//.test(url)) return url
  throw new InputError(
    `${name} must begin with postgres:// or postgresql://; leave it out to use the embedded engine.`,
    name,
  )
}

function emptyAsNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null'
  if (origin === 'null') {
    throw new InputError(`"${text}" is no origin of pages; write it as https://desk.example.org.`, 'RASHOMON_ORIGINS')
  }
  return origin
}

function readPause(text: string): number {
  const seconds = Number(text)
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 3_600 || text.trim() === '') {
    throw new InputError(`RASHOMON_PAUSE must be a number of seconds from 0 to 3600, not "${text}".`, 'RASHOMON_PAUSE')
  }
  return seconds * 1_000
}

/** It stands in a header of every request: one line of plain signs. */
function readContact(text: string | null): string | null {
  if (text === null || /^[\x21-\x7e]{3,200}$/.test(text)) return text
  throw new InputError(
    'RASHOMON_CONTACT must be an address of mail or the web, such as desk@example.org.',
    'RASHOMON_CONTACT',
  )
}

/** @param name of the flag or variable, for messages. @throws InputError for what is no port. */
export function readPort(text: string, name = 'PORT'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === '') {
    throw new InputError(`${name} must be a whole number from 0 to 65535, not "${text}".`, name)
  }
  return port
}

/** How spans are sent to whoever watches many servers, where the exporter of OpenTelemetry does not read it itself. */
export interface TracingConfig {
  /** Which requests are watched: all, none or a share of them; and whether a caller that says so itself is heeded. `OTEL_TRACES_SAMPLER`. */
  readonly sampler: { readonly root: 'always_on' | 'always_off' | 'traceidratio'; readonly heedsCaller: boolean }
  /** The share, from 0 to 1. `OTEL_TRACES_SAMPLER_ARG`. */
  readonly ratio: number
  /** Spans are sent together, so often, in ms. `OTEL_BSP_SCHEDULE_DELAY`, default 5000. */
  readonly delayMs: number
}

/**
 * @returns null where no collector is named (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`), or spans are switched off
 * (`OTEL_SDK_DISABLED`, `OTEL_TRACES_EXPORTER=none`).
 * @throws InputError for what is none, or is not spoken here.
 */
export function readTracing(env: NodeJS.ProcessEnv = process.env): TracingConfig | null {
  const given = (name: string): string | null => emptyAsNull(env[name]?.trim())
  const either = (name: string): string | null =>
    given(`OTEL_EXPORTER_OTLP_TRACES_${name}`) ?? given(`OTEL_EXPORTER_OTLP_${name}`)
  const endpoint = either('ENDPOINT')
  if (endpoint === null || given('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null
  if (given('OTEL_TRACES_EXPORTER') === 'none') return null
  if (!/^https?:\/\/[^/]/.test(endpoint) || !URL.canParse(endpoint))
    throw telemetry('ENDPOINT', `must be an address such as http://127.0.0.1:4318, not "${endpoint}"`)
  if (either('PROTOCOL') === 'grpc')
    throw telemetry('PROTOCOL', 'grpc is not spoken here: name http/json, and the port for HTTP, which is mostly 4318')
  const [, parent, root] = /^(parentbased_)?(always_on|always_off|traceidratio)$/.exec(
    given('OTEL_TRACES_SAMPLER') ?? 'parentbased_always_on',
  ) ?? [null]
  const ratio = Number(given('OTEL_TRACES_SAMPLER_ARG') ?? 1)
  if (root === undefined || !(ratio >= 0 && ratio <= 1)) {
    const message =
      'OTEL_TRACES_SAMPLER must be always_on, always_off or traceidratio, each with or without parentbased_'
    throw new InputError(`${message}, and OTEL_TRACES_SAMPLER_ARG a share from 0 to 1.`, 'OTEL_TRACES_SAMPLER')
  }
  const delayMs = Number(given('OTEL_BSP_SCHEDULE_DELAY') ?? 5_000)
  return {
    sampler: { root: root as TracingConfig['sampler']['root'], heedsCaller: parent !== undefined },
    ratio,
    delayMs: delayMs > 0 ? delayMs : 5_000,
  }
}

function telemetry(name: string, message: string): InputError {
  return new InputError(`OTEL_EXPORTER_OTLP_${name}: ${message}.`, `OTEL_EXPORTER_OTLP_${name}`)
}

/** The version of this program, as its package states it. */
export function readVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
