import type { Features } from '../../model/feature-table.js'
import type { QuoteLook } from '../quote-look.js'
import type { QuoteParts } from '../quote-parts.js'
import { capitalsOf, edgeWord, sayings } from '../quoted-words.js'
import type { Scene } from '../scene.js'
import type { SceneParts } from './scene-parts.js'
import { F } from './speaker-features.js'
import { frameOf } from '../subject-frame.js'

/** Features of "nobody said this" by the quotation itself and the words beside it: a title, a term, a nickname. */
export function noneFeatures(
  told: SceneParts,
  quote: number,
  look: QuoteLook,
  { form, before, before2, after, ending, rel, strength }: QuoteParts,
  features: Features,
): void {
  const { atom, item, inner, words, startsHigh, nearest } = look
  const { scene, parts } = told
  const { narrative } = scene
  const { paragraph, sentence } = item
  const stretch = narrative.stretches[quote]
  const isTitled = words > 1 && look.capitals >= words * 0.7
  const size = parts.of(sizeOf(words))
  const looks = parts.of(`${startsHigh ? 'H' : 'h'}${isTitled ? 'T' : ''}`)
  const frame = frameOf(narrative.items, { outer: atom, to: atom + 1, sentence, kind: 'thing' })
  const frameBefore = parts.of(frame.before)
  const frameBehind = parts.of(frame.behind)
  const lemma = parts.of(nearest.lemma)
  const own = parts.of(neighbour(scene, atom))
  const then = parts.of(follower(scene, atom))
  const says = parts.of(sayings(inner))
  const shape = parts.of(capitalsOf(inner))
  features.add(F['N:bias'])
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
  features.add(F['N:after2'], after, told.word(atom + 2, paragraph))
  features.add(F['N:around'], before, after)
  features.add(F['N:cue'], parts.of(cuesAround(scene, sentence)), form)
  features.add(F['N:titled'], parts.of(String(isTitled)), size)
  features.add(F['N:place'], parts.of(`${look.opensParagraph ? 'O' : '-'}${look.alone ? 'A' : '-'}`), form)
  features.add(
    F['N:single'],
    parts.of(String(stretch?.single)),
    parts.of(narrative.paragraphs[paragraph]?.kind ?? 'PARAGRAPH'),
  )
  features.add(F['N:closed'], parts.of(`${String(stretch?.closed)}${String(look.continues)}`))
  features.add(F['N:link'], rel, form)
  features.add(F['N:link'], rel, size, strength)
  features.add(F['N:link'], rel, before)
  features.add(F['N:link'], rel, looks, lemma)
  features.add(F['N:lemma'], lemma, before)
  features.add(F['N:own'], own, before, looks)
  features.add(F['N:own'], own, size)
  features.add(F['N:then'], then, looks, before)
  features.add(F['N:then'], then, form)
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
  for (let i = 2; i <= 4; i++) features.add(F['N:bag-'], told.word(atom - i, paragraph), looks)
  for (let i = 2; i <= 3; i++) features.add(F['N:bag+'], told.word(atom + i, paragraph), looks)
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
  const sentence = items[atoms[quote] ?? -1]?.sentence
  const isMate = (other: number): boolean => items[atoms[other] ?? -1]?.sentence === sentence
  return `${isMate(quote - 1) ? '<' : ''}${isMate(quote + 1) ? '>' : ''}`
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
