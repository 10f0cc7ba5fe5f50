import { articlePage, bridgeReport, openLittleWeb, type LittleWeb } from '../support/little-web.js'

/** An outlet with articles in several forms, feeds, a sitemap, and all that stands in the place of an article. */
export async function openQuayMail(): Promise<LittleWeb> {
  const web = await openLittleWeb()
  const own = web.origin
  const page = (name: string, head = ''): string => articlePage({ ...bridgeReport(name), head })
  const canonical = `<link rel="canonical" href="${own}/a">`
  const xml = { 'content-type': 'application/xml' }
  const pages: Record<string, string> = {
    '/a': page('Mellin', canonical),
    '/a/amp': page('Mellin', canonical).replace('<html', '<html amp').replace('at once', 'forthwith'),
    '/a?print=1': page('Mellin', canonical).replace('officials said', 'they said'),
    '/b': page('Karsk', '<link rel="canonical" href="https://elsewhere.example/b">'),
    '/c': page('Tolvsk', `<link rel="canonical" href="${own}/">`),
    '/short': `<html><head><meta http-equiv="refresh" content="0; url=/a"></head><body>Moved.</body></html>`,
    '/': `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
      <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>News of the quay.</p></body></html>`,
    '/softly': `<html><head><title>Page not found - The Quay Mail</title></head><body><h1>Sorry</h1>
      <p>We looked everywhere. Try the search, or go to our home page to see what is new today at the quay.</p></body></html>`,
    '/wall': `<html><head><title>The Quay Mail</title></head><body><h1>We value your privacy</h1><p>We and our partners
      store and/or access information on a device, such as cookies, and process personal data.</p><button>Accept all</button></body></html>`,
    '/human': `<html><head><title>Just a moment...</title></head><body><p>Checking your browser before accessing the site.</p></body></html>`,
    '/paid': page(
      'Paid',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":false,"wordCount":1200,"datePublished":"2026-11-30"}</script>`,
    ),
    '/drawn': '<html><body><div id="app"></div><script src="/app.js"></script></body></html>',
  }
  for (const [path, body] of Object.entries(pages)) web.pages.set(path, { body })
  web.pages.set('/robots.txt', {
    body: `User-agent: *\nDisallow: /private\nSitemap: ${own}/sitemap-index.xml`,
    headers: { 'content-type': 'text/plain' },
  })
  web.pages.set('/home-instead', { status: 302, headers: { location: '/' } })
  web.pages.set('/pdf', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' })
  web.pages.set('/feed.xml', {
    headers: { 'content-type': 'application/rss+xml' },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Mail</title><link>${own}/</link>
      <item><title>A</title><link>${own}/a</link></item><item><title>Gone</title><link>/gone</link></item>
      <item><title>B</title><link>${own}/b</link></item><item><title>B again</title><link>${own}/b</link></item></channel></rss>`,
  })
  web.pages.set('/feed.json', {
    headers: { 'content-type': 'application/feed+json' },
    body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: '1', url: '/c' }] }),
  })
  web.pages.set('/sitemap-index.xml', {
    headers: xml,
    body: `<sitemapindex><sitemap><loc>${own}/sitemap.xml</loc></sitemap></sitemapindex>`,
  })
  web.pages.set('/sitemap.xml', {
    headers: xml,
    body: `<?xml version="1.0"?><urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>${own}/b</loc><lastmod>2026-11-01</lastmod></url>
      <url><loc>${own}/c</loc><news:news><news:publication_date>2026-11-03T08:00:00Z</news:publication_date></news:news></url></urlset>`,
  })
  return web
}
