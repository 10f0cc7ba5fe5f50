import { contractionAt } from '../../text/contraction.js'
import { bodyKind, capitalRun } from './capital-run.js'
import { descriptionStart, endsSubject, isObject, strangerBehind } from './description-span.js'
import type { NameRun } from '../people/find-people.js'
import type { Narrative } from '../narrative/read-narrative.js'
import { nameAhead } from './role-before-name.js'
import { bodyInTitle, isAllCapitals, isTitleCase, shoutEnd } from './title-case.js'
import { type SourceKind, isModifier, isOwner, isVerbHere, nounKind, pronounKind } from './source-noun.js'

export { isNounHere } from './is-noun-here.js'

/** A place in the writer's own words that may name who spoke: items from `from` up to `to`. */
export interface SourceMention {
  readonly from: number
  readonly to: number
  /** Where the title or role before a name begins ("Harbour Board chairwoman Jane Roe"); `from` where there is none. */
  readonly outer: number
  /** The item that carries the meaning: the last of a name, the noun of a description. */
  readonly head: number
  readonly kind: SourceKind
  /** Index into the names of people; -1 for all that is no person's name. */
  readonly name: number
  readonly sentence: number
  readonly paragraph: number
  /** Start and end in the text. */
  readonly start: number
  readonly end: number
}

/** UTF-16 units of the verb that a pronoun is written together with: 3 in "they've", which means them alone. */
function joinedVerb(lower: string): number {
  const mark = contractionAt(lower)
  return mark === -1 ? 0 : lower.length - mark
}

/** Everything in the writer's own words that may be the source of a quotation, in order. */
export function findMentions(narrative: Narrative, names: readonly NameRun[]): SourceMention[] {
  const { items } = narrative
  const nameFrom = new Map(names.map((run, index) => [run.from, index]))
  const mentions: SourceMention[] = []
  const taken = new Uint8Array(items.length)
  const add = (from: number, to: number, head: number, kind: SourceKind, name = -1, outer = from): void => {
    const first = items[from]
    const last = items[to - 1]
    if (first === undefined || last === undefined) return
    taken.fill(1, outer, to)
    mentions.push({
      from,
      to,
      outer,
      head,
      kind,
      name,
      sentence: first.sentence,
      paragraph: first.paragraph,
      start: first.start,
      end: last.end - joinedVerb(last.token.lower),
    })
  }
  let i = 0
  let outer = -1
  let paragraph = -1
  const plain = !isAllCapitals(narrative)
  let titled = false
  while (i < items.length) {
    const item = items[i]
    if (item === undefined) break
    if (item.paragraph !== paragraph) {
      paragraph = item.paragraph
      titled = isTitleCase(narrative, paragraph)
    }
    const name = item.quote === -1 ? nameFrom.get(item.at) : undefined
    if (name !== undefined) {
      const lastToken = (names[name]?.to ?? 0) - 1
      let to = i + 1
      while (to < items.length && (items[to]?.at ?? Infinity) <= lastToken && items[to]?.paragraph === item.paragraph)
        to++
      add(i, to, to - 1, 'name', name, outer === -1 ? i : outer)
      outer = -1
      i = to
      continue
    }
    const ahead = nameAhead(items, i, nameFrom)
    if (ahead !== null) {
      outer = i
      i = ahead
      continue
    }
    const shout = plain && item.token.capital ? shoutEnd(items, i) : null
    if (shout !== null) {
      i = shout
      continue
    }
    const run = capitalRun(narrative, i, nameFrom)
    const body = run !== null && titled ? bodyInTitle(items, i, run) : run
    if (body !== null) {
      add(i, body, body - 1, bodyKind(narrative, i, body))
      i = body
      continue
    }
    const kind = isOwner(items, i) ? 'own' : pronounKind(items, i)
    if (kind !== null) {
      add(i, i + 1, i, kind)
      i++
      continue
    }
    const stranger = strangerBehind(items, i)
    if (stranger !== null) {
      add(i, stranger, stranger - 1, 'thing')
      i = stranger
      continue
    }
    const noun = nounKind(item)
    if (noun !== null && nameFrom.get(items[i + 1]?.at ?? -1) === undefined && !isVerbHere(items, i)) {
      const from = descriptionStart(items, i, taken)
      if (!isModifier(items, i)) add(from, i + 1, i, noun)
    } else if (item.token.kind === 'word' && !item.token.capital && endsSubject(items, i)) {
      const from = descriptionStart(items, i, taken)
      if (from < i && !isObject(items, from)) add(from, i + 1, i, 'thing')
    }
    i++
  }
  return mentions
}
