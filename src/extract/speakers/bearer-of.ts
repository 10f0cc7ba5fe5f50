import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  IRREGULAR_PAST,
  PREPOSITION,
  RELATIVE,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item } from '../narrative/read-narrative.js'
import { firstAnswer, type Rule } from '../rule.js'
import type { Scene } from './scene.js'

interface Part {
  readonly scene: Scene
  readonly index: number
  readonly mention: SourceMention
}

/** Of which name a body, a place or another name beside it is only a part: the index of the name's mention. */
export const BEARER_RULES: readonly Rule<Part, number>[] = [
  {
    name: 'a role and the name right behind',
    example: '“The pier is safe and will stay open,” said Duarte confidant Jane Roe. Ines Duarte was away.',
    read: ({ scene: { narrative, mentions }, index, mention }) => {
      const next = mentions[index + 1]
      if (next?.kind !== 'name' || next.sentence !== mention.sentence || mention.kind === 'own') return undefined
      const between = next.from - mention.to
      if (between < 1 || between > LONGEST_ROLE) return undefined
      for (let i = mention.to; i < next.from; i++) if (!isOfRole(narrative.items[i])) return undefined
      return index + 1
    },
  },
  {
    name: 'a name before "of" and its like',
    example: 'Jane Roe from The Karsk Gazette asked, “Is the pier safe, and will it stay open for good?”',
    read: ({ scene: { narrative, mentions, endsAt }, mention }) => {
      if (mention.kind !== 'body') return undefined
      const preposition = beforeArticle(narrative.items, mention) - 1
      if (!BELONGING.has(narrative.items[preposition]?.token.lower ?? '')) return undefined
      const name = endsAt.get(preposition)
      return name !== undefined && isNameIn(mentions[name], mention) ? name : undefined
    },
  },
]

/** Words of a role between a body and a name: "co-founder", "public relations executive". */
const LONGEST_ROLE = 3

const BELONGING: ReadonlySet<string> = new Set(['of', 'from', 'at', 'with', 'for'])

/** The person who speaks where a mention is only a part of how an article names them; the mention itself otherwise. */
export function bearerOf(scene: Scene, index: number): number {
  const mention = scene.mentions[index]
  if (mention === undefined) return index
  return firstAnswer(BEARER_RULES, { scene, index, mention }) ?? index
}

/** Where the article before a mention stands, if there is one: "of the Harbour Board". */
function beforeArticle(items: readonly Item[], { outer }: SourceMention): number {
  const before = items[outer - 1]
  return before !== undefined && isIn(before.token, DETERMINER) ? outer - 1 : outer
}

function isNameIn(mention: SourceMention | undefined, { sentence }: SourceMention): boolean {
  return mention?.kind === 'name' && mention.sentence === sentence
}

function isOfRole(item: Item | undefined): boolean {
  if (item?.quote !== -1 || item.token.kind !== 'word' || item.token.capital) return false
  return !isIn(item.token, NO_ROLE) && !item.token.lower.endsWith('ed')
}

const NO_ROLE = SAYING_VERB | PREPOSITION | CONJUNCTION | AUXILIARY | DETERMINER | RELATIVE | IRREGULAR_PAST
