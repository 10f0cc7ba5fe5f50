import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCorpus } from '../../scripts/corpora/make-corpus.js'
import { readOurRows } from '../../scripts/corpora/our-rows.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-basil-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const [event = ''] = readOurRows('basil')

function give(path: string, content: unknown): void {
  const file = join(folder, 'checkout', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}

function giveArticle(name: string, triplet: string, source: string, phrases: readonly object[]): void {
  give(`articles/2026/${name}.json`, {
    'triplet-uuid': triplet,
    'main-event': 'Pier of Karsk',
    'main-entities': ['Jane Roe', 'Harbour Board'],
    'body-paragraphs': [
      ['The pier is shut.', 'Roe said: “It is safe.'],
      ['It will open.”', 'The “owners” were silent.', 'Nobody asked.'],
    ],
    source,
    date: '2026-03-15',
    url: `https://${source}.example/pier`,
    title: 'Pier shut',
    keywords: [],
    'word-count': 17,
    uuid: name,
  })
  give(`annotations/2026/${name}_ann.json`, { 'phrase-level-annotations': phrases, 'triplet-uuid': triplet })
}

const make = () => makeCorpus('basil', join(folder, 'checkout'), join(folder, 'out'))
const rowsOf = (path: string): Record<string, unknown>[] =>
  readFileSync(join(folder, 'out', path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('BASIL', () => {
  const phrase = (id: string, start: number, txt: string, speaker: string, quote = 'yes') =>
    ({ id, start, txt, speaker, quote, bias: 'inf', end: start + txt.length }) as const

  beforeEach(() => {
    giveArticle(`${event}_2`, event, 'NYT', [])
    giveArticle(`${event}_1`, event, 'FOX', [
      phrase('p2', 0, 'It will open.”', 'Harbour_Board'),
      phrase('p1', 11, 'It is safe.', 'Jane_Roe'),
      phrase('p3', 5, 'owners', 'other_pro'),
      phrase('p0', 0, 'The pier is shut.', '', 'no'),
      phrase('p4', 0, 'Nobody asked.', 'union leaders'),
      phrase('p4', 0, 'Words of no sentence.', 'Jane_Roe'),
    ])
    giveArticle('of-another-event_1', 'of-another-event', 'hpo', [phrase('p1', 11, 'It is safe.', 'Jane_Roe')])
  })

  it('gives the articles of our events a row each, by event and outlet', () => {
    expect(make()).toEqual([
      { file: 'same-event/basil.dev.jsonl', rows: 2 },
      { file: 'speakers-persons/basil_speakers.dev.jsonl', rows: 1 },
    ])
    expect(rowsOf('same-event/basil.dev.jsonl')).toMatchObject([
      {
        id: `basil-${event}_1`,
        event,
        event_title: 'Pier of Karsk',
        outlet: 'fox',
        date: '2026-03-15',
        text: 'The pier is shut. Roe said: “It is safe.\n\nIt will open.” The “owners” were silent. Nobody asked.',
      },
      { id: `basil-${event}_2`, outlet: 'nyt' },
    ])
  })

  it('gives the quotations of somebody who is named, where they stand in the text', () => {
    make()
    const [row] = rowsOf('speakers-persons/basil_speakers.dev.jsonl')
    const { quotes, text } = row as { quotes: { start: number; end: number }[]; text: string }
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It is safe.',
      'It will open.”',
      'Nobody asked.',
    ])
    expect(quotes).toMatchObject([
      { speaker: 'Jane Roe', speaker_is_main_entity: true, surname_in_text: true, has_marks: true },
      { speaker: 'Harbour Board', speaker_is_main_entity: true, surname_in_text: false, has_marks: true },
      { speaker: 'union leaders', speaker_is_main_entity: false, surname_in_text: false, has_marks: false },
    ])
  })
})
