import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** Opens an event without articles within a story; the caller moves articles into it. Returns its key. */
export async function openEvent(tx: Tx, storyId: string): Promise<string> {
  const id = makeUuids()()
  await tx.event.create({ data: { id, storyId } })
  return id
}
