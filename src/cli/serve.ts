import { count } from '../text/wording.js'
import { basename } from 'node:path'
import { readPort, readVersion, type Config } from '../config.js'
import { InputError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import { startFollower } from '../follow/follow.js'
import { ingest } from '../pipeline.js'
import { startWorker } from '../pipeline/work-off.js'
import { startServer } from '../serve/server.js'
import { openServerLog } from '../serve/server-log.js'
import { readTrustedDocuments } from '../serve/trusted-documents.js'
import { openStore, type Store } from '../store/open-store.js'
import { openWeb, type Web } from '../web/open-web.js'
import { readReach } from '../web/reach.js'
import { OWN_CLOCK } from '../web/turns.js'
import { userAgentOf } from '../web/user-agent.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { openSpans } from './open-spans.js'
import { readFiles } from './read-files.js'
import { SAMPLE_FOLDER } from './sample-folder.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

export interface ServeFlags extends SettingFlags {
  readonly sample?: boolean
  readonly readOnly?: boolean
  /** Whether it polls what is followed. */
  readonly follow?: boolean
  readonly closed?: boolean
  /** Off by `--no-introspection`, `--no-suggestions`, `--no-graphiql`. */
  readonly introspection?: boolean
  readonly suggestions?: boolean
  readonly graphiql?: boolean
  /** Folder or manifest of the only documents that are answered. */
  readonly trusted?: string
  /** Whether what happens is written as lines of JSON. */
  readonly jsonLog?: boolean
  readonly metricsPort?: string
}

/** `rashomon serve`: serves the database until Ctrl-C. Its addresses go to stdout, everything else to stderr. */
export async function runServe(flags: ServeFlags, terminal: Terminal): Promise<ExitCode> {
  const written = flags.jsonLog === true ? openServerLog(terminal.stderr) : null
  const log = (line: string) => {
    if (written === null) terminal.stderr.write(`${line}\n`)
    else written.say(line)
  }
  const config = readSettings(flags)
  const web = openServerWeb(config)
  checkFollowing(flags, web)
  const stopped = waitForStop(log)
  const spans = await openSpans(log)
  const store = await openStore(config)
  try {
    log(store.engine === 'postgres' ? 'Database: PostgreSQL server.' : `Database: embedded, in ${config.dataFolder}.`)
    if (flags.sample) await loadSample(store, log)
    const access = { readOnly: flags.readOnly === true, closed: flags.closed === true }
    const { introspection = true, suggestions = true, graphiql = true, trusted } = flags
    const documents = trusted === undefined ? {} : { trusted: readTrustedDocuments(trusted) }
    const options = {
      web,
      switches: { introspection, suggestions, graphiql },
      ...documents,
      ...(written === null ? {} : { access: written.access, log: written.fault }),
    }
    const fault = (error: unknown) => {
      if (written === null)
        log(`A fault behind the requests: ${error instanceof Error ? error.message : String(error)}`)
      else written.fault(error, null)
    }
    const metricsPort = flags.metricsPort === undefined ? null : readPort(flags.metricsPort, '--metrics-port')
    const server = await startServer(store, { ...config, ...access, metricsPort }, options).catch((error: unknown) => {
      // The command was put well; it is the port that fails.
      throw error instanceof InputError ? new Error(error.message) : error
    })
    const worker = flags.readOnly === true ? null : startWorker(store, fault)
    const follower =
      flags.follow === true && web !== null ? startFollower({ store, web, clock: OWN_CLOCK }, { fault }) : null
    const hasGraphiql = graphiql && trusted === undefined
    terminal.stdout.write(`Page:     ${server.url}/\n${hasGraphiql ? 'GraphiQL' : 'GraphQL'}: ${server.url}/graphql\n`)
    if (server.metricsUrl !== null) terminal.stdout.write(`Metrics:  ${server.metricsUrl}\n`)
    log('Ctrl-C stops the server.')
    const isAsked = await stopped
    log('Finishing the requests under way …')
    await Promise.all([server.close(), worker?.stop(), follower?.stop()])
    return isAsked ? EXIT.ok : EXIT.failed
  } finally {
    await web?.close()
    await store.close()
    await spans?.close()
  }
}

function checkFollowing({ follow, readOnly }: ServeFlags, web: Web | null): void {
  if (follow !== true) return
  if (readOnly === true)
    throw new InputError('A server that is --read-only takes nothing in: leave --follow out.', 'follow')
  if (web !== null) return
  throw new InputError(
    "--follow needs hosts that it may ask: --fetch news.example,other.example, or --fetch '*'.",
    'fetch',
  )
}

/** A server fetches from the hosts that are named to it, and from no other; null = from none. */
function openServerWeb({ fetch: hosts, pauseMs, contact }: Config): Web | null {
  if (hosts.length === 0) return null
  return openWeb({ reach: readReach(hosts), pauseMs, userAgent: userAgentOf(readVersion(), contact) })
}

/** Somebody's own articles are never mixed with invented ones: the sample goes into an empty database only. */
async function loadSample(store: Store, log: (line: string) => void): Promise<void> {
  if ((await store.db.article.count()) > 0) return
  log('The database is empty: loading the sample, four invented events …')
  const { files } = collectFiles([SAMPLE_FOLDER])
  const refuse = ({ message }: Rejected) => {
    log(message)
  }
  const sources = named(readFiles(files, process.stdin, refuse))
  for await (const outcome of ingest(store, sources)) {
    if (outcome.kind === 'rejected') log(`${outcome.origin.name}: ${outcome.message}`)
  }
  const [articles, events] = [
    await store.db.article.count(),
    await store.db.event.count({ where: { mergedIntoId: null } }),
  ]
  log(`Loaded the sample: ${count(articles, 'article')}, ${count(events, 'event')}. None of it is true.`)
}

/** Messages and rows name a sample file as it lies in the folder, wherever the program is installed. */
async function* named(files: ReturnType<typeof readFiles>): ReturnType<typeof readFiles> {
  for await (const file of files) yield { ...file, name: `sample/${basename(file.name)}` }
}

/**
 * Resolves at the first SIGINT or SIGTERM with true; a second one ends the process at once. A fault that nobody caught leaves what
 * is in memory in doubt: it resolves with false, so that requests under way finish and another process takes over.
 */
function waitForStop(log: (line: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let isStopping = false
    const stop = () => {
      if (isStopping) {
        log('Stopped at once.')
        process.exit(EXIT.failed)
      }
      isStopping = true
      resolve(true)
    }
    const fail = (error: unknown) => {
      log(`A fault that nobody caught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      isStopping = true
      resolve(false)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    process.on('uncaughtException', fail)
    process.on('unhandledRejection', fail)
  })
}
