// Takes the query that GraphiQL opens with out of the page itself, sends it, and fails unless it is answered.
const url = process.argv[2]
const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
const options = /"defaultQuery":("(?:[^"\\]|\\.)*")/.exec(page)
if (options === null) throw new Error('The GraphiQL page holds no opening query.')
if (/(?:src|href)="https?:\/\//.test(page)) throw new Error('The GraphiQL page loads something from elsewhere.')
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: JSON.parse(options[1]) }),
})
const answer = await response.json()
if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
const event = answer.data.events.nodes[0]
if (event === undefined || event.comparison.utterances.nodes.length === 0) throw new Error('No event, or no utterance.')
console.log(`${event.title}: ${event.comparison.utterances.nodes.length} utterances`)
