import { DataFolderHeld } from '../store/lock-data-folder.js'
import { inspectStore, type StoreInspection } from '../store/inspect-store.js'
import { openStore } from '../store/open-store.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverInspection } from './hand-over.js'
import { columnWidth, setColumns } from './report/layout.js'
import { readSettings, type SettingFlags } from './settings.js'
import { widthOf, type Terminal } from './terminal.js'

export interface DoctorFlags extends SettingFlags {
  readonly json?: boolean
}

/** What `rashomon doctor` tells. */
interface Diagnosis {
  readonly rashomon: string
  readonly node: string
  /** Folder of the embedded engine; null on a PostgreSQL server. */
  readonly dataFolder: string | null
  /** The process that holds the folder, and where its server listens; null while nobody does. */
  readonly heldBy: { readonly pid: number; readonly address: string | null } | null
  readonly database: StoreInspection | null
}

/** `rashomon doctor`: versions, engine, migrations and what is stored, for a report of a fault and for a first look. */
export async function runDoctor(version: string, flags: DoctorFlags, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(flags)
  const base = {
    rashomon: version,
    node: process.version,
    dataFolder: config.databaseUrl === null ? config.dataFolder : null,
  }
  let diagnosis: Diagnosis
  try {
    const store = await openStore(config)
    try {
      diagnosis = { ...base, heldBy: null, database: await inspectStore(store) }
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof DataFolderHeld)) throw error
    const { pid, address, holder } = error
    const database =
      address === null ? null : await handOverInspection({ kind: 'server', address, secret: holder.secret })
    diagnosis = { ...base, heldBy: { pid, address }, database }
  }
  terminal.stdout.write(flags.json ? `${JSON.stringify(diagnosis)}\n` : describe(diagnosis, widthOf(terminal.stdout)))
  const isWell = diagnosis.database !== null && diagnosis.database.migrations.missing.length === 0
  return isWell ? EXIT.ok : diagnosis.database === null ? EXIT.later : EXIT.failed
}

function describe({ rashomon, node, dataFolder, heldBy, database }: Diagnosis, width: number): string {
  const rows: [string, string][] = [
    ['Rashomon', `${rashomon}, on Node ${node}`],
    ['Database', dataFolder === null ? 'PostgreSQL server' : `embedded engine, in ${dataFolder}`],
  ]
  if (heldBy !== null) {
    const server = heldBy.address === null ? 'which runs no server' : `whose server is at ${heldBy.address}`
    rows.push(['In use', `by process ${heldBy.pid}, ${server}`])
  }
  if (database === null) {
    rows.push(['Contents', 'cannot be looked at until that process ends'])
  } else {
    const { version, bytes, migrations, extensions, counts } = database
    const missing = migrations.missing.length === 0 ? 'none missing' : `missing: ${migrations.missing.join(', ')}`
    rows.push(
      ['PostgreSQL', version],
      ['Size', `${(bytes / 1_000_000).toFixed(1)} MB`],
      ['Migrations', `${migrations.applied} applied, ${missing}`],
      [
        'Extensions',
        Object.entries(extensions)
          .map((pair) => pair.join(' '))
          .join(', '),
      ],
      ...Object.entries(counts).map(([noun, count]): [string, string] => [
        `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
        count.toLocaleString('en'),
      ]),
    )
  }
  return `${setColumns(
    rows,
    [
      columnWidth(
        rows.map(([name]) => name),
        20,
      ),
      0,
    ],
    width,
  )}\n`
}
