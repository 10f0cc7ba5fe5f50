import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCorpus } from '../../scripts/corpora/make-corpus.js'
import { readOurRows } from '../../scripts/corpora/our-rows.js'
import { ZYTE_ROWS } from '../../scripts/corpora/zyte-rows.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-corpora-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function give(path: string, content: string | Buffer): void {
  const file = join(folder, 'checkout', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
const make = (name: string) => makeCorpus(name, join(folder, 'checkout'), join(folder, 'out'))
const rowsOf = (path: string): Record<string, unknown>[] =>
  readFileSync(join(folder, 'out', path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('a corpus made from a checkout', () => {
  it('is refused by name, with the names there are', () => {
    expect(() => make('polner')).toThrow(
      /no corpus "polner".*polnear, conllpp, zyte, msrp, wmt, htmldate, trafilatura, storylines, basil/,
    )
    expect(() => make('constructor')).toThrow(/no corpus "constructor"/)
  })

  it('is refused from another folder, with what that folder lacks', () => {
    give('data/metadata.tsv', '')
    expect(() => make('polnear')).toThrow(
      /checkout is no checkout of https:\/\/github.com\/networkdynamics\/PolNeAR: .*data\/train\/text/,
    )
  })
})

describe('PolNeAR', () => {
  const text =
    'Roe: pier “safe”.\n\n“We will stay,” 🚢 said Ines Duarte. “And fish.” Roe calls it a “ghost pier” for now. “Hm.”'
  const characters = Array.from(text)
  /** brat counts characters, not code units. */
  const place = (words: string): string => {
    const before = Array.from(text.slice(0, text.indexOf(words))).length
    return `${before} ${before + Array.from(words).length}`
  }

  beforeEach(() => {
    const columns =
      'compartment filename level annotators publisher publication_date author title trump_count clinton_count credit wire'
    const lines = [
      'train karsk-2 1 b|a|c brackmoor 2016-01-02 None Pier 0 0 None KNA',
      'train karsk-1 1 c brackmoor 2016-01-01 Roe Pier 0 0 None None',
    ]
    give('data/metadata.tsv', [columns, ...lines].map((line) => line.split(' ').join('\t')).join('\n'))
    const ann = [
      `T1\tSource ${place('Ines Duarte')}\tInes Duarte`,
      `T2\tCue ${place('said')}\tsaid`,
      `T3\tContent ${place('“We will stay,”')};${place('“And fish.”')}\t“We will stay,” “And fish.”`,
      `T4\tAttribution ${place('said')}\tsaid`,
      'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
      `T5\tCue ${place('calls')}\tcalls`,
      `T6\tContent ${place('it a “ghost pier”')}\tit a “ghost pier”`,
      'E2\tAttribution-no-source:T5 Content:T6 Cue:T5',
      `T7\tDiscuss ${place('“Hm.”')}\t“Hm.”`,
    ].join('\n')
    give('data/train/text/karsk-2.txt', text)
    give('data/train/attributions/karsk-2_a.ann', ann)
    give('data/train/attributions/karsk-2_b.ann', '')
    give('data/train/attributions/karsk-2_c.ann', '')
    give('data/train/text/karsk-1.txt', 'The only "medical papers are gone.\nHe is 6\'3" tall.')
    give('data/train/attributions/karsk-1_c.ann', '')
    give('data/dev/text/none.txt', '')
    give('data/dev/attributions/none.ann', '')
  })

  it('gives an article a row, in order of their names, with what the metadata says', () => {
    expect(make('polnear')).toEqual([
      { file: 'polnear/train.jsonl', rows: 2 },
      { file: 'polnear/dev.jsonl', rows: 0 },
    ])
    const [first, second] = rowsOf('polnear/train.jsonl')
    expect(first).toMatchObject({ id: 'karsk-1', author: 'Roe', wire: null, annotator: 'c', n_annotators: 1 })
    expect(second).toMatchObject({ id: 'karsk-2', author: null, wire: 'KNA', annotator: 'a', n_annotators: 3, text })
    expect(characters.length).toBeLessThan(text.length)
  })

  it('makes quotations of the stretches in marks that an attribution reports', () => {
    make('polnear')
    const row = rowsOf('polnear/train.jsonl')[1] as { quotes: { start: number; end: number }[] }
    expect(row.quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We will stay,',
      'And fish.',
      'ghost pier',
    ])
    expect(row.quotes).toMatchObject([
      {
        attribution: 'E1',
        kind: 'full',
        coverage: 1,
        n_words: 3,
        source_text: 'Ines Duarte',
        source_is_pronoun: false,
      },
      { attribution: 'E1', kind: 'full', closed: true },
      {
        attribution: 'E2',
        kind: 'mixed',
        source: [],
        source_text: null,
        source_is_pronoun: null,
        cue: [{ text: 'calls' }],
      },
    ])
  })

  it('keeps apart what nobody is said to have said, and what annotators only discussed', () => {
    make('polnear')
    const [first, second] = rowsOf('polnear/train.jsonl')
    expect(second).toMatchObject({
      quoted_unattributed: [
        { text: 'safe', ignore: false, in_source_or_cue: false },
        { text: 'Hm.', ignore: true },
      ],
      ignore: [{ text: '“Hm.”' }],
    })
    expect(first).toMatchObject({ quoted_unattributed: [{ text: 'medical papers are gone.', closed: false }] })
  })
})

describe('CoNLL++', () => {
  it('joins words as a newspaper prints them, a sentence a line, with the people in them', () => {
    const words = (sentence: string): string =>
      sentence
        .split(' ')
        .map((word) => `${word.replace(/\|.*/, '')} NN I-NP ${/\|(.*)/.exec(word)?.[1] ?? 'O'}`)
        .join('\n')
    const sentences = [
      'Jane|B-PER Roe|I-PER Ines|B-PER Duarte|I-PER ( Karsk|B-ORG ) paid $ 30 .',
      '" It does n\'t float , " Roe|B-PER \'s crew said .',
      'The pier is safe , Roe|I-PER . "',
    ]
    give(
      'data/conllpp_dev.txt',
      `-DOCSTART- -X- -X- O\n\n${sentences.map(words).join('\n\n')}\n\n-DOCSTART- -X- -X- O\n\n${words('Rain .')}\n`,
    )
    expect(make('conllpp')).toEqual([{ file: 'speakers-persons/conllpp_persons.dev.jsonl', rows: 2 }])
    const text =
      'Jane Roe Ines Duarte (Karsk) paid $30.\n"It doesn\'t float," Roe\'s crew said.\nThe pier is safe, Roe. "'
    expect(rowsOf('speakers-persons/conllpp_persons.dev.jsonl')).toEqual([
      {
        id: 'conllpp_dev-0',
        text,
        persons: [
          { start: 0, end: 8, text: 'Jane Roe' },
          { start: 9, end: 20, text: 'Ines Duarte' },
          { start: text.indexOf("Roe's"), end: text.indexOf("Roe's") + 3, text: 'Roe' },
          { start: text.lastIndexOf('Roe'), end: text.lastIndexOf('Roe') + 3, text: 'Roe' },
        ],
      },
      { id: 'conllpp_dev-1', text: 'Rain.', persons: [] },
    ])
  })
})

describe("Zyte's benchmark", () => {
  it('gives the pages that the body model learned from, with the page beside the row', () => {
    const id = `${[...ZYTE_ROWS][3] ?? ''}beef`
    const page = gzipSync('<p>The pier is safe.')
    give(
      'ground-truth.json',
      JSON.stringify({ [id]: { articleBody: 'The pier is safe.', url: 'https://brackmoor.example/pier' }, other: {} }),
    )
    give(`html/${id}.html.gz`, page)
    expect(make('zyte')).toEqual([{ file: 'html-articles/zyte.dev.jsonl', rows: 1 }])
    const [row] = rowsOf('html-articles/zyte.dev.jsonl')
    expect(row).toMatchObject({ id, url: 'https://brackmoor.example/pier', body: 'The pier is safe.' })
    expect(readFileSync(join(folder, 'out/html-articles', String(row?.['html'])))).toEqual(page)
  })
})

describe('storylines', () => {
  const folder5w = 'Giveme5W1H/examples/datasets'
  const ids = [...readOurRows('storylines')]
  const article = (event: number, date: string) =>
    JSON.stringify({
      title: 'Pier',
      text: 'The pier is safe.',
      url: 'https://www.brackmoor.example/pier',
      source_domain: 'www.brackmoor.example',
      date_publish: `${date}T08:27:55`,
      newsCluster: { EventId: event, Event: 'pier_of_karsk' },
    })

  it('are our articles of all folders, by matter and day', () => {
    ids.forEach((id, i) => {
      const place = i % 2 === 0 ? 'news_cluster' : 'bbc'
      give(`${folder5w}/${place}/data/${id}.json`, article(i < 2 ? 2 : 13, i === 0 ? '2026-03-16' : '2026-03-15'))
    })
    give(`${folder5w}/bbc/data/other.json`, article(1, '2026-03-15'))
    expect(make('storylines')).toEqual([{ file: 'same-event/storylines.dev.jsonl', rows: ids.length }])
    const rows = rowsOf('same-event/storylines.dev.jsonl')
    expect(rows[0]).toMatchObject({ event: '13', event_title: 'pier_of_karsk', outlet: 'brackmoor.example' })
    expect(rows.slice(-2)).toMatchObject([
      { id: ids[1], event: '2', date: '2026-03-15' },
      { id: ids[0], event: '2', date: '2026-03-16', title: 'Pier', text: 'The pier is safe.' },
    ])
  })

  it('are refused where one is missing', () => {
    give(`${folder5w}/news_cluster/data/other.json`, article(1, '2026-03-15'))
    expect(() => make('storylines')).toThrow(`has no article ${ids[0] ?? ''} in a folder of ${folder5w}`)
  })
})
