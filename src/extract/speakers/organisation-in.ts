import { DEMONYM, isIn, ORGANISATION, PLACE } from '../../text/word-lists.js'
import type { Scene } from './scene.js'

const NAMED = ORGANISATION | PLACE | DEMONYM

/** The name of the body that a mention names, or that it is said to be of: "a team of observers, including from NATO,". */
export function organisationIn(scene: Scene, at: number): string | null {
  const { narrative, mentions } = scene
  const mention = mentions[at]
  if (mention === undefined) return null
  const { items, text } = narrative
  for (let i = mention.from; i < mention.to; i++) {
    const item = items[i]
    // "Laboratory testing showed", "Retirees said": the capital is the sentence's.
    const isPlain = mention.kind === 'thing' || mention.kind === 'group'
    const isOpener = i === mention.from && (mention.to > i + 1 || item?.token.nameClass.includes('W') === true)
    if (isPlain && isOpener && narrative.opensSentence[item?.at ?? -1] === true && !isIn(item?.token, NAMED)) continue
    if (
      item?.token.capital === true &&
      !(i === mention.from && ['the', 'a', 'an', 'some', 'its'].includes(item.token.lower))
    ) {
      return text.slice(item.start, mention.end)
    }
  }
  for (let i = at + 1; i < mentions.length && i < at + 4; i++) {
    const other = mentions[i]
    if (other?.sentence !== mention.sentence || other.from - mention.to > 8) break
    const joint = items[other.from - 1]?.token.lower === 'the' ? items[other.from - 2] : items[other.from - 1]
    if (other.kind !== 'body' || !['of', 'from', 'for', 'including', 'by'].includes(joint?.token.lower ?? '')) continue
    const short =
      items[other.to]?.token.text === '(' && items[other.to + 2]?.token.text === ')' ? items[other.to + 1] : undefined
    return short !== undefined && short.token.text === short.token.text.toUpperCase()
      ? short.token.text
      : organisationIn(scene, i)
  }
  return null
}
