import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { CueVerb } from '../cues/find-cues.js'
import { cueOf } from './find-indirect.js'
import type { Scene, SpeakerResolver } from '../speakers/resolve-speakers.js'

/** How sure the source of set-off words is: a sentence with a colon introduces them, or a dash and a name stand below. */
const SURE = { introduced: 0.95, signed: 0.9 } as const

/** Share of an article's paragraphs above which the sign says nothing: a mail that was answered, a page set off as a whole. */
const MOST_SET_OFF = 0.5

/** "> " before set-off words, as Markdown and mail print it. */
const SIGN = /^(?:>[ \t]?)+/

/** "— Jane Roe, mayor": whose words they are, under them. */
const SIGNATURE = /^(?:[\u2014\u2013\u2015]|--)\s?\p{Lu}/u

/**
 * Words set off from the text without marks, a paragraph each: "In a statement she wrote:" and under it "> We looked at the
 * bridge." Whose they are is told by a sentence before them that ends in a colon, or by a dash and a name under them, as
 * under a post of a network. What nobody is named for may be a box or a link to read on, and is left out.
 */
export function findBlockQuotes(scene: Scene, resolver: SpeakerResolver): Quote[] {
  const { paragraphs, text } = scene.narrative
  const setOff = paragraphs.map(({ start, end }) => SIGN.exec(text.slice(start, end))?.[0].length ?? 0)
  const printed = paragraphs.flatMap(({ start, end }, at) => (end - start > (setOff[at] ?? 0) ? [setOff[at] ?? 0] : []))
  if (printed.filter((sign) => sign > 0).length > MOST_SET_OFF * printed.length) return []
  const quotes: Quote[] = []
  let words: Span[] = []
  let introduction: Source | null = null
  const settle = (source: Source | null): void => {
    if (source !== null) quotes.push(...words.map((span) => quoteOf(scene, resolver, span, source)))
    words = []
  }
  paragraphs.forEach(({ start, end }, at) => {
    const sign = setOff[at] ?? 0
    if (sign > 0 && (setOff[at - 1] ?? 0) === 0) introduction = introductionOf(scene, at - 1)
    const span = { start: start + sign, end }
    const line = text.slice(span.start, span.end)
    // The name may stand below the words in the words' own indentation, or back at the margin.
    if (SIGNATURE.test(line)) settle(signatureOf(scene, at, span) ?? introduction)
    else if (sign === 0) settle(introduction)
    else if (/[\p{L}\p{N}]/u.test(line) && !MARKED.test(line)) words.push(span)
  })
  settle(introduction)
  return quotes
}

/** Who is told to have said set-off words: a mention, the verb, and how sure. */
interface Source {
  readonly mention: number
  readonly cue: CueVerb | null
  readonly confidence: number
}

/** UTF-16 units of a dash and blanks before the name that signs. */
const LONGEST_DASH = 8

function signatureOf({ paragraphMentions, mentions }: Scene, paragraph: number, { start }: Span): Source | null {
  const mention = paragraphMentions[paragraph] ?? 0
  const named = mentions[mention]
  if (named?.paragraph !== paragraph || named.start > start + LONGEST_DASH) return null
  return { mention, cue: null, confidence: SURE.signed }
}

/** "In a statement she wrote:": the verb of saying in the last sentence before the words. */
function introductionOf({ narrative, sentenceCues }: Scene, paragraph: number): Source | null {
  const last = narrative.items[(narrative.paragraphItems[paragraph + 1] ?? 0) - 1]
  if (last?.paragraph !== paragraph || last.token.text !== ':') return null
  const cue = sentenceCues.get(last.sentence)?.findLast(({ subject, passive }) => subject !== -1 && !passive)
  return cue === undefined ? null : { mention: cue.subject, cue, confidence: SURE.introduced }
}

/** Words in marks are read as everywhere. */
const MARKED = /^["\u201C\u201E\u00AB]/

function quoteOf(scene: Scene, resolver: SpeakerResolver, span: Span, { mention, cue, confidence }: Source): Quote {
  return {
    span,
    text: scene.narrative.text.slice(span.start, span.end),
    directness: 'DIRECT',
    cue: cue === null ? null : cueOf(scene, cue),
    speaker: resolver.speakerOf(mention),
    venue: null,
    confidence,
  }
}
