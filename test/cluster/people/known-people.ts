import { NO_TRAITS } from '../../../src/cluster/people/add-traits.js'
import { UNKNOWN } from '../../../src/cluster/people/weigh-prominence.js'
import type { KnownPerson } from '../../../src/model/known-person.js'
import type { ArticlePerson } from '../../../src/model/person.js'

/** Of another event. */
export const ELSEWHERE = { inEvent: false, eventArticles: 0 } as const

export function person(name: string): ArticlePerson {
  return { name, names: [name], mentions: [], roles: [] }
}

export function inEvent(id: string, name: string): KnownPerson {
  return {
    id,
    names: [{ name, count: 1 }],
    inEvent: true,
    eventArticles: name.includes(' ') ? 1 : 0,
    prominence: UNKNOWN,
    traits: NO_TRAITS,
  }
}
