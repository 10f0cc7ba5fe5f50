import { SUBJECT_PRONOUNS } from '../lexicon/grammar-words.js'
import type { ComparedUtterance } from '../model/comparison.js'
import type { Speaker } from '../model/quote.js'
import { capital, oneLine } from '../text/wording.js'

/**
 * Who said a statement: the person, the organisation, the words that stand in a name's place, or that there is none.
 *
 * @param quotes its quotations, that of its fullest wording first: where that one has "they said", another may have "his lawyers said".
 */
export function nameSpeaker(
  { personId, organisation }: Pick<ComparedUtterance, 'personId' | 'organisation'>,
  quotes: readonly { readonly speaker: Pick<Speaker, 'text' | 'kind'> | null }[],
  nameOf: (personId: string) => string,
): string {
  if (personId !== null) return nameOf(personId)
  if (organisation !== null) return organisation
  const told = quotes.map(({ speaker }) => speaker).filter((speaker) => speaker !== null)
  const speaker = told.find(({ text }) => !SUBJECT_PRONOUNS.has(text.toLowerCase())) ?? told[0]
  if (speaker === undefined) return 'Nobody named'
  const printed = capital(oneLine(speaker.text))
  // "The interior ministry", "residents": whoever spoke for them, the source is named.
  const isSource = speaker.kind === 'ORGANISATION' || speaker.kind === 'GROUP'
  return isSource && !SUBJECT_PRONOUNS.has(speaker.text.toLowerCase()) ? printed : `${printed} (not named)`
}

/** Ids of the quotations of a statement, that of its fullest wording first. */
export function quotesOf({ renderings }: Pick<ComparedUtterance, 'renderings'>): string[] {
  return renderings.toSorted((a, b) => Number(b.isReference) - Number(a.isReference)).map(({ quoteId }) => quoteId)
}
