import { count } from '../text/wording.js'
import { openStore } from '../store/open-store.js'
import { verifyStore, type Verified } from '../store/verify-store.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

export interface VerifyFlags extends SettingFlags {
  readonly json?: boolean
}

/** `rashomon verify`: whether everything that is stored holds together, and what to do where it does not. Nothing is changed. */
export async function runVerify(flags: VerifyFlags, { stdout }: Terminal): Promise<ExitCode> {
  const store = await openStore(readSettings(flags))
  let broken = 0
  try {
    for await (const verified of verifyStore(store.db)) {
      broken += verified.broken
      stdout.write(flags.json === true ? `${JSON.stringify(verified)}\n` : describe(verified))
    }
  } finally {
    await store.close()
  }
  if (flags.json !== true)
    stdout.write(broken === 0 ? 'All of it holds.\n' : `${count(broken, 'row')} must be mended.\n`)
  return broken === 0 ? EXIT.ok : EXIT.failed
}

function describe({ rule, looked, broken, examples, remedy }: Verified): string {
  if (broken === 0) return `holds   ${rule} (${looked})\n`
  const more = broken > examples.length ? ', …' : ''
  return `BROKEN  ${rule}: ${broken} of ${looked} (${examples.join(', ')}${more})\n        ${remedy}\n`
}
