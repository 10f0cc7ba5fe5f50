import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReadArticle } from '../src/model/article.js'
import type { ComparedUtterance } from '../src/model/comparison.js'
import type { IngestOutcome } from '../src/model/ingest.js'
import { compareEvent, compareInMemory, ingest, readFacts, type Compared, type SourceBytes } from '../src/pipeline.js'
import { openStore, type Store } from '../src/store/open-store.js'

const SAMPLE = resolve(import.meta.dirname, '../sample')

/** The other events of the sample. */
const NOT_KARSK_QUAY = /sable-haven|inquiry|verdict/

describe('the sample, compared in memory', () => {
  let compared: Compared
  beforeAll(async () => {
    const articles: ReadArticle[] = []
    for await (const facts of readFacts(await readSample())) {
      if (!('article' in facts)) throw new Error(`${facts.origin.name} is rejected: ${facts.message}`)
      if (!NOT_KARSK_QUAY.test(facts.header.url ?? '')) articles.push(facts.article)
    }
    compared = compareInMemory(articles)
  })

  it('holds ten articles of ten outlets that are fewer origins, an agency and its two reprinters one of them', () => {
    const { articles, origins } = compared.comparison
    expect(articles).toHaveLength(10)
    expect(origins.outletCount).toBe(10)
    expect(origins.originCount).toBeLessThan(10)
    const family = origins.families.find(({ articleIds }) => outletsOf(articleIds).includes('Corvane News Agency'))
    expect(outletsOf(family?.articleIds ?? []).sort()).toEqual([
      'Corvane News Agency',
      'Dawnline',
      'The Mellin Courier',
    ])
  })

  it('keeps the two versions of one page as one article', () => {
    const versions = compared.dossier.articles.filter(({ revisions }) => revisions.length > 1)
    expect(versions.map(({ revisions }) => revisions.map(({ number }) => number))).toEqual([[1, 2]])
    const [change] = compared.comparison.revisions
    expect(change?.titleTo).not.toBe(change?.titleFrom)
    expect(compared.comparison.timeline.map(({ kind }) => kind)).toContain('REVISED')
  })

  it('has one statement in three translations', () => {
    const statement = find('Tsorakhin', 'themselves')
    const wordings = new Set(statement.renderings.map(({ text }) => /pouring oil|pouring fuel|feeding/.exec(text)?.[0]))
    expect([...wordings].sort()).toEqual(['feeding', 'pouring fuel', 'pouring oil'])
    const kinds = statement.renderings.flatMap(({ differences }) => differences.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(['REWORDED', 'TRUNCATED']))
  })

  it('has a statement that editors cut, split and added to', () => {
    // One outlet prints its two halves as two quotations of his, so that they are two statements.
    const halves = [find('Aldane', 'bullets were fired,'), find('Aldane', 'gas was used')]
    for (const { renderings } of halves) {
      const whole = renderings.filter(({ text }) => text.includes('bullets') && text.includes('gas'))
      expect(whole).toEqual([])
    }
    expect(halves.flatMap(({ renderings }) => renderings.map(({ text }) => text))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('[on Saturday]'),
        expect.stringMatching(/^No gas was used/),
        expect.stringMatching(/^No rubber bullets were fired,?$/),
      ]),
    )
  })

  it('has the same words given to two speakers', () => {
    const conflict = compared.comparison.attributionConflicts.find(({ kind }) => kind === 'SPEAKER')
    expect(conflict?.explanation).toContain('Oldecott')
    expect(conflict?.explanation).toContain('Aldane')
  })

  it('has verbs that frame one and the same statement', () => {
    const verbs = compared.comparison.framing.choices.flatMap((choice) => choice.verbs.map(({ lemma }) => lemma))
    expect(verbs).toEqual(expect.arrayContaining(['say', 'claim', 'insist', 'concede', 'acknowledge']))
  })

  it('has figures that conflict, that refine each other and that differ in scope', () => {
    const relations = compared.comparison.figures.flatMap(({ pairs }) => pairs.map(({ relation }) => relation))
    expect(relations).toEqual(expect.arrayContaining(['CONFLICTS', 'REFINES', 'SCOPE_DIFFERS', 'SAME']))
    const injured = compared.comparison.figures.find(({ counted }) => counted.includes('injured'))
    expect(injured?.relation).toBe('CONFLICTS')
    expect(injured?.members.map(({ figure }) => figure.low)).toEqual(expect.arrayContaining([12, 19, 21]))
  })

  it('has an outlet that leaves out a speaker whom the others quote', () => {
    const keligan = compared.dossier.people.find(({ name }) => name.includes('Keligan'))
    const coverage = compared.comparison.people.find(({ personId }) => personId === keligan?.id)
    expect(coverage?.quotedBy).toBeGreaterThanOrEqual(6)
    const gazette = compared.comparison.articles.find(({ outlet }) => /vostran/i.test(outlet?.name ?? ''))
    expect(coverage?.leftOutBy).toContain(gazette?.id)
  })

  it('keeps one person one, whatever typing and transliteration made of the name', () => {
    const people = compared.dossier.people.map(({ names }) => names)
    expect(people.filter((names) => names.some((name) => /Tsora[a-z]+in/.test(name)))).toHaveLength(1)
    expect(people.filter((names) => names.some((name) => /Kell?igan/.test(name)))).toHaveLength(1)
  })

  it('tells omissions from what an outlet could not have had', () => {
    const states = new Set(compared.comparison.utterances.flatMap(({ coverage }) => coverage.map(({ state }) => state)))
    expect([...states].sort()).toEqual([
      'NOT_RUN',
      'PUBLISHED_BEFORE',
      'RAN',
      'RAN_INDIRECTLY',
      'TEXT_INCOMPLETE',
      'UNSURE',
    ])
  })

  /** The statement of this speaker that has these words in it. */
  function find(surname: string, words: string): ComparedUtterance {
    const { comparison, dossier } = compared
    const ids = dossier.people.filter(({ names }) => names.some((name) => name.includes(surname))).map(({ id }) => id)
    const found = comparison.utterances.find(
      ({ personId, renderings }) =>
        personId !== null && ids.includes(personId) && renderings.some(({ text }) => text.includes(words)),
    )
    if (found === undefined) throw new Error(`Nothing of ${surname} has "${words}" in it`)
    return found
  }

  function outletsOf(articleIds: readonly string[]): string[] {
    const { articles } = compared.comparison
    return articleIds.map((id) => articles.find((article) => article.id === id)?.outlet?.name ?? 'unknown')
  }
})

