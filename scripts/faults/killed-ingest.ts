// The process that `kill-ingest.ts` starts: it takes in small batches one behind the other, tells each article that is in, and kills itself
// (-9) in the middle of a statement. What it is to do stands as JSON on its standard input.
import { text } from 'node:stream/consumers'
import { ingest } from '../../src/pipeline.js'
import { openStore } from '../../src/store/open-store.js'
import { traceBy } from '../../src/tracing/spans.js'
import type { Span } from '../../src/tracing/spans.js'

/** What is to be done. */
export interface Task {
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** The batches, each as a file of JSONL. */
  readonly batches: readonly string[]
  /** Number of the statement at which it dies, from 1; null = it lives. */
  readonly at: number | null
  /** How long after that statement was sent, in ms; null = at once. */
  readonly after: number | null
}

const NOTHING: Span = { rename: () => undefined, tell: () => undefined, fail: () => undefined, end: () => undefined }

const { batches, at, after, ...config } = JSON.parse(await text(process.stdin)) as Task
let statements = 0
const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}
// Whoever watches spans hears of each statement before it is sent.
traceBy({
  begin: (_name, { kind }) => {
    if (kind === 'CLIENT' && (statements += 1) === at) {
      if (after === null) setImmediate(die)
      else setTimeout(die, after)
    }
    return NOTHING
  },
})
const store = await openStore(config)
process.stdout.write('open\n')
for (const [place, batch] of batches.entries()) {
  const source = { name: 'batch.jsonl', bytes: Buffer.from(batch) }
  for await (const outcome of ingest(store, [source])) if (outcome.kind === 'rejected') throw new Error(outcome.message)
  process.stdout.write(`${String(place)} ${String(statements)}\n`)
}
await store.close()
process.exit()
