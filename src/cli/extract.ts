import type { Rejected } from '../model/article.js'
import { readFacts } from '../pipeline.js'
import { collectFiles } from './collect-files.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readGiven, type GivenFlags } from './given-fields.js'
import { readMost, readSources } from './read-sources.js'
import { renderFacts } from './report/render-facts.js'
import { readSettings, type SettingFlags } from './settings.js'
import { describeOrigin } from './summarise.js'
import { canColour, widthOf, type Terminal } from './terminal.js'

export interface ExtractFlags extends GivenFlags, SettingFlags {
  readonly json?: boolean
  readonly most?: string
}

/** `rashomon extract PATH…`: what each article says, with the place in its text that proves it. Nothing is stored. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags, terminal: Terminal): Promise<ExitCode> {
  const { files, rejected } = collectFiles(paths)
  const given = readGiven(flags, files.length)
  let refused = 0
  const refuse = ({ origin, message }: Rejected) => {
    refused += 1
    terminal.stderr.write(`rejected ${describeOrigin(origin)}: ${message}\n`)
  }
  rejected.forEach(refuse)
  const page = { width: widthOf(terminal.stdout), colour: canColour(terminal.stdout) }
  const isOneArticle = flags.url !== undefined || flags.title !== undefined
  const options = { config: readSettings(flags), terminal, most: readMost(flags.most), isOneArticle }
  for await (const facts of readFacts(readSources(files, refuse, options), given)) {
    if ('article' in facts)
      terminal.stdout.write(flags.json ? `${JSON.stringify(facts)}\n` : `${renderFacts(facts, page)}\n`)
    else refuse(facts)
  }
  return refused === 0 ? EXIT.ok : EXIT.failed
}
