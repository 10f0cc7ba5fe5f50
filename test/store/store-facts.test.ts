import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { settleEvents } from '../../src/pipeline/settle-events.js'
import { storeFacts } from '../support/store-facts.js'
import { holdStories } from '../../src/store/hold-stories.js'
import { loadDossier, loadDossierOfArticles, loadEvents } from '../../src/store/load-dossier.js'
import { applyMoves } from '../../src/store/apply-moves.js'
import { refreshEvents } from '../../src/pipeline/refresh-events.js'
import { saveChanges } from '../../src/store/save-changes.js'
import { saveUtterances } from '../../src/store/save-utterances.js'
import { inTransaction } from '../../src/store/transaction.js'
import { makeUuids } from '../../src/store/uuid-v7.js'
import { loadModels } from '../../src/models/load-models.js'
import { emptyTables } from '../support/empty-tables.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const WORDS = 'The breakwater will hold for another winter, whatever the divers say.'
const HARBOUR: FactsSketch = {
  title: 'Port Alder harbour closed after breakwater cracks',
  outlet: 'The Alder Post',
  url: 'https://post.example/harbour',
  date: '2031-03-03',
  lead: 'Port Alder closed its harbour on Monday after divers found cracks in the breakwater below the lighthouse.',
  quotes: [['Ines Duarte', WORDS]],
}
const SAME_EVENT: FactsSketch = {
  ...HARBOUR,
  title: 'Cracks in breakwater close Port Alder harbour',
  outlet: 'Coast Wire',
  url: 'https://wire.example/1',
  lead: 'Divers found cracks in the breakwater of Port Alder, and the harbour was closed on Monday.',
}
const OTHER_EVENT: FactsSketch = {
  title: 'Choir of Lake Morn wins contest',
  outlet: 'Morn Herald',
  url: 'https://herald.example/choir',
  date: '2031-03-03',
  lead: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors.',
  quotes: [['Otto Lind', 'We sang as if nobody listened, and then everybody did.']],
}
const BUS: FactsSketch = {
  title: 'Tour bus overturns on pass road',
  outlet: 'The Alder Post',
  date: '2031-03-03',
  lead: 'A tour bus overturned on the pass road above Castor, the mountain rescue service said. Its driver was pulled out of the wreck.',
}
const CHOIR_TITLE = 'Saint Orla calls off concert'
const CHOIR =
  'Four members of the choir Saint Orla were hurt on their way home from a festival by bus. The concert on Sunday is called off, its conductor Nela Brandt told singers and families.'

