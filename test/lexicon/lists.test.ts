import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/lexicon/read-table.js'
import { tagged } from '../../src/lexicon/tagged.js'
import { LISTS, type Tag } from '../../src/lexicon/tags.js'

const ROOT = resolve(import.meta.dirname, '../..')
const FILES = readdirSync(join(ROOT, 'lexicon')).filter((name) => name.endsWith('.tsv'))

/** Tags whose words stand as printed, capitals and all. */
const AS_PRINTED: ReadonlySet<string> = new Set<Tag>(['dateline-place', 'capital-label'])

/** Where a line is told by the whole of it: one word may stand in two lines. */
const BY_LINE: ReadonlySet<string> = new Set(['nicknames.tsv', 'synonyms.tsv'])

function linesOf(file: string): string[] {
  return readFileSync(join(ROOT, 'lexicon', file), 'utf8').split('\n')
}

describe('the lists of the lexicon', () => {
  it.each(FILES)('%s is sorted, and no entry stands twice', (file) => {
    const lines = linesOf(file)
    expect(lines.at(-1)).toBe('')
    const keys = lines.slice(1, -1).map((line) => (BY_LINE.has(file) ? line : (line.split('\t')[0] ?? '')))
    expect(keys).toEqual([...new Set(keys)].sort(byCode))
  })

  it.each(FILES)('%s holds no blanks beside its words, nor other than composed letters', (file) => {
    const wrong = linesOf(file).filter((line) => /(?:^| )(?: |\t|$)|\t |\r/.test(line) && line !== '')
    expect(wrong).toEqual([])
    expect(linesOf(file).filter((line) => line !== line.normalize('NFC'))).toEqual([])
  })

  it.each(Object.entries(LISTS))('%s carries its own tags, each once a word and each by some word', (list, tags) => {
    const rows = parseTable(list, ['word', 'tags', 'source'], linesOf(`${list}.tsv`).join('\n'))
    const carried = rows.map((row) => row.parts('tags'))
    expect(carried.filter((own) => own.length === 0 || new Set(own).size < own.length)).toEqual([])
    expect(new Set(carried.flat())).toEqual(new Set(tags))
    const capitals = rows.filter(
      (row) =>
        !row.parts('tags').some((tag) => AS_PRINTED.has(tag)) && row.text('word') !== row.text('word').toLowerCase(),
    )
    expect(capitals.map((row) => row.text('word'))).toEqual([])
    expect(rows.filter((row) => row.text('source') === '').map((row) => row.text('word'))).toEqual([])
  })

  it('has no tag that nothing asks for', () => {
    const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('tags.ts') && !name.includes('generated'))
      .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
      .join('\n')
    const unused = Object.values(LISTS)
      .flat()
      .filter((tag) => !new RegExp(`\\btagged\\(\\s*'${tag}'`).test(code))
    expect(unused).toEqual([])
  })

  it('reads no list but that of the tag asked for, and its words with it', () => {
    expect(tagged('name-suffix').has('jr')).toBe(true)
    expect(tagged('name-suffix').has('king')).toBe(false)
    expect(tagged('title').has('king')).toBe(true)
  })
})

describe('a list with a mistake in it', () => {
  it('is told by file and line', () => {
    const read = (text: string): unknown => parseTable('lexicon/quays.tsv', ['quay', 'berths'], text)
    expect(() => read('quay\tships\n')).toThrow('lexicon/quays.tsv:1: the headings are "quay\tships"')
    expect(() => read('quay\tberths\nkarsk\t4\ntolvsk\n')).toThrow('lexicon/quays.tsv:3: 1 columns in place of 2')
    expect(() => read('quay\tberths\n\t4\n')).toThrow('lexicon/quays.tsv:2: the first column is empty')
    const [row] = parseTable('lexicon/quays.tsv', ['quay', 'berths'], 'quay\tberths\nkarsk\tfour\n')
    expect(() => row?.number('berths')).toThrow('lexicon/quays.tsv:2: "four" is no number')
    expect(() => row?.oneOf('berths', ['none', 'one'])).toThrow('berths is "four", and must be one of none, one')
  })
})

/** By UTF-16 code, as the files are sorted. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
