import type { DossierRevision } from '../model/dossier.js'

/** How often each name is printed for somebody, and the roles. */
interface Printed {
  readonly names: ReadonlyMap<string, number>
  readonly roles: ReadonlySet<string>
}

/** What is printed of people, each under their key. */
export type PrintedPeople = ReadonlyMap<string, Printed>

const known = new WeakMap<DossierRevision, PrintedPeople>()

/** What a version prints of everybody whom it names or quotes; of one version it is read once. */
export function printedPeople(revision: DossierRevision): PrintedPeople {
  const before = known.get(revision)
  if (before !== undefined) return before
  const people = new Map<string, { readonly names: Map<string, number>; readonly roles: Set<string> }>()
  const entryOf = (personId: string) => {
    const entry = people.get(personId) ?? { names: new Map<string, number>(), roles: new Set<string>() }
    people.set(personId, entry)
    return entry
  }
  for (const { personId, kind, text, role } of revision.mentions) {
    const { names, roles } = entryOf(personId)
    if (kind === 'NAME') names.set(text, (names.get(text) ?? 0) + 1)
    if (role !== null) roles.add(role.text)
  }
  for (const { personId } of revision.quotes) if (personId !== null) entryOf(personId)
  known.set(revision, people)
  return people
}

/** What several versions print of people, in their order. */
export function sumPeople(revisions: readonly DossierRevision[]): PrintedPeople {
  const people = new Map<string, { readonly names: Map<string, number>; readonly roles: Set<string> }>()
  for (const revision of revisions) {
    for (const [personId, { names, roles }] of printedPeople(revision)) {
      const sum = people.get(personId) ?? { names: new Map<string, number>(), roles: new Set<string>() }
      people.set(personId, sum)
      for (const [name, count] of names) sum.names.set(name, (sum.names.get(name) ?? 0) + count)
      for (const role of roles) sum.roles.add(role)
    }
  }
  return people
}
