import { WORD_SHARES } from '../../src/lexicon/word-shares.js'
import words from './coverage-words.json' with { type: 'json' }
import { mulberry32 } from './random.js'

/** An article that nobody wrote, as a row of JSONL has it. */
export interface SyntheticArticle {
  readonly url: string
  readonly title: string
  readonly text: string
  readonly outlet: string
  readonly date: string
}

/** How much there is, and what it is like. */
export interface CoverageOptions {
  readonly articles: number
  readonly seed?: number
  /** Articles of the largest event; the sizes of the others fall off with a heavy tail. */
  readonly largest?: number
  readonly outlets?: number
  readonly people?: number
  readonly articlesPerDay?: number
}

/** Exponent of the sizes of events: most have one to three articles, few have hundreds. */
const TAIL = 1.1

/** Characters of a usual article. */
const USUAL_LENGTH = 5_000

/** Events that are under way at one time. */
const UNDER_WAY = 40

const FIRST_DAY = Date.UTC(2031, 0, 6)
const MS_A_DAY = 86_400_000
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** English words that tell one matter from another: neither the commonest nor names. */
const TELLING_WORDS = [...WORD_SHARES]
  .filter(([word, share]) => /^[a-z]{4,11}$/.test(word) && share < 0.03)
  .map(([word]) => word)
const PAST_FORMS = TELLING_WORDS.filter((word) => word.endsWith('ed'))
const PLAIN_WORDS = TELLING_WORDS.filter((word) => !/(?:ed|ing|ly|s)$/.test(word))

interface Event {
  readonly number: number
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly happening: string
  readonly place: string
  readonly body: string
  readonly speakers: readonly Speaker[]
  readonly statements: readonly { readonly speaker: Speaker; readonly words: string }[]
  readonly figures: readonly string[]
  left: number
}

interface Speaker {
  readonly name: string
  readonly role: string
}

/**
 * Coverage that is made up, the same for the same seed: events of a heavy-tailed size, each with its own places, people,
 * statements and figures, told by many outlets in their own words and by turns.
 */
export function* syntheticCoverage(options: CoverageOptions): Generator<SyntheticArticle, void, void> {
  const { articles, seed = 1, largest = 500, articlesPerDay = 2_000 } = options
  const random = mulberry32(seed)
  const makeEvent = eventMaker(random, options)
  const underWay: Event[] = []
  for (let made = 0, events = 0; made < articles; made += 1) {
    while (underWay.length < UNDER_WAY) {
      const size = Math.min(largest, Math.floor((1 - random()) ** (-1 / TAIL)))
      underWay.push(makeEvent(events++, size))
    }
    const place = Math.floor(random() * underWay.length)
    const event = underWay[place]
    if (event === undefined) return
    event.left -= 1
    if (event.left === 0) underWay.splice(place, 1)
    yield writeArticle(event, made, FIRST_DAY + Math.floor((made * MS_A_DAY) / articlesPerDay), random, options)
  }
}

/** Articles of one event alone. */
export function* syntheticEvent(options: CoverageOptions): Generator<SyntheticArticle, void, void> {
  const { articles, seed = 1, articlesPerDay = 200 } = options
  const random = mulberry32(seed)
  const event = eventMaker(random, options)(0, articles)
  for (let made = 0; made < articles; made += 1) {
    yield writeArticle(event, made, FIRST_DAY + Math.floor((made * MS_A_DAY) / articlesPerDay), random, options)
  }
}

function eventMaker(random: () => number, { seed = 1, people = 20_000 }: CoverageOptions) {
  const pick = picker(random)
  const word = (syllables: number) => Array.from({ length: syllables }, () => pick(words.syllables)).join('')
  const names = mulberry32(seed + 77)
  const surnames = Array.from({ length: Math.ceil(people / words.firstNames.length) }, () =>
    capital(Array.from({ length: 3 }, () => picker(names)(words.syllables)).join('')),
  )
  // Few are named by many, as in any paper.
  const person = () => `${pick(words.firstNames)} ${surnames[Math.floor(random() ** 3 * surnames.length)] ?? ''}`
  return (number: number, size: number): Event => {
    const place = capital(word(2) + pick(words.placeEnds))
    const speakers = Array.from({ length: 3 + Math.floor(random() * 4) }, () => ({
      name: person(),
      role: pick(words.roles),
    }))
    const several = (list: readonly string[], count: number) => Array.from({ length: count }, () => pick(list))
    const slots = {
      place: [place, place, capital(word(2) + pick(words.placeEnds))],
      body: [`${place} ${pick(words.bodies)}`],
      word: several(PLAIN_WORDS, 90),
      past: several(PAST_FORMS, 25),
      counted: several(words.counted, 3),
      number: several(
        Array.from({ length: 90 }, (_, i) => String(i + 8)),
        6,
      ),
      weekday: several(WEEKDAYS, 2),
      person: speakers.map(({ name }) => name),
    }
    const statements = Array.from({ length: 4 + Math.floor(random() * 6) }, () => ({
      speaker: pick(speakers),
      words: fill(pick(words.statements), slots, random),
    }))
    const figures = [0, 1].map(() => `${pick(slots.number)} ${pick(slots.counted)}`)
    return {
      number,
      slots,
      happening: pick(PLAIN_WORDS),
      place,
      body: slots.body[0] ?? '',
      speakers,
      statements,
      figures,
      left: size,
    }
  }
}

function writeArticle(
  event: Event,
  number: number,
  at: number,
  random: () => number,
  { outlets = 400 }: CoverageOptions,
): SyntheticArticle {
  const pick = picker(random)
  const outlet = Math.floor(random() ** 2 * outlets)
  const { place, happening, body, slots } = event
  const title = `${place} ${happening}: ${fill('{word} {word} {past}', slots, random)}`
  const paragraphs = [
    `The ${happening} in ${place} drew ${pick(event.figures)} on ${pick(WEEKDAYS)}, the ${body} said.`,
  ]
  const told = event.statements.filter(() => random() < 0.6)
  let length = 0
  for (let next = 0; length < USUAL_LENGTH; next += 1) {
    const statement = next % 3 === 1 ? told[Math.floor(next / 3)] : undefined
    const paragraph =
      statement === undefined
        ? Array.from({ length: 3 }, () => fill(pick(words.sentences), slots, random)).join(' ')
        : quote(statement, pick, random)
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return {
    url: `https://outlet-${outlet}.example/${event.number}/${number}`,
    title,
    text: paragraphs.join('\n\n'),
    outlet: `The ${capital(words.syllables[outlet % words.syllables.length] ?? '')} ${outlet} Post`,
    date: new Date(at).toISOString(),
  }
}

/** A statement as one outlet prints it: whole, cut short, or told in its own words. */
function quote(
  { speaker: { name, role }, words: said }: Event['statements'][number],
  pick: <T>(list: readonly T[]) => T,
  random: () => number,
): string {
  const kind = random()
  const cue = pick(words.cues)
  if (kind < 0.6) return `“${said},” ${cue} ${name}, the ${role}. It was quiet that day.`
  const parts = said.split(' ')
  const cut = parts.slice(0, Math.ceil(parts.length * (0.4 + random() * 0.4))).join(' ')
  if (kind < 0.85) return `${capital(role)} ${name} ${cue}: “${cut}.” Others agreed.`
  return `${name}, the ${role}, said that ${said.charAt(0).toLowerCase()}${said.slice(1)}.`
}

function fill(template: string, slots: Event['slots'], random: () => number): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => picker(random)(slots[name] ?? ['']))
}

function picker(random: () => number) {
  return <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new Error('There is nothing to pick from.')
    return found
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
