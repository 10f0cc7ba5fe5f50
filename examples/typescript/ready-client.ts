// Reads every direct quotation of a server with the ready client, and says who changed what in the meantime.
import { createClient, RashomonError } from 'rashomon/client'

const client = createClient(process.env['RASHOMON_URL'] ?? 'http://127.0.0.1:4000', { timeout: 10_000 })

try {
  for await (const quote of client.quotes.iterate({ where: { directness: { in: ['DIRECT'] } } })) {
    console.log(
      `${quote.article.outlet?.name ?? 'unknown outlet'}: “${quote.text}” (${quote.speaker?.name ?? 'nobody named'})`,
    )
  }
  const { corrections } = await client.corrections({ first: 10 })
  for (const { kind, curator, createdAt } of corrections.nodes) console.log(createdAt, kind, curator ?? 'somebody')
} catch (error) {
  if (!(error instanceof RashomonError)) throw error
  console.error(
    `${error.code ?? 'no code'} (HTTP ${String(error.status)}, request ${error.requestId ?? 'none'}): ${error.message}`,
  )
  process.exitCode = 1
}
