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
  const spent = (): number | null => {
    const times = rows.flatMap(({ pid }) => spentBy(pid) ?? [])
    return times.length === 0 ? null : times.reduce((sum, one) => sum + one, 0)
  }
  const before = spent()
  return () => {
    const now = spent()
    return before === null || now === null ? null : now - before
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
