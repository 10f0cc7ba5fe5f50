import { InputError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import type { CheckedStatement, CheckVerdict } from '../model/check.js'
import { checkDraft } from '../pipeline/check-draft.js'
import { readVersion } from '../config.js'
import { scopeOfEvent } from '../store/find-named-event.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverCheck } from './hand-over.js'
import { openDesk } from './open-desk.js'
import type { FileBytes } from './read-files.js'
import { readEventId } from './read-event-id.js'
import { readSources } from './read-sources.js'
import { renderChecks } from './report/render-checks.js'
import { renderSarif } from './report/render-sarif.js'
import { readSettings, type SettingFlags } from './settings.js'
import { canColour, widthOf, type Terminal } from './terminal.js'

export interface CheckFlags extends SettingFlags {
  readonly json?: boolean
  /** Whether the verdicts are printed as SARIF. */
  readonly sarif?: boolean
  /** Only against what is stored of this event. */
  readonly event?: string
}

/** Verdicts with which a text cannot be printed as it stands. */
const FAILING: ReadonlySet<CheckVerdict> = new Set(['ALTERED', 'JOINED', 'OTHER_SPEAKER', 'OTHER_FIGURE', 'NOT_FOUND'])

/** `rashomon check FILE`: every quotation and figure of a draft, held against what is stored. Nothing is stored of it. */
export async function runCheck(path: string, flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.json === true && flags.sarif === true) {
    throw new InputError('--json and --sarif are two ways to print the same: give one of them.', 'sarif')
  }
  const event = flags.event === undefined ? null : readEventId(flags.event)
  if (flags.event !== undefined && event === null) {
    throw new InputError(
      `--event takes the id of an event, as ingest and search print it, not "${flags.event}".`,
      'event',
    )
  }
  const draft = await readDraft(path, flags, terminal)
  const told = { flags, path: path === '-' ? null : path, text: Buffer.from(draft.bytes).toString('utf8') }
  const desk = await openDesk(readSettings(flags), (line) => terminal.stderr.write(`${line}\n`))
  if (desk.kind === 'server') return print(await handOverCheck(desk, draft, event), told, terminal)
  try {
    return print(await checkDraft(desk.store.db, draft, await scopeOfEvent(desk.store.db, event)), told, terminal)
  } finally {
    await desk.store.close()
  }
}

async function readDraft(path: string, flags: CheckFlags, terminal: Terminal): Promise<FileBytes> {
  let refused = ''
  const refuse = ({ message }: Rejected) => {
    refused = message
  }
  const options = { config: readSettings(flags), terminal, isOneArticle: true }
  for await (const file of readSources([path], refuse, options)) return file
  throw new InputError(`${path}: ${refused}`, 'file')
}

/** A draft as it is told of. */
interface Told {
  readonly flags: CheckFlags
  /** Null for standard input. */
  readonly path: string | null
  readonly text: string
}

function print(checks: readonly CheckedStatement[], told: Told, { stdout }: Terminal): ExitCode {
  stdout.write(render(checks, told, stdout))
  return checks.some(({ verdict }) => FAILING.has(verdict)) ? EXIT.failed : EXIT.ok
}

function render(checks: readonly CheckedStatement[], { flags, ...draft }: Told, stdout: NodeJS.WriteStream): string {
  if (flags.sarif === true) return renderSarif(checks, draft, readVersion())
  if (flags.json === true) return checks.map((one) => `${JSON.stringify(one)}\n`).join('')
  return renderChecks(checks, { width: widthOf(stdout), colour: canColour(stdout) })
}
