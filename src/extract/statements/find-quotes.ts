import type { Cue, Directness, Quote, Speaker } from '../../model/quote.js'
import type { Weights } from '../../models/weights.js'
import type { Span } from '../../model/span.js'
import { findBlockQuotes } from './find-block-quotes.js'
import { findPosts } from './find-posts.js'
import {
  bearerOf,
  calibrate,
  type Ranking,
  rankSpeakers,
  type Scene,
  SpeakerResolver,
  weighBy,
} from '../speakers/resolve-speakers.js'
import { type CueVerb, findVenue } from '../cues/find-cues.js'
import { chooseCue } from './choose-cue.js'
import { cueOf, findIndirect } from './find-indirect.js'
import type { NamedPerson } from '../people/find-people.js'
import { withSpeech } from './with-speech.js'

/** Words from which a whole sentence in quotation marks is taken as speech, though nothing says whose. */
const SPEECH_WITHOUT_SPEAKER = 10

/** Probability of "nobody" from which marked words are a title, a slogan or a term, however long. */
const SURELY_NO_SPEECH = 0.9

/** What an article puts in people's mouths, in order: quotations with their speaker, and reported speech. */
export function findQuotes(scene: Scene, people: readonly NamedPerson[], weights: Weights): Quote[] {
  const rankings = rankSpeakers(scene, weighBy(scene, weights))
  const resolver = new SpeakerResolver(scene, people, rankings)
  const mentionFrom = new Map(scene.mentions.map((mention, index) => [mention.from, index]))
  const quotes: Quote[] = []
  let before: Attributed | null = null
  for (const ranking of rankings) {
    const read = readQuote(scene, ranking, resolver, mentionFrom, before)
    if (read === null) continue
    quotes.push(read.quote)
    before = read
  }
  quotes.push(...findIndirect(scene, resolver, mentionFrom))
  quotes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const setOff = findBlockQuotes(scene, resolver)
  const posts = findPosts(scene, resolver).filter(({ span }) => !setOff.some((other) => meet(span, other.span)))
  return withSpeech(
    quotes,
    [...setOff, ...posts].sort((a, b) => a.span.start - b.span.start),
  )
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** A quotation, and the verb that attributes it. */
interface Attributed {
  readonly quote: Quote
  readonly verb: CueVerb | null
}

function readQuote(
  scene: Scene,
  ranking: Ranking,
  resolver: SpeakerResolver,
  mentionFrom: ReadonlyMap<number, number>,
  before: Attributed | null,
): Attributed | null {
  const { narrative, mentions } = scene
  const stretch = narrative.stretches[ranking.quote]
  if (stretch === undefined) return null
  if (ranking.mention === -1 && !isSpeech(ranking)) return null
  const span = { start: stretch.start, end: stretch.end }
  const verb = chooseCue(scene, ranking, resolver, before?.verb ?? null)
  const speaker: Speaker | null = ranking.mention === -1 ? null : resolver.speakerOf(bearerOf(scene, ranking.mention))
  const cue: Cue | null = verb === null ? null : cueOf(scene, verb)
  const quote: Quote = {
    span,
    text: narrative.text.slice(span.start, span.end),
    directness: directnessOf(scene, ranking, before?.quote ?? null),
    cue,
    speaker,
    venue: verb === null ? null : findVenue(narrative, mentions, mentionFrom, verb),
    confidence:
      Math.round((ranking.mention === -1 ? 1 - ranking.confidence : calibrate(ranking.confidence)) * 1000) / 1000,
  }
  return { quote, verb }
}

/**
 * Whole sentences that nobody is named for are still somebody's words, unless they surely are a title or a term. Where
 * there is nobody to choose from, "nobody" says nothing.
 */
export function isSpeech({ look, confidence, runnerUp }: Ranking): boolean {
  return look.form === 'F' && look.words >= SPEECH_WITHOUT_SPEAKER && (confidence < SURELY_NO_SPEECH || runnerUp === -1)
}

function directnessOf({ narrative }: Scene, { look, quote }: Ranking, before: Quote | null): Directness {
  const kind = narrative.paragraphs[look.item.paragraph]?.kind
  if (kind === 'HEADLINE' || kind === 'SUBHEADLINE') return 'HEADLINE'
  if (look.form === 'F' || look.continues) return 'DIRECT'
  // "“We will appeal,” Roe said, “and we will win.”": the second half is as direct as the first.
  const earlier = narrative.items[narrative.atoms[quote - 1] ?? -1]
  const follows =
    earlier?.sentence === look.item.sentence && before?.span.start === narrative.stretches[quote - 1]?.start
  const comma = narrative.items[look.atom - 1]?.token.text === ','
  return follows && comma && before?.directness === 'DIRECT' && /[,;—–-]$/.test(before.text) && look.words > 1
    ? 'DIRECT'
    : 'PARTIAL'
}