describe('the sample, stored', () => {
  let folder: string
  let store: Store
  const outcomes: IngestOutcome[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rashomon-sample-'))
    store = await openStore({ databaseUrl: null, dataFolder: folder })
    for await (const outcome of ingest(store, await readSample())) outcomes.push(outcome)
  }, 240_000)
  afterAll(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is sixteen articles, one of them in two versions', () => {
    const kinds = outcomes.map(({ kind }) => kind).sort()
    expect(kinds).toEqual([...Array<string>(1).fill('revised'), ...Array<string>(16).fill('stored')])
  })

  it('is four events, of which three are one storyline over seven months', async () => {
    const events = await store.db.event.findMany({ where: { mergedIntoId: null }, orderBy: { articleCount: 'desc' } })
    expect(events.map(({ articleCount }) => articleCount)).toEqual([10, 3, 2, 1])
    const storylines = await store.db.storyline.findMany({
      where: { mergedIntoId: null },
      orderBy: { eventCount: 'desc' },
      select: { title: true, eventCount: true, articleCount: true },
    })
    expect(storylines).toEqual([
      { title: 'Dawn raid ends Karsk Quay occupation', eventCount: 3, articleCount: 14 },
      { title: expect.stringContaining('Sable Haven') as unknown, eventCount: 1, articleCount: 2 },
    ])
  })

  it('shows what the later version changed', async () => {
    const event = await store.db.event.findFirstOrThrow({ orderBy: { articleCount: 'desc' } })
    const { comparison, dossier } = await compareEvent(store.db, event.id)
    const [change] = comparison.revisions
    const quotes = dossier.articles.flatMap(({ revisions }) => revisions.flatMap((revision) => revision.quotes))
    const added = quotes.filter(({ id }) => change?.quotesAdded.includes(id)).map(({ text }) => text)
    expect(added.join(' ')).toContain('bite wounds')
    expect(change?.figuresDropped).not.toEqual([])
    expect(change?.titleTo).not.toBe(change?.titleFrom)
    expect(comparison.timeline.map(({ kind }) => kind)).toContain('REVISED')
  })
})

async function readSample(): Promise<SourceBytes[]> {
  const names = (await readdir(SAMPLE)).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(SAMPLE, name)) })))
}
