import { createHash } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { chance, makeStory } from './little-story.js'
import { articlePage, openLittleWeb, type LittleAnswer, type LittleWeb } from '../support/little-web.js'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]

/** How an outlet behaves. */
export type Manner =
  | 'RSS'
  | 'ATOM'
  | 'JSON'
  | 'SITEMAP'
  | 'HOME_FEED'
  | 'HOME_SITEMAP'
  | 'MOVING'
  | 'SLOW'
  | 'BROKEN'
  | 'NOISY'
  | 'VANISHING'
  | 'HOSTILE'

/** Each outlet of the little press, by the name of its host. */
export const OUTLETS: Readonly<Record<string, Manner>> = {
  alder: 'RSS',
  birch: 'ATOM',
  cedar: 'JSON',
  dove: 'SITEMAP',
  elm: 'HOME_FEED',
  fern: 'HOME_SITEMAP',
  gorse: 'MOVING',
  heath: 'SLOW',
  ivy: 'BROKEN',
  juniper: 'NOISY',
  kelp: 'VANISHING',
  lime: 'HOSTILE',
}

/** An article of the little press, with what became of it. */
export interface Printed {
  readonly outlet: string
  readonly slug: string
  readonly title: string
  readonly at: number
  /** From when on it reads so. */
  readonly versions: readonly { readonly from: number; readonly paragraphs: readonly string[] }[]
  readonly movedAt: number | null
  readonly goneAt: number | null
  readonly paidAt: number | null
}

export interface LittlePress {
  readonly web: LittleWeb
  readonly articles: readonly Printed[]
  /** Addresses to follow, one an outlet. */
  readonly addresses: readonly string[]
  /** Sets the clock of the press. */
  readonly setClock: (now: number) => void
  /** Answers that a change was not sent for: the right validators were shown. */
  readonly unchanged: () => number
  /** Addresses that sent in full what they had sent before: whoever asked had not shown what it was told of it. */
  readonly wasted: () => readonly string[]
  close(): Promise<void>
}

/**
 * A dozen outlets with a seeded history of so many days: feeds, sitemaps, redirects, validators; slow, broken, changing, disappearing
 * and hostile ones. What they answer hangs on their clock alone, and on how often some of them were asked.
 */
export async function openLittlePress(start: number, days: number, seed = 7, perDay = 1): Promise<LittlePress> {
  const random = chance(seed)
  const articles = Object.entries(OUTLETS).flatMap(([outlet, manner]) =>
    makeArticles(outlet, manner, { start, days, perDay, random }),
  )
  let now = start
  const counts: Press['counts'] = { unchanged: 0, wasted: [], sent: new Map() }
  const web = await openLittleWeb()
  const press = { now: () => now, port: web.port, counts, random: chance(seed + 1) }
  const hosts = new Map(
    Object.entries(OUTLETS).map(([outlet, manner]) => [
      `${outlet}.example`,
      answering(
        outlet,
        manner,
        articles.filter((one) => one.outlet === outlet),
        press,
      ),
    ]),
  )
  // Every request is answered by its host, whatever the path.
  web.pages.get = (key: string) => {
    const host = key.split('/')[0] ?? ''
    return hosts.get(host)
  }
  const root = (outlet: string): string => `http://${outlet}.example:${String(web.port)}`
  return {
    web,
    articles,
    addresses: Object.entries(OUTLETS).map(([outlet, manner]) => `${root(outlet)}${pathOf(manner)}`),
    setClock: (moment) => {
      now = moment
    },
    unchanged: () => counts.unchanged,
    wasted: () => counts.wasted,
    close: () => web.close(),
  }
}

function pathOf(manner: Manner): string {
  switch (manner) {
    case 'SITEMAP':
      return '/sitemap.xml'
    case 'HOME_FEED':
    case 'HOME_SITEMAP':
      return '/'
    case 'JSON':
      return '/feed.json'
    default:
      return '/feed.xml'
  }
}

interface Making {
  readonly start: number
  readonly days: number
  readonly perDay: number
  readonly random: () => number
}

function makeArticles(outlet: string, manner: Manner, { start, days, perDay, random }: Making): Printed[] {
  return Array.from({ length: Math.round(days * perDay) }, (_, n) => {
    const at = Math.round(start + ((n + random() * 0.9) * DAY) / perDay)
    const { title, slug, write } = makeStory(random, at)
    const changes = manner === 'NOISY' || random() < 0.4
    // Of a broken outlet an article may be found half a day late: the first change comes when it was.
    const first = manner === 'BROKEN' ? at + 2 * DAY : at + 20 * HOUR
    const versions = [
      { from: at, paragraphs: write(0, false) },
      ...(changes ? [{ from: first, paragraphs: write(3, false) }] : []),
      ...(changes && manner !== 'BROKEN' && random() < 0.5 ? [{ from: at + 3 * DAY, paragraphs: write(3, true) }] : []),
    ]
    return {
      outlet,
      slug: `${slug}-${String(n)}`,
      title,
      at,
      versions,
      movedAt: manner === 'MOVING' ? at + 2 * DAY : null,
      goneAt: manner === 'VANISHING' && n % 3 === 0 ? at + 4 * DAY : null,
      paidAt: manner === 'VANISHING' && n % 3 === 1 ? at + 4 * DAY : null,
    }
  })
}

