import { Command, CommanderError } from 'commander'
import { InputError } from '../errors.js'
import { DataFolderHeld } from '../store/lock-data-folder.js'
import { COMMANDS } from './commands.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readVersion } from '../config.js'
import { describeSettings } from './settings.js'
import type { Terminal } from './terminal.js'

/**
 * Runs one command.
 *
 * @param args what stands behind the program's name.
 * @returns what the shell is told: see `EXIT`.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok
  const program = buildProgram(terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, terminal)
  }
}

/** Each command loads its own part of the program when it runs: help comes at once. */
function buildProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('rashomon')
    .description('How did each outlet tell the same event? Takes articles in, compares them, serves a GraphQL API.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(rashomon --help shows the commands and settings)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride()
    .addHelpText('after', `\n${describeSettings()}\n\n${EXAMPLES}`)
  for (const add of COMMANDS) add({ program, terminal, done })
  return program
}

const EXAMPLES = `Examples:
  rashomon compare morning.txt evening.html   compare files at once, nothing is stored
  rashomon ingest articles/                   store every article of a folder
  rashomon compare                            compare the event with most articles
  rashomon export quotes > quotes.csv         every quote with its article, as a table
  rashomon serve                              open http://127.0.0.1:4000/graphql`

/** Every failure in words. Only a bug of ours shows where in the code it happened. */
function explain(error: unknown, terminal: Terminal): ExitCode {
  // Commander has printed its own message by now; asking for help or the version is no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const line = (text: string) => terminal.stderr.write(`rashomon: ${text}\n`)
  if (error instanceof DataFolderHeld) {
    line(error.message)
    return EXIT.later
  }
  if (isUnreachable(error)) {
    line(error.message === '' ? 'The database cannot be reached.' : error.message)
    return EXIT.later
  }
  if (error instanceof InputError) {
    line(error.message)
    return EXIT.usage
  }
  line(error instanceof Error ? error.message : String(error))
  if (error instanceof Error && error.message.startsWith('This is a bug') && error.stack !== undefined) {
    terminal.stderr.write(`${error.stack}\n`)
  }
  return EXIT.failed
}

/** A database server or a server of ours that does not answer, by the codes of Node, the driver and Prisma. */
function isUnreachable(error: unknown): error is Error & { readonly code: string } {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { readonly code?: unknown }
  return (
    typeof code === 'string' &&
    ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'P1001', 'P1002', '57P03'].includes(code)
  )
}
