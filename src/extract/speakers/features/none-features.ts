import type { Features } from '../../../models/feature-table.js'
import type { QuoteLook } from '../quote-look.js'
import type { QuoteParts } from '../quote-parts.js'
import { capitalsOf, edgeWord, sayings } from '../quoted-words.js'
import type { Scene } from '../scene.js'
import type { SceneParts } from './scene-parts.js'
import { F } from './speaker-features.js'
import { frameOf } from '../subject-frame.js'

/** A quotation of which it is asked whether anybody said it. */
export interface NoneAsked {
  readonly told: SceneParts
  readonly quote: number
  readonly look: QuoteLook
  readonly parts: QuoteParts
}

/** What several of the features below share. */
interface Shared {
  readonly size: number
  /** "H" or "h" by its first letter, "T" where most words have a capital. */
  readonly looks: number
  readonly isTitled: boolean
  readonly frameBefore: number
  readonly frameBehind: number
}

/**
 * Features of "nobody said this" by the quotation itself and the words beside it: a title, a term, a nickname. Their order is
 * part of the training, which drops some at random.
 */
export function noneFeatures(asked: NoneAsked, features: Features): void {
  const shared = shareOf(asked)
  features.add(F['N:bias'])
  tellForm(asked, shared, features)
  tellLink(asked, shared, features)
  tellCompany(asked, shared, features)
  tellWords(asked, shared, features)
}

function shareOf({ told: { scene, parts }, look }: NoneAsked): Shared {
  const { atom, words, startsHigh, item } = look
  const isTitled = words > 1 && look.capitals >= words * TITLED_SHARE
  const frame = frameOf(scene.narrative.items, { outer: atom, to: atom + 1, sentence: item.sentence, kind: 'thing' })
  return {
    size: parts.of(sizeOf(words)),
    looks: parts.of(`${startsHigh ? 'H' : 'h'}${isTitled ? 'T' : ''}`),
    isTitled,
    frameBefore: parts.of(frame.before),
    frameBehind: parts.of(frame.behind),
  }
}

/** Share of the words of a title that begin with a capital. */
const TITLED_SHARE = 0.7

/** Its size, its marks and the words right beside it. */
function tellForm({ told, look, parts }: NoneAsked, { size, looks }: Shared, features: Features): void {
  const { form, before, before2, after, ending } = parts
  features.add(F['N:size'], size)
  features.add(F['N:form'], form, ending)
  features.add(F['N:size'], size, looks, ending)
  features.add(F['N:before'], before)
  features.add(F['N:before'], before, size)
  features.add(F['N:before'], before, looks)
  features.add(F['N:after'], after)
  features.add(F['N:after'], after, form)
  features.add(F['N:after'], after, looks)
  features.add(F['N:before2'], before2, before)
  features.add(F['N:after2'], after, told.word(look.atom + 2, look.item.paragraph))
  features.add(F['N:around'], before, after)
}

/** Its place, and the verb of saying nearest to it. */
function tellLink({ told, quote, look, parts: beside }: NoneAsked, shared: Shared, features: Features): void {
  const { scene, parts } = told
  const { size, looks, isTitled } = shared
  const { form, before, rel, strength } = beside
  const stretch = scene.narrative.stretches[quote]
  const kind = scene.narrative.paragraphs[look.item.paragraph]?.kind ?? 'PARAGRAPH'
  const lemma = parts.of(look.nearest.lemma)
  features.add(F['N:cue'], parts.of(cuesAround(scene, look.item.sentence)), form)
  features.add(F['N:titled'], parts.of(String(isTitled)), size)
  features.add(F['N:place'], parts.of(`${look.opensParagraph ? 'O' : '-'}${look.alone ? 'A' : '-'}`), form)
  features.add(F['N:single'], parts.of(String(stretch?.single)), parts.of(kind))
  features.add(F['N:closed'], parts.of(`${String(stretch?.closed)}${String(look.continues)}`))
  features.add(F['N:link'], rel, form)
  features.add(F['N:link'], rel, size, strength)
  features.add(F['N:link'], rel, before)
  features.add(F['N:link'], rel, looks, lemma)
  features.add(F['N:lemma'], lemma, before)
}

