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
  /** Folder of the embedded engine. `RASHOMON_DATA`, default `.rashomon`. */
  readonly dataFolder: string
}

/** Settings as the command line gives them: all text, all optional. */
export interface ConfigFlags {
  readonly port?: string | undefined
  readonly host?: string | undefined
  readonly allowHost?: string | undefined
  readonly allowOrigin?: string | undefined
  readonly databaseUrl?: string | undefined
  readonly data?: string | undefined
}

/**
 * @throws InputError for a port that is no number from 0 to 65535 or an address of a database that is not PostgreSQL's.
 */
export function readConfig(flags: ConfigFlags = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = flags.databaseUrl ?? emptyAsNull(env['DATABASE_URL'])
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new InputError(
      'DATABASE_URL must begin with postgres:// or postgresql://; leave it out to use the embedded engine.',
      'DATABASE_URL',
    )
  }
  return {
    port: readPort(flags.port ?? emptyAsNull(env['PORT']) ?? '4000'),
    host: flags.host ?? emptyAsNull(env['HOST']) ?? '127.0.0.1',
    allowHosts: listOf(flags.allowHost ?? env['RASHOMON_HOSTS']),
    allowOrigins: listOf(flags.allowOrigin ?? env['RASHOMON_ORIGINS']).map(readOrigin),
    databaseUrl,
    dataFolder: resolve(flags.data ?? emptyAsNull(env['RASHOMON_DATA']) ?? '.rashomon'),
  }
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

/** @param name of the flag or variable, for messages. @throws InputError for what is no port. */
export function readPort(text: string, name = 'PORT'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === '') {
    throw new InputError(`${name} must be a whole number from 0 to 65535, not "${text}".`, name)
  }
  return port
}

/** The version of this program, as its package states it. */
export function readVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
