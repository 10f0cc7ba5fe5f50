import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_INTERVAL } from '../../src/follow/pace.js'
import type { FollowReport } from '../../src/model/follow.js'
import { addSources } from '../../src/store/follow/sources.js'
import { openStore, type Store } from '../../src/store/open-store.js'
import type { RequestLine } from '../../src/web/open-web.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'
import { openLittlePress, OUTLETS, type LittlePress, type Printed } from './little-press.js'
import { chance } from './little-story.js'

const SCRIPT = resolve(import.meta.dirname, 'follow-on.ts')
const DAY = 86_400_000
const START = Date.parse('2031-03-03T06:00:00Z')
/** Three weeks; what is printed in the first twelve days is read for the last time within them. */
const [DAYS, PRINTING] = [21, 12]
const SEED = Number(process.env['FOLLOW_SEED'] ?? 7)
const PER_DAY = Number(process.env['FOLLOW_PER_DAY'] ?? 0.25)
const KILLS = Number(process.env['FOLLOW_KILLS'] ?? 2)
const SLOW = 600_000

interface Told {
  readonly now?: number
  readonly request?: RequestLine
  readonly report?: FollowReport
  readonly isOver?: boolean
}

/** The last engine stands for both: what differs between them is held elsewhere. */
describe.each(ENGINES.slice(-1))('three weeks of a dozen outlets, killed now and then, on the %s engine', (engine) => {
  let test: TestStore
  let press: LittlePress
  let store: Store
  const requests: RequestLine[] = []
  let killed = 0
  let notModified = 0

  beforeAll(async () => {
    test = await openTestStore(engine)
    press = await openLittlePress(START, PRINTING, SEED, PER_DAY)
    const wanted = press.addresses.map((address) => ({ address, title: null }))
    await addSources(test.db, wanted, { now: new Date(START), interval: FIRST_INTERVAL })
    await test.close()
    await followToTheEnd()
    store = await openStore(test.config)
  }, SLOW)
  afterAll(async () => {
    await store.close()
    await test.drop()
    await press.close()
  })

  /** Starts a follower again each time that it was killed, at a moment that nobody chose. */
  async function followToTheEnd(): Promise<void> {
    const random = chance(SEED + 2)
    let now = START
    for (;;) {
      const life = killed < KILLS ? now + random() * ((DAYS * DAY) / (KILLS + 1)) * 1.6 : null
      const child = fork(
        SCRIPT,
        [
          test.config.dataFolder,
          test.config.databaseUrl ?? '',
          String(press.web.port),
          String(now),
          String(START + DAYS * DAY),
        ],
        {
          execArgv: ['--import', 'tsx'],
        },
      )
      const ended = once(child, 'exit')
      const end = { isReached: false }
      child.on('message', (told: Told) => {
        if (told.request !== undefined) requests.push(told.request)
        notModified += told.report?.notModified ?? 0
        if (told.isOver === true) end.isReached = true
        if (told.now === undefined) return
        now = told.now
        press.setClock(now)
        if (told.report !== undefined) return
        child.send({ isHeard: true })
        if (life !== null && now > life) void killSoon(child, random() * 60)
      })
      await ended
      if (end.isReached) return
      killed += 1
      if (killed > KILLS) throw new Error('The follower ended before its time.')
    }
  }

  async function killSoon(child: ChildProcess, ms: number): Promise<void> {
    await rest(ms)
    child.kill('SIGKILL')
  }

  const keyOf = (url: string): string => url.replace(/^http:\/\/(\w+)\.example:\d+\/(?:moved\/)?/, '$1/')
  const nameOf = ({ outlet, slug }: Printed): string => `${outlet}/${slug}`

  it('everything that was published is in, once, and each change is a revision, and nothing else', async () => {
    expect(killed).toBe(KILLS)
    const articles = await store.db.article.findMany({ select: { url: true, revisions: { select: { id: true } } } })
    const found = articles.map(({ url, revisions }) => `${keyOf(url ?? '')} ${String(revisions.length)}`)
    const printed = press.articles.map((one) => `${nameOf(one)} ${String(one.versions.length)}`)
    expect(found.sort()).toEqual(printed.sort())
    expect(printed.length).toBe(Object.keys(OUTLETS).length * Math.round(PRINTING * PER_DAY))
  })

  it('what moved, went away or is for subscribers is told, and what was never an article is left', async () => {
    const rows = await store.db.watchedPage.findMany({ select: { address: true, status: true, articleId: true } })
    const statuses = new Map(rows.map(({ address, status }) => [keyOf(address), status]))
    // Of a page that moved both addresses may be known: the first one says so.
    const moved = rows.filter(({ status }) => status === 'MOVED').map(({ address }) => keyOf(address))
    const of = (pick: (one: Printed) => boolean): string[] => press.articles.filter(pick).map(nameOf)
    expect(moved.sort()).toEqual(of(({ movedAt }) => movedAt !== null).sort())
    for (const name of of(({ goneAt }) => goneAt !== null)) expect(statuses.get(name), name).toBe('GONE')
    for (const name of of(({ paidAt }) => paidAt !== null)) expect(statuses.get(name), name).toBe('PAYWALLED')
    const traps = rows
      .filter(({ articleId }) => articleId === null)
      .map(({ address, status }) => [keyOf(address), status])
    expect(traps.sort()).toEqual([
      ['lime/deep', 'NO_ARTICLE'],
      ['lime/inside', 'REFUSED'],
      ['lime/large', 'NO_ARTICLE'],
      ['lime/loop', 'UNREACHABLE'],
      ['lime/nothing', 'NO_ARTICLE'],
      ['lime/picture', 'NO_ARTICLE'],
      ['lime/shut/a', 'REFUSED'],
    ])
  })

  it('what did not change is not sent again, but for what a kill cut off', () => {
    expect(press.unchanged()).toBeGreaterThan(press.articles.length * 3)
    expect(notModified).toBeGreaterThan(press.articles.length * 3)
    const homes = Object.values(OUTLETS).filter((manner) => manner.startsWith('HOME')).length
    // Each life may have had a batch under way when it was killed.
    expect(press.wasted().length).toBeLessThan(2 * homes + 64 * KILLS)
  })

  it('no host is asked twice within its pause, nor before it has answered', () => {
    const byHost = new Map<string, RequestLine[]>()
    for (const request of requests) {
      const { host } = new URL(request.address)
      byHost.set(host, [...(byHost.get(host) ?? []), request])
    }
    expect(byHost.size).toBe(Object.keys(OUTLETS).length)
    for (const [host, lines] of byHost) {
      const pause = host.startsWith('lime') ? 5_000 : 1_000
      lines.sort((one, other) => one.begunAt - other.begunAt)
      const soon = lines.filter((line, i) => {
        const before = lines[i - 1]
        const isRobots = before?.address.endsWith('/robots.txt') === true || line.address.endsWith('/robots.txt')
        return before !== undefined && line.begunAt - before.endedAt < (isRobots ? 1_000 : pause)
      })
      // A new process knows nothing of the last request of a dead one.
      expect(soon.length, host).toBeLessThanOrEqual(KILLS)
    }
  })
})
