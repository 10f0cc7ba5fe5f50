import { afterAll, beforeAll, expect, describe, it } from 'vitest'
import { storeFacts } from '../support/store-facts.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const MILL = { title: 'Mill hires forty', lead: 'The paper mill of Karsk hires forty workers for a second shift.' }
const CHOIR = { title: 'Choir wins', lead: 'A choir of schoolchildren won the singing contest at Lake Morn.' }
const BUS = { title: 'Bus overturns', lead: 'A tour bus overturned on the pass road above Castor in heavy snow.' }
const FERRY = { title: 'Ferry sails', lead: 'The ferry to Vostra sailed at noon when the fog had lifted at last.' }
const DAM = { title: 'Dam inspected', lead: 'Divers inspected the sluice of the dam above Lowen for cracks.' }

describe.each(ENGINES)('a name of one word on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })

  const take = async (sketch: FactsSketch): Promise<string> => {
    const outcome = await storeFacts(store.db, makeFacts(sketch))
    if (outcome.kind !== 'stored') throw new Error(outcome.kind)
    return outcome.articleId
  }
  const whoIs = async (articleId: string): Promise<string> => {
    const named = await store.db.mention.findFirstOrThrow({
      where: { revision: { articleId } },
      include: { person: true },
    })
    return named.person.name
  }

  it('is who the habit of the outlet tells where the archive knows two of a surname, and stays so when the event is looked at again', async () => {
    const named = (first: string, words: string) =>
      [
        [`${first} Koll`, `${words} we say.`],
        ['Koll', `${words} we hear.`],
      ] as const
    await take({ ...MILL, date: '2031-01-10', outlet: 'Karsk Post', quotes: named('Ruth', 'Forty will come,') })
    await take({ ...CHOIR, date: '2031-03-01', outlet: 'Morn Herald', quotes: named('Peter', 'They sang well,') })
    await take({ ...FERRY, date: '2031-03-09', outlet: 'Morn Herald', quotes: named('Peter', 'It sailed,') })
    const bus = { ...BUS, date: '2031-03-20' }
    const own = await take({ ...bus, outlet: 'Morn Herald', quotes: [['Koll', 'The road was clear.']] })
    // Of an outlet that has no habit, and of one whose habit is older than two months, nobody knows.
    const other = await take({ ...bus, outlet: 'Castor Times', quotes: [['Koll', 'Nobody had salted it.']] })
    const late = await take({
      ...DAM,
      date: '2031-08-21',
      outlet: 'Morn Herald',
      quotes: [['Koll', 'The sluice holds.']],
    })
    expect(await Promise.all([own, other, late].map(whoIs))).toEqual(['Peter Koll', 'Koll', 'Koll'])
  })

  it('is one person over all events where it is a whole name', async () => {
    const [mill, ferry] = [
      await take({ ...MILL, date: '2032-01-10', outlet: 'Karsk Post', quotes: [['Neymar', 'The mill is loud.']] }),
      await take({ ...FERRY, date: '2032-09-10', outlet: 'Morn Herald', quotes: [['Neymar', 'The ferry is slow.']] }),
    ]
    const named = await store.db.mention.findMany({ where: { text: 'Neymar' }, include: { revision: true } })
    expect(named.map(({ revision }) => revision.articleId).sort()).toEqual([mill, ferry].sort())
    expect(new Set(named.map(({ personId }) => personId)).size).toBe(1)
  })
})
