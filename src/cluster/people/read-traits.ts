import type { Facts } from '../../model/facts.js'
import type { Traits } from '../../model/known-person.js'
import type { ArticlePerson, Mention } from '../../model/person.js'
import { fieldsOfRole } from '../../text/role-fields.js'

/** Characters before and behind a name in which a calling, an age or the years of a life stand. */
const REACH = 32

/** "Luis Amaro, a former boxer, said": the words of an apposition, up to its comma. */
const CALLING_BEHIND = /^,\s(?:an?|the|former|once)\s([\p{L}\s-]+)/u

/** "Peter Koll, 34, said"; "Peter Koll (34)". */
const AGE = /^(?:,\s|\s\()(\d{1,3})(?=[,).;])/u

/** "Peter Koll (1871–1935)". */
const LIFE = /^\s\((?:born\s)?(\d{4})(?:\s?[-–—]\s?(?:\d{4})?)?\)/u

/** What an article tells of each of its people beside their names: walks of life, and the years when they may be born. */
export function readTraits({ people, article, header }: Pick<Facts, 'people' | 'article' | 'header'>): Traits[] {
  const year = header.publishedAt === null ? null : Number(header.publishedAt.at.slice(0, 4))
  return people.map((person) => {
    const named = person.mentions.filter(({ kind }) => kind === 'NAME')
    return { fields: findFields(person, named, article.text), born: findBirth(named, article.text, year) }
  })
}

function findFields({ roles }: ArticlePerson, named: readonly Mention[], text: string): ReadonlySet<string> {
  const callings = named.flatMap(({ span }) => [
    wordBefore(text.slice(Math.max(0, span.start - REACH), span.start)),
    CALLING_BEHIND.exec(text.slice(span.end, span.end + REACH))?.[1] ?? '',
  ])
  return new Set([...roles.map((role) => role.text), ...callings].flatMap(fieldsOfRole))
}

/** "the boxer Luis Amaro": the word right before the name. */
function wordBefore(before: string): string {
  return before.endsWith(' ') ? (before.slice(0, -1).split(' ').at(-1) ?? '') : ''
}

function findBirth(named: readonly Mention[], text: string, year: number | null): Traits['born'] {
  for (const { span } of named) {
    const behind = text.slice(span.end, span.end + REACH)
    const life = LIFE.exec(behind)?.[1]
    if (life !== undefined) return [Number(life), Number(life)]
    const age = AGE.exec(behind)?.[1]
    // Whoever is 34 in May was born in the year 34 years before, or in the one before that.
    if (age !== undefined && year !== null) return [year - Number(age) - 1, year - Number(age)]
  }
  return null
}
