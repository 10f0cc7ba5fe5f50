import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extract/header/read-header.js'
import { loadModels } from '../../src/models/load-models.js'
import type { Reading } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'

const REPORT = 'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday.'

describe('a front matter in YAML', () => {
  it.each<[string, front: string, stated: Record<string, string | string[]>]>([
    ['plain texts', 'title: Harbour stays shut\nsection: Ports', { title: 'Harbour stays shut', section: 'Ports' }],
    [
      'marks in marks',
      `title: 'Harbour''s gates'\nsection: "Ports \\u2014 \\"all\\""`,
      { title: "Harbour's gates", section: 'Ports — "all"' },
    ],
    [
      'texts over several lines',
      'title: Harbour\n  stays shut\nsubtitle: >-\n  Dockers\n  go on\ndek: |\n  x',
      { title: 'Harbour stays shut', subtitle: 'Dockers go on' },
    ],
    ['a text kept line by line', 'title: |\n  Harbour\n  stays shut\n', { title: 'Harbour stays shut' }],
    [
      'lists',
      'authors:\n- Mara Quill\n-   Tom Adeyemi\nagency: [Corvane, "Lowen, Press"]',
      { author: ['Mara Quill', 'Tom Adeyemi'], agency: ['Corvane', 'Lowen, Press'] },
    ],
    [
      'lists in lists',
      'authors: [[Mara Quill], [[Tom Adeyemi]], [[[Too Deep]]]]',
      { author: ['Mara Quill', 'Tom Adeyemi'] },
    ],
    [
      'things with names',
      'authors:\n  - name: Mara Quill\n    email: mara@example.com\n  - Tom Adeyemi\n  - email: x@example.com\nsource:\n  name: Lowen Herald',
      { author: ['Mara Quill', 'Tom Adeyemi'], outlet: 'Lowen Herald' },
    ],
    [
      'dates',
      'date: 2024-03-05\nupdated: 2024-03-06T10:00:00+01:00',
      { publishedAt: '2024-03-05', updatedAt: '2024-03-06T10:00:00+01:00' },
    ],
    [
      'what looks like a number or an answer',
      'title: 1984\nsection: yes\nsubtitle: true\ndateline: 007',
      { title: '1984', section: 'yes', subtitle: 'true', dateline: '007' },
    ],
    ['nothing', 'title: Harbour\nauthor:\nsection: ~\nsubtitle: ""\nagency: []\ndateline: null', { title: 'Harbour' }],
    [
      'what is no field of an article',
      'title: Harbour\ntags: {a: b}\nlayout: post\n"two words": x\n? [a]\n: b',
      { title: 'Harbour' },
    ],
    ['comments', '# Fields\n\ntitle: Harbour # shut\n#date: soon\n', { title: 'Harbour' }],
    [
      'a field twice',
      'title: Harbour\nauthor: Mara Quill\ntitle: Harbour shut',
      { title: 'Harbour shut', author: 'Mara Quill' },
    ],
    [
      'one text for two fields',
      'title: &t Harbour\nsubtitle: *t\nauthors: &a [Mara Quill]\nagency: *a',
      { title: 'Harbour', subtitle: 'Harbour', author: 'Mara Quill' },
    ],
    [
      'many lists',
      `title: Harbour\n${'tags: [a, {b: c}]\n'.repeat(60)}author: A - B - C - D - E - F - G - H - I`,
      { title: 'Harbour', author: 'A - B - C - D - E - F - G - H - I' },
    ],
    ['tabs', 'title: Harbour\nauthors:\n\t- Mara Quill', { title: 'Harbour', author: 'Mara Quill' }],
    [
      'a colon without marks',
      'title: Harbour: shut again\nauthor: Mara Quill',
      { title: 'Harbour: shut again', author: 'Mara Quill' },
    ],
    [
      'brackets without marks',
      'title: [Live] Harbour shut\nauthor: @quill',
      { title: '[Live] Harbour shut', author: '@quill' },
    ],
    [
      'marks around some words',
      `title: "Harbour" stays shut\nauthor: Mara Quill`,
      { title: '"Harbour" stays shut', author: 'Mara Quill' },
    ],
    ['line ends of Windows', 'title: Harbour\r\nauthor: Mara Quill\r', { title: 'Harbour', author: 'Mara Quill' }],
  ])('has %s', async (_name, front, stated) => {
    expect(fieldsOf(await read(`---\n${front}\n---\n\n${REPORT}`))).toEqual(stated)
    expect(paragraphsOf(await read(`---\n${front}\n---\n\n${REPORT}`))).toEqual([REPORT])
  })

  it.each(['---\n', '...\n', '---  \n', '---'])('ends with %j', async (end) => {
    expect(fieldsOf(await read(`\uFEFF--- \ntitle: Harbour\n${end}${REPORT}`.replace(/---Th/, '---\nTh')))).toEqual({
      title: 'Harbour',
    })
  })

  it.each([
    ['broken', 'title: Harbour\nauthors: [Mara Quill\nsection: Ports', 4],
    ['broken further down', 'title: Harbour\n\nauthors:\n  - Mara Quill\n - Tom Adeyemi', 6],
    ['nested in brackets without end', `title: x\ntags: ${'['.repeat(4_000)}`, 3],
    ['nested in keys without end', `title: x\n${'? '.repeat(3_000)}`, 3],
    ['nested in lists without end', `title: x\ntags:\n  ${'- '.repeat(3_000)}`, 4],
    ['nested in things without end', `title: x\ntags: ${'{a: '.repeat(1_500)}`, 3],
  ])('that is %s is refused by its line', async (name, front, line) => {
    const reading = await read(`---\n${front}\n---\n\n${REPORT}`)
    expect(reading).toMatchObject({ kind: 'rejected', reason: 'BAD_FIELD', origin: { name: 'a.md', line } })
    expect(reading.kind === 'rejected' && reading.message).toMatch(
      new RegExp(`^Line ${line} .*${name.startsWith('nested') ? 'nests too deep' : ''}.*; mend it`),
    )
  })

  it('of aliases of aliases ends', async () => {
    const bomb = Array.from(
      { length: 100 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join()}]`,
    )
    expect(fieldsOf(await read(`---\ntitle: Harbour\n${bomb.join('\n')}\nauthors: *a99\n---\n${REPORT}`))).toEqual({
      title: 'Harbour',
    })
  })

  it.each([
    ['a ruled line', `---\n${REPORT}\n---\n${REPORT}`],
    ['a conversation', `---\nSMITH JONES: It is [shut\n---\n${REPORT}`],
    ['two lines and nothing between', `---\n\n---\n${REPORT}`],
    ['one that ends nowhere', `---\ntitle: Harbour\n\n${REPORT}`],
    ['one far down', `---\ntitle: Harbour\n${'x: y\n'.repeat(2_000)}---\n${REPORT}`],
    ['one below the text', `${REPORT}\n---\ntitle: Harbour\n---\n`],
  ])('is not %s', async (_name, text) => {
    const reading = await read(text)
    expect(fieldsOf(reading)).toEqual({})
    expect(reading).toMatchObject({ kind: 'article', text })
  })
})

describe('a front matter in TOML', () => {
  it.each<[string, front: string, stated: Record<string, string | string[]>]>([
    ['texts', `title = "Harbour \\"shut\\""\nsection = 'Ports'`, { title: 'Harbour "shut"', section: 'Ports' }],
    ['a text over several lines', 'title = """\nHarbour\nshut"""', { title: 'Harbour shut' }],
    [
      'dates',
      'date = 2024-03-05\nupdated = 2024-03-06T10:00:00+01:00',
      { publishedAt: '2024-03-05', updatedAt: '2024-03-06T10:00:00.000+01:00' },
    ],
    [
      'lists',
      'authors = ["Mara Quill",\n  "Tom Adeyemi", {name = "Ines Roth"}]\ntags = [1, 2]',
      { author: ['Mara Quill', 'Tom Adeyemi', 'Ines Roth'] },
    ],
    [
      'tables',
      'title = "Harbour"\nauthor = {name = "Mara Quill"}\n[params]\ntitle = "x"\n[section]\nx = 1',
      { title: 'Harbour', author: 'Mara Quill' },
    ],
    ['numbers', 'title = 1984\nsubtitle = true', { title: '1984', subtitle: 'true' }],
    [
      'values without marks',
      'title = Harbour stays shut\nsection="Ports"',
      { title: 'Harbour stays shut', section: 'Ports' },
    ],
  ])('has %s', async (_name, front, stated) => {
    expect(fieldsOf(await read(`+++\n${front}\n+++\n\n${REPORT}`))).toEqual(stated)
    expect(paragraphsOf(await read(`+++\n${front}\n+++\n\n${REPORT}`))).toEqual([REPORT])
  })

  it.each([
    ['broken', 'title = "Harbour"\nauthors = ["Mara Quill"\nsection = "Ports"\n', 4],
    ['stated twice', 'title = "Harbour"\ntitle = "Port"', 3],
    ['nested without end', `title = "x"\ntags = ${'['.repeat(4_000)}`, 3],
  ])('that is %s is refused by its line', async (_name, front, line) => {
    expect(await read(`+++\n${front}\n+++\n\n${REPORT}`)).toMatchObject({
      kind: 'rejected',
      reason: 'BAD_FIELD',
      origin: { line },
    })
  })
})

async function read(text: string): Promise<Reading> {
  for await (const reading of readArticles([{ name: 'a.md', bytes: new TextEncoder().encode(text) }], loadModels()))
    return reading
  throw new Error('Nothing was read.')
}

function fieldsOf(reading: Reading): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  if (reading.kind === 'rejected') return { rejected: reading.message }
  for (const { field, value } of reading.stated) {
    const known = fields[field]
    fields[field] = known === undefined ? value : [known, value].flat()
  }
  return fields
}

function paragraphsOf(reading: Reading): string[] {
  if (reading.kind === 'rejected') return []
  const { blocks } = readHeader(reading)
  return blocks.filter(({ kind }) => kind === 'PARAGRAPH').map(({ start, end }) => reading.text.slice(start, end))
}
