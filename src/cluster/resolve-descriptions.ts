/**
 * Who "the Norwegian minister" is, when one article leaves it open and another article of the event prints the office with a
 * name. For the pipeline: call it for each article of an event, with the quotes of its current revision in order of
 * `span.start` (their `personId` as resolved so far, null where open) and all people of the event with every role
 * printed for them in any article (`Dossier.people` fits). The answer holds, quote by quote, the person to use.
 */
import { tagged } from '../lexicon/tagged.js'
import type { DossierPerson, DossierQuote } from '../model/dossier.js'
import type { Speaker } from '../model/quote.js'
import { fold } from '../text/fold.js'
import { stem } from '../text/stem.js'
import { findWords } from '../text/words.js'

/** An office taken apart: "former deputy mayor of Lisbon" -> mayor, {lisbon}, {former, deputy}. */
interface Office {
  readonly head: string
  readonly modifiers: readonly string[]
  /** Words that make another office of it. */
  readonly rank: string
}

const DETERMINERS = tagged('description-opener')
const INDEFINITE = tagged('indefinite')
const RANKS = tagged('rank')
const AFTER_HEAD = tagged('behind-head')
const PRONOUNS = tagged('person-pronoun')
/** Letters that a country and its adjective must share at the front. */
const SHORTEST_ROOT = 4

/** For the quotes of one article, in order, the person whom each is of; null where nobody is known. */
export type ResolveDescriptions = (quotes: readonly Pick<DossierQuote, 'personId' | 'speaker'>[]) => (string | null)[]

/**
 * For each quote of one article its speaker: the person it has, else the one person of the event whose printed role has the
 * same head noun and all modifiers of the description ("the Norwegian minister" and "Norwegian Minister Liv Dahl"), else
 * null. "He" after such a quote goes on with the same speaker. Two people who fit, or a bare "the minister": null.
 */
export function descriptionResolver(people: readonly Pick<DossierPerson, 'id' | 'roles'>[]): ResolveDescriptions {
  let offices: readonly Holder[] | null = null
  return (quotes) => {
    let described: string | null = null
    return quotes.map(({ personId, speaker }) => {
      if (speaker === null) return personId
      if (personId !== null || !canBeDescribed(speaker) || speaker.person !== null) {
        // A description that was resolved before stays open to the "he" after it.
        described = speaker.person === null ? personId : null
        return personId
      }
      if (PRONOUNS.has(fold(speaker.text))) return described
      offices ??= people.map(({ id, roles }) => ({ id, offices: roles.flatMap((role) => readOffice(role) ?? []) }))
      described = findHolder(readOffice(speaker.text), offices)
      return described
    })
  }
}

/** Somebody, and the offices that are printed for them. */
interface Holder {
  readonly id: string
  readonly offices: readonly Office[]
}

/** An extractor that finds nobody for "the Norwegian minister" may call the speaker a person or unnamed. */
function canBeDescribed({ kind, organisation }: Speaker): boolean {
  return (kind === 'PERSON' || kind === 'UNNAMED') && organisation === null
}

function findHolder(wanted: Office | null, people: readonly Holder[]): string | null {
  if (wanted === null || wanted.modifiers.length === 0) return null
  const holders = people.filter(({ offices }) =>
    offices.some(
      ({ head, modifiers, rank }) =>
        head === wanted.head &&
        rank === wanted.rank &&
        wanted.modifiers.every((word) => modifiers.some((other) => isSameStem(word, other))),
    ),
  )
  return holders.length === 1 ? (holders[0]?.id ?? null) : null
}

/** Null for what is no single office: "a Norwegian minister" is somebody else every time. */
function readOffice(printed: string): Office | null {
  const words = findWords(printed).flatMap(({ key }) => key.replace(/'s?$/, '').split('-'))
  if (INDEFINITE.has(words[0] ?? '')) return null
  const telling = words.filter((word) => word !== '' && !DETERMINERS.has(word))
  const cut = telling.findIndex((word) => AFTER_HEAD.has(word))
  const before = cut < 0 ? telling : telling.slice(0, cut)
  const after = cut < 0 ? [] : telling.slice(cut).filter((word) => !AFTER_HEAD.has(word))
  const head = before.at(-1)
  if (head === undefined) return null
  const others = [...before.slice(0, -1), ...after]
  return {
    head: head.replace(/(?:wo)?man$|person$/, 'person'),
    modifiers: others.filter((word) => !RANKS.has(word)).map(stem),
    rank: others
      .filter((word) => RANKS.has(word))
      .sort()
      .join(' '),
  }
}

/** "Chile" and "Chilean", "Italy" and "Italian", but not "Austrian" and "Australian". */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const root = short.replace(/[aeoy]$/, '')
  return short === long || (root.length >= SHORTEST_ROOT && long.startsWith(root))
}
