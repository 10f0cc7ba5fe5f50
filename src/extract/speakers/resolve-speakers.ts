import { once } from '../../lexicon/once.js'
import type { Speaker } from '../../model/quote.js'
import { bestByRole, readDescription, readRoles, type PrintedRole } from './best-by-role.js'
import { Antecedents } from './antecedents.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import { findTitled } from './find-titled.js'
import { jointSpeakers, type JointSpeakers } from './joint-speakers.js'
import { NamedSentences } from './named-sentences.js'
import { organisationIn } from './organisation-in.js'
import type { Ranking } from './ranking.js'
import type { NamedPerson } from '../people/find-people.js'
import type { Scene } from './scene.js'

export { bearerOf } from './bearer-of.js'
export { calibrate } from './calibrate.js'
export { rankSpeakers, weighBy } from './rank-speakers.js'
export type { Ranking } from './ranking.js'
export type { Scene } from './scene.js'
export { setStage, type Stage } from './set-stage.js'

/** Sentences back to somebody whom a description without a printed role may take up. */
const MOST_SENTENCES_TO_DESCRIBED = 2

/** Mentions back over which "it" and "who" find what they mean. */
const MENTIONS_TO_IT = 20
const MENTIONS_TO_WHO = 4

/** Whom the mentions of an article mean: people and organisations. The same mention has the same answer, whenever it is asked. */
export class SpeakerResolver {
  readonly #scene: Scene
  readonly #people: readonly NamedPerson[]
  readonly #personOfName: ReadonlyMap<number, number>
  /** The printed roles of each person, read when a description is asked for. */
  readonly #roles: () => readonly (readonly PrintedRole[])[]
  /** Persons behind a title where the name alone was not read as one: "President Roe". */
  readonly #titled: ReadonlyMap<number, number>
  readonly #antecedents: Antecedents
  readonly #meanings: (Meaning | undefined)[] = []
  /** The person of each description that was asked for. */
  readonly #described = new Map<number, number | null>()
  readonly #named: NamedSentences

