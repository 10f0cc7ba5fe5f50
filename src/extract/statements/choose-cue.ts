import type { CueVerb } from '../cues/find-cues.js'
import { NOUN_OPENERS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Ranking, Scene, SpeakerResolver } from '../speakers/resolve-speakers.js'

const NEEDS_THAT = tagged('needs-that')
const NAMING_LEMMAS = tagged('naming-verb')
const SPOKEN_NOUNS = tagged('spoken-noun')

/**
 * The verb that attributes a quotation: the speaker's in its sentence; for a quotation that is a sentence of its own the one that
 * attributed the quotation before it; else the speaker's in the paragraph.
 *
 * @param before the verb of the quotation before this one.
 */
export function chooseCue(
  scene: Scene,
  ranking: Ranking,
  resolver: SpeakerResolver,
  before: CueVerb | null,
): CueVerb | null {
  const { mention, look } = ranking
  if (mention === -1) return null
  const { cuesOf, sentenceCues, narrative, mentions } = scene
  const isOwn = ({ subject }: CueVerb): boolean => isSameSpeaker(resolver, subject, mention)
  const noun = spokenNoun(scene, ranking)
  if (noun !== null) return noun
  const around = sentenceCues.get(look.item.sentence) ?? []
  const naming = namingBeside(scene, around, ranking, isOwn)
  if (naming !== null) return naming
  const beside = around.filter(
    (cue) => cue.subject === mention || (cue.link === 'coordinate' && cue.from < look.atom && isOwn(cue)),
  )
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

/** Items between a naming verb and what it names: "called it cruel and barbaric, “…”", "called what he saw “…”". */
const LONGEST_NAMING = 8

/**
 * "…, when he called it cruel, “…”", "rejected what it called “…”": a naming verb right before the words, though its subject is
 * another pronoun for the speaker.
 */
function namingBeside(
  { narrative: { items }, mentions }: Scene,
  around: readonly CueVerb[],
  { mention, look: { atom, inner } }: Ranking,
  isOwn: (cue: CueVerb) => boolean,
): CueVerb | null {
  const cue = around.findLast(({ to }) => to <= atom)
  if (cue === undefined || cue.subject === mention || !NAMING_LEMMAS.has(cue.lemma) || cue.passive) return null
  // "He called her on Friday “to see if …”": by telephone.
  if (inner[0] === 'to') return null
  if (atom - cue.to > LONGEST_NAMING || items.slice(cue.to, atom).some(({ quote }) => quote !== -1)) return null
  const named = mentions[cue.subject]
  const isWhat = named?.kind === 'it' && items[named.outer - 1]?.token.lower === 'what'
  return isOwn(cue) || isWhat ? cue : null
}

/** "His response: “…”": what the speaker owns, where nothing but a colon follows, attributes as a verb would. */
function spokenNoun({ narrative: { items }, mentions }: Scene, { mention, look: { atom } }: Ranking): CueVerb | null {
  const owner = mentions[mention]
  const noun = items[atom - 2]
  if (owner?.kind !== 'own' || noun === undefined || items[atom - 1]?.token.text !== ':') return null
  if (owner.sentence !== noun.sentence || !SPOKEN_NOUNS.has(noun.token.lower)) return null
  const { sentence, paragraph } = noun
  const { lower: form } = noun.token
  const at = { from: atom - 2, to: atom - 1, before: owner.from, sentence, paragraph }
  return { ...at, lemma: form, form, plain: true, passive: false, subject: mention, link: 'beside' }
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
    const namesAnother = isBefore && isEmbedded(items, mentions, cue) && isPast(items, cue, atom)
    const leadsOn = !isBefore && (cue.link === 'participle' || cue.link === 'coordinate')
    const isWeak =
      namesAnother || leadsOn || hardlyAttributes(cue) || NOUN_OPENERS.has(items[cue.from - 1]?.token.lower ?? '')
    return (isBefore ? atom - cue.to : cue.from - atom) + (isWeak ? HARDLY : 0)
  }
  let best: CueVerb | null = null
  for (const cue of cues) if (best === null || distance(cue) < distance(best)) best = cue
  if (best === null || !hardlyAttributes(best)) return best
  const from = mentions[best.subject]?.from
  return around.find((cue) => cue.plain && cue.to === from && !hardlyAttributes(cue)) ?? best
}

/** "What he called “…”": the verb of a clause that is itself told of. */
function isEmbedded(items: Scene['narrative']['items'], mentions: Scene['mentions'], { subject }: CueVerb): boolean {
  return items[(mentions[subject]?.outer ?? 0) - 1]?.token.lower === 'what'
}

/** "Derided what he called the “ritual” as “nonsense”": the second is no longer what was called. */
function isPast(items: Scene['narrative']['items'], { to }: CueVerb, atom: number): boolean {
  const between = items.slice(to, atom)
  const first = between.findIndex(({ quote }) => quote !== -1)
  return first !== -1 && between.slice(first).some(({ token }) => token.lower === 'as')
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
