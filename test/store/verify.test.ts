import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyStore, type Verified } from '../../src/store/verify-store.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

describe.each(ENGINES)('looking over what is stored on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
    await loadSample(store)
  }, LOADING_MS)
  afterAll(() => store.drop())

  async function verified(): Promise<Verified[]> {
    const rules: Verified[] = []
    for await (const rule of verifyStore(store.db)) rules.push(rule)
    return rules
  }

  it('finds that all of it holds, and has looked at rows of each kind', async () => {
    const rules = await verified()
    expect(rules.filter(({ broken }) => broken > 0)).toEqual([])
    expect(rules).toHaveLength(12)
    expect(rules.filter(({ looked }) => looked === 0)).toEqual([])
  })

  it.each([
    ['quote', `UPDATE "Quote" SET start = start + 1 WHERE id = (SELECT min(id::text)::uuid FROM "Quote")`],
    ['mention', `UPDATE "Mention" SET "end" = "end" + 1 WHERE id = (SELECT min(id::text)::uuid FROM "Mention")`],
    ['figure', `UPDATE "Figure" SET text = 'none' WHERE id = (SELECT min(id::text)::uuid FROM "Figure")`],
    ['citation', `UPDATE "Citation" SET start = 0 WHERE id = (SELECT min(id::text)::uuid FROM "Citation")`],
    [
      'rendering stands',
      `UPDATE "Rendering" SET start = start + 1 WHERE id = (SELECT min(id::text)::uuid FROM "Rendering")`,
    ],
    ['hash', `UPDATE "Revision" SET "textHash" = 'x' WHERE id = (SELECT min(id::text)::uuid FROM "Revision")`],
    [
      'as many as it says',
      `UPDATE "Event" SET "articleCount" = 99 WHERE id = (SELECT min(id::text)::uuid FROM "Event")`,
    ],
    [
      'current version',
      `UPDATE "Article" SET "currentRevisionId" = NULL WHERE id = (SELECT min(id::text)::uuid FROM "Article")`,
    ],
    ['every statement', `DELETE FROM "Rendering" WHERE "utteranceId" = (SELECT min(id::text)::uuid FROM "Utterance")`],
  ])('tells a broken %s with its row and what to do', async (rule, change) => {
    const undone = new Error('undone')
    await store.db
      .$transaction(async (tx) => {
        expect(await tx.$executeRawUnsafe(change)).toBeGreaterThan(0)
        const broken: Verified[] = []
        for await (const one of verifyStore(tx as typeof store.db)) if (one.broken > 0) broken.push(one)
        const found = broken.find((one) => one.rule.includes(rule))
        expect(found?.examples).toHaveLength(1)
        expect(found?.remedy).not.toBe('')
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
  })
})
