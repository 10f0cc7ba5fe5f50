import { once } from './once.js'
import { readTable } from './read-table.js'

/**
 * Words that two translators of one sentence choose between: "begin" or "start", "mistake" or "error". A line is one sense,
 * folded, in dictionary form; a word stands in the line of its commonest sense in the news and nowhere else.
 */
export const synonyms = once((): readonly (readonly string[])[] =>
  readTable('synonyms', ['words']).map((row) => row.parts('words')),
)
