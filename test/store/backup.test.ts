import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runBackup, runRestore } from '../../src/cli/backup.js'
import type { SettingFlags } from '../../src/cli/settings.js'
import { tablesOf } from '../../src/store/backup.js'
import { openStore } from '../../src/store/open-store.js'
import { inSnapshot } from '../../src/store/transaction.js'
import { runVerify } from '../../src/cli/verify.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { ENGINES, openTestStore } from '../support/open-test-store.js'
import type { Engine, TestStore } from '../support/open-test-store.js'

const folder = mkdtempSync(join(tmpdir(), 'rashomon-'))
const fileOf = (engine: Engine) => join(folder, `${engine}.jsonl.gz`)
const stores: TestStore[] = []
const terminal = { stdin: process.stdin, stdout: { write: () => true }, stderr: { write: () => true } } as never

async function open(engine: Engine): Promise<{ readonly flags: SettingFlags; readonly store: TestStore }> {
  const store = await openTestStore(engine)
  stores.push(store)
  const { databaseUrl, dataFolder } = store.config
  return { flags: databaseUrl === null ? { data: dataFolder } : { databaseUrl }, store }
}

/** All rows of all tables, as text; what an engine generates of them, its own way of taking endings off words, is left out. */
async function rowsIn({ config }: TestStore): Promise<Record<string, string[]>> {
  const store = await openStore(config)
  try {
    return await inSnapshot(store.db, async (tx) => {
      const all: Record<string, string[]> = {}
      for (const { name, columns } of await tablesOf(tx)) {
        const picked = columns.map((column) => `"${column}"`).join(', ')
        const rows = await tx.$queryRawUnsafe<{ row: string }[]>(
          `SELECT r::text AS row FROM (SELECT ${picked} FROM "${name}") r ORDER BY 1`,
        )
        all[name] = rows.map(({ row }) => row)
      }
      return all
    })
  } finally {
    await store.close()
  }
}

describe.each(ENGINES)('a backup of the %s engine', (engine) => {
  let before: Record<string, string[]>
  beforeAll(async () => {
    const { flags, store } = await open(engine)
    await loadSample(store)
    await store.close()
    before = await rowsIn(store)
    expect(await runBackup(fileOf(engine), flags, terminal)).toBe(0)
  }, LOADING_MS * 2)
  afterAll(async () => {
    for (const store of stores.splice(0)) await store.drop()
  })

  it.each(ENGINES)(
    'is restored on the %s engine to the last row, and everything holds together',
    async (other) => {
      const { flags, store } = await open(other)
      await store.close()
      expect(before['Quote']?.length).toBeGreaterThan(20)
      expect(await runRestore(fileOf(engine), flags, terminal)).toBe(0)
      expect(await rowsIn(store)).toEqual(before)
      expect(await runVerify(flags, terminal)).toBe(0)
      await expect(runRestore(fileOf(engine), flags, terminal)).rejects.toThrow('something stored here already')
    },
    LOADING_MS * 2,
  )

  it(
    'is not restored in part, and no file is taken for one that is none',
    async () => {
      const { flags, store } = await open(engine)
      const empty = await (async () => {
        await store.close()
        return rowsIn(store)
      })()
      const cut = join(folder, 'cut.gz')
      const whole = readFileSync(fileOf(engine))
      writeFileSync(cut, whole.subarray(0, whole.length - 200))
      await expect(runRestore(cut, flags, terminal)).rejects.toThrow('cut off')
      writeFileSync(cut, 'no backup')
      await expect(runRestore(cut, flags, terminal)).rejects.toThrow('is no backup of Rashomon')
      await expect(runRestore(join(folder, 'nowhere'), flags, terminal)).rejects.toThrow('cannot be found')
      expect(await rowsIn(store)).toEqual(empty)
      expect(existsSync(`${fileOf(engine)}.draft`)).toBe(false)
    },
    LOADING_MS * 2,
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
