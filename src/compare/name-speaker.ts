import type { ComparedUtterance } from '../model/comparison.js'
import type { DossierQuote } from '../model/dossier.js'
import { capital, oneLine } from '../text/wording.js'

/**
 * Who said a statement: the person, the organisation, the words that stand in a name's place, or that there is none.
 *
 * @param reference the quotation of its fullest wording.
 */
export function nameSpeaker(
  { personId, organisation }: Pick<ComparedUtterance, 'personId' | 'organisation'>,
  { speaker }: Pick<DossierQuote, 'speaker'>,
  nameOf: (personId: string) => string,
): string {
  if (personId !== null) return nameOf(personId)
  if (organisation !== null) return organisation
  if (speaker === null) return 'Nobody named'
  const printed = capital(oneLine(speaker.text))
  // "The interior ministry", "residents": whoever spoke for them, the source is named.
  return speaker.kind === 'ORGANISATION' || speaker.kind === 'GROUP' ? printed : `${printed} (not named)`
}
