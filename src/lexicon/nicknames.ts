import { once } from './once.js'
import { readTable } from './read-table.js'

/** Short and long forms of one first name together: "Bill Roe" and "William Roe" may be one person. Lower case. */
export const nicknames = once((): readonly (readonly string[])[] =>
  readTable('nicknames', ['names']).map((row) => row.parts('names')),
)
