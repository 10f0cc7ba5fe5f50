import type { Command } from 'commander'
import { readConfig, type Config } from '../config.js'

interface Setting {
  readonly flag: string
  /** Variable of the environment; null = flag only. */
  readonly variable: string
  readonly fallback: string
  readonly text: string
}

/** Every setting once: flags, help and the documented table are made from this list. A flag wins over the environment. */
const SETTINGS = {
  port: {
    flag: '--port <number>',
    variable: 'PORT',
    fallback: '4000',
    text: 'port of the server; 0 takes any free one',
  },
  host: { flag: '--host <address>', variable: 'HOST', fallback: '127.0.0.1', text: 'address the server listens on' },
  allowHost: {
    flag: '--allow-host <names>',
    variable: 'RASHOMON_HOSTS',
    fallback: 'none',
    text: 'names the server answers to besides its addresses, commas between them',
  },
  allowOrigin: {
    flag: '--allow-origin <origins>',
    variable: 'RASHOMON_ORIGINS',
    fallback: 'none',
    text: 'other sites whose pages may use the server, commas between them',
  },
  databaseUrl: {
    flag: '--database-url <url>',
    variable: 'DATABASE_URL',
    fallback: 'embedded engine',
    text: 'PostgreSQL server to use instead of the embedded engine',
  },
  databaseReadUrl: {
    flag: '--database-read-url <url>',
    variable: 'DATABASE_READ_URL',
    fallback: 'none',
    text: 'streaming standby of that server, for queries to read from',
  },
  data: {
    flag: '--data <folder>',
    variable: 'RASHOMON_DATA',
    fallback: '.rashomon',
    text: 'folder of the embedded engine',
  },
  fetch: {
    flag: '--fetch <hosts>',
    variable: 'RASHOMON_FETCH',
    fallback: 'see text',
    text: 'hosts that pages are fetched from, commas between them; commands ask every public host besides, a server none',
  },
  pause: {
    flag: '--pause <seconds>',
    variable: 'RASHOMON_PAUSE',
    fallback: '1',
    text: 'least pause between two requests to one host',
  },
  contact: {
    flag: '--contact <address>',
    variable: 'RASHOMON_CONTACT',
    fallback: 'none',
    text: 'whom hosts may turn to about what is fetched, as they are told with each request',
  },
} as const satisfies Record<string, Setting>

/** The settings of commands that read addresses of the web. */
export const WEB_SETTINGS = ['fetch', 'pause', 'contact'] as const

type SettingName = keyof typeof SETTINGS

/** Gives a command the flags of some settings. */
export function addSettings(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) {
    const { flag, variable, fallback, text } = SETTINGS[name]
    command.option(flag, `${text} (${variable}, default ${fallback})`)
  }
  return command
}

/** Flags as commander hands them over. */
export type SettingFlags = Partial<Record<SettingName, string>>

/** @throws InputError for a setting that cannot be. */
export function readSettings(flags: SettingFlags): Config {
  return readConfig(flags)
}

/** The settings as a table, for `rashomon --help`. */
export function describeSettings(): string {
  const rows = Object.values(SETTINGS).map(({ flag, variable, fallback, text }) => {
    const name = flag.split(' ')[0] ?? flag
    return `  ${name.padEnd(16)}${variable.padEnd(18)}${fallback.padEnd(18)}${text}`
  })
  const head = `  ${'flag'.padEnd(16)}${'environment'.padEnd(18)}${'default'.padEnd(18)}`.trimEnd()
  return ['Settings (a flag wins over the environment):', head, ...rows].join('\n')
}
