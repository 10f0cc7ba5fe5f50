import { findDates } from '../../text/find-dates.js'
import { parentOf } from '../parse-markup.js'
import { bucket, isShort, shapeOf } from './block-shape.js'
import { isHidden, kindsOf, tokensOf } from './element-path.js'
import type { BlockFacts, PageView, Range } from './page-view.js'

/** Levels of the page that are near a block: its element, the parent and the one above. */
export const NEAR_LEVELS = 3
// Blocks before or behind the body that may still belong to it: a standfirst, a closing note.
const JUST_OUTSIDE = 3

/** What speaks for and against one block being part of the article's text, as the names of the model's features. */
export function blockFeatures(view: PageView, index: number): string[] {
  const fact = view.facts[index]
  if (fact === undefined) return []
  return [
    'bias',
    ...ownFeatures(fact, view),
    ...witnessFeatures(fact, index, view),
    ...neighbourFeatures(fact, index, view),
    ...containerFeatures(fact, view),
  ]
}

/** Its length, links, marks and place on the page. */
function ownFeatures(fact: BlockFacts, view: PageView): string[] {
  const { block, key, words, links } = fact
  const tag = block.element.name
  const shape = shapeOf(block.text)
  const features = [
    `words=${words}`,
    `links=${links}`,
    `words=${words} links=${links}`,
    `tag=${tag}`,
    `tag=${tag} words=${words}`,
    `shape=${shape}`,
    `shape=${shape} words=${words}`,
  ]
  if (fact.isFurniture) features.push('furniture', `furniture readable=${fact.readable}`)
  if (fact.isRepeated) features.push('repeated')
  if (key !== '' && view.title !== '' && (view.title.includes(key) || key.includes(view.title)))
    features.push(`title words=${words}`)
  if (isShort(words) && findDates(block.text).length > 0) features.push('date')
  if (/["“”«»„]/.test(block.text)) features.push('quotation')
  if (block.text.includes('@')) features.push('at-sign')
  if (/©|\(c\)/i.test(block.text)) features.push('copyright')
  return features
}

/** What the body extractor, the JSON-LD, the microdata and the `<article>` say of it. */
function witnessFeatures(fact: BlockFacts, index: number, view: PageView): string[] {
  const { words, links, readable, linked, property } = fact
  const { main, heading } = view
  const article =
    main === null
      ? 'none'
      : fact.path.includes(main)
        ? 'in'
        : fact.path.some((element) => element.name === 'article')
          ? 'other'
          : 'out'
  const readablePlace = placeIn(index, view.readableRange)
  const linkedPlace = placeIn(index, view.linkedRange)
  return [
    `readable=${readable}`,
    `readable=${readable} words=${words}`,
    `readable=${readable} links=${links}`,
    `readable=${readable} tag=${fact.block.element.name}`,
    `linked=${linked}`,
    `linked=${linked} readable=${readable}`,
    `linked=${linked} words=${words}`,
    `linked=${linked} quality=${view.linkedQuality}`,
    `article=${article}`,
    `article=${article} readable=${readable}`,
    `article=${article} words=${words}`,
    `property=${property}`,
    `property=${property} readable=${readable}`,
    `property=${property} words=${words}`,
    `readableRange=${readablePlace}`,
    `readableRange=${readablePlace} words=${words}`,
    `linkedRange=${linkedPlace}`,
    `linkedRange=${linkedPlace} readable=${readable}`,
    `heading=${heading < 0 ? 'none' : index < heading ? 'before' : index === heading ? 'at' : 'behind'}`,
    `place=${Math.floor((index / view.facts.length) * 6)}`,
  ]
}

/** The two blocks before and behind it. */
function neighbourFeatures(fact: BlockFacts, index: number, view: PageView): string[] {
  return [-2, -1, 1, 2].flatMap((step) => {
    const other = view.facts[index + step]
    const side = other === undefined ? 'edge' : `${other.readable} ${other.words} ${other.links}`
    return Math.abs(step) > 1
      ? [`${step}=${side}`]
      : [
          `${step}=${side}`,
          `${step}=${other?.linked ?? 'edge'} linked=${fact.linked}`,
          `${step}=${other?.isFurniture === true ? 'furniture' : 'words'} words=${fact.words} links=${fact.links}`,
          `${step}=${other?.isHeading === true} heading=${fact.isHeading}`,
          `${step}=${side} words=${fact.words}`,
        ]
  })
}

/** The elements that hold it: their names, how much prose they hold, the words of their classes. */
function containerFeatures(fact: BlockFacts, view: PageView): string[] {
  const parent = parentOf(fact.block.element)
  const family = view.siblings.get(parent)
  const count = bucket(family?.count ?? 1, [1, 2, 4, 8, 16])
  const linkHeavy = bucket((family?.linkHeavy ?? 0) / (family?.count ?? 1), [0, 0.3, 0.7])
  const total = view.prose.get(null) ?? 1
  const shareOf = (letters: number | undefined): string => bucket((letters ?? 0) / total, [0.02, 0.1, 0.3, 0.6])
  const share = shareOf(view.prose.get(parent))
  const features = [
    `siblings=${count}`,
    `siblings=${count} links=${linkHeavy}`,
    `share=${share}`,
    `share=${share} readable=${fact.readable}`,
    `wide=${shareOf(view.prose.get(parent === null ? null : parentOf(parent)))} words=${fact.words}`,
  ]
  const near = new Set<string>()
  const far = new Set<string>()
  fact.path.forEach((element, level) => {
    features.push(`in=${element.name}`)
    if (isHidden(element)) features.push('hidden')
    for (const token of tokensOf(element)) (level < NEAR_LEVELS ? near : far).add(token)
  })
  for (const kind of kindsOf(near))
    features.push(`near:${kind}`, `near:${kind} readable=${fact.readable}`, `near:${kind} words=${fact.words}`)
  for (const kind of kindsOf(far)) features.push(`far:${kind}`)
  for (const token of near) features.push(`near=${token}`)
  for (const token of far) if (!near.has(token)) features.push(`far=${token}`)
  return [...new Set(features)]
}

function placeIn(index: number, { first, last }: Range): string {
  if (first < 0) return 'none'
  if (index < first) return first - index <= JUST_OUTSIDE ? 'just-before' : 'before'
  if (index > last) return index - last <= JUST_OUTSIDE ? 'just-behind' : 'behind'
  return index === first ? 'first' : index === last ? 'last' : 'inside'
}
