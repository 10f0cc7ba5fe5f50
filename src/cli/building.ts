import type { Command } from 'commander'
import type { ExitCode } from './exit-code.js'
import type { Terminal } from './terminal.js'

/** What a command is added to, and whom it tells how it ended. */
export interface Building {
  readonly program: Command
  readonly terminal: Terminal
  readonly done: (code: ExitCode) => void
}
