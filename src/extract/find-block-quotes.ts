import type { Quote } from '../model/quote.js'
import type { Span } from '../model/span.js'
import type { CueVerb } from './find-cues.js'
import { cueOf } from './find-indirect.js'
import type { SpeakerResolver } from './resolve-speakers.js'
import type { Scene } from './scene.js'

/** How sure the source of set-off words is: told with a colon or under the words, by the sentence before, or not at all. */
const SURE = { introduced: 0.95, signed: 0.9, before: 0.6, nobody: 0.5 } as const

/** Share of an article's paragraphs above which the sign says nothing: a mail that was answered, a page set off as a whole. */
const MOST_SET_OFF = 0.5

/** "> " before set-off words, as Markdown and mail print it. */
const SIGN = /^(?:>[ \t]?)+/

/** "— Jane Roe, mayor": whose words they are, under them. */
const SIGNATURE = /^(?:[\u2014\u2013\u2015]|--)\s?\p{Lu}/u

/**
 * Words set off from the text without marks, a paragraph each: "In a statement she wrote:" and under it "> We looked at the
 * bridge." Whose they are is told by a dash and a name at their end or right under them, or by the sentence before them.
 */
export function findBlockQuotes(scene: Scene, resolver: SpeakerResolver): Quote[] {
  const { narrative } = scene
  const { paragraphs, text } = narrative
  const setOff = paragraphs.map(({ start, end }) => SIGN.exec(text.slice(start, end))?.[0].length ?? 0)
  if (setOff.filter((length) => length > 0).length > MOST_SET_OFF * paragraphs.length) return []
  const quotes: Quote[] = []
  for (let first = 0; first < paragraphs.length; first++) {
    if (setOff[first] === 0) continue
    let end = first
    while ((setOff[end] ?? 0) > 0) end++
    const contents = paragraphs
      .slice(first, end)
      .map((paragraph, i) => ({
        paragraph: first + i,
        start: paragraph.start + (setOff[first + i] ?? 0),
        end: paragraph.end,
      }))
      .filter(({ start, end: to }) => /[\p{L}\p{N}]/u.test(text.slice(start, to)))
    const last = contents.at(-1)
    const signed = last !== undefined && contents.length > 1 && SIGNATURE.test(text.slice(last.start, last.end))
    const below = paragraphs[end]
    const signedBelow = below !== undefined && SIGNATURE.test(text.slice(below.start, below.end))
    const source = signed
      ? signatureOf(scene, last.paragraph)
      : signedBelow
        ? signatureOf(scene, end)
        : introductionOf(scene, first - 1)
    for (const span of signed ? contents.slice(0, -1) : contents) {
      if (!isMarked(text, span)) quotes.push(quoteOf(scene, resolver, { start: span.start, end: span.end }, source))
    }
    first = end
  }
  return quotes
}

/** Who is told to have said set-off words: a mention, the verb, and how sure. */
interface Source {
  readonly mention: number
  readonly cue: CueVerb | null
  readonly confidence: number
}

const NOBODY: Source = { mention: -1, cue: null, confidence: SURE.nobody }

function signatureOf({ paragraphMentions }: Scene, paragraph: number): Source {
  const mention = paragraphMentions[paragraph] ?? 0
  const isThere = mention < (paragraphMentions[paragraph + 1] ?? 0)
  return isThere ? { mention, cue: null, confidence: SURE.signed } : NOBODY
}

/** The verb of saying in the last sentence before the words. */
function introductionOf({ narrative, sentenceCues }: Scene, paragraph: number): Source {
  const last = narrative.items[(narrative.paragraphItems[paragraph + 1] ?? 0) - 1]
  if (last?.paragraph !== paragraph) return NOBODY
  const cue = sentenceCues.get(last.sentence)?.findLast(({ subject, passive }) => subject !== -1 && !passive)
  if (cue === undefined) return NOBODY
  const confidence = last.token.text === ':' ? SURE.introduced : SURE.before
  return { mention: cue.subject, cue, confidence }
}

/** Marks around set-off words are read as everywhere. */
function isMarked(text: string, { start }: Span): boolean {
  return /["\u201C\u201E\u00AB]/.test(text.charAt(start))
}

function quoteOf(scene: Scene, resolver: SpeakerResolver, span: Span, { mention, cue, confidence }: Source): Quote {
  return {
    span,
    text: scene.narrative.text.slice(span.start, span.end),
    directness: 'DIRECT',
    cue: cue === null ? null : cueOf(scene, cue),
    speaker: mention === -1 ? null : resolver.resolveMention(mention),
    venue: null,
    confidence,
  }
}
