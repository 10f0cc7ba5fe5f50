import type { Quote } from '../model/quote.js'
import type { Span } from '../model/span.js'
import type { CueVerb } from './find-cues.js'
import type { SpeakerResolver } from './resolve-speakers.js'
import type { Scene } from './scene.js'
import { findVenue } from './find-venues.js'

/** Reported speech of fewer words is a remark in passing: "as she said". */
const SHORTEST = 4

/** Verbs that report speech only with "that" behind them: "believe", "find" and their like tell thoughts. */
const NEEDS_THAT: ReadonlySet<string> = new Set(
  'think believe find see show hear learn know feel hope fear use want consider agree indicate remember recall mention point express see conclude'.split(
    ' ',
  ),
)

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
      const content = contentOf(scene, cue, at, end)
      if (content !== null) {
        const speaker = resolver.resolveMention(cue.subject)
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

function contentOf({ narrative, mentions }: Scene, cue: CueVerb, from: number, to: number): Span | null {
  const { items, text } = narrative
  const subject = mentions[cue.subject]
  if (subject === undefined) return null
  const last = items[to - 1]?.token.text ?? ''
  const stop = '.!?…'.includes(last) ? to - 1 : to
  const headStart = Math.min(subject.from, cue.from)
  const headEnd = Math.max(subject.to, cue.to)
  if (cue.link === 'according') {
    const comma = items[headEnd]?.token.text === ',' ? headEnd + 1 : headEnd
    return from === cue.from
      ? cut(items, text, comma, stop)
      : cut(items, text, from, headStart - (items[headStart - 1]?.token.text === ',' ? 1 : 0))
  }
  // "The bridge will open, the mayor said on Monday."
  if (headStart > from && items[headStart - 1]?.token.text === ',' && !opensWithThat(items, headEnd, stop)) {
    const before = cut(items, text, from, headStart - 1)
    if (before !== null && (cue.link === 'beside' || cue.link === 'inverted')) return before
  }
  let start = headEnd
  let that = false
  for (let i = headEnd; i < Math.min(stop, headEnd + 12); i++) {
    if (items[i]?.token.lower === 'that') {
      start = i + 1
      that = true
      break
    }
  }
  if (!that && NEEDS_THAT.has(cue.lemma)) return null
  if (!that && cue.link !== 'beside' && cue.link !== 'relative' && cue.link !== 'apposition') return null
  return cut(items, text, start, stop)
}

function opensWithThat(items: Scene['narrative']['items'], at: number, stop: number): boolean {
  for (let i = at; i < Math.min(stop, at + 4); i++) if (items[i]?.token.lower === 'that') return true
  return false
}

function cut(items: Scene['narrative']['items'], text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && items[start]?.token.kind === 'mark') start++
  while (end > start && items[end - 1]?.token.kind === 'mark') end--
  const first = items[start]
  const last = items[end - 1]
  if (first === undefined || last === undefined || end - start < SHORTEST) return null
  return text.slice(first.start, last.end).trim() === '' ? null : { start: first.start, end: last.end }
}
