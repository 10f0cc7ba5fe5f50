import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'
import type Table from 'cli-table3'

/** Where the figures of the last runs lie. */
const FIGURES_FOLDER = resolve(import.meta.dirname, '../../coverage')

/** Under what conditions something was measured. */
export interface Conditions {
  /** Day, as YYYY-MM-DD. */
  readonly on: string
  readonly node: string
  readonly cores: number
  /** Programs that wanted a core, on the average of the last five minutes; the measure's own are among them. */
  readonly load: number
  /** Whether it is the short form, on less data. */
  readonly isQuick: boolean
}

/** What one measure printed, with its conditions. */
export interface Measured<Figures> {
  readonly conditions: Conditions
  readonly figures: Figures
  /** The table that was printed. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/**
 * Writes what was measured to a file of its own, from which docs/benchmarks.md is made.
 *
 * @returns the table that it was given.
 */
export function saveFigures(name: string, figures: unknown, table: Table.Table, isQuick = false): Table.Table {
  const [, load = NaN] = loadavg()
  const conditions: Conditions = {
    on: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    load: Math.round(load * 10) / 10,
    isQuick,
  }
  const rows = table.map((row) => (row as readonly unknown[]).map(String))
  const measured: Measured<unknown> = { conditions, figures, table: { head: table.options.head, rows } }
  mkdirSync(FIGURES_FOLDER, { recursive: true })
  writeFileSync(fileOf(name), `${JSON.stringify(measured, null, 2)}\n`)
  return table
}

/** What a measure of that name wrote last; null = it has not been made. */
export function readFigures<Figures>(name: string): Measured<Figures> | null {
  const file = fileOf(name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured<Figures>) : null
}

function fileOf(name: string): string {
  return resolve(FIGURES_FOLDER, `bench-${name}.json`)
}
