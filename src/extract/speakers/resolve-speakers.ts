import type { Speaker } from '../../model/quote.js'
import { bestByRole, readDescription, readRoles, type PrintedRole } from './best-by-role.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import { findTitled } from './find-titled.js'
import { organisationIn } from './organisation-in.js'
import type { Ranking } from './rank-speakers.js'
import type { NamedPerson, Sex } from '../people/find-people.js'
import type { Scene } from './scene.js'
import { weighAntecedent } from './weigh-antecedent.js'

export { calibrate } from './calibrate.js'
export { rankSpeakers, type Ranking } from './rank-speakers.js'
export type { Scene } from './scene.js'
export { setStage, type Stage } from './set-stage.js'

/** Sentences back over which a pronoun still finds its person. */
const SENTENCES_BACK = 12

/** Sentences back to somebody whom a description without a printed role may take up. */
const MOST_SENTENCES_TO_DESCRIBED = 2

/** A pronoun is left open where the second-best person is as near as this, in points of the score below. */
const TOO_CLOSE = 0.05

/** Resolves the mentions that speak, to people and organisations of the article. */
export class SpeakerResolver {
  readonly #scene: Scene
  readonly #people: readonly NamedPerson[]
  readonly #personOfName: ReadonlyMap<number, number>
  readonly #roles: readonly (readonly PrintedRole[])[]
  /** Who said the quotations so far: item of the atom and person. */
  readonly #spoken: { readonly atom: number; readonly paragraph: number; readonly person: number }[] = []
  /** Persons behind a title where the name alone was not read as one: "President Roe". */
  readonly #titled: ReadonlyMap<number, number>
  #cursor = 0
  readonly #pronouns = new Map<number, number>()
  /** Sentences in which each person is named, in order. */
  readonly #sentences: readonly (readonly number[])[]

  constructor(scene: Scene, people: readonly NamedPerson[]) {
    this.#scene = scene
    this.#people = people
    this.#personOfName = new Map(people.flatMap((person, index) => person.runs.map((run) => [run, index] as const)))
    const sentences: number[][] = people.map(() => [])
    for (const { name, sentence } of scene.mentions) {
      const person = this.#personOfName.get(name)
      if (person !== undefined) sentences[person]?.push(sentence)
    }
    this.#sentences = sentences
    this.#titled = findTitled(scene, this.#personOfName)
    this.#roles = people.map((person) => readRoles(scene.narrative.text, person.roles))
  }

  /** The speaker of a ranked quotation; null where nobody is named. */
  resolve(ranking: Ranking): Speaker | null {
    const mention = this.#scene.mentions[ranking.mention]
    if (mention === undefined) return null
    const speaker = this.resolveMention(ranking.mention)
    if (speaker.person !== null) {
      this.#spoken.push({ atom: ranking.look.atom, paragraph: ranking.look.item.paragraph, person: speaker.person })
    }
    return speaker
  }

