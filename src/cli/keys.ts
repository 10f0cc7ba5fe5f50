import type { ApiKey } from '../model/access.js'
import { listKeys, makeKey, revokeKey } from '../store/api-keys.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverKeys } from './hand-over.js'
import { atDesk } from './open-desk.js'
import { columnWidth, setColumns } from './report/layout.js'
import type { SettingFlags } from './settings.js'
import { widthOf, type Terminal } from './terminal.js'

export interface MakeKeyFlags extends SettingFlags {
  /** Scopes, with commas between them. */
  readonly scope: string
}

export interface ListKeysFlags extends SettingFlags {
  readonly json?: boolean
}

/** `rashomon keys make NAME`: the key goes to stdout, once. */
export async function runMakeKey(name: string, flags: MakeKeyFlags, terminal: Terminal): Promise<ExitCode> {
  const scopes = flags.scope.split(',').map((scope) => scope.trim())
  const key = await atDesk(flags, terminal, async (desk) =>
    desk.kind === 'store'
      ? makeKey(desk.store.db, name, scopes)
      : (await handOverKeys<{ key: string }>(desk, 'POST', { name, scope: scopes })).key,
  )
  terminal.stdout.write(`${key}\n`)
  terminal.stderr.write(`Keep it: it is not stored, and is not told again. Send it as "Authorization: Bearer …".\n`)
  return EXIT.ok
}

/** `rashomon keys list`: who holds a key, and what for. */
export async function runListKeys(flags: ListKeysFlags, terminal: Terminal): Promise<ExitCode> {
  const keys = await atDesk(flags, terminal, (desk) =>
    desk.kind === 'store' ? listKeys(desk.store.db) : handOverKeys<ApiKey[]>(desk, 'GET', {}),
  )
  terminal.stdout.write(flags.json === true ? `${JSON.stringify(keys)}\n` : describe(keys, widthOf(terminal.stdout)))
  return EXIT.ok
}

/** `rashomon keys revoke NAME`: within seconds no server takes it any more. */
export async function runRevokeKey(name: string, flags: SettingFlags, terminal: Terminal): Promise<ExitCode> {
  const isRevoked = await atDesk(flags, terminal, async (desk) => {
    if (desk.kind === 'store') return revokeKey(desk.store.db, name)
    await handOverKeys(desk, 'DELETE', { name })
    return true
  })
  if (!isRevoked) throw new Error(`No key of that name or id holds: "${name}". "rashomon keys list" shows them.`)
  terminal.stderr.write(`The key of ${name} is revoked.\n`)
  return EXIT.ok
}

function describe(keys: readonly ApiKey[], width: number): string {
  if (keys.length === 0) return 'No keys. Make one with: rashomon keys make NAME --scope ingest\n'
  const rows = keys.map(({ name, scopes, createdAt, revokedAt }) => {
    const made = `made ${new Date(createdAt).toISOString().slice(0, 10)}`
    const end = revokedAt === null ? made : `${made}, revoked ${new Date(revokedAt).toISOString().slice(0, 10)}`
    return [name, scopes.join(', '), end]
  })
  const widthOfColumn = (column: number) =>
    columnWidth(
      rows.map((row) => row[column] ?? ''),
      40,
    )
  return `${setColumns(rows, [widthOfColumn(0), widthOfColumn(1), 0], width)}\n`
}
