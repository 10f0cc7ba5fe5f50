import { MOST_BEARERS } from '../../cluster/people/candidate-people.js'
import { choosePeople } from '../../cluster/people/choose-people.js'
import { ConflictError, NotFoundError } from '../../errors.js'
import type { Curator } from '../../model/correction.js'
import type { ArticlePerson } from '../../model/person.js'
import { recountPeople } from '../../store/count-people.js'
import { loadKnownPeople } from '../../store/load-known-people.js'
import { lockNames } from '../../store/ingest-lock.js'
import { lockArticles } from '../../store/lock-articles.js'
import { savePeople } from '../../store/save-people.js'
import { writeKeys } from '../../store/write-keys.js'
import type { Database, Tx } from '../../store/transaction.js'
import { makeUuids } from '../../store/uuid-v7.js'
import { decide } from './decide.js'
import { findPerson } from './find-person.js'

/** Who said it: somebody stored, somebody by a full name, a body or group, or nobody that is known. */
export type SpeakerChoice =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'unknown' }

/**
 * Names who said the words of a quote. It holds for the same words in later versions of the article as well.
 *
 * @returns key of the correction.
 * @throws NotFoundError for a quote or person that does not exist; ConflictError when somebody decided just this before.
 */
export async function correctSpeaker(
  db: Database,
  quoteId: string,
  choice: SpeakerChoice,
  who: Curator,
): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const quote = await tx.quote.findUnique({
      where: { id: quoteId },
      include: { person: true, revision: { select: { articleId: true } } },
    })
    if (quote === null) throw new NotFoundError('Quote', quoteId)
    const { articleId } = quote.revision
    const [article] = await lockArticles(tx, { ids: [articleId] })
    if (article === undefined) throw new NotFoundError('Quote', quoteId)
    const speaker = await findSpeaker(tx, choice, article.eventId)
    const { personId, organisation } = speaker
    if (quote.speakerSetById !== null && quote.personId === personId && quote.organisation === organisation) {
      throw new ConflictError('The speaker of this quote was set to this before.')
    }
    const speakerKind =
      personId !== null
        ? 'PERSON'
        : organisation !== null
          ? 'ORGANISATION'
          : quote.speakerText === null
            ? null
            : 'UNNAMED'
    await tx.quote.update({
      where: { id: quoteId },
      data: { personId, organisation, speakerKind, speakerSetById: correctionId, confidence: 1 },
    })
    await recountPeople(
      tx,
      [quote.personId, personId].filter((id) => id !== null),
    )
    const alsoAbout = [quote.personId, personId].flatMap((id) => (id === null ? [] : [{ kind: 'PERSON' as const, id }]))
    return {
      record: {
        kind: 'CORRECT_SPEAKER',
        changes: [
          {
            subjectKind: 'QUOTE',
            subjectId: quoteId,
            field: 'speaker',
            before: quote.person?.name ?? quote.organisation,
            after: speaker.label,
          },
        ],
        alsoAbout: [...alsoAbout, { kind: 'ARTICLE', id: articleId }],
      },
      touched: [article.eventId],
    }
  })
}

interface Speaker {
  readonly personId: string | null
  readonly organisation: string | null
  readonly label: string | null
}

async function findSpeaker(tx: Tx, choice: SpeakerChoice, eventId: string): Promise<Speaker> {
  switch (choice.kind) {
    case 'person': {
      const { id, name } = await findPerson(tx, choice.personId)
      return { personId: id, organisation: null, label: name }
    }
    case 'name': {
      const { id, name } = await findByName(tx, choice.name, eventId)
      return { personId: id, organisation: null, label: name }
    }
    case 'organisation':
      return { personId: null, organisation: choice.organisation, label: choice.organisation }
    case 'unknown':
      return { personId: null, organisation: null, label: null }
  }
}

/** Whoever an article of the event would mean by that name; else somebody new. */
async function findByName(tx: Tx, name: string, eventId: string): Promise<{ id: string; name: string }> {
  const people: ArticlePerson[] = [{ name, names: [name], mentions: [], roles: [] }]
  await lockNames(tx, people)
  const [known = []] = await loadKnownPeople(tx, [{ names: [name], eventId }], MOST_BEARERS)
  const chosen = choosePeople(people, known)
  const [id = ''] = await savePeople(tx, people, chosen, makeUuids())
  if ((chosen[0] ?? null) === null) await writeKeys(tx, [{ personId: id, name }])
  return { id, name: known.find((person) => person.id === id)?.name ?? name }
}
