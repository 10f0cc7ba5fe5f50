import { describe, expect, it } from 'vitest'
import { cleanTitle } from '../../../src/extract/header/clean-title.js'
import { completenessOf } from '../../../src/extract/header/completeness.js'
import { looksLikeName } from '../../../src/extract/header/line-shape.js'
import { readHeader } from '../../../src/extract/header/read-header.js'
import { outletOfName, outletOfUrl } from '../../../src/extract/header/read-outlet.js'
import type { StatedField } from '../../../src/model/article.js'
import { plainArticle } from '../../support/plain-article.js'

const REPORT =
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday morning.'
const MORE = 'Dock workers walked out on Sunday after talks about their pay had failed for the third time this year.'
const POST = { name: 'The Harbour Post', slug: 'the-harbour-post', domain: 'hpost.example', kind: null }

describe('a page’s title', () => {
  it.each<[string, string]>([
    ['Harbour strike ends | The Harbour Post', 'Harbour strike ends'],
    ['Harbour strike ends - Harbour Post', 'Harbour strike ends'],
    ['Harbour strike ends – HarbourPost', 'Harbour strike ends'],
    ['Harbour strike ends — hpost', 'Harbour strike ends'],
    ['Harbour strike ends • The Guardian', 'Harbour strike ends'],
    ['Harbour strike ends | The Guardian | The Harbour Post', 'Harbour strike ends'],
    ['Harbour strike ends | World', 'Harbour strike ends | World'],
    ['Harbour strike ends - mayor', 'Harbour strike ends - mayor'],
    ['Harbour strike ends :: The Harbour Post', 'Harbour strike ends'],
    ['Strike | The Harbour Post', 'Strike | The Harbour Post'],
    ['Strikes! | The Harbour Post', 'Strikes!'],
    ['  Harbour   strike ends ', 'Harbour strike ends'],
  ])('%s is %s', (title, clean) => {
    expect(cleanTitle(title, POST)).toBe(clean)
  })

  it('loses known names where the outlet is not', () => {
    expect(cleanTitle('Harbour strike ends | The Guardian', null)).toBe('Harbour strike ends')
    expect(cleanTitle('Harbour strike ends | The Harbour Post', null)).toBe('Harbour strike ends | The Harbour Post')
  })
})

describe('whether the whole text is held', () => {
  it.each<[string, string[], 'FULL' | 'SUMMARY']>([
    ['The mayor left.', [], 'FULL'],
    ['The mayor also…', [], 'SUMMARY'],
    ['The mayor also...', [], 'SUMMARY'],
    ['The mayor also […]', [], 'SUMMARY'],
    ['The mayor also [...] ', [], 'SUMMARY'],
    ['The mayor also [+2048 chars]', [], 'SUMMARY'],
    ['The mayor also [+many chars]', [], 'FULL'],
    ['The mayor … left.', [], 'FULL'],
    ['The mayor left.', ['Subscribe to continue reading'], 'SUMMARY'],
    ['The mayor left.', ['Read more…'], 'FULL'],
  ])('%s %j: %s', (last, behind, completeness) => {
    expect(completenessOf(last, behind, null)).toBe(completeness)
    expect(completenessOf(last, behind, 'SUMMARY')).toBe('SUMMARY')
    expect(completenessOf(last, behind, 'FULL')).toBe('FULL')
  })
})

describe('the outlet', () => {
  it.each<[string, string | null]>([
    ['https://www.quay.example/a', 'quay.example'],
    ['https://news.quay.co.uk/a', 'quay.co.uk'],
    ['https://quay.com.au./a', 'quay.com.au'],
    ['https://lornpost.wordpress.com/a', 'lornpost.wordpress.com'],
    ['https://edition.cnn.com/a', 'cnn.com'],
    ['https://1.2.3.4/a', null],
    ['https://localhost/a', null],
    ['quay', null],
  ])('of the address %s has the domain %s', (url, domain) => {
    expect(outletOfUrl(url)?.domain ?? null).toBe(domain)
  })

  it('of a name has the domain of the address, where no list knows it', () => {
    expect(outletOfName('Lorn Post', 'https://news.lornpost.example/a')).toEqual({
      name: 'Lorn Post',
      slug: 'lorn-post',
      domain: 'lornpost.example',
      kind: null,
    })
    expect(outletOfName('Lorn Post', null).domain).toBeNull()
    expect(outletOfName('news.lornpost.example', null).domain).toBe('lornpost.example')
    expect(outletOfName('edition.cnn.com', null).name).toBe('CNN')
    expect(outletOfName('The Guardian', 'https://quay.example').slug).toBe('the-guardian')
    expect(outletOfName('…', null).slug).toBe('…')
  })
})

describe('a name of one person', () => {
  it.each<[string, boolean]>([
    ['Jane Roe', true],
    ['JANE ROE', true],
    ['J. R. van der Berg', true],
    ['John Doe Jr.', true],
    ['Dr. Jane Roe', true],
    ['Jane Roe Inc.', false],
    ['Jane', false],
    ['Jane roe', false],
    ['van der', false],
    ['Jane van', false],
    ['Ana Maria Lopez de la Vega', false],
    ['Jane Roe, mayor', false],
    [`Jane ${'R'.repeat(56)}`, false],
  ])('may be %s: %s', (words, isOne) => {
    expect(looksLikeName(words)).toBe(isOne)
  })
})

