import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { InputError } from '../errors.js'
import type { IngestOutcome } from '../model/ingest.js'
import { isDatabaseAway } from '../store/database-faults.js'
import { DataFolderHeld } from '../store/lock-data-folder.js'
import { oneLine } from '../text/wording.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven } from './given-fields.js'
import { ServerBusy } from './hand-over.js'
import { storeArticles, type IngestFlags } from './ingest.js'
import { withOutlets } from './name-outlets.js'
import { openDesk } from './open-desk.js'
import { readFiles } from './read-files.js'
import { readSettings } from './settings.js'
import { describeOrigin } from './summarise.js'
import type { Terminal } from './terminal.js'
import { visible } from './visible.js'

/** A file that has not grown for so long is written, in ms. */
const WRITTEN_MS = 500

/** Pause before files are tried again that the database could not take, in ms. */
const PATIENCE_MS = 2_000

/**
 * `rashomon ingest --watch FOLDER…`: takes in every file that is there, and each that comes or changes, until Ctrl-C. A file stays
 * where it is; after a restart those that are in already are found unchanged.
 */
export async function runWatch(folders: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<ExitCode> {
  for (const folder of folders) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new InputError(`--watch takes folders, and "${visible(folder)}" is none.`, 'watch')
    }
  }
  // What belongs to one article is refused, however many files are there yet.
  const { given, outlets } = readGiven(flags, [...folders, '-'])
  const config = readSettings(flags)
  const log = (line: string) => terminal.stderr.write(`${line}\n`)
  const waiting = openWaitingFiles(folders)
  log(`Watching ${folders.map(visible).join(', ')}. Ctrl-C stops after what is under way.`)
  try {
    for (let files = await waiting.next(); files.length > 0; files = await waiting.next()) {
      const tell = (outcome: IngestOutcome) => {
        terminal.stdout.write(flags.json === true ? `${JSON.stringify(outcome)}\n` : describe(outcome, flags.quiet))
      }
      try {
        // The database is held no longer than it is needed: a server may be started, or another command run.
        const desk = await openDesk(config, log)
        try {
          const sources = withOutlets(readFiles(files, terminal.stdin, tell), outlets)
          for await (const outcome of storeArticles(desk, sources, given)) tell(outcome)
        } finally {
          if (desk.kind === 'store') await desk.store.close()
        }
      } catch (error) {
        if (!isLater(error)) throw error
        log(`${error.message} Trying again …`)
        waiting.again(files)
        await pause(PATIENCE_MS)
      }
    }
  } finally {
    await waiting.close()
  }
  return EXIT.ok
}

/** Files that are there to be read. */
interface WaitingFiles {
  /** All that have come since the last call, as soon as there are any; none once Ctrl-C was pressed. */
  next(): Promise<string[]>
  again(files: readonly string[]): void
  close(): Promise<void>
}

function openWaitingFiles(folders: readonly string[]): WaitingFiles {
  const files = new Set<string>()
  let isStopped = false
  let wake = (): void => undefined
  const come = (path: string): void => {
    files.add(path)
    wake()
  }
  const stop = (): void => {
    if (isStopped) process.exit(EXIT.interrupted)
    isStopped = true
    wake()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const watcher = watch([...folders], {
    ignored: (path) => /(?:^|[/\\])\.[^./\\]/.test(path),
    awaitWriteFinish: { stabilityThreshold: WRITTEN_MS, pollInterval: WRITTEN_MS / 5 },
  })
  watcher.on('add', come).on('change', come)
  return {
    next: async () => {
      while (files.size === 0 && !isStopped) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      // Names sort as the newsroom numbered them: what came together is read in that order.
      const all = isStopped ? [] : [...files].sort()
      files.clear()
      return all
    },
    again: (once) => {
      for (const file of once) files.add(file)
    },
    close: async () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      await watcher.close()
    },
  }
}

function describe(outcome: IngestOutcome, isQuiet = false): string {
  const where = describeOrigin(outcome.origin)
  if (outcome.kind === 'rejected') return `rejected   ${where}: ${outcome.message}\n`
  if (isQuiet) return ''
  return `${outcome.kind.padEnd(9)}  ${where}: ${outcome.title === null ? 'no headline' : oneLine(outcome.title)}\n`
}

function isLater(error: unknown): error is Error {
  return (
    error instanceof Error && (isDatabaseAway(error) || error instanceof DataFolderHeld || error instanceof ServerBusy)
  )
}
