import type { Emit } from './mention-features.js'
import type { QuoteLook } from './quote-look.js'
import type { Decision, Scene } from './scene.js'

/** Features for "nobody said this" by what was decided before: whether the one before was speech. */
export function noneHistory(scene: Scene, look: QuoteLook, before: Decision | null): string[] {
  const gap = gapTo(look, before, scene)
  const previous = before === null ? 'start' : before.mention === -1 ? 'none' : 'said'
  return [`N:prev=${previous}|${gap}`, `N:prev=${previous}|${gap}|${look.form}`]
}

/** How far the quotation before stands: same sentence, paragraph, the paragraph before, or farther. */
function gapTo(look: QuoteLook, before: Decision | null, { narrative }: Scene): string {
  if (before === null) return '-'
  const earlier = narrative.items[narrative.atoms[before.quote] ?? 0]
  if (earlier === undefined) return '-'
  if (earlier.sentence === look.item.sentence) return 's'
  const paragraphs = look.item.paragraph - earlier.paragraph
  return paragraphs === 0 ? 'p' : paragraphs === 1 ? '1' : 'far'
}

/** Features for "this mention said it" by what was decided before. */
export function historyFeatures(
  scene: Scene,
  look: QuoteLook,
  index: number,
  where: string,
  before: Decision | null,
  emit: Emit,
): void {
  const { mentions, keys } = scene
  const mention = mentions[index]
  if (mention === undefined) return
  if (before === null) {
    emit('hist', 'none', where)
    return
  }
  const { form } = look
  const { kind } = mention
  const key = keys[index] ?? null
  const gap = gapTo(look, before, scene)
  const spoke = before.mention
  const whose = (other: number): string =>
    other === index ? 'mention' : other === -1 ? 'nobody' : key !== null && keys[other] === key ? 'key' : 'other'
  const same = whose(spoke)
  const chain = look.continues ? 'c' : ''
  emit('hist2', same, gap, `${form}${chain}`)
  emit('hist3', same, where, kind)
  emit('hist4', same, gap, look.place)
  emit('hist5', same, gap, look.after, where)
  emit('hist6', same, gap, look.before)
}
