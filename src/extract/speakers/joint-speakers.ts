import { isIn, CONJUNCTION } from '../../text/word-lists.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Scene } from './scene.js'

/** The first and the last mention of several who say the same words. */
export interface JointSpeakers {
  readonly first: SourceMention
  readonly last: SourceMention
}

/**
 * "Jane Roe and Tom Ashby said", "said Roe and Ashby", "harbour workers and Mayor Jane Roe vowed": who speaks together, as the
 * subject of one verb. Null for a mention that speaks alone: neither of the two may be given the words as their own.
 */
export function jointSpeakers(scene: Scene, index: number): JointSpeakers | null {
  return jointPair(scene, index) ?? jointPair(scene, index - 1)
}

function jointPair(scene: Scene, at: number): JointSpeakers | null {
  const { mentions, narrative, cuesOf } = scene
  const [first, last] = [mentions[at], mentions[at + 1]]
  if (first === undefined || last?.kind !== 'name' || last.sentence !== first.sentence) return null
  if (first.kind !== 'name' && first.kind !== 'group') return null
  if (first.to !== last.outer - 1 || narrative.items[first.to]?.token.lower !== 'and') return null
  const isAhead = cuesOf.get(at + 1)?.some(({ link }) => link === 'beside') === true
  const isBehind = cuesOf.get(at)?.some(({ link }) => link === 'inverted') === true
  return isBehind || (isAhead && opensClause(scene, first)) ? { first, last } : null
}

/** Nothing before the two takes the first of them for its object: "He met Jane Roe and Tom Ashby said". */
function opensClause({ narrative: { items } }: Scene, { outer, sentence }: SourceMention): boolean {
  const before = items[outer - 1]
  if (before?.sentence !== sentence || before.quote !== -1) return true
  const { token } = before
  return token.kind === 'mark' || token.noun === 'group' || token.lower === 'that' || isIn(token, CONJUNCTION)
}
