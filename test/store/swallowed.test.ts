import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from '../../src/store/database-faults.js'
import { openStore } from '../../src/store/open-store.js'
import { inTransaction } from '../../src/store/transaction.js'
import { openTestStore, TEST_DATABASE_URL } from '../support/open-test-store.js'
import { openSwallowingLink } from '../support/swallowing-link.js'

describe.skipIf(TEST_DATABASE_URL === null)('a link to the database that swallows what is said', () => {
  it('is waited for once in a transaction, and is replaced by another one when it is back', async () => {
    const store = await openTestStore('postgres')
    const link = await openSwallowingLink(store.config.databaseUrl ?? '')
    const far = await openStore({ databaseUrl: link.url, dataFolder: '' })
    try {
      const work = inTransaction(far.db, async (tx) => {
        await tx.story.count()
        link.swallow(true)
        await tx.story.count()
      })
      const fault: unknown = await work.catch((error: unknown) => error)
      expect(isDatabaseAway(fault)).toBe(true)
      // A ROLLBACK that nobody hears would be waited for as long again.
      expect(link.swallowed()).toMatch(/SELECT/)
      expect(link.swallowed()).not.toMatch(/ROLLBACK/)
      link.swallow(false)
      expect(await far.db.story.count()).toBe(0)
      // A link that stays away is found out by the server itself: else a transaction that nobody ends would keep its locks.
      const [row] = await far.db.$queryRaw<
        object[]
      >`SELECT current_setting('tcp_keepalives_idle') AS idle, current_setting('idle_in_transaction_session_timeout') AS most`
      expect(row).toEqual({ idle: '10', most: '2min' })
    } finally {
      await far.close()
      await link.close()
      await store.drop()
    }
  }, 180_000)
})
