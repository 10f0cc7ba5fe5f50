import { once } from './once.js'
import { readTable } from './read-table.js'

/** Ways of writing one thing, folded: the first is the key. Several words are written with blanks between them. */
export const spellingVariants = once((): readonly (readonly string[])[] =>
  readTable('spelling-variants', ['key', 'others']).map((row) => [row.text('key'), ...row.parts('others', '; ')]),
)
