import { PEOPLE_NOUNS } from '../../lexicon/counted-nouns.js'
import { fold } from '../../text/fold.js'
import { pluralOf } from './figure-topic.js'
import type { SightedFigure } from './sight-figures.js'

/** Somebody whom the event names. */
interface Named {
  readonly name: string
  readonly names: readonly string[]
}

/**
 * What a group of figures is, as a table would head it: "people detained", "Ines Duarte's age", "Jan Roe's yearly pay", "share of
 * the vote (Harbour Party)". What most of its members say is said of the group.
 */
export function labelGroup(members: readonly SightedFigure[], people: readonly Named[]): string {
  const [first] = members
  if (first === undefined) return ''
  const thing = thingOf(members, first)
  if (first.topic.isPeople) return thing
  const subject = most(members, ({ context }) => context.subject)
  if (subject === null || thing === 'sum') return thing
  const { unitClass } = first.measure
  const person = OWNED.test(unitClass) ? personCalled(subject, people) : null
  if (person !== null) return `${person}${person.endsWith('s') ? '\u2019' : '\u2019s'} ${thing}`
  const isOwned = unitClass !== 'AGE' && members.every(({ context }) => context.subject === subject)
  return isOwned && !first.isMinor ? `${thing} (${first.context.subjectPrinted ?? subject})` : thing
}

/** What belongs to somebody: an age, a sum, a share; a number of boats does not. */
const OWNED = /^(?:AGE|MONEY|PERCENT)/

/** What is counted or measured, whoever has it. */
function thingOf(members: readonly SightedFigure[], first: SightedFigure): string {
  const noun = most(members, ({ figure }) => figure.counted)
  const { unit, unitSymbol } = first.figure
  if (first.measure.unitClass === 'AGE') return 'age'
  switch (unit) {
    case 'COUNT':
      return most(members, ({ topic }) => topic.label) ?? first.topic.label
    case 'MONEY': {
      const period = most(members, ({ context }) => context.period)
      const sum = most(members, ({ context }) => context.sum) ?? (noun === null ? 'sum' : `sum of ${noun}`)
      // What an offer or a contract comes to a year is somebody's pay.
      return period === null ? sum : `${period} ${sum.replace(/^(?:contract|deal|offer|salary)$/, 'pay')}`
    }
    case 'PERCENT':
      return noun === null ? 'share' : `share of ${isPrinted(members, pluralOf(noun)) ? pluralOf(noun) : `the ${noun}`}`
    case 'DURATION':
      return noun === null || PEOPLE_NOUNS.has(noun) ? 'length of time' : `length of the ${noun}`
    case 'LENGTH':
      return unitSymbol === 'km' || unitSymbol === 'mi' ? 'distance' : 'length'
    case 'OTHER':
      return unitSymbol === 'th' ? `which ${noun ?? 'one'} it is` : unitSymbol === 'x' ? 'how often' : first.topic.label
    default:
      return first.topic.label
  }
}

/** Some article prints a word within the figure: "40 percent of ballots". */
function isPrinted(members: readonly SightedFigure[], word: string): boolean {
  return members.some(({ figure }) => figure.text.toLowerCase().endsWith(word))
}

/** What more than half of the members say, where they say anything; the first of equals. */
function most(members: readonly SightedFigure[], read: (member: SightedFigure) => string | null): string | null {
  const counts = new Map<string, number>()
  for (const member of members) {
    const said = read(member)
    if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best !== undefined && 2 * best[1] >= members.length ? best[0] : null
}

/** The person whom a printed name means, by the full name or its last word; null where nobody or more than one is called so. */
function personCalled(subject: string, people: readonly Named[]): string | null {
  const called = people.filter(({ name, names }) =>
    [name, ...names].some((one) => fold(one) === subject || fold(one).split(' ').at(-1) === subject),
  )
  return called.length === 1 ? (called[0]?.name ?? null) : null
}
