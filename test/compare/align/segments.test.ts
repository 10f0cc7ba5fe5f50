import { describe, expect, it } from 'vitest'
import { findClauses } from '../../../src/compare/align/clauses.js'
import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import { surroundingsOf } from '../../../src/compare/align/quote-surroundings.js'
import type { Dossier, DossierQuote, DossierRevision } from '../../../src/model/dossier.js'
import { makeDossier, type ToldQuote } from '../make-dossier.js'
import { WALL } from './printed.js'

/**
 * One article as printed: what stands between double quotation marks is a quotation, the first of some verbs behind or before it is
 * its cue.
 */
function printed(text: string, cueWord = 'said'): DossierRevision {
  const [revision] = makeDossier([{ id: 'a' }]).articles[0]?.revisions ?? []
  if (revision === undefined) throw new Error('no revision')
  const quotes = [...text.matchAll(/"([^"]*)"/g)].map((match, i): DossierQuote => {
    const start = match.index + 1
    const at = text.indexOf(cueWord)
    return {
      id: `q${String(i + 1)}`,
      span: { start, end: start + (match[1] ?? '').length },
      text: match[1] ?? '',
      directness: 'PARTIAL',
      cue: at < 0 ? null : { span: { start: at, end: at + cueWord.length }, text: cueWord, lemma: cueWord },
      speaker: null,
      venue: null,
      confidence: 1,
      personId: 'p1',
    }
  })
  return { ...revision, text, quotes, blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }] }
}

describe('the writer’s words that complete a quotation', () => {
  /** What stands before and behind the quotation of a number, the marks themselves left out. */
  const around = (text: string, number = 0, cue?: string) => {
    const revision = printed(text, cue)
    const quote = revision.quotes[number]
    if (quote === undefined) throw new Error('no quotation')
    const { before, after } = surroundingsOf(revision, quote)
    return [before, after].map((words) => words.replaceAll('"', '').trim())
  }

  it.each<[string, string[]]>([
    [
      'Roe said that the port would never close "to its own people" on the coast.',
      ['that the port would never close', 'on the coast.'],
    ],
    ['The port would never close "to its own people", Roe said.', ['The port would never close', '']],
    ['It rained. The port would never close "to its own people".', ['The port would never close', '.']],
    ['The port stays open. "We never close," Roe said.', ['', 'Roe']],
    ['“The port stays open.” "We never close," Roe said.', ['', 'Roe']],
    ['The port stays open\n\n"We never close," Roe said.', ['', 'Roe']],
    ['The port stays "open to anyone" on the coast and in town.', ['The port stays', 'on the coast']],
    ['The port stays "open to anyone" who asks.', ['The port stays', '']],
    ['The port stays "open to anyone" – for now.', ['The port stays', '']],
    ['The port stays "open to anyone." It rained.', ['The port stays', '']],
    ['The port stays "open to anyone" today. It rained.', ['The port stays', 'today.']],
    ['The port stays "open to anyone" Roe said on Monday.', ['The port stays', 'Roe']],
    ['"Open to anyone" is the port.', ['', 'is the port.']],
    ['The port "stays"', ['The port', '']],
  ])('%s', (text, expected) => {
    expect(around(text)).toEqual(expected)
  })

  it('end where another quotation begins or has ended', () => {
    const text = 'The port is "open" to all and "never shut" by anyone.'
    expect(around(text, 0)).toEqual(['The port is', 'to all'])
    expect(around(text, 1)).toEqual(['to all and', 'by anyone.'])
  })

  it('reach as far as a clause does', () => {
    const filler = 'x '.repeat(150)
    expect(around(`${filler}"open" ${filler}`).map((words) => words.length)).toEqual([237, 237])
  })
})

