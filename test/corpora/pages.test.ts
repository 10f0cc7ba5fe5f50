import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCorpus } from '../../scripts/corpora/make-corpus.js'
import { readOurRows } from '../../scripts/corpora/our-rows.js'
import { readPython } from '../../scripts/corpora/read-python.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-pages-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function give(path: string, content: string): void {
  const file = join(folder, 'checkout', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
const make = (name: string) => makeCorpus(name, join(folder, 'checkout'), join(folder, 'out'))
const rowsOf = (name: string): Record<string, unknown>[] =>
  readFileSync(join(folder, 'out/html-articles', `${name}.dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const pageOf = (row: Record<string, unknown> | undefined): string =>
  gunzipSync(readFileSync(join(folder, 'out/html-articles', String(row?.['html'])))).toString()

describe('the evaluation set of htmldate', () => {
  const [first = '', second = ''] = readOurRows('htmldate')

  beforeEach(() => {
    give(
      'tests/eval_default.json',
      `{"https://brackmoor.example/1": {"file": "${first}", "date": "2026-03-15"},
        "https://brackmoor.example/2": {"file": "not-ours.html", "date": "2026-03-15"}}`,
    )
    give('tests/eval_mediacloud_2020.json', `{"https://mellin.example/": {"file": "${second}", "date": NaN}}`)
    give(`tests/cache/${first}`, '<p>The pier is safe.')
  })

  it('gives our pages the day of their article, with the page beside the row', () => {
    give(`tests/eval/${second}`, '<p>Nobody knows when.')
    expect(make('htmldate')).toEqual([{ file: 'html-articles/htmldate.dev.jsonl', rows: 2 }])
    const rows = rowsOf('htmldate')
    expect(rows).toMatchObject([
      { id: first, url: 'https://brackmoor.example/1', date: '2026-03-15', subset: 'default' },
      { id: second, url: 'https://mellin.example/', date: null, subset: 'mediacloud_2020' },
    ])
    expect(rows.map(pageOf)).toEqual(['<p>The pier is safe.', '<p>Nobody knows when.'])
  })

  it('is refused where a page is missing', () => {
    expect(() => make('htmldate')).toThrow(`has no page ${second}, neither in tests/cache nor in tests/eval`)
  })
})

describe('the evaluation set of Trafilatura', () => {
  it('gives our pages the pieces of their article, and its head where somebody labelled one', () => {
    const [first = '', second = ''] = readOurRows('trafilatura')
    give(`tests/cache/${first}`, 'one')
    give(`tests/eval/${second}`, 'two')
    give(
      'tests/evaldata.py',
      `# Pages
EVAL_PAGES = {
'https://brackmoor.example/1': {
    'file': '${first}',
    'with': ['The pier is safe,', "Nobody's pier"],
    'without': ['Share this'],  #
},
'https://mellin.example/': {
    'file': '${second}', 'author': 'Jane Roe, MP; Ines Duarte', 'title': 'Pier', 'date': '',
    'tags': [], 'with': [], 'without': [],
},
'https://other.example/': {'file': 'not-ours.html', 'with': [], 'without': []},
}
`,
    )
    expect(make('trafilatura')).toEqual([{ file: 'html-articles/trafilatura.dev.jsonl', rows: 2 }])
    const rows = rowsOf('trafilatura')
    expect(rows).toMatchObject([
      {
        id: first,
        has_metadata_gold: false,
        title: null,
        authors: [],
        date: null,
        with: ['The pier is safe,', "Nobody's pier"],
        without: ['Share this'],
      },
      { id: second, has_metadata_gold: true, title: 'Pier', authors: ['Jane Roe, MP', 'Ines Duarte'], date: null },
    ])
    expect(rows.map(pageOf)).toEqual(['one', 'two'])
  })
})

describe('data kept as Python', () => {
  it('is read with its escapes, comments, names and strings in pieces', () => {
    const source = String.raw`PAGES = {'a': ["it's", 'it\'s', 'a\nb\\', '\u00e9\xe9', 'one ' 'two'], # {
      "b": (1, -2.5, None, True,), 'c#': {}}
MORE = 3`
    expect(readPython(source, 'PAGES')).toEqual({
      a: ["it's", "it's", 'a\nb\\', 'éé', 'one two'],
      b: [1, -2.5, null, true],
      'c#': {},
    })
    expect(readPython(source, 'MORE')).toBe(3)
  })

  it.each([
    ['PAGES', 'OTHER = 3', 'Nothing is assigned to PAGES.'],
    ['PAGES', 'PAGES = {', 'What is assigned to PAGES does not end.'],
    ['PAGES', 'PAGES = [open]', 'PAGES holds open, which is no data.'],
    ['PAGES', "PAGES = {'a', 'b'}", 'PAGES has a key without a value: a.'],
  ])('is refused: %s of %s', (name, source, message) => {
    expect(() => readPython(source, name)).toThrow(message)
  })
})
