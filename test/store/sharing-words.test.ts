import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../src/pipeline.js'
import { EVERYWHERE, type ArticleScope } from '../../src/store/search/article-scope.js'
import { findAsItIs, findLike } from '../../src/store/search/find-witnesses.js'
import { findWordings } from '../../src/store/search/find-wordings.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const text = (title: string, said: string): string =>
  `${title}\n\nMarch 3, 2031\n\n“${said},” Harbour Minister Ines Duarte said. It rained.\n`

describe.each(ENGINES)('quotes that share words, on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
    const sources = [
      ['Breakwater holds', "The breakwater will hold for another winter at O'Hara's point"],
      ['Winter comes', 'Nobody in the council expects a mild winter this year'],
    ].map(([title = '', said = '']) => ({ name: `${title}.txt`, bytes: Buffer.from(text(title, said)) }))
    for await (const outcome of ingest(store, sources, { outlet: 'Coast Wire' })) expect(outcome.kind).toBe('stored')
  })
  afterAll(async () => {
    await store.drop()
  })
  const witnesses = async (words: string, scope: ArticleScope = EVERYWHERE): Promise<string[]> =>
    (await findLike(store.db, [{ words: words.split(' '), runs: [] }], scope)).map(
      (quote) => quote.text.split(' ')[1] ?? '',
    )

  it('share one word with a question of few, in any ending', async () => {
    expect((await witnesses('winters')).sort()).toEqual(['breakwater', 'in'])
    expect(await witnesses('inflame breakwaters')).toEqual(['breakwater'])
    expect(await witnesses('inflame situation')).toEqual([])
  })

  it('share two with a question of many', async () => {
    expect(await witnesses('breakwater harbourside lantern schooner winter')).toEqual(['breakwater'])
    expect(await witnesses('harbourside lantern schooner kelp winter')).toEqual([])
  })

  it('are found by words with an apostrophe, and by none at all', async () => {
    expect(await witnesses("o'hara's")).toEqual(['breakwater'])
    expect(await witnesses('the of')).toEqual([])
    expect(await findWordings(store.db, [])).toEqual([])
  })

  it('are those of the articles that are asked for', async () => {
    const later = { ...EVERYWHERE, publishedFrom: new Date('2031-03-04') }
    expect(await witnesses('breakwater', later)).toEqual([])
    expect(await witnesses('breakwater', { ...EVERYWHERE, publishedFrom: new Date('2031-03-01') })).toEqual([
      'breakwater',
    ])
  })

  it('are those of latest versions, however many an article has', async () => {
    const versions = Array.from({ length: 45 }, (_, number) => ({
      name: `${String(number)}.txt`,
      bytes: Buffer.from(
        `${text('Lantern lit', 'The lantern was lit by the keeper')}\nIt was lit ${String(number)} times.\n`,
      ),
      given: { url: 'https://wire.example/lantern' },
    }))
    for await (const outcome of ingest(store, versions)) expect(outcome.kind).toMatch(/stored|revised/)
    expect(await store.db.revision.count({ where: { title: 'Lantern lit' } })).toBe(45)
    expect(await witnesses('lantern')).toEqual(['lantern'])
  })

  it('are found as they stand by runs of three words, whatever the case and the marks between them', async () => {
    const asItIs = async (runs: readonly string[], surname: string | null = null) =>
      (await findAsItIs(store.db, [{ runs, surname }], EVERYWHERE)).map(({ text: printed }) => printed.split(' ')[1])
    expect(await asItIs(['The BREAKWATER, will', 'another — winter at'])).toEqual(['breakwater'])
    expect(await asItIs(['at O’Hara’s point'])).toEqual(['breakwater'])
    expect(await asItIs(['the breakwater will', 'expects a mild'])).toEqual([])
    expect(await asItIs(['breakwater will'])).toEqual([])
    expect(await asItIs([])).toEqual([])
    expect(await asItIs(['expects a mild'], 'duarte')).toEqual(['in'])
    expect(await asItIs(['expects a mild'], 'roe')).toEqual([])
  })

  it('are looked up by either half of a quotation', async () => {
    const found = await findWordings(store.db, [['schooner'], ['council', 'mild']])
    expect(found.map((one) => one.text.slice(0, 6))).toEqual(['Nobody'])
  })
})
