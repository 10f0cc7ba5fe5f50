import { describe, expect, it } from 'vitest'
import { readArticleWords } from '../../src/compare/origins/article-words.js'
import { findPartners } from '../../src/compare/origins/find-partners.js'
import { findPassages } from '../../src/compare/origins/find-passages.js'
import { measureOwnShares } from '../../src/compare/origins/own-share.js'
import type { DossierArticle } from '../../src/model/dossier.js'
import { type Told } from './make-dossier.js'
import { article, words } from './told-words.js'

const wordsOf = (told: Partial<Told>) => readArticleWords(article(told), 0)

describe('the words of an article', () => {
  it('are those of its paragraphs, each quoted or the writer’s own', () => {
    const made = article({
      narrative: ['Storm over Lorn.'],
      quotes: [
        'Ada Brenn: The wall is old.',
        { speaker: 'Ada Brenn', words: 'the wall was old', directness: 'INDIRECT' },
        'Ada Brenn: No.',
      ],
    })
    const [revision] = made.revisions
    if (revision === undefined) throw new Error('no revision')
    const caption = { kind: 'CAPTION' as const, start: 0, end: 5 }
    const turned = {
      ...made,
      revisions: [
        { ...revision, quotes: revision.quotes.toReversed(), blocks: [caption, ...revision.blocks.slice(1)] },
      ],
    }
    const marked = ({ folded, quoted }: ReturnType<typeof wordsOf>) =>
      folded.map((word, i) => (quoted[i] === true ? word.toUpperCase() : word)).join(' ')
    const said = 'THE WALL IS OLD said ada brenn the wall was old said ada brenn NO said ada brenn'
    expect(marked(readArticleWords(made, 3))).toBe(`storm over lorn ${said}`)
    expect(marked(readArticleWords(turned, 3))).toBe(said)
    expect(readArticleWords(made, 3)).toMatchObject({ articleId: 'a', order: 3 })
  })
})

describe('the earlier articles that share most of a text', () => {
  const partners = (...texts: string[]) => findPartners(texts.map((text) => wordsOf({ narrative: [text] })))

  it('share a run of eight words', () => {
    expect(partners(`${words(0, 8)} a b`, `c d ${words(0, 8)}`)).toEqual([[0, 1]])
    expect(partners(`${words(0, 4)} a b c d e`, `f g h i j ${words(0, 4)}`)).toEqual([])
    expect(partners('', words(0, 8))).toEqual([])
  })

  it('come in the order of how much they share, at most eight of them, six for one text', () => {
    expect(partners(words(0, 20), words(10, 40), words(0, 50))).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ])
    const copies = Array.from({ length: 9 }, () => words(0, 20))
    expect(partners(...copies).filter(([, later]) => later === 8)).toEqual([0, 1, 2, 3, 4, 5].map((i) => [i, 8]))
    const parts = Array.from({ length: 9 }, (_, i) => words(100 * i, 20))
    const all = partners(...parts, parts.join(' '))
    expect(all).toHaveLength(8)
  })
})

describe('the passages that two articles share', () => {
  const passages = (a: Partial<Told>, b: Partial<Told>) => {
    const [one, other] = [article(a), article(b)]
    const text = (of: DossierArticle, { start, end }: { start: number; end: number }) =>
      of.revisions[0]?.text.slice(start, end)
    return findPassages(readArticleWords(one, 0), readArticleWords(other, 1)).map(
      ({ aSpan, bSpan, quoted, words: n }) => {
        const [x, y] = [text(one, aSpan), text(other, bSpan)]
        expect(x?.toLowerCase().replaceAll('"', '')).toBe(y?.toLowerCase().replaceAll('"', ''))
        return `${String(n)}${quoted ? ' quoted' : ''}: ${x ?? ''}`
      },
    )
  }
  const narrative = (...paragraphs: string[]) => ({ narrative: paragraphs })

  it('have five words and more', () => {
    expect(passages(narrative('a b c d e f x'), narrative('y a b c d e f'))).toEqual(['6: a b c d e f'])
    expect(passages(narrative('a b c d e x'), narrative('y A b c d e'))).toEqual(['5: a b c d e'])
    expect(passages(narrative('a b c d x'), narrative('y a b c d'))).toEqual([])
  })

  it('are the longest from each place, and do not overlap in the later text', () => {
    const a = narrative('a b c d e q a b c d e f g')
    expect(passages(a, narrative('z a b c d e f g'))).toEqual(['7: a b c d e f g'])
    expect(passages(narrative('a b c d e f g q a b c d e'), narrative('z a b c d e f g'))).toEqual(['7: a b c d e f g'])
    expect(passages(narrative('a b c d e f q b c d e f g h'), narrative('a b c d e f g h'))).toEqual(['6: a b c d e f'])
    expect(passages(narrative('a b c d e x f g h i j'), narrative('f g h i j a b c d e'))).toEqual([
      '5: f g h i j',
      '5: a b c d e',
    ])
  })

  it('are quoted or not, and end at a quotation mark', () => {
    const quoted = { quotes: ['Ada Brenn: a b c d e f'] }
    expect(passages(quoted, quoted)).toEqual(['6 quoted: a b c d e f'])
    expect(passages(quoted, narrative('a b c d e f'))).toEqual([])
    expect(passages({ narrative: ['p q r s t'], ...quoted }, { narrative: ['p q r s t'], ...quoted })).toEqual([
      '5: p q r s t',
      '6 quoted: a b c d e f',
    ])
  })
})

describe('what an article has of its own', () => {
  it('is the share of its words in no run of five that an earlier one has', () => {
    const texts = [words(0, 10), `${words(0, 5)} ${words(50, 15)}`, words(0, 10), '']
    expect(
      measureOwnShares(
        texts.map((text, i) => readArticleWords(article({ id: `a${String(i)}`, narrative: [text] }), i)),
      ),
    ).toEqual([
      { articleId: 'a0', share: 1 },
      { articleId: 'a1', share: 0.75 },
      { articleId: 'a2', share: 0 },
      { articleId: 'a3', share: 1 },
    ])
    const third = [words(0, 5), `${words(0, 5)} ${words(50, 10)}`].map((text) => wordsOf({ narrative: [text] }))
    expect(measureOwnShares(third)[1]?.share).toBe(0.667)
  })
})
