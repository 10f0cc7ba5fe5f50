import type { FigureRelation } from '../model/figure-group.js'

/** What is known of a figure among others that count the same. */
interface Counted {
  readonly text: string
  readonly low: number | null
  readonly high: number | null
  readonly comparator: string
  readonly giver: string | null
  readonly figure: { readonly id: string }
}

interface Group<Member extends Counted> {
  readonly members: readonly Member[]
  readonly pairs: readonly {
    readonly relation: FigureRelation
    readonly a: { readonly figure: { readonly id: string } }
    readonly b: { readonly figure: { readonly id: string } }
  }[]
}

/** A figure that another has to do with, and what: "conflicts with". */
export interface Counterpart<Member> {
  readonly phrase: string
  readonly member: Member
}

/** Relations for which a reader wants to see the other figure at once, the most telling first. */
const TELLING = ['CONFLICTS', 'SUPERSEDES', 'REFINES'] as const

/** Counterparts shown of one figure: with more, the whole group is looked at. */
const MOST = 3

/** The figures of a group that one of its figures conflicts with, is refined by or is counted anew in, each number once. */
export function counterpartsOf<Member extends Counted>(
  { members, pairs }: Group<Member>,
  figureId: string,
): Counterpart<Member>[] {
  const byId = new Map(members.map((member) => [member.figure.id, member]))
  const own = byId.get(figureId)
  if (own === undefined) return []
  const found = new Map<string, Counterpart<Member>>()
  for (const relation of TELLING) {
    for (const pair of pairs) {
      const [a, b] = [byId.get(pair.a.figure.id), byId.get(pair.b.figure.id)]
      if (pair.relation !== relation || a === undefined || b === undefined) continue
      // Of those who print one number alike, one stands for all in the pairs.
      const member = printOf(a) === printOf(own) ? b : printOf(b) === printOf(own) ? a : null
      if (member === null || found.has(printOf(member))) continue
      found.set(printOf(member), { phrase: phraseOf(relation, own, member), member })
    }
  }
  return [...found.values()].slice(0, MOST)
}

function printOf({ low, high, comparator, giver }: Counted): string {
  return JSON.stringify([low, high, comparator, giver])
}

function phraseOf(relation: (typeof TELLING)[number], own: Counted, other: Counted): string {
  if (relation === 'CONFLICTS') return 'conflicts with'
  if (relation === 'SUPERSEDES') return 'counted at another time:'
  return widthOf(own) > widthOf(other) ? 'refined by' : 'refines'
}

function widthOf({ low, high }: Counted): number {
  return (high ?? Infinity) - (low ?? -Infinity)
}
