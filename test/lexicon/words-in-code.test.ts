import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listsInCode } from './word-lists-in-code.js'

const SRC = resolve(import.meta.dirname, '../../src')

/** Files whose lists are no words of a language: elements and attributes of HTML, addresses, headers, endings, learned weights. */
const NO_WORDS: readonly string[] = [
  'extract/header/read-header.ts',
  'extract/header/read-outlet.ts',
  'read/body/choose-body.ts',
  'read/body/element-path.ts',
  'read/body/find-blocks.ts',
  'read/body/read-completeness.ts',
  'read/find-page-bylines.ts',
  'read/find-page-date.ts',
  'read/page-fields.ts',
  'read/print-markup.ts',
  'serve/plugins/use-graphiql.ts',
  'serve/requests.ts',
  'store/normalize-url.ts',
  'text/stem.ts',
  'text/spelling.ts',
]

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('lexicon/') && !name.includes('generated/'))
const LISTING = FILES.filter((name) => listsInCode(name, readFileSync(join(SRC, name), 'utf8')).length > 0)

describe('words in code', () => {
  it('stand nowhere in lists but in the files that are allowed to', () => {
    const places = LISTING.filter((name) => !NO_WORDS.includes(name)).flatMap((name) =>
      listsInCode(name, readFileSync(join(SRC, name), 'utf8')).map(({ line, words }) => `${name}:${line} (${words})`),
    )
    expect(places).toEqual([])
  })

  it('are allowed to no file that has none any more', () => {
    expect(NO_WORDS.filter((name) => !LISTING.includes(name))).toEqual([])
  })

  it.each([
    ["const A = new Set(['quay', 'pier', 'dock', 'wharf', 'jetty', 'mole'])", 6],
    ["const A = 'quay pier dock wharf jetty mole'.split(' ')", 6],
    ["const A = ('quay pier dock ' + 'wharf jetty mole').split(' ')", 6],
    ["const A = new Map([['quay', 1], ['pier', 1], ['dock', 1], ['wharf', 1], ['jetty', 1], ['mole', 1]])", 6],
    ['const A = /^the (?:quay|pier|docks?|wharf|jetty|mole)$/', 6],
    ['const A = new RegExp(`(?:quay|pier|dock|wharf|jetty|mole)${END}`)', 6],
  ])('are found in %s', (code, words) => {
    expect(listsInCode('quays.ts', code)).toEqual([{ line: 1, words }])
  })

  it.each([
    "const A = new Set(['quay', 'pier', 'dock', 'wharf', 'jetty'])",
    "const A = ['QUAY', 'PIER', 'DOCK', 'WHARF', 'JETTY', 'MOLE']",
    "const A = ['quay', 'pier', 'dock', 'wharf', 'jetty', 'mole'] as const",
    'const A = /(?:quay|pier) (?:dock|wharf) (?:jetty|mole)/',
  ])('are not %s', (code) => {
    expect(listsInCode('quays.ts', code)).toEqual([])
  })
})
