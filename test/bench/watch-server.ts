import { readFileSync } from 'node:fs'
import type { Store } from '../../src/store/open-store.js'

/** Milliseconds of a tick, in which Linux counts the time of a process. */
const MS_A_TICK = 10

/**
 * What the connections of a PostgreSQL server on this machine take of the processor from here on, in ms; null where that cannot
 * be known.
 */
export async function watchServer({ db, engine }: Store): Promise<() => number | null> {
  if (engine === 'embedded') return () => null
  const rows = await db.$queryRaw<
    { pid: number }[]
  >`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`
  const before = rows.map(({ pid }) => ({ pid, spent: spentBy(pid) }))
  return () => {
    let sum = 0
    for (const { pid, spent } of before) {
      const now = spentBy(pid)
      // What a connection took that has been closed meanwhile nobody knows.
      if (spent === null || now === null) return null
      sum += now - spent
    }
    return before.length === 0 ? null : sum
  }
}

function spentBy(pid: number): number | null {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
    return (Number(user) + Number(system)) * MS_A_TICK
  } catch {
    return null
  }
}
