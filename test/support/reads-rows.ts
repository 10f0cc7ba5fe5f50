/** What frames a transaction, and what tells whether an answer that is asked for again still holds. */
const READS_NOTHING = /^(?:begin|commit|rollback|set|savepoint|release)\b|pg_current_snapshot/i

/** Whether a statement reads or writes rows. */
export function readsRows(sql: string): boolean {
  return !READS_NOTHING.test(sql)
}
