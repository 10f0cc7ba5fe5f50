import type { Dossier } from '../../model/dossier.js'
import { fold } from '../../text/fold.js'
import { groupKey, personKey } from './speaker-key.js'

const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|representative|press secretary|press officer|speaking for)\b/

/**
 * Whose mouth an organisation speaks through in this event, as speaker keys: where one outlet writes "the Harbour Board said"
 * and another "Harbour Board spokesman Roe said", they may print one sentence. Only where one person alone speaks for it.
 */
export function findSpokespeople(dossier: Dossier): ReadonlyMap<string, string> {
  const roles = dossier.people.flatMap((person) =>
    person.roles
      .map((role) => ({ id: person.id, role: ` ${fold(role)} ` }))
      .filter(({ role }) => SPEAKS_FOR.test(role)),
  )
  const spokespeople = new Map<string, string>()
  if (roles.length === 0) return spokespeople
  const organisations = new Set(
    dossier.articles.flatMap((article) =>
      (article.revisions.at(-1)?.quotes ?? []).flatMap(({ personId, speaker }) =>
        personId === null && speaker?.organisation != null ? [speaker.organisation] : [],
      ),
    ),
  )
  for (const organisation of organisations) {
    const key = groupKey(organisation)
    const name = ` ${key.slice('group:'.length)} `
    const people = new Set(roles.filter(({ role }) => role.includes(name)).map(({ id }) => id))
    const [only] = people
    if (people.size === 1 && only !== undefined) spokespeople.set(key, personKey(only))
  }
  return spokespeople
}
