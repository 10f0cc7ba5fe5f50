import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '../../src/store/generated/prisma/client.js'
import { FOLDED, foldLetters } from '../../src/store/search/fold-letters.js'
import { storeFacts } from '../support/store-facts.js'
import { makeFacts } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const LETTERS = Array.from(FOLDED.from)
const beyond = (first: string, last: string) =>
  LETTERS.filter((letter) => letter >= first && letter <= last)
    .map((letter) => `a${letter}b`)
    .join(' ')

/** One text for each table of letters that the database chooses from, and signs that need none. */
const TEXTS = {
  'plain letters': 'The ferry’s crew “waited” – for 3 hours… at €5',
  'letters of Western Europe': `The “café’s” ${beyond('\u00c0', '\u00ff')}`,
  'letters of all Europe': `Vučić’s £4 ${beyond('\u00c0', '\u017f')}`,
  'all letters with accents': `Nguyễn’s Ἀθῆναι ${beyond('\u00c0', '\uffff')}`,
}

describe.each(ENGINES)('search columns on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })

  it.each(Object.entries(TEXTS))('fold %s as a question does', async (name, text) => {
    const [lead, title] = [`${text} said those of ${name}.`, text.slice(0, 100)]
    const outcome = await storeFacts(store.db, makeFacts({ title, lead }))
    if (outcome.kind !== 'stored') throw new Error(outcome.kind)
    const rows = await store.db.$queryRaw<{ same: boolean }[]>(Prisma.sql`
      SELECT r.search = setweight(to_tsvector('english', ${foldLetters(title)}), 'A') ||
                        setweight(to_tsvector('english', translate(r.text, ${FOLDED.from}, ${FOLDED.to})), 'D') AS same
      FROM "Revision" r WHERE r."articleId" = ${outcome.articleId}::uuid`)
    expect(rows).toEqual([{ same: true }])
  })
})
