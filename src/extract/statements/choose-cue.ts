import type { CueVerb } from '../cues/find-cues.js'
import { NOUN_OPENERS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Ranking, Scene, SpeakerResolver } from '../speakers/resolve-speakers.js'

const NEEDS_THAT = tagged('needs-that')
const NAMING_LEMMAS = tagged('naming-verb')

/**
 * The verb that attributes a quotation: the speaker's in its sentence; for a quotation that is a sentence of its own the one that
 * attributed the quotation before it; else the speaker's in the paragraph.
 *
 * @param before the verb of the quotation before this one.
 */
export function chooseCue(
  scene: Scene,
  { mention, look }: Ranking,
  resolver: SpeakerResolver,
  before: CueVerb | null,
): CueVerb | null {
  if (mention === -1) return null
  const { cuesOf, sentenceCues, narrative, mentions } = scene
  const isOwn = ({ subject }: CueVerb): boolean => isSameSpeaker(resolver, subject, mention)
  const around = sentenceCues.get(look.item.sentence) ?? []
  const beside = around.filter(({ subject }) => subject === mention)
  const inSentence = beside.some((cue) => !hardlyAttributes(cue)) ? beside : around.filter(isOwn)
  if (inSentence.length > 0) return nearest(scene, inSentence, around, look)
  const isBare = isSentence(narrative, look)
  if (isBare && before?.paragraph === look.item.paragraph && isOwn(before)) return before
  const own = (cuesOf.get(mention) ?? []).filter(
    (cue) => cue.paragraph === look.item.paragraph || isIntroduced(narrative, look.item.paragraph, cue),
  )
  if (own.length > 0) return nearest(scene, own, [], look)
  // A speech goes on in the next paragraph.
  if (isBare && before?.paragraph === look.item.paragraph - 1 && isOwn(before)) return before
  if (mentions[mention]?.sentence !== look.item.sentence) return null
  const plain = around.filter((cue) => cue.plain)
  return nearest(scene, plain, [], look)
}

/** "“…,” he said." and then "“…”": the second stands alone between two points. */
function isSentence({ items }: Scene['narrative'], { atom, item }: Ranking['look']): boolean {
  return items[atom - 1]?.sentence !== item.sentence && items[atom + 1]?.sentence !== item.sentence
}

function isSameSpeaker(resolver: SpeakerResolver, a: number, b: number): boolean {
  if (a === -1 || b === -1) return false
  if (a === b) return true
  const [x, y] = [resolver.speakerOf(a), resolver.speakerOf(b)]
  return x.person === null ? x.organisation !== null && x.organisation === y.organisation : x.person === y.person
}

/**
 * Words that a verb which hardly attributes must be nearer than one that does: "said he believed it was “…”" is said, and so is
 * "called it “…,” adding that it was late" called.
 */
const HARDLY = 40

/** @param around all verbs of the sentence: "said he believed" is said, though it is not known whom "he" means. */
function nearest(
  { narrative: { items }, mentions }: Scene,
  cues: readonly CueVerb[],
  around: readonly CueVerb[],
  { atom }: Ranking['look'],
): CueVerb | null {
  const distance = (cue: CueVerb): number => {
    const isBefore = cue.from < atom
    const leadsOn = !isBefore && (cue.link === 'participle' || cue.link === 'coordinate')
    const isWeak = leadsOn || hardlyAttributes(cue) || NOUN_OPENERS.has(items[cue.from - 1]?.token.lower ?? '')
    return (isBefore ? atom - cue.to : cue.from - atom) + (isWeak ? HARDLY : 0)
  }
  let best: CueVerb | null = null
  for (const cue of cues) if (best === null || distance(cue) < distance(best)) best = cue
  if (best === null || !hardlyAttributes(best)) return best
  const from = mentions[best.subject]?.from
  return around.find((cue) => cue.plain && cue.to === from && !hardlyAttributes(cue)) ?? best
}

/** "Believed", "wanted to hear", "has an estimated fortune", "was seen": seldom what gives somebody words, where another verb stands by. */
function hardlyAttributes({ lemma, plain, link, passive }: CueVerb): boolean {
  return NEEDS_THAT.has(lemma) || link === 'infinitive' || passive || (!plain && !NAMING_LEMMAS.has(lemma))
}

/** "The mayor said:" at the end of the paragraph before. */
function isIntroduced({ items, paragraphItems }: Scene['narrative'], paragraph: number, cue: CueVerb): boolean {
  const last = items[(paragraphItems[paragraph] ?? 0) - 1]
  return cue.paragraph === paragraph - 1 && last?.token.text === ':'
}
