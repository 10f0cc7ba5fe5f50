import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { readVersion, type Config } from '../config.js'
import { InputError } from '../errors.js'
import { followOnce, followUntilIdle, startFollower } from '../follow/follow.js'
import { FIRST_INTERVAL } from '../follow/pace.js'
import type { AddedSource, FollowedSource, FollowReport, ToldSource, WantedSource } from '../model/follow.js'
import { addSources, listSources, removeSource } from '../store/follow/sources.js'
import { count } from '../text/wording.js'
import { openWeb, type Web } from '../web/open-web.js'
import { isOpml, readOpml } from '../web/opml.js'
import { readReach } from '../web/reach.js'
import { OWN_CLOCK } from '../web/turns.js'
import { userAgentOf } from '../web/user-agent.js'
import { explainUnreadable, isWebAddress } from './collect-files.js'
import { describeReport, describeSources } from './describe-follow.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverFollow } from './hand-over.js'
import { atDesk, openDesk } from './open-desk.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'
import { visible } from './visible.js'

export interface ListFollowedFlags extends SettingFlags {
  readonly json?: boolean
}

export interface RunFollowFlags extends SettingFlags {
  readonly once?: boolean
  readonly untilIdle?: boolean
  readonly quiet?: boolean
}

/** `rashomon follow add`: addresses, and the feeds of OPML files. */
export async function runFollowAdd(
  given: readonly string[],
  flags: SettingFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = given.flatMap(readWanted)
  const added = await atDesk(flags, terminal, (desk) =>
    desk.kind === 'store'
      ? addSources(desk.store.db, wanted, { now: new Date(), interval: FIRST_INTERVAL })
      : handOverFollow<AddedSource[]>(desk, 'POST', { wanted }),
  )
  for (const { source, isNew } of added) {
    terminal.stdout.write(`${isNew ? 'followed' : 'followed already'}: ${visible(source.address)}\n`)
  }
  terminal.stderr.write('They are polled by "rashomon follow run", or by a server that is started with --follow.\n')
  return EXIT.ok
}

function readWanted(given: string): WantedSource[] {
  if (isWebAddress(given)) {
    if (URL.canParse(given)) return [{ address: given, title: null }]
    throw new InputError(`"${visible(given)}" is no address of the web.`, null)
  }
  let text: string
  try {
    text = readFileSync(given, 'utf8')
  } catch (error) {
    throw new InputError(`${explainUnreadable(given, error).message}. Follow an address or an OPML file.`, null)
  }
  const feeds = isOpml(text) ? readOpml(text) : []
  if (feeds.length > 0) return feeds
  throw new InputError(`${visible(given)} lists no feeds: it is no OPML, or has no outline with xmlUrl.`, null)
}

/** `rashomon follow list`: what is followed, how often it is polled, and what failed and why. */
export async function runFollowList(flags: ListFollowedFlags, terminal: Terminal): Promise<ExitCode> {
  const sources = await atDesk(flags, terminal, (desk) =>
    desk.kind === 'store' ? listSources(desk.store.db) : handOverFollow<ToldSource[]>(desk, 'GET'),
  )
  if (flags.json === true) for (const source of sources) terminal.stdout.write(`${JSON.stringify(source)}\n`)
  else terminal.stdout.write(describeSources(sources))
  return EXIT.ok
}

/** `rashomon follow remove`: what was taken in stays. */
export async function runFollowRemove(
  keys: readonly string[],
  flags: SettingFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const missing = await atDesk(flags, terminal, async (desk) => {
    const missed: string[] = []
    for (const key of keys) {
      const removed =
        desk.kind === 'store'
          ? await removeSource(desk.store.db, key)
          : await handOverFollow<FollowedSource>(desk, 'DELETE', { key })
      if (removed === null) missed.push(key)
      else terminal.stdout.write(`followed no more: ${visible(removed.address)}\n`)
    }
    return missed
  })
  for (const key of missing) {
    terminal.stderr.write(`Nothing of that address or id is followed: "${visible(key)}". See "rashomon follow list".\n`)
  }
  return missing.length === 0 ? EXIT.ok : EXIT.failed
}

/** `rashomon follow run`: polls and reads, until Ctrl-C, until nothing is due, or once. */
export async function runFollowing(flags: RunFollowFlags, terminal: Terminal): Promise<ExitCode> {
  const config = readSettings(flags)
  const log = (line: string): void => {
    terminal.stderr.write(`${line}\n`)
  }
  const desk = await openDesk(config, log)
  if (desk.kind === 'server') {
    log(`The server at ${desk.address} has the data folder. Start it with --follow and --fetch, and it follows.`)
    return EXIT.failed
  }
  const { store } = desk
  const web = openFollowingWeb(config)
  const stopped = new AbortController()
  const tell = (report: FollowReport): void => {
    if (flags.quiet !== true) terminal.stdout.write(`${describeReport(report)}\n`)
  }
  try {
    const following = { store, web, clock: OWN_CLOCK, signal: stopped.signal }
    if (flags.once === true) {
      tell(await followOnce(following))
      return EXIT.ok
    }
    const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {
      stopped.abort()
    })
    if (flags.untilIdle === true) {
      await followUntilIdle(following, tell)
      return stopped.signal.aborted ? EXIT.interrupted : EXIT.ok
    }
    const sources = await store.db.followedSource.count()
    log(`Following ${count(sources, 'source')}. Ctrl-C stops after what is being stored.`)
    const follower = startFollower(following, {
      step: tell,
      fault: (error) => {
        log(`The following goes on after a fault: ${error instanceof Error ? error.message : String(error)}`)
      },
    })
    await interrupted
    await follower.stop()
    return EXIT.ok
  } finally {
    await web.close()
    await store.close()
  }
}

function openFollowingWeb({ fetch: hosts, pauseMs, contact }: Config): Web {
  return openWeb({ reach: readReach(hosts, true), pauseMs, userAgent: userAgentOf(readVersion(), contact) })
}
