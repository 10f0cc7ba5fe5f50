import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

let server: TestServer

const SAID = 'We will not load another ship until the night shifts are gone'
const ARTICLES = [
  {
    outlet: 'The Port Courier',
    url: 'https://courier.example/strike',
    publishedAt: '2031-03-01T08:00:00Z',
    text: [
      'Dockers stop work in Varnholm',
      'VARNHOLM - Dockers of Varnholm stopped work on Saturday over their shifts. At least 300 dockers marched to the old gate.',
      `“${SAID},” union leader Petra Olm told the dockers. The port authority of Varnholm said that it would not pay for the shifts.`,
      'Harbour master Ines Duarte called the march a “danger to every ship in the old harbour.”',
    ].join('\n\n'),
  },
  {
    outlet: 'Coast Mirror',
    url: 'https://mirror.example/strike',
    publishedAt: '2031-03-02T08:00:00Z',
    text: [
      'Cranes stand still as Varnholm dockers walk out',
      'VARNHOLM - Nothing moved on the quays of Varnholm this weekend after the dockers walked out over night work.',
      `Their leader, Petra Olm, was cheered at the old gate. “${SAID},” she said, before snow fell on the cranes.`,
    ].join('\n\n'),
  },
]

beforeAll(async () => {
  server = await startTestServer()
  await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
    articles: ARTICLES,
  })
}, STARTING_MS)
afterAll(() => server.close())

interface Checked {
  readonly kind: string
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
  readonly speaker: string | null
  readonly verdict: string
  readonly independentTexts: number
  readonly evidence: readonly {
    readonly article: { readonly id: string; readonly text: string; readonly outlet: { readonly name: string } }
    readonly revision: number
    readonly textHash: string
    readonly span: { readonly start: number; readonly end: number }
    readonly text: string
    readonly speaker: string | null
  }[]
}

async function check(text: string, where = ''): Promise<readonly Checked[]> {
  const { data, errors } = await server.ask<{ checkText: Checked[] }>(
    `query ($text: String!) { checkText(text: $text${where === '' ? '' : `, where: { ${where} }`}) { kind span { start end } text speaker verdict independentTexts
      evidence { article { id text outlet { name } } revision textHash span { start end } text speaker } } }`,
    { text },
  )
  expect(errors).toBeUndefined()
  return data?.checkText ?? []
}

const draft = (words: string, speaker = 'Petra Olm') =>
  `The dockers of Varnholm are out.\n\n“${words},” ${speaker} said on Saturday.`

describe('checkText', () => {
  it('finds a quotation word for word, with its place, its version and the texts that have it', async () => {
    const text = draft(SAID)
    const [one] = await check(text)
    expect(one).toMatchObject({ kind: 'QUOTATION', verdict: 'VERBATIM', speaker: 'Petra Olm', independentTexts: 2 })
    expect(text.slice(one?.span.start, one?.span.end)).toContain(SAID)
    expect(one?.evidence).toHaveLength(2)
    for (const { article, span, text: words, textHash, revision, speaker } of one?.evidence ?? []) {
      expect(article.text.slice(span.start, span.end)).toBe(words)
      expect(createHash('sha256').update(article.text).digest('hex')).toBe(textHash)
      expect([revision, speaker]).toEqual([1, 'Petra Olm'])
    }
  })

  it.each([
    ['ALTERED', SAID.replace('gone', 'paid'), undefined],
    ['ALTERED', SAID.replace(' not', ''), undefined],
    ['CUT', SAID.replace('another ship ', ''), undefined],
    ['JOINED', 'We will not load another ship, danger to every ship in the old harbour', undefined],
    ['OTHER_SPEAKER', SAID, 'Ines Duarte'],
    ['REPORTED_ONLY', 'it would not pay for the shifts', 'the port authority'],
    ['NOT_FOUND', 'The moon is made of green cheese and will be sold at a discount', undefined],
  ])('says %s of “%s”', async (verdict, words, speaker) => {
    const [one] = await check(draft(words, speaker))
    expect(one?.verdict).toBe(verdict)
    expect((one?.evidence.length ?? 0) > 0).toBe(verdict !== 'NOT_FOUND')
    for (const { article, span, text } of one?.evidence ?? [])
      expect(article.text.slice(span.start, span.end)).toBe(text)
  })

  it('checks figures by the event of the text, and tells another number', async () => {
    const of = async (number: string) =>
      (await check(`${draft(SAID)} At least ${number} dockers marched to the old gate.`)).find(
        ({ kind }) => kind === 'FIGURE',
      )
    expect(await of('300')).toMatchObject({ verdict: 'VERBATIM' })
    expect(await of('9,000')).toMatchObject({ kind: 'FIGURE', text: 'At least 9,000 dockers' })
  })

  it('tells that later reports have another number', async () => {
    const report = (day: number, hurt: string) => ({
      outlet: day === 5 ? 'The Port Courier' : 'Coast Mirror',
      url: `https://courier.example/bridge-${day}`,
      publishedAt: `2031-06-0${day}T08:00:00Z`,
      text: `Bridge of Lorn falls into the bay\n\nLORN - ${hurt} people were killed when the bridge of Lorn fell into the bay on Wednesday, according to Lorn Police. Divers searched the bay of Lorn under the bridge all night.`,
    })
    await server.ask('mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }', {
      articles: [report(5, 'Twelve'), report(7, 'Fifteen')],
    })
    const of = async (hurt: string) =>
      (
        await check(
          `The bridge of Lorn fell into the bay on Wednesday. ${hurt} people were killed, according to Lorn Police.`,
        )
      ).find(({ kind }) => kind === 'FIGURE')
    expect(await of('Twelve')).toMatchObject({ verdict: 'SUPERSEDED' })
    expect(await of('Fifteen')).toMatchObject({ verdict: 'VERBATIM' })
    expect(await of('Sixteen')).toMatchObject({ verdict: 'OTHER_FIGURE' })
  })

  it('looks only where it is told to', async () => {
    expect((await check(draft(SAID), 'outlet: ["coast-mirror"]'))[0]?.evidence).toHaveLength(1)
    expect((await check(draft(SAID), 'publishedAt: { gte: "2032-01-01T00:00:00Z" }'))[0]?.verdict).toBe('NOT_FOUND')
  })

  it('says what is wrong with a text that holds no words, or too many', async () => {
    for (const [text, said] of [
      ['  ', /nothing but blank space/u],
      ['x'.repeat(50_001), /at most 50000/u],
    ] as const) {
      const { errors } = await server.ask('query ($text: String!) { checkText(text: $text) { verdict } }', { text })
      expect(errors?.[0]?.message).toMatch(said)
    }
  })
})
