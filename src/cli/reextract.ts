import { reextract, type Reread } from '../pipeline/reextract.js'
import { openStore } from '../store/open-store.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { startProgress, type Progress } from './progress.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'
import { watchInterrupt } from './watch-interrupt.js'

export interface ReextractFlags extends SettingFlags {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `rashomon reextract`: reads stored texts again with the extractor of this version, and says what changed. */
export async function runReextract(flags: ReextractFlags, terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(readSettings(flags))
  const interrupt = watchInterrupt(terminal.stderr)
  let progress: Progress | null = null
  let done = 0
  try {
    for await (const step of reextract(store.db)) {
      if (step.kind === 'finished') {
        progress?.stop()
        if (flags.json) terminal.stdout.write(`${JSON.stringify(step.reread)}\n`)
        else if (!flags.quiet) terminal.stdout.write(summariseReread(step.reread))
        return EXIT.ok
      }
      progress ??= startProgress(terminal.stderr, flags.quiet ? 0 : step.total, 'Reading', 'articles')
      for (; done < step.done; done += 1) progress.step('')
      if (interrupt.isAsked()) break
    }
    return EXIT.interrupted
  } finally {
    progress?.stop()
    interrupt.stop()
    await store.close()
  }
}

function summariseReread({ articles, changedArticles, quotes, removedPeople, joinedPeople }: Reread): string {
  if (articles === 0 && joinedPeople === 0) return 'Every stored text was read by this version.\n'
  return [
    `${articles} ${articles === 1 ? 'article' : 'articles'} read again, ${changedArticles} with other facts than before.`,
    `Quotes: ${quotes.added} new, ${quotes.removed} gone, ${quotes.changed} changed.`,
    `People: ${joinedPeople} found to be somebody known, ${removedPeople} who were none.`,
    '',
  ].join('\n')
}
