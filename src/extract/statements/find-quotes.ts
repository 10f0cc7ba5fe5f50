import type { Cue, Directness, Quote, Speaker } from '../../model/quote.js'
import type { Weights } from '../../models/weights.js'
import { findBlockQuotes } from './find-block-quotes.js'
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
  let before: Quote | null = null
  for (const ranking of rankings) {
    const quote = readQuote(scene, ranking, resolver, mentionFrom, before)
    if (quote === null) continue
    quotes.push(quote)
    before = quote
  }
  quotes.push(...findIndirect(scene, resolver, mentionFrom))
  quotes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return withSpeech(quotes, findBlockQuotes(scene, resolver))
}

function readQuote(
  scene: Scene,
  ranking: Ranking,
  resolver: SpeakerResolver,
  mentionFrom: ReadonlyMap<number, number>,
  before: Quote | null,
): Quote | null {
  const { narrative, mentions } = scene
  const stretch = narrative.stretches[ranking.quote]
  if (stretch === undefined) return null
  if (ranking.mention === -1 && !isSpeech(ranking)) return null
  const span = { start: stretch.start, end: stretch.end }
  const verb = nearestCue(scene, ranking)
  const speaker: Speaker | null = ranking.mention === -1 ? null : resolver.speakerOf(bearerOf(scene, ranking.mention))
  const cue: Cue | null = verb === null ? null : cueOf(scene, verb)
  return {
    span,
    text: narrative.text.slice(span.start, span.end),
    directness: directnessOf(scene, ranking, before),
    cue,
    speaker,
    venue: verb === null ? null : findVenue(narrative, mentions, mentionFrom, verb),
    confidence:
      Math.round((ranking.mention === -1 ? 1 - ranking.confidence : calibrate(ranking.confidence)) * 1000) / 1000,
  }
}

/**
 * Whole sentences that nobody is named for are still somebody's words, unless they surely are a title or a term. Where
 * there is nobody to choose from, "nobody" says nothing.
 */
export function isSpeech({ look, confidence, runnerUp }: Ranking): boolean {
  return look.form === 'F' && look.words >= SPEECH_WITHOUT_SPEAKER && (confidence < SURELY_NO_SPEECH || runnerUp === -1)
}

/** The verb of the speaker that stands nearest, in the quotation's sentence or, failing that, its paragraph. */
function nearestCue({ cuesOf, sentenceCues, narrative, mentions }: Scene, { mention, look }: Ranking): CueVerb | null {
  if (mention === -1) return null
  const distance = (cue: CueVerb) =>
    (cue.from < look.atom ? look.atom - cue.to : cue.from - look.atom) +
    (cue.sentence === look.item.sentence ? 0 : 1000)
  const own = (cuesOf.get(mention) ?? []).filter(
    (cue) => cue.paragraph === look.item.paragraph || isIntroduced(narrative, look.item.paragraph, cue),
  )
  const candidates =
    own.length > 0
      ? own
      : mentions[mention]?.sentence === look.item.sentence
        ? (sentenceCues.get(look.item.sentence) ?? []).filter((cue) => cue.plain)
        : []
  let best: CueVerb | null = null
  for (const cue of candidates) if (best === null || distance(cue) < distance(best)) best = cue
  return best
}

/** "The mayor said:" at the end of the paragraph before. */
function isIntroduced({ items, paragraphItems }: Scene['narrative'], paragraph: number, cue: CueVerb): boolean {
  const last = items[(paragraphItems[paragraph] ?? 0) - 1]
  return cue.paragraph === paragraph - 1 && last?.token.text === ':'
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