/** Who stands beside it. */
function tellCompany({ told, look, parts }: NoneAsked, { size, looks }: Shared, features: Features): void {
  const { form, before } = parts
  const own = told.parts.of(neighbour(told.scene, look.atom))
  const then = told.parts.of(follower(told.scene, look.atom))
  features.add(F['N:own'], own, before, looks)
  features.add(F['N:own'], own, size)
  features.add(F['N:then'], then, looks, before)
  features.add(F['N:then'], then, form)
}

/** Its own words, and the words farther off. */
function tellWords({ told, quote, look, parts: beside }: NoneAsked, shared: Shared, features: Features): void {
  const { scene, parts } = told
  const { atom, item, inner, words, startsHigh } = look
  const { size, looks, frameBefore, frameBehind } = shared
  const { form, before, ending } = beside
  const says = parts.of(sayings(inner))
  const shape = parts.of(capitalsOf(inner))
  features.add(F['N:says'], says, looks)
  features.add(F['N:says'], says, size, ending)
  features.add(F['N:frame'], frameBefore, frameBehind, looks)
  features.add(F['N:frame'], frameBefore, frameBehind, size)
  features.add(F['N:behind'], frameBehind, before, looks)
  features.add(F['N:shape'], shape, before)
  features.add(F['N:shape'], shape, frameBehind)
  features.add(F['N:mates'], parts.of(mates(scene, quote)), form)
  features.add(F['N:first'], parts.of(edgeWord(inner[0])))
  features.add(F['N:last'], parts.of(edgeWord(inner.at(-1))), ending)
  for (let i = 2; i <= 4; i++) features.add(F['N:bag-'], told.word(atom - i, item.paragraph), looks)
  for (let i = 2; i <= 3; i++) features.add(F['N:bag+'], told.word(atom + i, item.paragraph), looks)
  if (words === 1) features.add(F['N:capital'], parts.of(String(startsHigh)), before)
}

function sizeOf(words: number): string {
  return words <= 4 ? String(words) : words < 7 ? '5' : words < 12 ? '7' : '12'
}

/** Whether a verb of saying stands in the sentence. */
function cuesAround({ sentenceCues }: Scene, sentence: number): string {
  const cues = sentenceCues.get(sentence)
  return cues === undefined ? 'nocue' : cues.some((cue) => cue.plain) ? 'plain' : 'cue'
}

/** Whether other quotations stand before and behind it in its sentence. */
function mates({ narrative: { items, atoms } }: Scene, quote: number): string {
  const [before, here, behind] = [atoms[quote - 1], atoms[quote], atoms[quote + 1]]
  const sentence = items[here ?? -1]?.sentence
  const isBehind = items[before ?? -1]?.sentence === sentence
  return `${isBehind ? '<' : ''}${items[behind ?? -1]?.sentence === sentence ? '>' : ''}`
}

/** Whose words they are by the possessive before them: "the mayor's “delays”". */
function neighbour({ narrative: { items }, mentions, endsAt }: Scene, atom: number): string {
  const at = items[atom - 1]?.token.kind === 'possessive' ? atom - 1 : atom
  const mention = mentions[endsAt.get(at) ?? -1]
  return `${mention?.kind ?? '-'}${at === atom ? '' : "'"}`
}

/** Who stands right behind the quotation, and whether a verb of saying is theirs. */
function follower({ mentions, startsAt, cuesOf }: Scene, atom: number): string {
  const index = startsAt.get(atom + 1)
  const mention = index === undefined ? undefined : mentions[index]
  return mention === undefined ? '-' : `${mention.kind}${cuesOf.has(index ?? -1) ? '+' : ''}`
}
