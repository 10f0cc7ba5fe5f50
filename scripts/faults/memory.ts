// Too little memory for what comes in: npx tsx scripts/faults/memory.ts [megabytes of heap] [seconds]
import { ask, describe, endServer, makeFolder, missing, report, startServer, wait } from './harness.js'

const heap = Number(process.argv[2] ?? 192)
const seconds = Number(process.argv[3] ?? 120)
const folder = makeFolder()
const limit = [`--max-old-space-size=${String(heap)}`]
let server = await startServer(folder, [], limit)
/** What is told of an article that was handed in. */
interface Taken {
  readonly storedCount: number
  readonly results: readonly { readonly reason?: string }[]
}

/** An article has about a hundred kilobytes, and so many times two statements. */
const PARAGRAPHS = 900
const paragraph =
  '“The pier is closed,” Ines Roe said on Monday in Karsk. Nobody had been asked, she told reporters, and 40 people left. '
const stored: string[] = []
const seen = new Map<string, number>()
let [ended, number] = [0, 0]
const over = performance.now() + seconds * 1_000

/** A keeper of servers starts another one where one ended. */
const keeping = (async () => {
  while (performance.now() < over) {
    if (server.child.exitCode !== null || server.child.signalCode !== null) {
      ended += 1
      server = await startServer(folder, [], limit)
    }
    await wait(100)
  }
})()

async function hand(): Promise<void> {
  while (performance.now() < over) {
    number += 1
    const address = `https://fault.example/large/${String(number)}`
    const text = `Number ${String(number)}. ${paragraph.repeat(PARAGRAPHS)}`
    const query =
      'mutation($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount results { ... on ArticleRejected { reason } } } }'
    const { status, code, data } = await ask(server.url, query, { a: [{ text, url: address }] })
    const taken = data?.['ingestArticles'] as Taken | null | undefined
    const outcome = code ?? taken?.results[0]?.reason ?? (taken?.storedCount === 1 ? 'stored' : '')
    const told = `${String(status)} ${outcome}`.trim()
    seen.set(told, (seen.get(told) ?? 0) + 1)
    if (taken?.storedCount === 1) stored.push(address)
    if (status !== 200) await wait(200)
  }
}

await Promise.all([keeping, ...Array.from({ length: 8 }, hand)])
await endServer(server, 'SIGTERM')
server = await startServer(folder)
const lost = await missing(server.url, stored)
report(
  `heap of ${String(heap)} MB, articles of 100 kB by eight hands for ${String(seconds)} s`,
  `${String(stored.length)} articles stored, ended and started again ${String(ended)} times; ${describe(seen)}`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()