describe.each(ENGINES)('taking in facts on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })
  afterEach(async () => {
    await emptyTables(store.db)
  })
  const take = (sketch: FactsSketch) => storeFacts(store.db, makeFacts(sketch))
  const countRows = async () => ({
    articles: await store.db.article.count(),
    revisions: await store.db.revision.count(),
    quotes: await store.db.quote.count(),
    people: await store.db.person.count(),
    events: await store.db.event.count(),
    utterances: await store.db.utterance.count(),
    renderings: await store.db.rendering.count(),
    names: await store.db.personName.findMany({ orderBy: { name: 'asc' }, select: { name: true, count: true } }),
    terms: await store.db.termFrequency.findMany({ orderBy: { term: 'asc' } }),
  })

  it('stores an article once: the same again changes nothing', async () => {
    const first = await take(HARBOUR)
    const rows = await countRows()
    const again = await take(HARBOUR)
    expect(first).toMatchObject({ kind: 'stored', title: HARBOUR.title })
    expect(again).toMatchObject({ ...ids(first), kind: 'unchanged' })
    expect(await countRows()).toEqual(rows)
    expect(rows).toMatchObject({ articles: 1, revisions: 1, quotes: 1, people: 1, utterances: 1, renderings: 1 })
    const event = await store.db.event.findUniqueOrThrow({ where: { id: ids(first).eventId } })
    expect(event).toMatchObject({ title: HARBOUR.title, articleCount: 1, firstAt: new Date('2031-03-03') })
  })

  it('calls a person by the name that most articles print, however often one of them is revised', async () => {
    const slip: FactsSketch = { ...HARBOUR, quotes: [['Vera Mahkalova', WORDS]] }
    const right: FactsSketch = { ...SAME_EVENT, quotes: Array(2).fill(['Vera Makhalova', WORDS]) }
    for (const order of [
      [right, slip],
      [slip, right],
      [slip, { ...slip, lead: `${HARBOUR.lead ?? ''} Pilots waited.` }, right],
    ]) {
      for (const sketch of order) await take(sketch)
      const people = await store.db.person.findMany({ select: { name: true } })
      expect(people).toEqual([{ name: 'Vera Makhalova' }])
      await emptyTables(store.db)
    }
  })

  it('gives back in the dossier what was put in', async () => {
    const facts = makeFacts(HARBOUR)
    const outcome = ids(await storeFacts(store.db, facts))
    const dossier = await loadDossier(store.db, outcome.eventId)
    const revision = dossier.articles[0]?.revisions[0]
    expect(revision).toMatchObject({ number: 1, text: facts.article.text, header: facts.header, blocks: facts.blocks })
    expect(revision?.quotes).toMatchObject(facts.quotes)
    const speaker = revision?.quotes[0]?.personId
    expect(dossier.people).toEqual([{ id: speaker, name: 'Ines Duarte', names: ['Ines Duarte'], roles: [] }])
    expect(dossier.utterances[0]?.renderings[0]).toMatchObject({ text: WORDS, score: 1 })
    const picked = await loadDossierOfArticles(store.db, [outcome.articleId])
    expect(picked.articles).toEqual(dossier.articles)
    expect(picked.event.id).toBeNull()
  })

  it('brings reports of one event together, and leaves another apart', async () => {
    const first = ids(await take(HARBOUR))
    const second = ids(await take(SAME_EVENT))
    const other = ids(await take(OTHER_EVENT))
    expect(second.eventId).toBe(first.eventId)
    expect(other.eventId).not.toBe(first.eventId)
    const utterances = await store.db.utterance.findMany({
      where: { eventId: first.eventId },
      include: { renderings: true, person: true },
    })
    expect(utterances).toHaveLength(1)
    expect(utterances[0]).toMatchObject({ articleCount: 2, person: { name: 'Ines Duarte' } })
    expect(await store.db.person.count()).toBe(2)
    const article = await store.db.article.findUniqueOrThrow({ where: { id: second.articleId } })
    expect(article.membershipScore).toBeGreaterThan(0)
    expect(article.membershipReasons).not.toEqual([])
  })

  it('keeps the earlier version with its facts when the text changes, and the id of an utterance that stays', async () => {
    const first = ids(await take(HARBOUR))
    const before = await store.db.utterance.findFirstOrThrow()
    const { version } = await store.db.event.findUniqueOrThrow({ where: { id: first.eventId } })
    const changed: FactsSketch = {
      ...HARBOUR,
      title: 'Port Alder harbour to stay closed',
      quotes: [
        ['Pavel Horn', 'Nobody asked the pilots what they saw at the pier that night.'],
        ['Ines Duarte', WORDS],
      ],
    }
    expect(await take(changed)).toMatchObject({ kind: 'revised', revision: 2, ...first })
    const [dossier] = [await loadDossier(store.db, first.eventId)]
    const [old, current] = dossier.articles[0]?.revisions ?? []
    expect([old?.quotes.length, current?.quotes.length]).toEqual([1, 2])
    const article = await store.db.article.findUniqueOrThrow({ where: { id: first.articleId } })
    expect(article).toMatchObject({ title: changed.title, currentRevisionId: current?.id })
    const kept = await store.db.utterance.findUniqueOrThrow({ where: { id: before.id }, include: { renderings: true } })
    expect(kept.text).toBe(WORDS)
    expect(kept.renderings.map(({ quoteId }) => quoteId)).toEqual([current?.quotes[1]?.id])
    expect((await store.db.event.findUniqueOrThrow({ where: { id: first.eventId } })).version).toBeGreaterThan(version)
    // Going back to the earlier text is no news; it is the older version again.
    expect(await take(HARBOUR)).toMatchObject({ kind: 'unchanged' })
    const total = await store.db.termFrequency.findUniqueOrThrow({ where: { term: '' } })
    expect(total.articles).toBe(1)
  })

  it('keeps for a later version of an article whom the version before named, though another bears the name too', async () => {
    const first = ids(await take(HARBOUR))
    const named = await store.db.person.findFirstOrThrow()
    const other = await store.db.person.create({ data: { name: 'Ines Duarte the Younger' } })
    await take({ ...OTHER_EVENT, quotes: [['Ines Duarte', 'I sang in the second row, and nobody heard me.']] })
    const ofArticle = { revision: { articleId: first.articleId } }
    await store.db.mention.updateMany({ where: ofArticle, data: { personId: other.id } })
    const outcome = await take({ ...HARBOUR, lead: `${HARBOUR.lead ?? ''} Pilots waited outside.` })
    expect(outcome).toMatchObject({ kind: 'revised', revision: 2 })
    const mentions = await store.db.mention.findMany({ where: ofArticle, select: { personId: true } })
    expect(mentions).toEqual([{ personId: other.id }, { personId: other.id }])
    expect(await store.db.mention.count({ where: { personId: named.id } })).toBe(1)
  })

  it('lists the articles of a dossier by publication, the undated last', async () => {
    const undated = ids(await take({ ...HARBOUR, date: null }))
    const late = ids(await take({ ...SAME_EVENT, date: '2031-03-04' }))
    const early = ids(await take({ ...OTHER_EVENT, date: '2031-03-02' }))
    const dossier = await loadDossierOfArticles(store.db, [undated.articleId, late.articleId, early.articleId])
    expect(dossier.articles.map(({ id }) => id)).toEqual([early.articleId, late.articleId, undated.articleId])
  })

  it('takes over an outlet, a date and an address that come later with the same text', async () => {
    const bare = { ...HARBOUR, outlet: null, url: null, date: null }
    const first = ids(await take(bare))
    const named = { ...HARBOUR, given: ['outlet', 'url', 'publishedAt'] } as const
    expect(await take(named)).toMatchObject({ kind: 'revised', revision: 1, ...first })
    const article = await store.db.article.findFirstOrThrow({ include: { outlet: true, terms: true } })
    expect(article).toMatchObject({ url: HARBOUR.url, publishedAt: new Date('2031-03-03') })
    expect(article.outlet?.name).toBe('The Alder Post')
    expect(new Set(article.terms.map(({ day }) => day))).toEqual(new Set([article.day]))
    expect(await store.db.revision.count()).toBe(1)
    expect(await take(bare)).toMatchObject({ kind: 'unchanged', ...first })
    expect(await take(named)).toMatchObject({ kind: 'unchanged', ...first })
  })

  it('the same text of another outlet is another article: a reprint', async () => {
    const first = ids(await take({ ...HARBOUR, url: null }))
    const second = ids(await take({ ...HARBOUR, url: null, outlet: 'Coast Wire' }))
    expect(second.articleId).not.toBe(first.articleId)
    expect(second.eventId).toBe(first.eventId)
    expect(await store.db.article.count()).toBe(2)
  })

  it('reads addresses that differ only in tracking as one', async () => {
    const first = ids(await take(HARBOUR))
    const again = await take({
      ...HARBOUR,
      url: 'https://POST.example/harbour/?utm_source=mail#top',
      lead: `${HARBOUR.lead ?? ''} More.`,
    })
    expect(again).toMatchObject({ kind: 'revised', ...first })
  })

  it('moves articles: an event left empty leads to where they went, and its utterance keeps its id', async () => {
    const first = ids(await take(HARBOUR))
    const other = ids(await take(OTHER_EVENT))
    const utterance = await store.db.utterance.findFirstOrThrow({ where: { eventId: other.eventId } })
    await inTransaction(store.db, async (tx) => {
      const choice = { storyId: null, mergedStories: [], eventId: first.eventId, score: null, reasons: [] }
      const moves = [{ articleId: other.articleId, toEventId: first.eventId, newEvent: null }]
      const [placed] = await applyMoves(tx, [{ ...choice, moves }], makeUuids())
      const touched = placed?.touched ?? []
      for (const eventId of touched) {
        for (const { dossier, utterances: stored } of await loadEvents(tx, [eventId])) {
          await saveUtterances(tx, [{ eventId, utterances: alignUtterances(dossier, loadModels()), stored }])
        }
      }
      await refreshEvents(tx, touched)
    })
    const emptied = await store.db.event.findUniqueOrThrow({ where: { id: other.eventId } })
    expect(emptied).toMatchObject({ mergedIntoId: first.eventId, articleCount: 0 })
    const moved = await store.db.utterance.findUniqueOrThrow({ where: { id: utterance.id } })
    expect(moved.eventId).toBe(first.eventId)
    const event = await store.db.event.findUniqueOrThrow({ where: { id: first.eventId } })
    expect(event.articleCount).toBe(2)
  })

  it('makes one story and one event of two that a third report shows to be one; ids lead on', async () => {
    const bus = ids(await take({ ...BUS, url: 'https://post.example/bus' }))
    const choir = ids(await take({ ...BUS, title: CHOIR_TITLE, lead: CHOIR, url: 'https://post.example/choir' }))
    expect(await store.db.story.count()).toBe(2)
    const both = await take({
      ...BUS,
      title: null,
      lead: `${BUS.lead ?? ''} ${CHOIR}`,
      url: 'https://post.example/both',
    })
    const event = await store.db.event.findUniqueOrThrow({ where: { id: ids(both).eventId } })
    expect(event.articleCount).toBe(3)
    expect(await store.db.story.findMany({ select: { id: true } })).toEqual([{ id: event.storyId }])
    const other = [bus, choir].find(({ eventId }) => eventId !== event.id)
    const gone = await store.db.event.findUniqueOrThrow({ where: { id: other?.eventId ?? '' } })
    expect(gone).toMatchObject({ mergedIntoId: event.id, storyId: event.storyId, articleCount: 0 })
    const later = await take({ ...BUS, title: null, outlet: 'Coast Wire', url: 'https://wire.example/bus' })
    expect(ids(later).eventId).toBe(event.id)
  })

  it('asks again for the stories it waited for, when one of them is gone', async () => {
    const { eventId } = ids(await take(HARBOUR))
    const { storyId } = await store.db.event.findUniqueOrThrow({ where: { id: eventId } })
    const answers = [[storyId, makeUuids()()], [storyId]]
    const held = await inTransaction(store.db, (tx) => holdStories(tx, () => Promise.resolve(answers.shift() ?? [])))
    expect(held).toEqual([storyId])
    expect(answers).toEqual([])
  })

  it('reports that two utterances are one, and that one is two, and keeps an id for either', async () => {
    const { eventId } = ids(await take(HARBOUR))
    // Other words of one sense: one statement only where one person speaks.
    const reworded = 'Whatever the divers say, the breakwater is going to hold this winter.'
    await take({ ...SAME_EVENT, quotes: [['Otto Lind', reworded]] })
    const [one, other] = await store.db.utterance.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
    expect([one?.personId, other?.personId]).not.toContain(null)
    expect(one?.personId).not.toBe(other?.personId)
    const settle = () =>
      inTransaction(store.db, async (tx) => {
        const { changes } = await settleEvents(tx, [eventId])
        await saveChanges(tx, changes)
        return changes
      })
    const quote = await store.db.quote.findFirstOrThrow({ where: { personId: other?.personId ?? null } })
    await store.db.quote.update({ where: { id: quote.id }, data: { personId: one?.personId ?? null } })
    const left = one?.id ?? ''
    expect(await settle()).toEqual([{ kind: 'UTTERANCE_MERGED', eventId, subjectId: left, earlierId: other?.id }])
    await store.db.quote.update({ where: { id: quote.id }, data: { personId: other?.personId ?? null } })
    const [parted] = await settle()
    expect(parted).toMatchObject({ kind: 'UTTERANCE_SPLIT', earlierId: left })
    expect((await store.db.utterance.findMany({ where: { eventId } })).map(({ id }) => id).sort()).toEqual(
      [left, parted?.subjectId ?? ''].sort(),
    )
  })

  it('takes in many at once without losing count, opening the event twice or making a person twice', async () => {
    const outlets = ['Alder Post', 'Coast Wire', 'Morn Herald', 'Pier Journal', 'Quay Times', 'Reef News']
    const outcomes = await Promise.all(
      outlets.map((outlet, n) =>
        take({
          ...HARBOUR,
          outlet,
          url: `https://${String(n)}.example/a`,
          lead: `${HARBOUR.lead ?? ''} ${outlet} saw ${String(n + 2)} boats turn back.`,
        }),
      ),
    )
    expect(new Set(outcomes.map((outcome) => ids(outcome).eventId)).size).toBe(1)
    expect(await store.db.person.count()).toBe(1)
    expect(await store.db.personName.findMany({ select: { name: true, count: true } })).toEqual([
      { name: 'Ines Duarte', count: outlets.length },
    ])
    expect(await store.db.termFrequency.findUnique({ where: { term: '' } })).toMatchObject({ articles: outlets.length })
    const event = await store.db.event.findFirstOrThrow({ where: { mergedIntoId: null } })
    expect(event.articleCount).toBe(outlets.length)
    const frequencies = await store.db.termFrequency.findMany({ where: { term: { not: '' } } })
    const held = await store.db.articleTerm.groupBy({ by: ['term'], _count: true })
    expect(new Map(frequencies.map(({ term, articles }) => [term, articles]))).toEqual(
      new Map(held.map(({ term, _count }) => [term, _count])),
    )
  })
})

function ids(outcome: Awaited<ReturnType<typeof storeFacts>>): {
  readonly articleId: string
  readonly eventId: string
} {
  if (outcome.kind === 'rejected') throw new Error(outcome.message)
  return { articleId: outcome.articleId, eventId: outcome.eventId }
}
