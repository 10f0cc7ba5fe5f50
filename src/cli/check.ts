import { InputError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import type { CheckedStatement, CheckVerdict } from '../model/check.js'
import { checkDraft } from '../pipeline/check-draft.js'
import { EVERYWHERE } from '../store/search/article-scope.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverCheck } from './hand-over.js'
import { openDesk } from './open-desk.js'
import type { FileBytes } from './read-files.js'
import { readSources } from './read-sources.js'
import { renderChecks } from './report/render-checks.js'
import { readSettings, type SettingFlags } from './settings.js'
import { canColour, widthOf, type Terminal } from './terminal.js'

export interface CheckFlags extends SettingFlags {
  readonly json?: boolean
}

/** Verdicts with which a text cannot be printed as it stands. */
const FAILING: ReadonlySet<CheckVerdict> = new Set(['ALTERED', 'JOINED', 'OTHER_SPEAKER', 'OTHER_FIGURE', 'NOT_FOUND'])

/** `rashomon check FILE`: every quotation and figure of a draft, held against what is stored. Nothing is stored of it. */
export async function runCheck(path: string, flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const draft = await readDraft(path, flags, terminal)
  const desk = await openDesk(readSettings(flags), (line) => terminal.stderr.write(`${line}\n`))
  if (desk.kind === 'server') return print(await handOverCheck(desk, draft), flags, terminal)
  try {
    return print(await checkDraft(desk.store.db, draft, EVERYWHERE), flags, terminal)
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

function print(checks: readonly CheckedStatement[], { json }: CheckFlags, { stdout }: Terminal): ExitCode {
  const page = { width: widthOf(stdout), colour: canColour(stdout) }
  stdout.write(json === true ? checks.map((one) => `${JSON.stringify(one)}\n`).join('') : renderChecks(checks, page))
  return checks.some(({ verdict }) => FAILING.has(verdict)) ? EXIT.failed : EXIT.ok
}
