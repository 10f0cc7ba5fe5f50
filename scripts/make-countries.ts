/**
 * Writes lexicon/countries.tsv: the English names of the countries and territories of ISO 3166 that are more than one word, as
 * the Unicode CLDR in this Node.js has them (`Intl.DisplayNames`). Run it again when the world has changed:
 *
 *   npx tsx scripts/make-countries.ts
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fold } from '../src/text/fold.js'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const names = LETTERS.flatMap((a) => LETTERS.flatMap((b) => display.of(a + b) ?? []))
  // "Hong Kong SAR China" and "Myanmar (Burma)" are names of lists; newsrooms print the first words.
  .map((name) => fold(name.replace(/ \(.*\)$| SAR China$/, '')))
  .filter((name) => /^[a-z]+(?: [a-z]+)+$/.test(name) && !/^(?:unknown|pseudo|outlying|united nations)/.test(name))

const rows = [...new Set(names)].sort().map((name) => `${name}\tcountry\tcldr`)
writeFileSync(resolve(import.meta.dirname, '../lexicon/countries.tsv'), `word\ttags\tsource\n${rows.join('\n')}\n`)
console.log(`${rows.length} countries and territories`)
