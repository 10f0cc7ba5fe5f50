import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { exportTable } from '../serve/export/export-table.js'
import type { ExportRequest } from '../serve/export/export-table.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverExport } from './hand-over.js'
import { openDesk } from './open-desk.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

export interface ExportFlags extends SettingFlags {
  readonly where?: string
  readonly format: string
  readonly snapshot?: string
}

/**
 * `rashomon export quotes --where JSON --format csv`: a table to stdout, and to stderr the snapshot by which the same
 * table can be had again, with a checksum that tells whether it is the same.
 */
export async function runExport(table: string, flags: ExportFlags, terminal: Terminal): Promise<ExitCode> {
  const log = (line: string) => terminal.stderr.write(`${line}\n`)
  const asked: ExportRequest = {
    table,
    format: flags.format,
    where: flags.where ?? null,
    snapshot: flags.snapshot ?? null,
  }
  const desk = await openDesk(readSettings(flags), log)
  const checksum = createHash('sha256')
  const print = async (text: string | Uint8Array) => {
    checksum.update(text)
    if (!terminal.stdout.write(text)) await once(terminal.stdout, 'drain')
  }
  let snapshot: string
  if (desk.kind === 'server') {
    const { id, bytes } = await handOverExport(desk, asked)
    snapshot = id
    for await (const piece of bytes) await print(piece)
  } else {
    try {
      const exported = await exportTable(desk.store, asked)
      snapshot = exported.snapshot
      for await (const { data } of exported.pieces) await print(data)
    } finally {
      await desk.store.close()
    }
  }
  log(`snapshot ${snapshot}   sha256 ${checksum.digest('hex')}`)
  return EXIT.ok
}
