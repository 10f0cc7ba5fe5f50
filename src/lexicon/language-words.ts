import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** The commonest small words of languages by BCP 47 tag: enough of them tell in which language a text is written. */
export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new LazyMap(() =>
  readTable('languages', ['language', 'words']).map((row) => [row.text('language'), new Set(row.parts('words'))]),
)

/** Languages by their English names, as pages state them: "English" is `en`. BCP 47 tags. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('language-names', ['name', 'language']).map((row) => [row.text('name'), row.text('language')]),
)