describe('the blocks of a page', () => {
  const kinds = (text: string, ...stated: StatedField[]) =>
    readHeader(plainArticle(text, stated)).blocks.map(
      ({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`,
    )

  it.each<[string, string[]]>([
    [
      `World\n\nHarbour strike goes on\n\n${REPORT}`,
      ['SECTION: World', 'HEADLINE: Harbour strike goes on', 'PARAGRAPH: The harbour of Port Lowe'],
    ],
    [
      `Home > World\n\nHarbour strike goes on\n\n${REPORT}`,
      ['SECTION: Home > World', 'HEADLINE: Harbour strike goes on', 'PARAGRAPH: The harbour of Port Lowe'],
    ],
    [
      `# Harbour strike goes on.\n${REPORT}`,
      ['HEADLINE: # Harbour strike goes on', 'PARAGRAPH: The harbour of Port Lowe'],
    ],
    [
      `Source: The Guardian\n\nHarbour strike goes on\n\n${REPORT}`,
      ['FURNITURE: Source: The Guardian', 'HEADLINE: Harbour strike goes on', 'PARAGRAPH: The harbour of Port Lowe'],
    ],
    [`date: 2024-03-05 ${REPORT}`, ['DATE: date: 2024-03-05', 'PARAGRAPH: The harbour of Port Lowe']],
    [`Published = 2024-03-05 ${REPORT}`, ['DATE: Published = 2024-03-05', 'PARAGRAPH: The harbour of Port Lowe']],
    [
      `Harbour strike goes on\n\n${REPORT}\n\nA long night\n\n${MORE}`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'SUBHEADING: A long night',
        'PARAGRAPH: Dock workers walked out ',
      ],
    ],
    [
      `Harbour strike goes on\n\n${REPORT}\n\n## A long night\n\n${MORE}`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'SUBHEADING: ## A long night',
        'PARAGRAPH: Dock workers walked out ',
      ],
    ],
    [
      `Harbour strike goes on\n\n${REPORT}\n\nA long night: it rained\n\n${MORE}`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'PARAGRAPH: A long night: it rained',
        'PARAGRAPH: Dock workers walked out ',
      ],
    ],
    [
      `Harbour strike goes on\n\n${REPORT}\n\na long night\n\n${MORE}`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'PARAGRAPH: a long night',
        'PARAGRAPH: Dock workers walked out ',
      ],
    ],
    [
      `Harbour strike goes on\n\n${REPORT}\n\n${MORE}\n\nHarbour\n\nTrade`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'PARAGRAPH: Dock workers walked out ',
        'PARAGRAPH: Harbour',
        'PARAGRAPH: Trade',
      ],
    ],
    [
      `Harbour strike goes on\n\n${REPORT}\n\n${MORE}\n\nhttps://quay.example/a1\n\nHarbour`,
      [
        'HEADLINE: Harbour strike goes on',
        'PARAGRAPH: The harbour of Port Lowe',
        'PARAGRAPH: Dock workers walked out ',
        'FURNITURE: https://quay.example/a1',
        'FURNITURE: Harbour',
      ],
    ],
    [
      `Harbour strike goes on\n\nBy Jane Roe\n\nMarch 5, 2024\n\nPORT LOWEN\n\n${REPORT}`,
      [
        'HEADLINE: Harbour strike goes on',
        'BYLINE: By Jane Roe',
        'DATE: March 5, 2024',
        'DATELINE: PORT LOWEN',
        'PARAGRAPH: The harbour of Port Lowe',
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('reads numbers in the order of the page’s country or language', () => {
    const published = (...stated: StatedField[]) =>
      readHeader(
        plainArticle(`Harbour strike goes on\n\n03/04/2024\n\n${REPORT}`, stated),
      ).header.publishedAt?.at.slice(0, 10)
    const url = (value: string): StatedField => ({ field: 'url', value, rule: 'given' })
    const language = (value: string): StatedField => ({ field: 'language', value, rule: 'given' })
    expect(published()).toBe('2024-03-04')
    expect(published(url('https://quay.com/a'))).toBe('2024-03-04')
    expect(published(url('https://quay.us/a'))).toBe('2024-03-04')
    expect(published(url('https://quay.co.uk/a'))).toBe('2024-04-03')
    expect(published(url('https://quay.fr/a'))).toBe('2024-04-03')
    expect(published(language('en-GB'))).toBe('2024-04-03')
    expect(published(language('en-US'))).toBe('2024-03-04')
    expect(published(language('en'))).toBe('2024-03-04')
    expect(published(language('fr'))).toBe('2024-04-03')
  })

  it('finds a stated headline in other words, and no other', () => {
    const title = (value: string): StatedField => ({ field: 'title', value, rule: 'given' })
    expect(kinds(`Harbour strike goes on today\n\n${REPORT}`, title('The harbour strike goes on and on'))[0]).toMatch(
      /^HEADLINE/,
    )
    expect(kinds(`Nine boats sink today\n\n${REPORT}`, title('The harbour strike goes on and on'))[0]).not.toMatch(
      /^HEADLINE/,
    )
  })
})