  /** @param rankings the mention chosen for each quotation, in order: who spoke is evidence for the pronouns behind. */
  constructor(scene: Scene, people: readonly NamedPerson[], rankings: readonly Ranking[]) {
    this.#scene = scene
    this.#people = people
    this.#personOfName = new Map(people.flatMap((person, index) => person.runs.map((run) => [run, index] as const)))
    this.#named = new NamedSentences(scene, people.length, this.#personOfName)
    this.#titled = findTitled(scene, this.#personOfName)
    this.#roles = once(() => people.map((person) => readRoles(scene.narrative.text, person.roles)))
    this.#antecedents = new Antecedents({
      scene,
      people,
      spoken: rankings.flatMap(({ mention, look: { atom, item } }) =>
        mention === -1 ? [] : [{ atom, paragraph: item.paragraph, mention }],
      ),
      personNamed: (mention) => this.#personNamed(mention),
      personSpeaking: (mention) => this.#personSpeaking(mention),
      isUnnamedSpeaker: (mention, here) => this.#isUnnamedSpeaker(mention, here),
    })
    this.#answerInOrder(new Set(rankings.map(({ mention }) => mention)))
  }

  /** Whoever speaks is answered from the first on, for each leans on the ones before: asked from the end, they would nest. */
  #answerInOrder(speaking: ReadonlySet<number>): void {
    this.#scene.mentions.forEach(({ kind }, index) => {
      const mayNest = (kind === 'role' || kind === 'it') && this.#scene.cuesOf.has(index)
      if (mayNest || speaking.has(index)) this.#meaning(index)
    })
  }

  /** Whom one mention means. */
  speakerOf(index: number): Speaker {
    const { mentions, narrative } = this.#scene
    const mention = mentions[index]
    if (mention === undefined) return { ...NOBODY, span: { start: 0, end: 0 }, text: '' }
    // "The head of the harbour police, Jane Roe, said": she speaks, whoever she leads.
    if (this.#isBodyApposed(index, mention)) return this.speakerOf(index + 1)
    const joint = jointSpeakers(this.#scene, index)
    if (joint !== null) return this.#speakingTogether(joint)
    const span = { start: mention.start, end: mention.end }
    return { ...this.#meaning(index), span, text: narrative.text.slice(span.start, span.end) }
  }

  /** The person of `speakerOf`. */
  #personSpeaking(index: number): number | null {
    const mention = this.#scene.mentions[index]
    if (mention === undefined) return null
    if (this.#isBodyApposed(index, mention)) return this.#personSpeaking(index + 1)
    return jointSpeakers(this.#scene, index) === null ? this.#meaning(index).person : null
  }

  #speakingTogether({ first, last }: JointSpeakers): Speaker {
    const span = { start: first.start, end: last.end }
    return { ...NOBODY, kind: 'GROUP', span, text: this.#scene.narrative.text.slice(span.start, span.end) }
  }

  #isBodyApposed(index: number, mention: SourceMention): boolean {
    if ((mention.kind !== 'body' && mention.kind !== 'thing') || this.#titled.has(index)) return false
    return this.#personApposed(index, mention) !== null
  }

  #meaning(index: number): Meaning {
    const mention = this.#scene.mentions[index]
    return (this.#meanings[index] ??= mention === undefined ? NOBODY : this.#meaningOf(index, mention))
  }

  #meaningOf(index: number, mention: SourceMention): Meaning {
    const titled = this.#titled.get(index)
    if (titled !== undefined) return somebody(titled)
    switch (mention.kind) {
      case 'name':
        return somebody(this.#personOfName.get(mention.name) ?? null)
      case 'he':
      case 'she':
        return somebody(this.#antecedents.ofPronoun(index, mention.kind === 'he' ? 'male' : 'female'))
      case 'own':
        return this.#ownerOf(index, mention)
      case 'it':
        return this.#meaningOfIt(index, mention)
      case 'role': {
        const person = this.#personApposed(index, mention) ?? this.#personOfRole(index, mention)
        return person === null ? NOBODY : somebody(person)
      }
      case 'body':
      case 'thing': {
        const apposed = this.#personApposed(index, mention)
        return apposed === null ? bodyNamed(organisationIn(this.#scene, index), mention.kind) : somebody(apposed)
      }
      case 'group':
        return { ...NOBODY, kind: 'GROUP', organisation: organisationIn(this.#scene, index) }
      case 'they':
        return { ...NOBODY, kind: 'GROUP' }
    }
  }

  #personNamed(index: number): number | null {
    const mention = this.#scene.mentions[index]
    if (mention?.kind === 'name') return this.#personOfName.get(mention.name) ?? null
    return mention?.kind === 'body' ? (this.#titled.get(index) ?? null) : null
  }

  /** "his call for …": whoever is meant by "his". */
  #ownerOf(index: number, mention: SourceMention): Meaning {
    const owner = this.#scene.narrative.items[mention.from]?.token.lower
    if (owner === 'their') return { ...NOBODY, kind: 'GROUP' }
    return somebody(this.#antecedents.ofPronoun(index, owner === 'her' ? 'female' : 'male'))
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
  #isUnnamedSpeaker(index: number, here: SourceMention): boolean {
    const mention = this.#scene.mentions[index]
    if (mention?.paragraph !== here.paragraph || !this.#scene.cuesOf.has(index)) return false
    if (this.#scene.narrative.items[mention.from]?.token.lower !== 'the') return false
    return this.#personOfRole(index, mention) === null
  }

  /** "the diplomat", "Kremlin spokesman": by the printed role; without one, whoever was just the subject. */
  #personOfRole(at: number, mention: SourceMention): number | null {
    const known = this.#described.get(at)
    if (known !== undefined) return known
    const person = this.#personDescribed(at, mention)
    this.#described.set(at, person)
    return person
  }

  #personDescribed(at: number, mention: SourceMention): number | null {
    const description = readDescription(this.#scene.narrative.text, mention)
    if (description.isAnybody) return null
    const best = bestByRole(description, this.#people, this.#roles(), (person) =>
      this.#named.nearest(person, mention.sentence),
    )
    if (best !== null || description.opening !== 'the') return best
    // "the former nurse": nobody's printed role; whoever was just the subject, if no role of theirs speaks against it.
    return this.#antecedents.nearest({
      at,
      sex: description.sex,
      kind: null,
      fits: (person) =>
        (this.#roles()[person] ?? []).length === 0 &&
        this.#named.nearest(person, mention.sentence) <= MOST_SENTENCES_TO_DESCRIBED,
    })
  }

  /** "who" is the one just named; "it" is the body named last in this sentence or the one before. */
  #meaningOfIt(at: number, mention: SourceMention): Meaning {
    const { mentions, narrative } = this.#scene
    const lower = narrative.items[mention.from]?.token.lower ?? ''
    if (lower === 'who' || lower === 'which') {
      for (let i = at - 1; i >= 0 && at - i < MENTIONS_TO_WHO; i--) {
        const other = mentions[i]
        if (other?.sentence !== mention.sentence) break
        if (mention.from - other.to <= 1) return this.#meaning(i)
      }
    }
    if (lower === 'it') {
      for (let i = at - 1; i >= 0 && at - i < MENTIONS_TO_IT; i--) {
        const other = mentions[i]
        if (other === undefined || mention.sentence - other.sentence > 1) break
        const organisation = other.kind === 'body' ? organisationIn(this.#scene, i) : null
        if (organisation !== null) return bodyNamed(organisation, 'body')
      }
    }
    return NOBODY
  }
}

/** A speaker without the words that name it. */
type Meaning = Omit<Speaker, 'span' | 'text'>

const NOBODY: Meaning = { kind: 'UNNAMED', person: null, organisation: null }

/** A person; null for one whom the article does not name. */
function somebody(person: number | null): Meaning {
  return { kind: 'PERSON', person, organisation: null }
}

/** A body by its name; without one a body that has none, or a thing. */
function bodyNamed(organisation: string | null, kind: 'body' | 'thing'): Meaning {
  return { kind: organisation === null && kind === 'thing' ? 'UNNAMED' : 'ORGANISATION', person: null, organisation }
}
