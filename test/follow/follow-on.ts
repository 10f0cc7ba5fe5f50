// A process of its own that follows under a clock of its own, until it is killed or the time is over. It tells the clock before each step,
// waits until that is heard, and tells each request that it made.
import { followOnce } from '../../src/follow/follow.js'
import { nextDueAt } from '../../src/store/follow/due.js'
import { openStore } from '../../src/store/open-store.js'
import { openWeb } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'

/** Pages that became due within so long are read together, in ms. */
const TOGETHER_MS = 1_800_000

const [dataFolder = '', databaseUrl = '', port = '', from = '', end = ''] = process.argv.slice(2)
const store = await openStore({ databaseUrl: databaseUrl === '' ? null : databaseUrl, dataFolder })
let now = Number(from)
const clock = {
  now: () => now,
  pause: (ms: number) => {
    now += ms
    return Promise.resolve()
  },
}
const tell = (message: object): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve()
    })
  })
const heard = (): Promise<unknown> => new Promise((resolve) => process.once('message', resolve))

const web = openWeb({
  reach: readReach([`*.example:${port}`, `127.0.0.1:${port}`]),
  userAgent: 'Rashomon/0 (trial)',
  pauseMs: 1_000,
  clock,
  resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  limits: { mostBytes: 1_000_000 },
  log: (request) => void tell({ request }),
})
while (now < Number(end)) {
  const answer = heard()
  await tell({ now })
  await answer
  const report = await followOnce({ store, web, clock })
  await tell({ report, now })
  const due = (await nextDueAt(store.db))?.getTime() ?? Number(end)
  if (due > now) now = due + TOGETHER_MS
}
await web.close()
await store.close()
await tell({ isOver: true })
process.disconnect()
