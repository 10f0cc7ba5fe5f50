import { ConflictError, InputError } from '../../errors.js'
import type { CorrectedValue, Curator } from '../../model/correction.js'
import { findEventsOfPeople } from '../../store/absorb-people.js'
import { partPerson } from '../../store/part-person.js'
import { renamePeople } from '../../store/save-people.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'
import { findPerson } from './find-person.js'

/** What is another human being's. */
export interface PersonPart {
  /** Articles in which the other one is meant. */
  readonly articleIds: readonly string[]
  /** Names, as printed, by which the other one is meant. */
  readonly names: readonly string[]
  /** Who the other one is, where they are stored already; null = somebody new. */
  readonly otherId: string | null
}

/**
 * Tells two human beings apart who were taken for one: what the named articles say, or what is printed under the given names,
 * is another one's.
 *
 * @returns keys of the correction and of the other person.
 * @throws NotFoundError for a person who does not exist; ConflictError when nothing would go, or nothing would stay.
 */
export async function splitPerson(
  db: Database,
  personId: string,
  part: PersonPart,
  who: Curator,
): Promise<{ readonly correctionId: string; readonly personId: string }> {
  if (part.articleIds.length === 0 && part.names.length === 0) {
    throw new InputError('Name the articles or the printed names that mean somebody else.', 'articles')
  }
  let other = ''
  const correctionId = await decide(db, who, async (tx) => {
    const person = await findPerson(tx, personId)
    const known = part.otherId === null ? null : await findPerson(tx, part.otherId)
    if (known?.id === person.id) throw new ConflictError('Both are the same person: name another one, or nobody.')
    const touched = await findEventsOfPeople(tx, [person.id])
    const moved = await partPerson(tx, person, { ...part, otherId: known?.id ?? null })
    if (moved === null) throw new ConflictError(`Nothing that was named is printed for ${person.name}.`)
    if (moved.left === 0) throw new ConflictError(`Nothing would be left of ${person.name}: name less.`)
    other = moved.otherId
    await renamePeople(tx, [person.id, other])
    const { name } = await findPerson(tx, other)
    const label = `${name}${known === null ? ' (told apart)' : ''}`
    const changes = moved.articles.map((article): CorrectedValue => ({
      subjectKind: 'ARTICLE',
      subjectId: article.id,
      field: 'person',
      before: person.name,
      after: label,
    }))
    return {
      record: {
        kind: 'SPLIT_PERSON',
        changes,
        alsoAbout: [
          { kind: 'PERSON', id: person.id },
          { kind: 'PERSON', id: other },
        ],
      },
      touched: touched.filter((eventId) => moved.articles.some((article) => article.eventId === eventId)),
    }
  })
  return { correctionId, personId: other }
}
