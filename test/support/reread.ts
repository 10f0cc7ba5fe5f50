// A process of its own that reads all stored texts again, and says after each step how many it has read.
import { reextract } from '../../src/pipeline/reextract.js'
import { openStore } from '../../src/store/open-store.js'

const store = await openStore({ databaseUrl: null, dataFolder: process.argv[2] ?? '' })
for await (const step of reextract(store.db)) if (step.kind === 'read') process.stdout.write(`${step.done}\n`)
await store.close()
