import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKey } from '../../src/store/api-keys.js'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from '../web/quay-mail.js'
import { EIGHT_FILES } from './eight-files.js'
import { readPage, wordsOf, type ReadPage } from './read-page.js'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Sends files as the form of a page does. */
function sendFiles(server: TestServer, files: Files, more: RequestInit & { fields?: Record<string, string> } = {}) {
  const { fields = {}, ...init } = more
  const body = new FormData()
  for (const [name, content] of Object.entries(files)) body.append('files', new File([content as BlobPart], name))
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return readPage(`${server.url}/take-in`, { method: 'POST', body, ...init })
}

async function countArticles(server: TestServer): Promise<number> {
  return server.store.db.article.count()
}

const linesOf = (page: ReadPage) => page.all('li').map(wordsOf)
const eventsOf = (page: ReadPage) => page.links.filter((link) => link.startsWith('/events/'))

describe('files that a page sends', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  }, STARTING_MS)
  afterAll(() => server.close())

  it('are taken in, each named for its outlet where that is asked for, and lead to what they say differently', async () => {
    const page = await sendFiles(server, EIGHT_FILES, { fields: { outlets: 'names' } })
    expect([page.status, page.words('h1')]).toEqual([200, '8 articles taken in'])
    const [event = ''] = eventsOf(page)
    expect(event).toMatch(/^\/events\/[0-9a-f]{10}$/)
    expect(page.words('main')).toContain('Harrow Courier')
    const compared = await readPage(server.url + event)
    expect(compared.words('main')).toMatch(/“inflame” .*against “provoke”/)
    const again = await sendFiles(server, { 'harrow-courier.txt': EIGHT_FILES['harrow-courier.txt'] ?? '' })
    expect(again.words('main')).toContain('was there already, with the same text')
    expect(eventsOf(again)).toEqual([event])
  })

  it('are told one by one where they are not taken: what no text is, what is empty, what is too long', async () => {
    const before = await countArticles(server)
    const page = await sendFiles(server, {
      'minutes.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 255, 254, 0, 1]),
      'empty.txt': '',
      'long.txt': 'Words of a very long report. '.repeat(40_000),
      '../../notes/ferry.txt': 'The ferry stays in port\n\nThe ferry stays in port, Ines Roe said on 3 May 2026.',
      'year.jsonl': `${JSON.stringify({ text: 'The pier is closed, Ines Roe said on 3 May 2026.', outlet: 'Quay Mail' })}\nno row\n`,
    })
    expect([page.status, page.words('h1')]).toEqual([200, '2 articles taken in and 4 not taken'])
    const lines = linesOf(page)
    expect(lines).toContainEqual(expect.stringMatching(/^minutes\.docx not taken: It is not text/))
    expect(lines).toContainEqual(expect.stringMatching(/^empty\.txt not taken: It is empty/))
    expect(lines).toContainEqual(expect.stringMatching(/^long\.txt not taken: It has 1160000 bytes; an article may/))
    expect(lines).toContainEqual(expect.stringMatching(/^year\.jsonl, line 2 not taken/))
    expect(lines).toContainEqual(expect.stringMatching(/^ferry\.txt new.*of an unknown outlet: name it$/))
    expect(await countArticles(server)).toBe(before + 2)
    const none = await sendFiles(server, {}, { fields: { outlets: 'names' } })
    expect([none.status, none.words('h1')]).toEqual([400, 'No file was chosen'])
  })

  it('are named without the folders that they lie in, in the API as well', async () => {
    for (const name of ['/home/anna/desk/pier.txt', 'C:\\Anna\\quay.txt', '../../notes/mole.txt', 'desk/lock.txt']) {
      const text = `${name.slice(-8, -4)} is shut\n\nThe ${name.slice(-8, -4)} is shut, Ines Roe said on 6 May 2026.`
      const to = `${server.url}/ingest?${new URLSearchParams({ name }).toString()}`
      await (
        await fetch(to, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: text })
      ).text()
    }
    const { data } = await server.ask<{ articles: { nodes: { sourceName: string }[] } }>(
      '{ articles(first: 4, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { sourceName } } }',
    )
    const names = data?.articles.nodes.map(({ sourceName }) => sourceName)
    expect(names?.toReversed()).toEqual(['pier.txt', 'quay.txt', 'mole.txt', 'desk/lock.txt'])
  })

  it('are told on the first screen of a phone by the words that are soonest seen', async () => {
    const [long, other] = [
      'We shall shut the northern gate tonight and guard it until the morning comes',
      'We shall close off the whole harbour basin tonight and guard it until the morning comes',
    ]
    const [safe, sound] = [
      'The old wooden pier is safe and will stay open',
      'The old wooden pier is sound and will stay open',
    ]
    const told = (gate: string, pier: string) =>
      `The gate and the pier of Port Sorn\n\n7 May 2026\n\n“${gate},” harbour master Ines Roe said in Port Sorn. “${pier},” she said.`
    const page = await sendFiles(
      server,
      { 'sorn-post.txt': told(long, safe), 'bay-mail.txt': told(other, sound) },
      { fields: { outlets: 'names' } },
    )
    const event = await readPage(server.url + (eventsOf(page)[0] ?? ''))
    const rewordings = (of: string) =>
      event
        .all(of)
        .map(wordsOf)
        .filter((words) => words.includes(' against '))
    const glance = event.all('ul').find((each) => each.attribs['class']?.includes('glance'))
    const seen = event
      .all('a')
      .filter((each) => each.parent?.parent === glance)
      .map(wordsOf)
    expect(rewordings('summary').length).toBeGreaterThan(1)
    expect(seen[0]).toBe('Ines Roe: “safe” against “sound”')
  })

  it('show first whom several outlets quote, and fold away whom one alone does', async () => {
    const names = [
      'Ada Quill',
      'Ivo Roe',
      'Marta Lind',
      'Piet Harl',
      'Rosa Venn',
      'Carl Munt',
      'Nora Fisk',
      'Emil Tarn',
      'Olga Brand',
    ]
    const all = names.map(
      (name, n) => `“I saw the tower of Sable Haven fall at ${String(n + 3)} o'clock,” ${name} said.`,
    )
    const told = (lines: readonly string[]) => `Tower of Sable Haven falls\n\n8 May 2026\n\n${lines.join('\n\n')}`
    const files = { 'sorn-post.txt': told(all), 'bay-mail.txt': told(all.slice(0, 1)) }
    const page = await sendFiles(server, files, { fields: { outlets: 'names' } })
    const event = await readPage(server.url + (eventsOf(page)[0] ?? ''))
    const [first, folded] = event.all('table').filter((each) => each.attribs['class'] === 'people')
    expect(wordsOf(first)).toContain('Ada Quill')
    expect(wordsOf(first)).not.toContain('Olga Brand')
    expect(wordsOf(folded)).toContain('Olga Brand')
    expect(event.all('summary').map(wordsOf)).toContain('6 people more, each quoted by one outlet alone')
  })

  it('are refused as a whole where they are too much, or come from another site', async () => {
    const before = await countArticles(server)
    const half = 'A word of many. '.repeat(60_000)
    const much = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${String(n)}.txt`, half]))
    const page = await sendFiles(server, much)
    expect([page.status, page.words('h1')]).toEqual([413, 'That is too much at once'])
    const files = { 'a.txt': 'The lock gate is shut, Ines Roe said on 4 May 2026.' }
    expect((await sendFiles(server, files, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect((await sendFiles(server, files, { headers: { origin: 'null' } })).status).toBe(403)
    const broken = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'nonsense' }
    expect((await readPage(`${server.url}/take-in`, broken)).words('h1')).toBe('No file was chosen')
    expect(await countArticles(server)).toBe(before)
    expect(server.faults).toEqual([])
  })

  it('are taken only of who may hand articles in, where the server asks for keys', async () => {
    const other = await startTestServer({ rules: { isLocal: false, readOnly: false, closed: false } })
    try {
      const files = { 'a.txt': 'The lock gate is shut, Ines Roe said on 4 May 2026.' }
      const [reading, writing] = [
        await makeKey(other.store.db, 'A reader', ['read']),
        await makeKey(other.store.db, 'The desk', ['ingest']),
      ]
      const as = (key: string) => ({ headers: { cookie: `rashomon-key=${key}` } })
      const home = await readPage(other.url)
      expect(home.all('form').map((form) => form.attribs['action'])).toEqual(['/search', '/key', '/draft'])
      expect((await readPage(other.url, as(writing))).words('main')).toContain('Drop articles here')
      const stranger = await sendFiles(other, files)
      expect([stranger.status, stranger.words('h1')]).toEqual([401, 'This needs a key'])
      expect((await sendFiles(other, files, as(reading))).status).toBe(403)
      expect(await countArticles(other)).toBe(0)
      expect((await sendFiles(other, files, as(writing))).words('h1')).toBe('1 article taken in')
    } finally {
      await other.close()
    }
  })
})

describe('an address that is given on a page', () => {
  let mail: LittleWeb
  let web: Web
  let server: TestServer
  beforeAll(async () => {
    mail = await openQuayMail()
    web = openWeb({ reach: readReach([`127.0.0.1:${String(mail.port)}`]), userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
    server = await startTestServer({ web })
  }, STARTING_MS)
  afterAll(async () => {
    await server.close()
    await web.close()
    await mail.close()
  })

  const post = (to: TestServer, path: string, form: Record<string, string>) =>
    readPage(to.url + path, { method: 'POST', body: new URLSearchParams(form) })

  it('is taken in where the server may fetch it, in the box for drafts as well', async () => {
    const page = await sendFiles(server, {}, { fields: { address: `${mail.origin}/b` } })
    expect([page.status, page.words('h1')]).toEqual([200, '1 article taken in'])
    const [event = ''] = eventsOf(page)
    expect((await readPage(server.url + event)).status).toBe(200)
    const pasted = await post(server, '/draft', { text: ` ${mail.origin}/b\r\n` })
    expect(linesOf(pasted)).toContainEqual(expect.stringContaining('was there already'))
    const draft = await post(server, '/draft', { text: `See ${mail.origin}/c` })
    expect(draft.words('h1')).toBe('A draft, checked')
  })

  it('is told why it is not', async () => {
    const said = async (address: string) => linesOf(await post(server, '/take-in', { address })).at(0)
    expect(await said(`${mail.origin}/wall`)).toMatch(/\/wall not taken: .*consent/i)
    expect(await said('https://elsewhere.example/a')).toContain('not fetched here')
    expect(await said('http://169.254.169.254/latest/meta-data/')).toContain('not taken')
    expect(await said('javascript:1')).toContain('no address of the web')
    const closed = await startTestServer()
    try {
      const page = await post(closed, '/take-in', { address: 'https://news.example/a' })
      expect(linesOf(page).at(0)).toContain('This server fetches nothing from the web. Save the page')
      expect((await readPage(closed.url)).all('input').map((each) => each.attribs['name'])).not.toContain('address')
    } finally {
      await closed.close()
    }
  })
})
