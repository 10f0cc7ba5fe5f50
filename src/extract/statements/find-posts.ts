import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import type { Quote, Speaker } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import { findWords } from '../../text/words.js'
import type { Scene, SpeakerResolver } from '../speakers/resolve-speakers.js'

/** How sure it is whose words stand above a signed post. */
const CONFIDENCE = 0.9

/** "— Jane Roe (@janeroe) March 3, 2026", as pages print who posted the words before it on a network, and when. */
const SIGNATURE =
  /(?:[\u2014\u2013\u2015]|--)\s?([^()@\n\u2014\u2013\u2015]{1,60}?)\s\(@\w{1,20}\)\s(?:\p{L}+\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{L}+\s\d{4})/gu

/** What a post shows or links to is no word of it. */
const LINK = /^(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)/u

/** Shorter ones are an exclamation, in words. */
const FEWEST_WORDS = 2

/**
 * Posts of a network that a page embeds: their words stand without marks before the name, the handle and the day of whoever
 * posted them. Several may stand in one paragraph.
 */
export function findPosts(scene: Scene, resolver: SpeakerResolver): Quote[] {
  const { paragraphs, text } = scene.narrative
  return paragraphs.flatMap((paragraph, at) => {
    const printed = text.slice(paragraph.start, paragraph.end)
    if (!printed.includes('(@')) return []
    let from = paragraph.start
    return [...printed.matchAll(SIGNATURE)].flatMap((match): Quote[] => {
      const [signature, name = ''] = match
      const signedAt = paragraph.start + match.index
      const span = wordsBetween(text, from, signedAt)
      from = signedAt + signature.length
      if (findWords(text.slice(span.start, span.end)).length < FEWEST_WORDS) return []
      const nameAt = signedAt + signature.indexOf(name)
      const speaker = authorOf(scene, resolver, at, { start: nameAt, end: nameAt + name.length })
      return [
        {
          span,
          text: text.slice(span.start, span.end),
          directness: 'DIRECT',
          cue: null,
          speaker,
          venue: null,
          confidence: CONFIDENCE,
        },
      ]
    })
  })
}

/** What is posted, without the blanks around it and the links behind it. */
function wordsBetween(text: string, from: number, to: number): Span {
  const printed = text.slice(from, to)
  const start = from + (printed.length - printed.trimStart().length)
  const pieces = [...printed.matchAll(/\S+/gu)]
  const last = pieces.findLast(([piece]) => !LINK.test(piece))
  return { start, end: last === undefined ? start : from + last.index + last[0].length }
}

/** Whom the signature names: somebody whom the article knows, a body by its name, else a name that nobody can tell. */
function authorOf(scene: Scene, resolver: SpeakerResolver, paragraph: number, span: Span): Speaker {
  const { mentions, paragraphMentions, narrative } = scene
  for (let i = paragraphMentions[paragraph] ?? 0; mentions[i]?.paragraph === paragraph; i++) {
    const mention = mentions[i]
    if (mention !== undefined && mention.start >= span.start && mention.end <= span.end) return resolver.speakerOf(i)
  }
  const text = narrative.text.slice(span.start, span.end)
  const isBody = findWords(text).some((word) => ORGANISATION_WORDS.has(fold(word.text)))
  return { span, text, person: null, kind: isBody ? 'ORGANISATION' : 'UNNAMED', organisation: isBody ? text : null }
}
