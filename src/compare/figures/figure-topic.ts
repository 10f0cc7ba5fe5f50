import { anyOf } from '../../lexicon/any-of.js'
import { COUNT_LABELS, CROWD_NOUNS } from '../../lexicon/count-labels.js'
import { VERB_GROUPS } from '../../lexicon/count-verbs.js'
import { DEED_NOUNS, PEOPLE_NOUNS } from '../../lexicon/counted-nouns.js'
import { LazyMap } from '../../lexicon/lazy-map.js'
import { once } from '../../lexicon/once.js'
import { DEMONYMS } from '../../lexicon/place-names.js'
import { IRREGULAR_PLURALS } from '../../lexicon/plural-nouns.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Figure } from '../../model/figure.js'

/** What a figure counts, in classes that forget the outlet's choice of word. */
export interface FigureTopic {
  /** Figures of one key may count the same thing: "COUNT|PEOPLE|DETAINED". */
  readonly key: string
  /** It counts people by what became of them; such figures of one event belong together whatever their sentences say. */
  readonly isPeople: boolean
  /** Readable: "people detained", "seats". */
  readonly label: string
}

/** "38 people have been detained" and "35 arrests" -> people detained; "Thousands of Serbs gathered" -> people gathered. */
export function figureTopic(figure: Figure): FigureTopic {
  const { unit, unitSymbol, counted, action } = figure
  const noun = counted?.split(' ').at(-1) ?? null
  if (unit !== 'COUNT') {
    return { key: `${unit}|${unitSymbol ?? ''}|${noun ?? ''}`, isPeople: false, label: UNIT_LABELS[unit] }
  }
  const deed = noun === null ? undefined : DEED_NOUNS.get(noun)
  const group = deed ?? becameOf(noun, action)
  const who = deed === undefined ? whoIs(noun, counted ?? '', group) : 'PEOPLE'
  if (who !== null && group !== null && COUNT_LABELS.has(group)) {
    const people = who === 'PEOPLE' ? 'people' : pluralOf(counted ?? 'person')
    return { key: `COUNT|${who}|${group}`, isPeople: true, label: `${people} ${COUNT_LABELS.get(group) ?? ''}` }
  }
  return {
    key: `COUNT|${counted ?? ''}|`,
    isPeople: false,
    label: noun === null ? 'people' : pluralOf(counted ?? noun),
  }
}

const UNIT_LABELS: Record<Figure['unit'], string> = {
  COUNT: 'number',
  PERCENT: 'share',
  MONEY: 'sum',
  DURATION: 'length of time',
  LENGTH: 'length',
  AREA: 'area',
  MASS: 'weight',
  TEMPERATURE: 'temperature',
  MAGNITUDE: 'magnitude',
  OTHER: 'measure',
}

function becameOf(noun: string | null, action: string | null): string | null {
  // "Thousands of people were on the quay": being in a place in numbers is gathering.
  const group = action === 'be' ? 'GATHERED' : (VERB_GROUPS.get(action ?? '') ?? null)
  if (group !== null && COUNT_LABELS.has(group)) return group
  return noun !== null && CROWD_NOUNS.has(noun) ? 'GATHERED' : group
}

/** How words for people end: "march*er*", "Kestr*ian*". */
const PEOPLE_ENDING = once(() => new RegExp(`(?:${anyOf(tagged('people-ending'))})$`))

/** Class of those counted; null for things. A word unknown to the lists is people where its ending or its deed says so: "dockworkers gathered". */
function whoIs(noun: string | null, counted: string, group: string | null): string | null {
  if (noun === null) return 'PEOPLE'
  if (/^police\b/.test(counted)) return 'OFFICERS'
  const known = PEOPLE_NOUNS.get(noun)
  if (known !== undefined) return known
  if (group === 'GATHERED') return PEOPLE_ENDING().test(noun) || DEMONYMS.has(noun) ? 'PEOPLE' : null
  return /(?:worker|ist|ian|man)$/.test(noun) ? 'PEOPLE' : null
}

const PLURALS: ReadonlyMap<string, string> = new LazyMap(() =>
  Array.from(IRREGULAR_PLURALS, ([many, one]) => [one, many] as const),
)

/** The plural of a counted noun with what stands before it: "police officers". */
export function pluralOf(phrase: string): string {
  const words = phrase.split(' ')
  const noun = words.pop() ?? ''
  const many =
    PLURALS.get(noun) ??
    (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)
  return [...words, many].join(' ')
}
