import { nameSpeaker as nameSpeakerOf, quotesOf } from '../../compare/name-speaker.js'
import { shorten } from '../../text/wording.js'
import type { ComparedUtterance } from '../../model/comparison.js'
import type { Report } from './open-report.js'

/** Enough of a statement to know it again, in characters. */
const OPENING = 70

/** Who said it: the person, the organisation, the words that stand in a name's place, or that there is none. */
export function nameSpeaker(report: Report, utterance: ComparedUtterance): string {
  const quotes = quotesOf(utterance).map(report.quote)
  return nameSpeakerOf(utterance, quotes, (personId) => report.person(personId).name)
}

/** The fullest wording, shortened: how other parts of the report refer to a statement. */
export function nameStatement(report: Report, utterance: ComparedUtterance): string {
  return `“${shorten(report.rendering(utterance.referenceRenderingId).text, OPENING)}”`
}
