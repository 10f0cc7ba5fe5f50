// Counts the verbs that introduce somebody's words, outlet by outlet, with a query of our own.
import { GraphQLClient } from 'graphql-request'
import { getSdk } from './generated/sdk.js'

const url = new URL('/graphql', process.env['RASHOMON_URL'] ?? 'http://127.0.0.1:4000')
const { people } = await getSdk(new GraphQLClient(url.href)).VerbsOf({ name: process.argv[2] ?? 'Aldane' })
for (const { name, quotes } of people.nodes) {
  console.log(name)
  for (const { cue, article } of quotes.nodes)
    console.log(`  ${article.outlet?.name ?? 'unknown outlet'}: ${cue ?? 'no verb'}`)
}
