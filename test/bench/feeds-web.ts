// The web that bench-feeds follows, in a process of its own: what it costs to serve is not counted. It is told the clock by its parent.
import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { syntheticCoverage, type SyntheticArticle } from './synthetic-coverage.js'

const [feeds = 0, items = 0, perDay = 0, days = 0, start = 0] = process.argv.slice(2).map(Number)
const DAY = 86_400_000

/** Each feed prints so many articles in all: those that it lists at first, and those of each day. */
const each = items + Math.ceil(perDay * days)
const coverage = [...syntheticCoverage({ articles: feeds * each, largest: 100, outlets: feeds })]

/** The articles of a feed stand apart from each other among all: the feeds tell the same events. */
const articleOf = (feed: number, number: number): SyntheticArticle | undefined => coverage[number * feeds + feed]

let now = start
process.on('message', (clock: number) => {
  now = clock
})

/** When an article is printed: the first ones before the trial begins, the others through the days, each feed at its own hour. */
function printedAt(feed: number, number: number): number {
  const place = number - items + 1 + feed / feeds
  return start + (place / perDay) * DAY
}

const server = createServer((request, response) => {
  const port = (server.address() as AddressInfo).port
  const feed = Number(/^o(\d+)\.example/.exec(request.headers.host ?? '')?.[1])
  const origin = `http://o${String(feed)}.example:${String(port)}`
  const number = Number(/^\/a\/(\d+)$/.exec(request.url ?? '')?.[1] ?? NaN)
  const send = (type: string, body: string): void => {
    answer(response, request.headers['if-none-match'], type, body)
  }
  if (request.url === '/feed.xml') {
    let last = items - 1
    while (last + 1 < each && printedAt(feed, last + 1) <= now) last += 1
    const links = Array.from({ length: items }, (_, back) => `${origin}/a/${String(last - back)}`)
    send('application/rss+xml', feedOf(`Outlet ${String(feed)}`, links))
  } else if (Number.isNaN(number) || articleOf(feed, number) === undefined) {
    response.writeHead(404).end()
  } else send('text/html; charset=utf-8', pageOf(articleOf(feed, number), printedAt(feed, number)))
})

function feedOf(title: string, links: readonly string[]): string {
  const listed = links.map((link) => `<item><title>Report</title><link>${link}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${listed.join('')}</channel></rss>`
}

function pageOf(article: SyntheticArticle | undefined, at: number): string {
  const { title, text, outlet } = article ?? { title: '', text: '', outlet: '' }
  const paragraphs = text.split(/\n+/).map((one) => `<p>${one}</p>`)
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${new Date(at).toISOString()}"></head>
<body><header><a href="/">${outlet}</a></header><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main><footer>All rights reserved</footer></body></html>`
}

/** A server that knows what it said before. */
function answer(response: ServerResponse, known: string | undefined, type: string, body: string): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
  if (known === etag) response.writeHead(304, { etag }).end()
  else response.writeHead(200, { 'content-type': type, etag }).end(body)
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