describe('the clauses of a sentence', () => {
  const clauses = (text: string) =>
    findClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[]]>([
    [
      'We never closed the port, and least of all to neighbours.',
      ['We never closed the port', 'and least of all to neighbours.'],
    ],
    ['We closed it, and least of all to neighbours.', ['We closed it, and least of all to neighbours.']],
    ['We never closed it, and never to them', ['We never closed it', 'and never to them']],
    [
      'We never closed the port, of course, and never to them.',
      ['We never closed the port', 'of course, and never to them.'],
    ],
    ['We never closed the port; we will not now', ['We never closed the port', 'we will not now']],
    ['We never closed the port: we will not now', ['We never closed the port', 'we will not now']],
    ['We never closed the port – we will not now', ['We never closed the port', 'we will not now']],
    ['We never closed the port - we will not now', ['We never closed the port', 'we will not now']],
    ['We never closed the-port we will not now', ['We never closed the-port we will not now']],
    ['We never closed the port, we will not', ['We never closed the port, we will not']],
    [
      'One two three four, five six seven eight, nine ten eleven twelve',
      ['One two three four', 'five six seven eight', 'nine ten eleven twelve'],
    ],
    ['“We never close', ['“We never close']],
    ['…', ['…']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })

  it('keep within the sentence', () => {
    const text = 'Yes. We never closed the port, and least of all to neighbours. No.'
    expect(findClauses(text, { start: 5, end: 62 }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We never closed the port',
      'and least of all to neighbours.',
    ])
  })
})

describe('quotations cut into what they say', () => {
  const segments = (...quotes: (string | ToldQuote)[]) => segmentQuotes(makeDossier([{ id: 'a', quotes }]))

  it('are sentences, those that say nothing alone beside their neighbours', () => {
    const texts = (words: string) => segments(`Ada Brenn: ${words}`).map(({ text }) => text)
    expect(texts(`${WALL} The council sold every crane.`)).toEqual([WALL, 'The council sold every crane.'])
    expect(texts(`We are sure of it. ${WALL} The council sold cranes. Believe me.`)).toEqual([
      `We are sure of it. ${WALL}`,
      'The council sold cranes. Believe me.',
    ])
    expect(texts(`${WALL} Storm. The council sold cranes.`)).toEqual([`${WALL} Storm.`, 'The council sold cranes.'])
    expect(texts('…')).toEqual(['…'])
  })

  it('know their article, their speaker and the clause around them', () => {
    const [first, last] = segments({
      speaker: 'Ada Brenn',
      words: `${WALL} The council sold every crane`,
      before: 'Brenn told fishermen ',
      after: ' to traders',
      directness: 'PARTIAL',
    })
    expect(first).toMatchObject({
      articleId: 'a',
      articleOrder: 0,
      outletKey: expect.stringContaining('Outlet a') as string,
      quoteId: 'a.q1',
      speakerKey: 'person:p1',
      organisation: null,
    })
    expect([
      first?.clause.plain.startsWith('brenn told fishermen the harbour'),
      first?.clause.plain.endsWith('winter'),
    ]).toEqual([true, true])
    expect([last?.clause.plain.startsWith('the council'), last?.clause.plain.endsWith('traders')]).toEqual([true, true])
    expect(last?.speech.plain).toBe('the council sold every crane')
    expect([...(last?.speech.context.keys() ?? [])]).toContain('trader')
    const [alone] = segments(`Ada Brenn: ${WALL}`)
    expect(alone?.clause.plain).toBe(alone?.speech.plain)
  })

  it('are of a body where no person is known', () => {
    const dossier = makeDossier([{ id: 'a', quotes: [`Ada Brenn: ${WALL}`] }])
    const changed = (change: Partial<DossierQuote>): Dossier => ({
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        revisions: article.revisions.map((one) => ({
          ...one,
          quotes: one.quotes.map((quote) => ({ ...quote, ...change })),
        })),
      })),
    })
    const speaker = {
      span: { start: 0, end: 0 },
      text: 'the board',
      kind: 'ORGANISATION' as const,
      person: null,
      organisation: 'The Theatre Board',
    }
    expect(segmentQuotes(changed({ personId: null, speaker }))[0]).toMatchObject({
      organisation: 'The Theatre Board',
      speakerKey: 'group:theatre board',
    })
    expect(segmentQuotes(changed({ speaker }))[0]).toMatchObject({ organisation: null, speakerKey: 'person:p1' })
    expect(segmentQuotes(changed({ personId: null, speaker: null }))[0]).toMatchObject({
      organisation: null,
      speakerKey: null,
    })
    expect(
      segmentQuotes({ ...dossier, articles: dossier.articles.map((article) => ({ ...article, revisions: [] })) }),
    ).toEqual([])
  })
})
