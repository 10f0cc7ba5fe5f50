import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { HANDLER, SCRIPT, STEERING, TURNED } from './hostile-fields.js'
import { readPage } from './read-page.js'

const BODY = [
  `Harbour master Ines Duarte ${TURNED} spoke on Karsk Quay on 3 May 2026.`,
  `“The pier ${SCRIPT} is safe ${HANDLER} and it stays ${TURNED} open,” said Ines ${TURNED} Duarte.`,
  `“We will not close it,” ${SCRIPT} Duarte said. Some 300 ${HANDLER} people gathered.`,
].join('\n\n')

const ARTICLES = ['The Harbour Post', `${SCRIPT}${HANDLER}${TURNED}`].map((outlet, index) => ({
  text: index === 0 ? BODY : BODY.replace('is safe', 'is sound'),
  outlet,
  title: `${SCRIPT} Pier ${HANDLER} is safe ${TURNED}`,
  authors: [`${HANDLER}${TURNED}`],
  publishedAt: '2026-05-03T08:00:00Z',
  url: `https://${index === 0 ? 'a' : 'b'}.example/?x=%22%3E${encodeURIComponent(SCRIPT)}`,
}))

interface Nodes<Node> {
  readonly nodes: readonly Node[]
}

interface Named {
  readonly id: string
}

interface Taken {
  readonly events: Nodes<Named & { readonly articles: Nodes<Named> }>
  readonly people: Nodes<Named>
  readonly outlets: Nodes<Named>
  readonly storylines: Nodes<Named>
}

const NOTHING: Taken = {
  events: { nodes: [] },
  people: { nodes: [] },
  outlets: { nodes: [] },
  storylines: { nodes: [] },
}

describe('what hostile articles put on a page', () => {
  let server: TestServer
  let paths: string[]
  beforeAll(async () => {
    server = await startTestServer()
    await server.ask('mutation($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { __typename } }', {
      articles: ARTICLES,
    })
    await plant(server)
    const { data } = await server.ask<Taken>(
      '{ events { nodes { id articles { nodes { id } } } } people { nodes { id } } outlets { nodes { id } } storylines { nodes { id } } }',
    )
    const { events, people, outlets, storylines } = data ?? NOTHING
    paths = [
      '/',
      '/search?q=pier',
      `/search?q=${encodeURIComponent(`${SCRIPT}${HANDLER}${TURNED}`)}`,
      ...events.nodes.flatMap(({ id, articles }) => [
        `/events/${id}`,
        ...articles.nodes.map((article) => `/articles/${article.id}?words=3-90`),
      ]),
      ...people.nodes.map(({ id }) => `/people/${id}`),
      ...outlets.nodes.map(({ id }) => `/outlets/${id}`),
      ...storylines.nodes.map(({ id }) => `/storylines/${id}`),
    ]
  }, STARTING_MS)
  afterAll(() => server.close())

  it('is text and nothing else', async () => {
    expect(paths.length).toBeGreaterThan(8)
    const pages = [
      ...paths.map((path): [string, RequestInit] => [path, {}]),
      ['/draft', { method: 'POST', body: new URLSearchParams({ text: BODY }) }] as [string, RequestInit],
      ['/take-in', { method: 'POST', body: fileNamedOddly() }] as [string, RequestInit],
    ]
    for (const [path, init] of pages) {
      const page = await readPage(server.url + path, init)
      expect(page.status, path).toBe(200)
      const scripts = page
        .all('script')
        .map((each) => [each.attribs['src']?.startsWith('/assets/'), each.children.length])
      expect([scripts, page.all('img')], path).toEqual([[[true, 0]], []])
      expect(page.html, path).toContain('&lt;script>window.hacked = 1&lt;/script>')
      expect(page.html, path).toContain('\ufffdkoobeton\ufffd')
      expect(page.html, path).not.toMatch(STEERING)
      expect(
        page.links.filter((link) => !/^(?:[/#?]|https:\/\/[ab]\.example\/)/.test(link)),
        path,
      ).toEqual([])
    }
  })
})

/** A file whose name and whose words want to be more than text. */
function fileNamedOddly(): FormData {
  const form = new FormData()
  form.append('files', new File([BODY], `${SCRIPT.replaceAll('/', '')}${TURNED}.txt`))
  form.append('address', `javascript:${SCRIPT}${TURNED}`)
  return form
}

/** Reading strips such signs, so they are put where they would stand if it did not: whatever is stored, a page is harmless. */
async function plant({ store: { db } }: TestServer): Promise<void> {
  const turned = (text: string) => `${SCRIPT}${TURNED}${text}`
  for (const { id, name } of await db.outlet.findMany())
    await db.outlet.update({ where: { id }, data: { name: turned(name) } })
  for (const { id, name } of await db.person.findMany())
    await db.person.update({ where: { id }, data: { name: turned(name) } })
  await db.storyline.updateMany({ data: { title: turned('a title') } })
  await db.event.updateMany({ data: { title: turned('a title') } })
  await db.article.updateMany({ data: { title: turned('a title'), subtitle: turned('below it') } })
  const [first] = await db.article.findMany({ select: { id: true } })
  await db.article.update({ where: { id: first?.id ?? '' }, data: { url: 'javascript:window.hacked=1' } })
  await db.revision.updateMany({ data: { title: turned('a title') } })
  await db.quote.updateMany({ data: { cue: turned('said'), speakerText: turned('she') } })
  for (const { id, text } of await db.revision.findMany()) {
    await db.revision.update({ where: { id }, data: { text: text.replaceAll('pier', '\u202epie') } })
  }
}