interface Press {
  readonly now: () => number
  readonly port: number
  readonly counts: { unchanged: number; readonly wasted: string[]; readonly sent: Map<string, string> }
  readonly random: () => number
}

type Answering = Extract<LittleAnswer, (request: IncomingMessage, response: ServerResponse) => unknown>

function answering(outlet: string, manner: Manner, articles: readonly Printed[], press: Press): Answering {
  const root = `http://${outlet}.example:${String(press.port)}`
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const trouble = troubleOf(manner, path, press, response)
    if (trouble !== null) return trouble === 'HANDLED' ? undefined : trouble
    const answer = answerOf(path, manner, root, articles, press)
    const validated = withValidators(answer, manner, request, press)
    if (manner !== 'SLOW') return validated
    void rest(5).then(() => {
      response.writeHead(validated.status ?? 200, { 'content-type': 'text/html', ...validated.headers })
      response.end(validated.body)
    })
    return undefined
  }
}

type Plain = Exclude<LittleAnswer, Answering>

/** What goes wrong: by the hour, so that it is the same whenever one asks within it. */
function troubleOf(manner: Manner, path: string, press: Press, response: ServerResponse): Plain | 'HANDLED' | null {
  const hour = Math.floor(press.now() / HOUR)
  if (manner === 'BROKEN' && path !== '/robots.txt') {
    if (hour % 7 === 0) return { status: 500, body: 'fault' }
    if (hour % 7 === 2) return { status: 503, headers: { 'retry-after': '1800' }, body: 'later' }
    if (hour % 7 === 4) {
      response.destroy()
      return 'HANDLED'
    }
    if (hour % 7 === 5 && path === '/feed.xml')
      return { headers: { 'content-type': 'text/xml' }, body: '<rss><channel' }
  }
  if (manner === 'SLOW' && hour % 17 === 0) {
    // It says nothing for a while, and hangs up.
    void rest(50).then(() => response.destroy())
    return 'HANDLED'
  }
  if (manner === 'HOSTILE') return hostile(path, press)
  return null
}

function hostile(path: string, press: Press): Plain | null {
  const own = `http://lime.example:${String(press.port)}`
  if (path === '/robots.txt') return { body: 'User-agent: *\nDisallow: /shut\nCrawl-delay: 5\n' }
  if (path.startsWith('/loop')) return { status: 302, headers: { location: `${own}/loop${String(path.length % 7)}` } }
  if (path === '/inside') return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } }
  if (path === '/large') return { body: `<p>${'large '.repeat(400_000)}</p>` }
  if (path === '/deep') return { body: '<div>'.repeat(50_000) }
  if (path === '/nothing') return { body: '' }
  if (path === '/picture') return { headers: { 'content-type': 'image/png' }, body: new Uint8Array([137, 80, 78, 71]) }
  return null
}

/** What a hostile feed lists beside its articles. */
const TRAPS = [
  '/loop',
  '/inside',
  '/large',
  '/deep',
  '/nothing',
  '/picture',
  '/shut/a',
  'javascript:alert(1)',
  'file:///etc/passwd',
]

function answerOf(path: string, manner: Manner, root: string, articles: readonly Printed[], press: Press): Plain {
  const now = press.now()
  const out = articles.filter(({ at }) => at <= now).reverse()
  if (path === '/robots.txt') {
    if (manner === 'HOME_SITEMAP') return { body: `User-agent: *\nAllow: /\nSitemap: ${root}/sitemap.xml\n` }
    return { body: 'User-agent: *\nAllow: /\n', headers: { 'content-type': 'text/plain' } }
  }
  if (path === '/') {
    const feed = manner === 'HOME_FEED' ? '<link rel="alternate" type="application/rss+xml" href="/feed.xml">' : ''
    return { body: `<html><head>${feed}</head><body><p>News, all day long, from ${root}.</p></body></html>` }
  }
  const links = out.slice(0, 20).map((one) => ({ link: `${root}${placeOf(one, now)}`, one }))
  if (path === '/feed.xml' || path === '/feed.json' || path === '/sitemap.xml') return listOf(manner, root, links)
  const asked = articles.find((one) => path === `/${one.slug}` || path === `/moved/${one.slug}`)
  if (asked === undefined || asked.at > now) return { status: 404, body: 'nothing here' }
  if (asked.movedAt !== null && asked.movedAt <= now && !path.startsWith('/moved/')) {
    return { status: 301, headers: { location: `${root}/moved/${asked.slug}` } }
  }
  if (asked.goneAt !== null && asked.goneAt <= now) return { status: 410, body: 'taken away' }
  return { body: pageOf(asked, manner, press) }
}

