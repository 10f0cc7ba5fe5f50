import type { ArticlePerson, Mention } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import type { NameRun } from './name-run.js'
import type { NamedPerson } from './resolve-people.js'
import type { Narrative } from '../narrative/read-narrative.js'

export { findNames } from './find-names.js'
export { readPersonWeights, type PersonWeights } from './tag-names.js'
export type { NameRun } from './name-run.js'
export type { Sex } from './printed-name.js'
export { resolvePeople, type NamedPerson } from './resolve-people.js'

/** The people of an article as facts: names, every place that points at them, and their roles as printed. */
export function findPeople(
  narrative: Narrative,
  names: readonly NameRun[],
  people: readonly NamedPerson[],
  quotes: readonly Quote[],
): ArticlePerson[] {
  const { tokens, text } = narrative
  const pointed: Mention[][] = people.map(() => [])
  for (const { speaker } of quotes) {
    if (speaker === null || speaker.person === null) continue
    const lower = speaker.text.toLowerCase()
    const kind = /^(?:s?he|who|(?:him|her)self)$/.test(lower) ? 'PRONOUN' : 'DESCRIPTION'
    pointed[speaker.person]?.push({ span: speaker.span, text: speaker.text, kind })
  }
  return people.map((person, index) => {
    const named = person.runs.flatMap((run): Mention[] => {
      const { from, to } = names[run] ?? { from: 0, to: 0 }
      const start = tokens[from]?.start
      const end = tokens[to - 1]?.end
      return start === undefined || end === undefined
        ? []
        : [{ span: { start, end }, text: text.slice(start, end), kind: 'NAME' }]
    })
    const taken = new Set(named.map(({ span }) => span.start))
    for (const mention of pointed[index] ?? []) {
      if (taken.has(mention.span.start)) continue
      taken.add(mention.span.start)
      named.push(mention)
    }
    const roles = new Map(person.roles.map((span) => [span.start, { span, text: text.slice(span.start, span.end) }]))
    return {
      name: person.name,
      names: person.names,
      mentions: named.sort((a, b) => a.span.start - b.span.start),
      roles: [...roles.values()].sort((a, b) => a.span.start - b.span.start),
    }
  })
}
