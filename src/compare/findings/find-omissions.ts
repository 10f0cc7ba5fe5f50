import type { ComparedUtterance, PersonCoverage } from '../../model/comparison.js'
import { readFamilyFirst } from '../../text/family-first.js'
import { plainWords } from '../../text/plain-words.js'
import { findWords } from '../../text/words.js'
import { list, shorten, shortList } from '../../text/wording.js'
import { namesOf } from '../links/is-same-speaker.js'
import { MOST_OUTLETS, sideOf, silentSide, type Draft, type FindingView } from './finding-view.js'

/** Independent texts that must have run a statement, or quoted somebody, before its absence elsewhere tells anything. */
const FEWEST_ORIGINS = 2

/** Statements of one speaker named in a sentence, and how much of each, in characters. */
const [MOST_STATEMENTS, OPENING] = [2, 70]

/** "Ada Quill is quoted by 3 outlets and left out by Radio Fen." */
export function findPeopleLeftOut({ aspects, person, labels, quote, printedIn }: FindingView): Draft[] {
  const originOf = originsOf(aspects)
  return aspects.people.flatMap((coverage): Draft[] => {
    const { name } = person(coverage.personId)
    const absent = findLeftOut(coverage).filter((articleId) => !hasSurname(printedIn(articleId), name))
    if (absent.length === 0) return []
    const renderings = aspects.utterances
      .flatMap((utterance) => utterance.renderings)
      .filter(({ personId, quoteId }) => personId === coverage.personId && quote(quoteId).directness !== 'INDIRECT')
    const quoting = coverage.cells.filter(({ presence }) => presence === 'QUOTED')
    if (new Set(quoting.map(({ articleId }) => originOf(articleId))).size < FEWEST_ORIGINS) return []
    return [
      {
        kind: 'PERSON_LEFT_OUT',
        sentence: `${name} is quoted by ${coverage.quotedBy} outlets and left out by ${list(labels(absent))}.`,
        sides: [sideOf(null, renderings), silentSide(absent)],
        rank: coverage.quotedBy / (coverage.quotedBy + 1),
      },
    ]
  })
}

/** Articles that do not so much as name somebody whom most others quote. */
export function findLeftOut({ leftOutBy, cells }: PersonCoverage): string[] {
  const absent = new Set(cells.filter(({ presence }) => presence === 'ABSENT').map(({ articleId }) => articleId))
  return leftOutBy.filter((articleId) => absent.has(articleId))
}

/** Whether a text has somebody's surname, whoever is meant: then nobody should say that it does not name them. */
function hasSurname(text: string, name: string): boolean {
  const words = namesOf(name)
  const surname = readFamilyFirst(words)?.family ?? words.at(-1) ?? ''
  return findWords(text).some((word) => namesOf(word.key.replace(/'s?$/, '')).includes(surname))
}

/** A word or two in marks: as often a term of the day (“unmasking”) as what somebody said, and no loss to a reader who lacks it. */
function isTerm({ rendering }: FindingView, { referenceRenderingId }: ComparedUtterance): boolean {
  return findWords(rendering(referenceRenderingId).text).length < FEWEST_WORDS
}

/** Words of a statement whose absence is told. */
const FEWEST_WORDS = 3

/** Statements of one speaker that the same articles leave out. */
interface Omission {
  readonly utterances: readonly ComparedUtterance[]
  readonly absent: readonly string[]
  /** Independent texts that ran each. */
  readonly origins: number
}

/** "“We were never warned” (Ada Quill) stands in 3 independent texts, but not in Radio Fen." Ranked by how many ran it. */
export function findStatementsLeftOut(view: FindingView): Draft[] {
  return [...gatherOmissions(view).values()].map(({ utterances, absent, origins }): Draft => {
    const [first] = utterances
    const speaker = first === undefined ? '' : view.speakerOf(first)
    const words = utterances.map(
      ({ referenceRenderingId }) => `“${shorten(view.rendering(referenceRenderingId).text, OPENING)}”`,
    )
    const verb = utterances.length === 1 ? 'stands' : 'stand'
    const outlets = shortList(view.labels(absent), MOST_OUTLETS)
    return {
      kind: 'STATEMENT_LEFT_OUT',
      sentence: `${shortList(words, MOST_STATEMENTS)} (${speaker}) ${verb} in ${origins} independent texts, but not in ${outlets}.`,
      sides: [
        sideOf(
          null,
          utterances.flatMap(({ renderings }) => renderings),
        ),
        silentSide(absent),
      ],
      rank: origins / (origins + 1) - absent.length / 1000,
    }
  })
}

/** Whether an article prints words as its own or in its headline: “…hypocrite” may be what it is called. */
function printsOne({ printedIn }: FindingView, articleId: string, wordings: readonly string[]): boolean {
  const printed = printedIn(articleId)
  return wordings.some((words) => printed.includes(words))
}

/** The text that an article goes back to: that of its family, or its own. */
function originsOf({ origins }: FindingView['aspects']): (articleId: string) => string {
  const known = new Map(
    origins.families.flatMap(({ articleIds }, i) => articleIds.map((id) => [id, `family ${i}`] as const)),
  )
  return (articleId) => known.get(articleId) ?? articleId
}

function gatherOmissions(view: FindingView): Map<string, Omission> {
  const { utterances } = view.aspects
  const originOf = originsOf(view.aspects)
  const omissions = new Map<string, Omission>()
  for (const utterance of utterances) {
    if (!utterance.renderings.some(({ quoteId }) => view.quote(quoteId).directness !== 'INDIRECT')) continue
    const texts = new Set(utterance.renderings.map(({ articleId }) => originOf(articleId))).size
    if (texts < FEWEST_ORIGINS || isTerm(view, utterance)) continue
    const wordings = [...new Set(utterance.renderings.map(({ text }) => ` ${plainWords(text)} `))]
    const absent = utterance.coverage
      .filter(({ state, articleId }) => state === 'NOT_RUN' && !printsOne(view, articleId, wordings))
      .map(({ articleId }) => articleId)
    if (absent.length === 0) continue
    const key = JSON.stringify([view.speakerOf(utterance), texts, absent])
    omissions.set(key, {
      utterances: [...(omissions.get(key)?.utterances ?? []), utterance],
      absent,
      origins: texts,
    })
  }
  return omissions
}
