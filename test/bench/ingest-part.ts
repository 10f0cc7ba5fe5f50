// One process of several that take articles in at once: reads JSONL from standard input when it is told to begin, and says when it is done.
import { text } from 'node:stream/consumers'
import { ingest } from '../../src/pipeline.js'
import { openStore } from '../../src/store/open-store.js'

const [databaseUrl = ''] = process.argv.slice(2)
const store = await openStore({ databaseUrl, dataFolder: '' })
process.stdout.write('ready\n')
const bytes = new TextEncoder().encode(await text(process.stdin))
for await (const outcome of ingest(store, [{ name: 'part.jsonl', bytes }])) {
  if (outcome.kind !== 'stored') throw new Error(`Not stored: ${JSON.stringify(outcome)}`)
}
await store.close()
process.exit(0)
