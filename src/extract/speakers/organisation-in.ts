import { DOCUMENT_NOUNS } from '../../lexicon/source-phrases.js'
import { tagged } from '../../lexicon/tagged.js'
import { DEMONYM, isIn, ORGANISATION, PLACE } from '../../text/word-lists.js'
import type { Item } from '../narrative/read-narrative.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Scene } from './scene.js'

const NAMED = ORGANISATION | PLACE | DEMONYM

/** The name of the body that a mention names, or that it is said to be of: "a team of observers, including from NATO,". */
export function organisationIn(scene: Scene, at: number): string | null {
  const mention = scene.mentions[at]
  return mention === undefined ? null : (nameWithin(scene, mention) ?? nameBehind(scene, at, mention))
}

/** From the first capital of a mention that is its own. */
function nameWithin({ narrative: { items, text, opensSentence } }: Scene, mention: SourceMention): string | null {
  const isPlain = mention.kind === 'thing' || mention.kind === 'group'
  for (let i = mention.from; i < mention.to; i++) {
    const item = items[i]
    if (item?.token.capital !== true) continue
    const isFirst = i === mention.from
    if (isFirst && ARTICLES.has(item.token.lower)) continue
    // "Laboratory testing showed", "Retirees said": the capital is the sentence's.
    const isOpener = isFirst && (mention.to > i + 1 || item.token.nameClass.includes('W'))
    if (isPlain && isOpener && opensSentence[item.at] === true && !isIn(item.token, NAMED)) continue
    return text.slice(item.start, ownerOfDocument(items, mention, i) ?? mention.end)
  }
  return null
}

/** "GM's lone statement", "the Board's report": the body is whose statement it is. Where its name ends; null for all else. */
function ownerOfDocument(items: readonly Item[], { to }: SourceMention, from: number): number | null {
  const noun = items[to - 1]?.token.lower ?? ''
  if (!SPOKEN_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(noun)) return null
  const behind = items.slice(from + 1, to - 1)
  const owner = behind.findIndex(({ token }) => token.kind === 'possessive')
  if (owner === -1 || behind.slice(owner + 1).some(({ token }) => token.capital)) return null
  return behind[owner]?.start ?? null
}

const SPOKEN_NOUNS = tagged('spoken-noun')

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'some', 'its'])

/** Mentions behind one that are still looked at for the body that it is of, and items up to it. */
const MENTIONS_AHEAD = 4
const ITEMS_AHEAD = 8

/** The body that "of", "from", "including" join to a mention; by its short form where one stands behind it. */
function nameBehind(scene: Scene, at: number, mention: SourceMention): string | null {
  const {
    mentions,
    narrative: { items },
  } = scene
  for (let i = at + 1; i < mentions.length && i < at + MENTIONS_AHEAD; i++) {
    const other = mentions[i]
    if (other?.sentence !== mention.sentence || other.from - mention.to > ITEMS_AHEAD) break
    // "The report, commissioned in the wake of …": what stands behind the comma is about something else.
    const comma = items.slice(mention.to, other.from).findIndex(({ token }) => token.text === ',')
    if (comma !== -1 && !AMONG.has(items[mention.to + comma + 1]?.token.lower ?? '')) break
    const joint = items[other.from - 1]?.token.lower === 'the' ? items[other.from - 2] : items[other.from - 1]
    if (other.kind !== 'body' || !OF_A_BODY.has(joint?.token.lower ?? '')) continue
    const inMarks = items[other.to]?.token.text === '(' && items[other.to + 2]?.token.text === ')'
    const short = inMarks ? items[other.to + 1]?.token.text : undefined
    return short !== undefined && short === short.toUpperCase() ? short : organisationIn(scene, i)
  }
  return null
}

const AMONG: ReadonlySet<string> = new Set(['including', 'among'])

const OF_A_BODY: ReadonlySet<string> = new Set(['of', 'from', 'for', 'including', 'by'])
