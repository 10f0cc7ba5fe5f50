import { ATTRIBUTION_VERBS } from '../../../lexicon/attribution-verbs.js'
import { SAYING_VERB, isIn } from '../../../text/word-lists.js'
import { jointOf } from './joint-of.js'
import type { Parts } from '../../../models/feature-table.js'
import type { Item } from '../../narrative/read-narrative.js'
import type { SourceMention } from '../../mentions/find-mentions.js'
import type { Scene } from '../scene.js'
import { P } from './speaker-features.js'
import { EDGE, wordOf } from './word-at.js'

/** A mention by itself, as parts of features. */
export interface MentionParts {
  readonly kind: number
  /** The word before it, the one before that, the word behind it, the one behind that. */
  readonly prev: number
  readonly prev2: number
  readonly next: number
  readonly next2: number
  /** What stands right before and right behind: see `SubjectFrame`. */
  readonly before: number
  readonly behind: number
  /** Whether it begins its sentence. */
  readonly opens: number
  /** The noun of a description and the word that it begins with; null for all other mentions. */
  readonly head: number | null
  readonly opener: number | null
  /** "it", "they" as printed; null for all other mentions. */
  readonly pronoun: number | null
  /** How often a name is mentioned in the article; null for what is no name. */
  readonly count: number | null
  /** Whether a verb of saying is its own: a plain one, a weak one, none. */
  readonly says: number
  /** Whether somebody else's verb of saying stands before it in its sentence: "Doe said *Roe* was …". */
  readonly under: number
  /** The verb of saying that it is the object of: "told *Roe*"; null where there is none. */
  readonly object: number | null
}

/** A scene as parts of features: each word and each mention is numbered once, however many quotations ask for it. */
export class SceneParts {
  readonly #words: Int32Array
  readonly #edge: number
  readonly #mentions: MentionParts[] = []
  readonly #lemmas: string[] = []
  readonly #joints: string[] = []
  readonly #sayers: ReadonlySet<number>[] = []

  constructor(
    readonly scene: Scene,
    readonly parts: Parts,
  ) {
    this.#words = new Int32Array(scene.narrative.items.length)
    this.#edge = parts.of(EDGE)
  }

  /** The word at an item, the edge where its paragraph is another. */
  word(at: number, paragraph: number): number {
    const item = this.scene.narrative.items[at]
    if (item?.paragraph !== paragraph) return this.#edge
    return (this.#words[at] ||= this.parts.of(wordOf(item)))
  }

  /** The verb of saying at an item, as the list has it; empty for all other words. */
  lemma(at: number): string {
    const item = this.scene.narrative.items[at]
    if (item === undefined || !isIn(item.token, SAYING_VERB)) return ''
    return (this.#lemmas[at] ??= ATTRIBUTION_VERBS.get(wordOf(item)) ?? '')
  }

  /** The item as a joint of clauses: see `jointOf`. */
  joint(at: number): string {
    const item = this.scene.narrative.items[at]
    return (this.#joints[at] ??= item === undefined ? '' : jointOf(item))
  }

  /** The mentions of a paragraph that a plain verb of saying belongs to. */
  sayers(paragraph: number): ReadonlySet<number> {
    return (this.#sayers[paragraph] ??= this.#findSayers(paragraph))
  }

  mention(index: number): MentionParts {
    return (this.#mentions[index] ??= this.#readMention(index))
  }

  #readMention(index: number): MentionParts {
    const { mentions, keys, counts, narrative, cuesOf } = this.scene
    const mention = mentions[index]
    if (mention === undefined) throw new RangeError(`There is no mention ${index}.`)
    const { kind, outer, from, to, head, paragraph, sentence } = mention
    const key = keys[index] ?? null
    const object = this.lemma(outer - 1)
    const frame = this.scene.frames[index]
    const described = kind === 'thing' || kind === 'body' || kind === 'role' || kind === 'group'
    return {
      kind: P[kind],
      prev: this.word(outer - 1, paragraph),
      prev2: this.word(outer - 2, paragraph),
      next: this.word(to, paragraph),
      next2: this.word(to + 1, paragraph),
      before: this.parts.of(frame?.before ?? ''),
      behind: this.parts.of(frame?.behind ?? ''),
      opens: narrative.items[outer - 1]?.sentence === sentence ? P.n : P.y,
      head: described ? this.parts.of(nounOf(narrative.items[head])) : null,
      opener: described ? this.word(from, paragraph) : null,
      pronoun: kind === 'it' || kind === 'they' ? this.parts.of(narrative.items[from]?.token.lower ?? '') : null,
      count: key === null ? null : countOf(counts.get(key) ?? 1),
      says: !cuesOf.has(index) ? P.n : this.#saysPlainly(index) ? P.p : P.w,
      under: this.#under(index, mention),
      object: object === '' || narrative.items[outer - 1]?.paragraph !== paragraph ? null : this.parts.of(object),
    }
  }

  #saysPlainly(index: number): boolean {
    return this.scene.cuesOf.get(index)?.some(({ plain, passive }) => plain && !passive) === true
  }

  #under(index: number, { sentence, outer }: SourceMention): number {
    let under: number = P.none
    for (const { subject, to, plain } of this.scene.sentenceCues.get(sentence) ?? [])
      if (subject !== -1 && subject !== index && to <= outer) under = plain ? P.p : P.w
    return under
  }

  #findSayers(paragraph: number): ReadonlySet<number> {
    const { paragraphMentions } = this.scene
    const sayers = new Set<number>()
    const end = paragraphMentions[paragraph + 1] ?? 0
    for (let i = paragraphMentions[paragraph] ?? 0; i < end; i++) if (this.#saysPlainly(i)) sayers.add(i)
    return sayers
  }
}

/** The noun of a description; one with a capital, as a name, is no feature. */
function nounOf(item: Item | undefined): string {
  return item === undefined || item.token.capital ? 'Xx' : item.token.lower
}

/** How often a name is mentioned, in steps. */
function countOf(count: number): number {
  return count > 6 ? P['7'] : count > 2 ? P['3'] : count === 2 ? P['2'] : P['1']
}
