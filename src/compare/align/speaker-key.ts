import type { DossierQuote } from '../../model/dossier.js'
import { fold } from '../../text/fold.js'

/** Who speaks, as one key across the event; null where nobody can be told from others ("an official", no name at all). */
export function speakerKeyOf(quote: DossierQuote): string | null {
  if (quote.personId !== null) return personKey(quote.personId)
  const organisation = quote.speaker?.organisation ?? null
  return organisation === null ? null : groupKey(organisation)
}

export function personKey(personId: string): string {
  return `person:${personId}`
}

export function groupKey(organisation: string): string {
  return `group:${fold(organisation).replace(/^the /, '')}`
}
