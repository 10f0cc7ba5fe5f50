import type { Quote } from '../../model/quote.js'
import { type CueVerb, findVenue } from '../cues/find-cues.js'
import { bearerOf, type Scene, type SpeakerResolver } from '../speakers/resolve-speakers.js'
import { reportedContent } from './reported-content.js'

/** How sure reported speech is: by the verb's subject beside it, "according to", or farther off. */
const SURE = { beside: 0.8, far: 0.55 } as const

/**
 * Reported speech without marks: "The mayor said that the bridge would open", "The bridge will open, the mayor said",
 * "According to the mayor, …". A sentence with a quotation in it is left to the quotation.
 */
export function findIndirect(
  scene: Scene,
  resolver: SpeakerResolver,
  mentionFrom: ReadonlyMap<number, number>,
): Quote[] {
  const { narrative, mentions, sentenceCues } = scene
  const { items } = narrative
  const quotes: Quote[] = []
  let at = 0
  while (at < items.length) {
    const sentence = items[at]?.sentence ?? -1
    let end = at
    let quoted = false
    while (end < items.length && items[end]?.sentence === sentence) {
      if (items[end]?.quote !== -1) quoted = true
      end++
    }
    const kind = narrative.paragraphs[items[at]?.paragraph ?? 0]?.kind
    const cue = quoted || kind !== 'PARAGRAPH' ? null : mainCue(sentenceCues.get(sentence) ?? [])
    if (cue !== null) {
      const content = reportedContent(scene, cue, at, end)
      if (content !== null) {
        const speaker = resolver.speakerOf(bearerOf(scene, cue.subject))
        quotes.push({
          span: content,
          text: narrative.text.slice(content.start, content.end),
          directness: 'INDIRECT',
          cue: cueOf(scene, cue),
          speaker,
          venue: findVenue(narrative, mentions, mentionFrom, cue),
          confidence:
            cue.link === 'beside' || cue.link === 'according' || cue.link === 'inverted' ? SURE.beside : SURE.far,
        })
      }
    }
    at = end
  }
  return quotes
}

/** The words of a cue in the text. */
export function cueOf({ narrative }: Scene, cue: CueVerb): Quote['cue'] {
  const first = narrative.items[cue.from]
  const last = narrative.items[cue.to - 1]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  return { span, text: narrative.text.slice(span.start, span.end), lemma: cue.lemma }
}

/** The first verb of a sentence that surely attributes and has a subject. */
function mainCue(cues: readonly CueVerb[]): CueVerb | null {
  return (
    cues.find(
      (cue) =>
        cue.plain && !cue.passive && cue.subject !== -1 && cue.link !== 'infinitive' && cue.link !== 'participle',
    ) ?? null
  )
}
