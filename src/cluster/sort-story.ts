import type { EventParameters } from './event-parameters.js'
import { groupByCohesion } from './group-by-cohesion.js'
import { groupCopies } from './group-copies.js'
import { holdEvents } from './hold-events.js'
import { decay } from './similarity.js'
import { subtractChance } from './subtract-chance.js'
import type { TermVector } from './weigh-terms.js'

/** A member of a story as level two sees it. */
export interface StoryMember {
  readonly vector: TermVector
  readonly day: number | null
  /** The event that it is in and should stay in unless the words clearly say otherwise; null = none. */
  readonly eventId: string | null
}

/** A story's members (by index) grouped into events, and how alike each two of them are within the story. */
export interface SortedStory {
  readonly groups: readonly (readonly number[])[]
  readonly likeness: (a: number, b: number) => number
}

/** Likeness of two members that print one text, whatever the days between them. */
const ONE_TEXT = 1

/**
 * Level two: sorts a story's articles into events. What the whole story shares ("playoffs", "quake") hardly counts, what
 * separates its events does: for the larger part of a likeness each weight is multiplied by the term's rarity within the
 * story, and what an article has in common with everybody in it is taken off. A group is parted where its halves have
 * little in common for what each has within itself; what is one event already stays one more easily than others become one.
 * All of this counts texts: a copy goes where its text goes.
 */
export function sortStory(members: readonly StoryMember[], parameters: EventParameters): SortedStory {
  const copies = groupCopies(members.map(({ vector }) => vector))
  const texts = copies.flatMap(([fullest]) => (fullest === undefined ? [] : (members[fullest] ?? [])))
  const textOf = new Map(copies.flatMap((copy, text) => copy.map((member) => [member, text] as const)))
  const likeness = weighPairs(texts, parameters)
  const events = copies.map((copy) => copy.flatMap((member) => members[member]?.eventId ?? [])[0] ?? null)
  const groups = groupByCohesion(
    holdEvents(subtractChance(likeness, texts.length, parameters.chanceShare), events, parameters),
    events,
    parameters,
  )
  return {
    groups: groups
      .map((group) => group.flatMap((text) => copies[text] ?? []).sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    likeness: (a, b) => {
      const [x, y] = [textOf.get(a) ?? 0, textOf.get(b) ?? 0]
      return x === y ? ONE_TEXT : (likeness[x * texts.length + y] ?? 0)
    },
  }
}

/**
 * Likeness of each two members, row by row: the cosine of their terms as they weigh within the story and, for a share, as
 * they weigh anywhere, faded by the days between them.
 */
function weighPairs(members: readonly StoryMember[], parameters: EventParameters): Float64Array {
  const count = members.length
  const within = new Float64Array(count * count)
  const anywhere = new Float64Array(count * count)
  const squares = new Float64Array(count)
  for (const holders of findHolders(members)) {
    const rarity = Math.log((count + parameters.raritySmoothing) / holders.length) ** 2
    holders.forEach(({ member, weight }, place) => {
      squares[member] = (squares[member] ?? 0) + rarity * weight * weight
      for (let next = place + 1; next < holders.length; next++) {
        const other = holders[next]
        if (other === undefined) break
        const cell = member * count + other.member
        const product = weight * other.weight
        within[cell] = (within[cell] ?? 0) + rarity * product
        anywhere[cell] = (anywhere[cell] ?? 0) + product
      }
    })
  }
  const pairs = new Float64Array(count * count)
  for (let a = 0; a < count; a++) {
    pairs[a * count + a] = 1
    for (let b = a + 1; b < count; b++) {
      const cell = a * count + b
      const inStory = share(within[cell] ?? 0, Math.sqrt((squares[a] ?? 0) * (squares[b] ?? 0)))
      const plain = share(anywhere[cell] ?? 0, (members[a]?.vector.length ?? 0) * (members[b]?.vector.length ?? 0))
      const cosine = inStory + (plain - inStory) * parameters.plainShare
      const likeness = cosine * decay(members[a]?.day ?? null, members[b]?.day ?? null, parameters)
      pairs[cell] = likeness
      pairs[b * count + a] = likeness
    }
  }
  return pairs
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

interface Holder {
  readonly member: number
  readonly weight: number
}

/** For each term of the story who holds it with what weight, by member. */
function findHolders(members: readonly StoryMember[]): Iterable<readonly Holder[]> {
  const holders = new Map<string, Holder[]>()
  members.forEach(({ vector }, member) => {
    for (const [term, weight] of vector.weights) {
      const list = holders.get(term)
      if (list) list.push({ member, weight })
      else holders.set(term, [{ member, weight }])
    }
  })
  return holders.values()
}