function placeOf({ slug, movedAt }: Printed, now: number): string {
  return movedAt !== null && movedAt <= now ? `/moved/${slug}` : `/${slug}`
}

function listOf(
  manner: Manner,
  root: string,
  links: readonly { readonly link: string; readonly one: Printed }[],
): Plain {
  const traps = manner === 'HOSTILE' ? TRAPS.map((trap) => (trap.startsWith('/') ? `${root}${trap}` : trap)) : []
  switch (manner) {
    case 'JSON':
      return {
        headers: { 'content-type': 'application/feed+json' },
        body: JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Cedar',
          items: links.map(({ link }) => ({ id: link, url: link })),
        }),
      }
    case 'SITEMAP':
    case 'HOME_SITEMAP':
      return {
        headers: { 'content-type': 'application/xml' },
        body: `<urlset>${links
          .map(({ link, one }) => `<url><loc>${link}</loc><lastmod>${new Date(one.at).toISOString()}</lastmod></url>`)
          .join('')}</urlset>`,
      }
    case 'ATOM':
      return {
        headers: { 'content-type': 'application/atom+xml' },
        body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Birch</title><id>${root}</id>${links
          .map(
            ({ link, one }) =>
              `<entry><title>${one.title}</title><id>${link}</id><link href="${link}?utm_source=feed"/></entry>`,
          )
          .join('')}</feed>`,
      }
    default:
      return {
        headers: { 'content-type': 'application/rss+xml' },
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${root}</title><ttl>20</ttl>${[
          ...links.map(({ link }) => link),
          ...traps,
        ]
          .map((link) => `<item><title>Report</title><link>${link}</link></item>`)
          .join('')}</channel></rss>`,
      }
  }
}

function pageOf(one: Printed, manner: Manner, press: Press): string {
  const now = press.now()
  const version = one.versions.filter(({ from }) => from <= now).at(-1) ?? one.versions[0]
  const paragraphs = version?.paragraphs ?? []
  const isPaid = one.paidAt !== null && one.paidAt <= now
  const paid = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${one.title}","isAccessibleForFree":false,"wordCount":1200,"datePublished":"${new Date(one.at).toISOString()}"}</script>`
  const page = articlePage({
    title: one.title,
    at: new Date(one.at).toISOString(),
    paragraphs: isPaid ? paragraphs.slice(0, 1) : manner === 'NOISY' ? noisy(paragraphs, one, press) : paragraphs,
    head: isPaid ? paid : '',
  }).replaceAll('The Quay Mail', `The ${one.outlet.slice(0, 1).toUpperCase()}${one.outlet.slice(1)} Post`)
  if (manner !== 'NOISY') return page
  const other = String(Math.floor(press.random() * 1_000))
  return page.replace(
    '</article>',
    `<p>Read more: <a href="/x${other}">Mill number ${other} closes for good</a></p><p>${other} shares</p></article>
     <aside><h3>Related</h3><ul><li><a href="/y${other}">Ferry number ${other} runs late again in fog</a></li></ul></aside>`,
  )
}

/** A clock and a counter among the paragraphs. */
function noisy(paragraphs: readonly string[], { at }: Printed, press: Press): string[] {
  const minutes = Math.floor((press.now() - at) / MINUTE)
  const views = Math.floor(press.random() * 100_000).toLocaleString('en')
  return [`Updated ${String(minutes)} minutes ago`, ...paragraphs, `${views} views`]
}

/** Feeds and pages of most outlets have an ETag, or a day of change. */
function withValidators(answer: Plain, manner: Manner, request: IncomingMessage, { counts }: Press): Plain {
  if ((answer.status ?? 200) !== 200 || manner === 'JSON' || manner === 'NOISY') return answer
  const mark = createHash('sha256')
    .update(answer.body ?? '')
    .digest('hex')
    .slice(0, 12)
  const isByDay = manner === 'ATOM'
  // A day of change that is as good as a mark: no two states share it.
  const etag = isByDay ? null : `"${mark}"`
  const day = new Date(Number.parseInt(mark.slice(0, 8), 16) * 400).toUTCString()
  const headers = isByDay ? { 'last-modified': day } : { etag: etag ?? '' }
  const shown = request.headers[isByDay ? 'if-modified-since' : 'if-none-match']
  if (shown === (isByDay ? day : etag)) {
    counts.unchanged += 1
    return { status: 304, headers }
  }
  const address = `${request.headers.host ?? ''}${request.url ?? ''}`
  if (counts.sent.get(address) === mark && request.url !== '/robots.txt') counts.wasted.push(address)
  counts.sent.set(address, mark)
  return { ...answer, headers: { ...answer.headers, ...headers } }
}
