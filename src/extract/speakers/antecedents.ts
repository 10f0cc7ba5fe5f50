import type { NamedPerson, Sex } from '../people/find-people.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Scene } from './scene.js'
import { weighAntecedent } from './weigh-antecedent.js'

/** Sentences back over which a pronoun still finds its person. */
const SENTENCES_BACK = 12

/** Mentions back over which a pronoun still finds its person. */
const MENTIONS_BACK = 60

/** Quotations back over which a person is looked for who spoke. */
const QUOTATIONS_BACK = 8

/** A pronoun is left open where the second-best person is as near as this, in points of `weighAntecedent`. */
const TOO_CLOSE = 0.05

/** A quotation that somebody was chosen for, as evidence for the pronouns behind it. */
export interface Spoken {
  readonly atom: number
  readonly paragraph: number
  /** The mention that speaks. */
  readonly mention: number
}

/** What pronouns are weighed against. */
export interface Known {
  readonly scene: Scene
  readonly people: readonly NamedPerson[]
  /** The quotations with a speaker, in order. */
  readonly spoken: readonly Spoken[]
  /** The person of a mention that is a name, or a title with a surname. */
  readonly personNamed: (mention: number) => number | null
  /** The person of a mention that spoke, whatever kind it is. */
  readonly personSpeaking: (mention: number) => number | null
  /** "The minister warned … He": a speaker whom the article does not name is whom a pronoun behind means. */
  readonly isUnnamedSpeaker: (mention: number, here: SourceMention) => boolean
}

/** What is looked for behind a pronoun or a bare description. */
interface Wanted {
  readonly at: number
  readonly sex: Sex
  /** Kind of the mentions that may mean the same person: "he" for "he", none for a description. */
  readonly kind: 'he' | 'she' | null
  readonly fits?: (person: number) => boolean
}

/**
 * Whom "he" and "she" mean. Each pronoun leans on the mentions and quotations before it alone, so that an answer does not
 * depend on what was asked before.
 */
export class Antecedents {
  readonly #known: Known
  readonly #pronouns = new Map<number, number | null>()
  /** Pronouns before this mention are answered. */
  #answered = 0

  constructor(known: Known) {
    this.#known = known
  }

  /** The person that a pronoun means; null where two are as likely, or nobody is. */
  ofPronoun(index: number, sex: Sex): number | null {
    const { mentions } = this.#known.scene
    // From the first on, and not one inside another: a text may hold thousands in a row.
    for (; this.#answered < index; this.#answered++) {
      const kind = mentions[this.#answered]?.kind
      if (kind === 'he' || kind === 'she') this.#answer(this.#answered, kind === 'he' ? 'male' : 'female')
    }
    return this.#answer(index, sex)
  }

  #answer(index: number, sex: Sex): number | null {
    const known = this.#pronouns.get(index)
    if (known !== undefined) return known
    const kind = this.#known.scene.mentions[index]?.kind
    const answer = this.nearest({ at: index, sex, kind: kind === 'he' || kind === 'she' ? kind : null })
    this.#pronouns.set(index, answer)
    return answer
  }

  /** The person that a pronoun or a bare description most likely takes up. */
  nearest({ at, sex, kind, fits }: Wanted): number | null {
    const { scene, people, isUnnamedSpeaker } = this.#known
    const here = scene.mentions[at]
    if (here === undefined) return null
    const spoke = this.#spokeBefore(at, here)
    const scores = new Map<number, number>()
    for (let i = at - 1; i >= 0 && at - i < MENTIONS_BACK; i--) {
      const mention = scene.mentions[i]
      if (mention === undefined || here.sentence - mention.sentence > SENTENCES_BACK) break
      if (mention.kind === 'role' && sex !== null && isUnnamedSpeaker(i, here)) {
        if (scores.size === 0) return null
        break
      }
      const person = mention.kind === kind ? (this.#pronouns.get(i) ?? null) : this.#known.personNamed(i)
      const candidate = people[person ?? -1]
      if (person === null || candidate === undefined || fits?.(person) === false || isOfOtherSex(candidate, sex))
        continue
      const mine = spoke?.person === person ? spoke : null
      const score = weighAntecedent(scene, i, { here, sex, spoke: mine, candidate: candidate.sex })
      scores.set(person, Math.max(score, scores.get(person) ?? -Infinity))
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a)
    return best === undefined || (second !== undefined && best[1] - second[1] < TOO_CLOSE) ? null : best[0]
  }

  /** Who spoke last before a mention, where it is a person. */
  #spokeBefore(at: number, here: SourceMention): { readonly person: number; readonly paragraph: number } | null {
    const { spoken, personSpeaking } = this.#known
    const last = lastBefore(spoken, here.from)
    for (let i = last; i >= 0 && last - i < QUOTATIONS_BACK; i--) {
      const { mention, paragraph } = spoken[i] ?? { mention: -1, paragraph: -1 }
      if (mention >= at) continue
      const person = personSpeaking(mention)
      if (person !== null) return { person, paragraph }
      if (here.paragraph - paragraph > 1) return null
    }
    return null
  }
}

function isOfOtherSex(candidate: NamedPerson, sex: Sex): boolean {
  return sex !== null && candidate.sex !== null && candidate.sex !== sex
}

/** Index of the last quotation that stands before an item; -1 where none does. */
function lastBefore(spoken: readonly Spoken[], item: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spoken[middle]?.atom ?? 0) < item) low = middle + 1
    else high = middle
  }
  return low - 1
}