  /** Whom one mention means. */
  resolveMention(index: number): Speaker {
    const { mentions } = this.#scene
    // Every pronoun on the way is resolved in its turn: a later one leans on it.
    for (; this.#cursor < index; this.#cursor++) {
      const kind = mentions[this.#cursor]?.kind
      if (kind === 'he' || kind === 'she') this.#personOfPronoun(this.#cursor, kind === 'he' ? 'male' : 'female')
    }
    const mention = this.#scene.mentions[index]
    if (mention === undefined)
      return { span: { start: 0, end: 0 }, text: '', kind: 'UNNAMED', person: null, organisation: null }
    const span = { start: mention.start, end: mention.end }
    const base = { span, text: this.#scene.narrative.text.slice(mention.start, mention.end), organisation: null }
    const titled = this.#titled.get(index)
    if (titled !== undefined) return { ...base, kind: 'PERSON', person: titled }
    switch (mention.kind) {
      case 'name':
        return { ...base, kind: 'PERSON', person: this.#personOfName.get(mention.name) ?? null }
      case 'he':
      case 'she':
        return {
          ...base,
          kind: 'PERSON',
          person: this.#personOfPronoun(index, mention.kind === 'he' ? 'male' : 'female'),
        }
      case 'own': {
        const owner = this.#scene.narrative.items[mention.from]?.token.lower
        if (owner === 'their') return { ...base, kind: 'GROUP', person: null }
        return { ...base, kind: 'PERSON', person: this.#personOfPronoun(index, owner === 'her' ? 'female' : 'male') }
      }
      case 'it':
        return this.#resolveIt(index, mention, base)
      case 'role': {
        const person = this.#personApposed(index, mention) ?? this.#personOfRole(index, mention)
        return { ...base, kind: person === null ? 'UNNAMED' : 'PERSON', person }
      }
      case 'body':
      case 'thing': {
        // "The head of the harbour police, Jane Roe, said": she speaks, whoever she leads.
        if (this.#personApposed(index, mention) !== null) return this.resolveMention(index + 1)
        const organisation = organisationIn(this.#scene, index)
        return {
          ...base,
          kind: organisation === null ? (mention.kind === 'body' ? 'ORGANISATION' : 'UNNAMED') : 'ORGANISATION',
          person: null,
          organisation,
        }
      }
      case 'group':
      case 'they':
        return {
          ...base,
          kind: 'GROUP',
          person: null,
          organisation: mention.kind === 'they' ? null : organisationIn(this.#scene, index),
        }
    }
  }

  /** "he", "she": by sex, nearness, and who is the subject of what was just told. */
  #personOfPronoun(index: number, sex: Sex): number | null {
    const known = this.#pronouns.get(index)
    if (known !== undefined) return known === -1 ? null : known
    const pronoun = this.#scene.mentions[index]
    if (pronoun === undefined) return null
    const answer = this.#nearestPerson(index, sex, pronoun.kind)
    this.#pronouns.set(index, answer ?? -1)
    return answer
  }

  /** The person that a pronoun or a bare description most likely takes up. */
  #nearestPerson(index: number, sex: Sex, kind: string, fits: (person: number) => boolean = () => true): number | null {
    const { mentions } = this.#scene
    const here = mentions[index]
    if (here === undefined) return null
    const scores = new Map<number, number>()
    const spoke = this.#spoken.at(-1)
    for (let i = index - 1; i >= 0 && index - i < 60; i--) {
      const mention = mentions[i]
      if (mention === undefined || here.sentence - mention.sentence > SENTENCES_BACK) break
      let person: number | null = null
      if (mention.kind === 'name') person = this.#personOfName.get(mention.name) ?? null
      else if (mention.kind === 'body') person = this.#titled.get(i) ?? null
      else if (mention.kind === kind) person = this.#pronouns.get(i) ?? null
      else if (mention.kind === 'role' && this.#isUnnamedSpeaker(i, mention, here, sex)) {
        // "The minister warned … He": whoever spoke last is meant, though the article does not name them.
        if (scores.size === 0) return null
        break
      }
      if (person === null || person === -1) continue
      const candidate = this.#people[person]
      if (candidate === undefined || !fits(person) || (sex !== null && candidate.sex !== null && candidate.sex !== sex))
        continue
      const score = weighAntecedent(this.#scene, i, {
        here,
        sex,
        spoke: spoke?.person === person ? spoke : null,
        candidate: candidate.sex,
      })
      if (score > (scores.get(person) ?? -Infinity)) scores.set(person, score)
    }
    const ranked = [...scores].sort(([, a], [, b]) => b - a)
    const [best, second] = ranked
    return best === undefined || (second !== undefined && best[1] - second[1] < TOO_CLOSE) ? null : best[0]
  }

  /** "The board's president, Jane Roe, said": the name in commas right behind a description. */
  #personApposed(index: number, mention: SourceMention): number | null {
    const { mentions, narrative } = this.#scene
    const name = mentions[index + 1]
    if (name?.kind !== 'name' || name.outer !== mention.to + 1 || name.sentence !== mention.sentence) return null
    if (narrative.items[mention.to]?.token.text !== ',') return null
    const person = this.#personOfName.get(name.name)
    return person !== undefined && narrative.items[name.to]?.token.text === ',' ? person : null
  }

  /** A description of one person, subject of a verb of saying in this paragraph, that no name of the article fits. */
  #isUnnamedSpeaker(index: number, mention: SourceMention, here: SourceMention, sex: Sex): boolean {
    if (sex === null || mention.paragraph !== here.paragraph || !this.#scene.cuesOf.has(index)) return false
    if (this.#scene.narrative.items[mention.from]?.token.lower !== 'the') return false
    return this.#personOfRole(index, mention) === null
  }

  /** "the diplomat", "Kremlin spokesman": by the printed role; without one, whoever was just the subject. */
  #personOfRole(at: number, mention: SourceMention): number | null {
    const description = readDescription(this.#scene.narrative.text, mention)
    if (description.isAnybody) return null
    const best = bestByRole(description, this.#people, this.#roles, (person) =>
      this.#nearestSentence(person, mention.sentence),
    )
    if (best !== null || description.opening !== 'the') return best
    // "the former nurse": nobody's printed role; whoever was just the subject, if no role of theirs speaks against it.
    return this.#nearestPerson(
      at,
      description.sex,
      'none',
      (person) =>
        (this.#roles[person] ?? []).length === 0 &&
        this.#nearestSentence(person, mention.sentence) <= MOST_SENTENCES_TO_DESCRIBED,
    )
  }

  /** Sentences from the last place where a person is named; farther if they are named only later. */
  #nearestSentence(person: number, sentence: number): number {
    const sentences = this.#sentences[person] ?? []
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] ?? 0) <= sentence) low = middle + 1
      else high = middle
    }
    const before = sentence - (sentences[low - 1] ?? -Infinity)
    const after = (sentences[low] ?? Infinity) - sentence + 20
    return Math.min(before, after)
  }

  /** "who" is the one just named; "it" is the body named last in this sentence or the one before. */
  #resolveIt(at: number, mention: SourceMention, base: Pick<Speaker, 'span' | 'text' | 'organisation'>): Speaker {
    const { mentions, narrative } = this.#scene
    const lower = narrative.items[mention.from]?.token.lower ?? ''
    if (lower === 'who' || lower === 'which') {
      for (let i = at - 1; i >= 0 && at - i < 4; i--) {
        const other = mentions[i]
        if (other?.sentence !== mention.sentence) break
        if (mention.from - other.to > 1) continue
        const resolved = this.resolveMention(i)
        return { ...resolved, span: base.span, text: base.text }
      }
    }
    if (lower === 'it') {
      for (let i = at - 1; i >= 0 && at - i < 20; i--) {
        const other = mentions[i]
        if (other === undefined || mention.sentence - other.sentence > 1) break
        const organisation = other.kind === 'body' ? organisationIn(this.#scene, i) : null
        if (organisation !== null) return { ...base, kind: 'ORGANISATION', person: null, organisation }
      }
    }
    return { ...base, kind: 'UNNAMED', person: null }
  }
}
