import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCorpus } from '../../scripts/corpora/make-corpus.js'
import { findStretches, relate } from '../../scripts/corpora/quoted-pairs.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-pairs-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function give(path: string, ...lines: string[]): void {
  const file = join(folder, 'checkout', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
}
const make = (name: string) => makeCorpus(name, join(folder, 'checkout'), join(folder, 'out'))
type Row = Record<string, unknown>
const rowsOf = (file: string): Row[] =>
  readFileSync(join(folder, 'out/quote-align', `${file}.dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

/** Links by the words that they join. */
function linksOf(pool: string, links: string): unknown[] {
  const texts = new Map(rowsOf(pool).map((quote) => [quote['qid'], quote['text']]))
  return rowsOf(links).map(({ a, b, relation, gold, row }) => [texts.get(a), texts.get(b), relation, gold, row])
}

describe('stretches in marks', () => {
  it.each<[string, string, ...[text: string, edge: string][]]>([
    ['"', 'Roe said "the pier is safe" twice.', ['the pier is safe', 'closed']],
    ['"', 'The pier is safe," Roe said.', ['The pier is safe,', 'open-start']],
    ['"', 'Roe said: "The pier is safe.', ['The pier is safe.', 'open-end']],
    ['"', 'He calls it "ugly" now.'],
    ['"', 'Roe said “the pier is safe” twice.'],
    ['"“”', 'The “ghost pier“ is closed. “We don’t go”', ['We don’t go', 'closed']],
    ['"', '"I don\'t know," he said.', ["I don't know,", 'closed']],
    ['"', '"The pier is safe," he said, safe as houses are" she wrote.', ['The pier is safe,', 'closed']],
  ])('%s in %s', (marks, sentence, ...expected) => {
    const found = findStretches(sentence, marks, 3)
    expect(found.map(({ text, edge }) => [text, edge])).toEqual(expected)
    for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text)
  })
})

describe('two quotations', () => {
  it.each([
    ["It's the old pier.", 'its the OLD pier', 'identical', 1],
    ['The old pier of Karsk', 'old pier', 'truncated', 1],
    ['We go, we go home', 'We stay, they go home', 'reworded', 0.6],
    ['One two three four', 'One two five six', 'reworded', 0.5],
    ['One two three four', 'One five six seven', 'other', 0.25],
  ])('“%s” and “%s” are %s', (a, b, relation, share) => {
    expect(relate(a, b)).toEqual({ relation, share })
    expect(relate(b, a)).toEqual({ relation, share })
  })
})

describe('WMT21', () => {
  it('pairs what stands in marks at one place of two translations', () => {
    const filler = Array.from({ length: 500 }, () => 'Nothing.')
    for (const languages of ['cs-en', 'de-en', 'ru-en']) {
      const own = languages === 'de-en'
      give(
        `txt/references/newstest2021.${languages}.ref.A.en`,
        ...(own ? ['"The old pier is safe," Roe said.', '"We go home now." "Nobody is hurt here."'] : []),
        ...filler,
      )
      give(
        `txt/references/newstest2021.${languages}.ref.B.en`,
        ...(own ? ['“That ancient jetty is sound”, said Roe.', '“We go home now.” Nobody was hurt here.”'] : []),
        ...filler,
      )
    }
    expect(make('wmt').map(({ rows }) => rows)).toEqual([1500, 5, 3])
    expect(rowsOf('wmt_variants')[500]).toMatchObject({
      id: 'wmt-de-en-0',
      lang_pair: 'de-en',
      segment: 0,
      quotes_b: [{ start: 1, end: 28, n_words: 5, edge: 'closed' }],
    })
    const [first, second] = ['The old pier is safe,', 'We go home now.']
    expect(linksOf('wmt_quote_pool', 'wmt_quote_links')).toEqual([
      [first, 'That ancient jetty is sound', 'reworded_far', 'aligned', 'wmt-de-en-0'],
      [second, second, 'identical', 'unsure', 'wmt-de-en-1'],
      ['Nobody is hurt here.', second, 'reworded_far', 'unsure', 'wmt-de-en-1'],
    ])
  })
})

describe('the Microsoft Research Paraphrase Corpus', () => {
  it('gives each sentence its source, and links the quotations of paraphrases', () => {
    const [one, other] = ['"The pier is safe," Roe said.', 'Roe said "the pier is safe" and "nobody was hurt".']
    give(
      'msr_paraphrase_train.txt',
      'Quality\t#1 ID\t#2 ID\t#1 String\t#2 String',
      `1\t11\t12\t${one}\t${other}`,
      `0\t12\t13\t${other}\t"Nobody was hurt."`,
      '1\t11\t14\tThe pier is safe.\tIt is safe.',
    )
    give(
      'msr_paraphrase_data.txt',
      'Sentence ID\tString\tAuthor\tURL\tAgency\tDate\tWeb Date',
      `11\t${one}\tJANE ROE\thttp://www.brackmoor.example/pier.html\tKNA\t2003/6/4\t2003/06/05`,
      `12\t${other}\t-\tnews.mellin.example/1\t\t2003-06-04\t`,
    )
    expect(make('msrp').map(({ rows }) => rows)).toEqual([3, 2, 4, 4])
    expect(rowsOf('msrp')[0]).toEqual({
      id: 'msrp-train-0',
      label: 1,
      a: {
        sid: '11',
        text: one,
        outlet: 'www.brackmoor.example',
        agency: 'KNA',
        author: 'JANE ROE',
        date: '2003-06-04',
      },
      b: { sid: '12', text: other, outlet: 'news.mellin.example', agency: null, author: null, date: '2003-06-04' },
    })
    expect(rowsOf('msrp_quotes').map(({ best_relation, gold, links }) => [best_relation, gold, links])).toEqual([
      ['identical', 'aligned', [{ a: 0, b: 0, relation: 'identical' }]],
      [
        'identical',
        'unsure',
        [
          { a: 0, b: 0, relation: 'other' },
          { a: 1, b: 0, relation: 'identical' },
        ],
      ],
    ])
    expect(linksOf('quote_pool', 'quote_links')).toEqual([
      ['The pier is safe,', 'the pier is safe', 'identical', 'aligned', 'msrp-train-0'],
      ['The pier is safe,', 'nobody was hurt', 'other', 'unsure', 'msrp-train-0'],
      ['the pier is safe', 'Nobody was hurt.', 'other', 'unsure', 'msrp-train-1'],
      ['nobody was hurt', 'Nobody was hurt.', 'identical', 'unsure', 'msrp-train-1'],
    ])
  })

  it('is refused without the file of sources', () => {
    give('msr_paraphrase_train.txt', 'Quality')
    expect(() => make('msrp')).toThrow(/has no msr_paraphrase_data.txt/)
  })
})
