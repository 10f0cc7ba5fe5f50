import { once } from 'node:events'
import { InputError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import { readFacts } from '../pipeline.js'
import { filterLines } from '../pipeline/filter-lines.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven, type GivenFlags } from './given-fields.js'
import { withOutlets } from './name-outlets.js'
import { readMost, readSources } from './read-sources.js'
import { renderFacts } from './report/render-facts.js'
import { readSettings, type SettingFlags } from './settings.js'
import { describeOrigin } from './summarise.js'
import { canColour, widthOf, type Terminal } from './terminal.js'

export interface ExtractFlags extends GivenFlags, SettingFlags {
  readonly json?: boolean
  /** Whether standard input is a stream of JSON lines, and each is answered with a line. */
  readonly jsonl?: boolean
  readonly skip?: string
  readonly most?: string
}

/** `rashomon extract PATH…`: what each article says, with the place in its text that proves it. Nothing is stored. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.jsonl === true) return runFilter(paths, flags, terminal)
  if (paths.length === 0) throw new InputError('Name files or folders, or "-" for standard input.', null)
  const { files, rejected } = collectFiles(paths)
  const { given, outlets } = readGiven(flags, files)
  let refused = 0
  const refuse = ({ origin, message }: Rejected) => {
    refused += 1
    terminal.stderr.write(`rejected ${describeOrigin(origin)}: ${message}\n`)
  }
  rejected.forEach(refuse)
  const page = { width: widthOf(terminal.stdout), colour: canColour(terminal.stdout) }
  const isOneArticle = flags.url !== undefined || flags.title !== undefined
  const options = { config: readSettings(flags), terminal, most: readMost(flags.most), isOneArticle }
  for await (const facts of readFacts(withOutlets(readSources(files, refuse, options), outlets), given)) {
    if ('article' in facts)
      terminal.stdout.write(flags.json ? `${JSON.stringify(facts)}\n` : `${renderFacts(facts, page)}\n`)
    else refuse(facts)
  }
  return refused === 0 ? EXIT.ok : EXIT.failed
}

/**
 * `rashomon extract --jsonl`: JSON lines in, a line of facts out for each. What is wrong with an article is its line, so whoever pipes
 * through it gets as many lines as went in, and exit code 0.
 */
async function runFilter(paths: readonly string[], flags: ExtractFlags, terminal: Terminal): Promise<ExitCode> {
  if (paths.some((path) => path !== '-')) {
    throw new InputError('--jsonl reads standard input: pipe the lines in, and name no files.', 'jsonl')
  }
  const skip = flags.skip === undefined ? 0 : Number(flags.skip)
  if (!Number.isInteger(skip) || skip < 0) {
    throw new InputError(`--skip takes a number of lines, not "${flags.skip ?? ''}".`, 'skip')
  }
  // What belongs to one article is refused: there may be many lines.
  const { given } = readGiven(flags, ['-', '-'])
  for await (const said of filterLines(terminal.stdin, given, skip)) {
    if (!terminal.stdout.write(`${JSON.stringify(said)}\n`)) await once(terminal.stdout, 'drain')
  }
  return EXIT.ok
}
