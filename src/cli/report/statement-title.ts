import type { ComparedUtterance } from '../../model/comparison.js'
import { capital, oneLine } from './layout.js'
import { shorten } from './describe-difference.js'
import type { Report } from './open-report.js'

/** Enough of a statement to know it again, in characters. */
const OPENING = 70

/** Who said it: the person, the organisation, the words that stand in a name's place, or that there is none. */
export function nameSpeaker(report: Report, utterance: ComparedUtterance): string {
  if (utterance.personId !== null) return report.person(utterance.personId).name
  if (utterance.organisation !== null) return utterance.organisation
  const reference = report.rendering(utterance.referenceRenderingId)
  const { speaker } = report.quote(reference.quoteId)
  if (speaker === null) return 'Nobody named'
  const printed = capital(oneLine(speaker.text))
  // "The interior ministry", "residents": whoever spoke for them, the source is named.
  return speaker.kind === 'ORGANISATION' || speaker.kind === 'GROUP' ? printed : `${printed} (not named)`
}

/** The fullest wording, shortened: how other parts of the report refer to a statement. */
export function nameStatement(report: Report, utterance: ComparedUtterance): string {
  return `“${shorten(report.rendering(utterance.referenceRenderingId).text, OPENING)}”`
}
