import type { Element } from 'domhandler'
import { isFurniture } from '../page-text/is-furniture.js'
import { parentOf } from '../parse-markup.js'
import { bareKey, bucket, isLong, linkBucket, wordBucket } from './block-shape.js'
import { isBodyProperty, mainArticle, pathOf, proseByElement } from './element-path.js'
import type { TextBlock } from './find-blocks.js'

/** What else is known of the page that the blocks are from. */
export interface PageWitnesses {
  /** The title that the page states; empty where it states none. */
  readonly title: string
  /** What the general body extractor takes for the article; null where it finds none. */
  readonly readable: string | null
  /** `articleBody` of the page's JSON-LD; null where it has none. */
  readonly linked: string | null
}

/** Whether a witness has a block in the article; "none" where there is no such witness. */
export type Membership = 'none' | 'in' | 'out'

/** What is known of one block before its neighbours are looked at. */
export interface BlockFacts {
  readonly block: TextBlock
  readonly key: string
  readonly path: readonly Element[]
  readonly words: string
  readonly links: string
  readonly readable: Membership
  readonly linked: Membership
  readonly property: Membership
  readonly isHeading: boolean
  /** "Advertisement", "Sign up for our newsletter": what pages print around any report. */
  readonly isFurniture: boolean
  /** True where the same words stood higher up on the page. */
  readonly isRepeated: boolean
}

/** First and last long block that a witness has in the article; -1 where it has none. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A page as its blocks are judged. */
export interface PageView {
  readonly facts: readonly BlockFacts[]
  readonly title: string
  /** How far the `articleBody` can be trusted: its length, and whether it ends as a sentence does. */
  readonly linkedQuality: string
  readonly readableRange: Range
  readonly linkedRange: Range
  /** Number of the block that is the first-level heading; -1 where there is none. */
  readonly heading: number
  readonly main: Element | null
  readonly prose: ReadonlyMap<Element | null, number>
  readonly siblings: ReadonlyMap<Element | null, Siblings>
}

/** The blocks below one element. */
export interface Siblings {
  readonly count: number
  readonly linkHeavy: number
}

// An articleBody this much shorter than what the extractor found is a summary of the article, no witness to it.
const SHORTEST_LINKED_SHARE = 0.25
// Above this share of links, a block leads elsewhere.
const LINK_HEAVY = 0.6

/** Looks at a page as a whole, once, before its blocks are judged one by one. */
export function viewPage(blocks: readonly TextBlock[], witnesses: PageWitnesses): PageView {
  const readable = witnesses.readable === null ? null : new Set(witnesses.readable.split('\n\n').map(bareKey))
  const linkedKey = bareKey(witnesses.linked ?? '')
  const isWitness = linkedKey.length >= SHORTEST_LINKED_SHARE * bareKey(witnesses.readable ?? '').length
  const linked = isWitness ? linkedKey : ''
  const paths = blocks.map((block) => pathOf(block.element))
  const hasProperty = paths.some((path) => path.some(isBodyProperty))
  const seen = new Set<string>()
  const facts = blocks.map((block, index): BlockFacts => {
    const key = bareKey(block.text)
    const path = paths[index] ?? []
    const isRepeated = key !== '' && seen.has(key)
    seen.add(key)
    return {
      block,
      key,
      path,
      words: wordBucket(block.text),
      links: linkBucket(block.linkShare),
      readable: memberOf(readable !== null, () => readable?.has(key) === true),
      linked: memberOf(linked !== '', () => key !== '' && linked.includes(key)),
      property: memberOf(hasProperty, () => path.some(isBodyProperty)),
      isHeading: /^h[1-6]$/.test(block.element.name),
      isFurniture: isFurniture(block.text),
      isRepeated,
    }
  })
  const isWhole = /[.!?"'”’)]\s{0,3}$/.test((witnesses.linked ?? '').slice(-8))
  return {
    facts,
    title: bareKey(witnesses.title),
    linkedQuality: linked === '' ? 'none' : `${bucket(linked.length, [400, 1000, 2500])}${isWhole ? 'whole' : 'cut'}`,
    readableRange: rangeOf(facts, (fact) => fact.readable === 'in'),
    linkedRange: rangeOf(facts, (fact) => fact.linked === 'in'),
    heading: blocks.findIndex((block) => block.element.name === 'h1'),
    main: mainArticle(paths, blocks),
    prose: proseByElement(blocks),
    siblings: siblingsOf(blocks),
  }
}

function memberOf(isKnown: boolean, isMember: () => boolean): Membership {
  if (!isKnown) return 'none'
  return isMember() ? 'in' : 'out'
}

function rangeOf(facts: readonly BlockFacts[], isIn: (fact: BlockFacts) => boolean): Range {
  const isMember = (fact: BlockFacts): boolean => isIn(fact) && isLong(fact.words)
  return { first: facts.findIndex(isMember), last: facts.findLastIndex(isMember) }
}

function siblingsOf(blocks: readonly TextBlock[]): Map<Element | null, Siblings> {
  const siblings = new Map<Element | null, Siblings>()
  for (const { element, linkShare } of blocks) {
    const { count, linkHeavy } = siblings.get(parentOf(element)) ?? { count: 0, linkHeavy: 0 }
    siblings.set(parentOf(element), { count: count + 1, linkHeavy: linkHeavy + (linkShare > LINK_HEAVY ? 1 : 0) })
  }
  return siblings
}
