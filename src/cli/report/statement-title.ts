import type { ComparedUtterance } from '../../model/comparison.js'
import { oneLine } from './layout.js'
import { shorten } from './describe-difference.js'
import type { Report } from './open-report.js'

/** Enough of a statement to know it again, in characters. */
const OPENING = 70

/** Who said it: the person with their role, the organisation, or the plain statement that nobody is named. */
export function nameSpeaker(report: Report, utterance: ComparedUtterance): string {
  if (utterance.personId !== null) return report.person(utterance.personId).name
  return utterance.organisation ?? 'Speaker not named'
}

/** The fullest wording, shortened: how other parts of the report refer to a statement. */
export function nameStatement(report: Report, utterance: ComparedUtterance): string {
  return `“${shorten(oneLine(report.rendering(utterance.referenceRenderingId).text), OPENING)}”`
}
