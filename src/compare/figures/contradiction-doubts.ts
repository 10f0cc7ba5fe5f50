import { DEMONYMS } from '../../lexicon/place-names.js'
import { stem } from '../../text/stem.js'
import { lastKnownAt } from '../last-known-at.js'
import { wordCosine } from './figure-features.js'
import type { SightedFigure } from './sight-figures.js'

/** Why two numbers of one noun that are apart are no contradiction. */
export interface Doubt {
  readonly name: string
  /** Two sentences of two outlets that would be set against each other without it. */
  readonly example: readonly [string, string]
  readonly holds: (a: SightedFigure, b: SightedFigure) => boolean
}

const either = (test: (figure: SightedFigure) => boolean) => (a: SightedFigure, b: SightedFigure) => test(a) || test(b)

/** A share is of the same thing only where the sentences say nearly the same; they are one sentence but for the number. */
const [ALIKE_SHARE, ALIKE_SENTENCE] = [0.6, 0.95]
/** Tallies of a vote are many in a session. */
const ALIKE_VOTE = 0.5

const SURVEYS: ReadonlySet<string> = new Set(['poll', 'survey', 'respondent', 'pollster'])
/** What a body does by a vote. */
const BALLOT = /^(?:vot|pass|approv|reject|confirm)(?:e|es|ed|ing)?$/

/**
 * Found by reading all that was told as a contradiction in 672 events of real coverage outside the labelled ones: 35, of which 6 were one
 * (docs/models/findings.md).
 */
export const CONTRADICTION_DOUBTS: readonly Doubt[] = [
  {
    name: 'a change is no number',
    example: [
      'Traffic at the port fell by 450 lorries last week.',
      'Traffic at the port fell by 280 lorries this month.',
    ],
    holds: (a, b) => (a.context.frame.isChange || b.context.frame.isChange) && wordCosine(a, b) < ALIKE_SENTENCE,
  },
  {
    name: 'some of a number',
    example: ['The crew found 28 boats, including nine trawlers.', 'The crew found boats, including three trawlers.'],
    holds: either(({ context }) => context.frame.isSome || context.isPart),
  },
  {
    name: 'one of a list',
    example: [
      'He was found guilty on eight counts.',
      'He was found guilty on five counts of fraud and two counts of theft.',
    ],
    holds: either((figure) => !figure.topic.isPeople && isOneOfList(figure)),
  },
  {
    name: 'each for a game, all in a season',
    example: ['Brenn made seven goals for Karsk.', 'Brenn made eight goals a game for Karsk.'],
    holds: (a, b) => a.context.frame.rate !== b.context.frame.rate,
  },
  {
    name: 'of two places',
    example: ['The raid left 65 homes of Karsk in ruins.', 'The raid left 55 homes at Mellin in ruins.'],
    holds: ({ context: { frame: a } }, { context: { frame: b } }) =>
      a.of !== null && b.of !== null && !meet(a.of, b.of),
  },
  {
    name: 'of two kinds of areas',
    example: ["The city's toll is 65 deaths in the flood.", 'The province reported 47 deaths in the flood.'],
    holds: ({ context: { frame: a } }, { context: { frame: b } }) =>
      a.areas.size > 0 && b.areas.size > 0 && !meet(a.areas, b.areas),
  },
  {
    name: 'some people, people at large',
    example: [
      'Four Germans were killed in the blast at the harbour.',
      'Nine people were killed in the blast at the harbour.',
    ],
    holds: (a, b) =>
      a.topic.isPeople &&
      !a.topic.key.endsWith('GATHERED') &&
      headOf(a) !== headOf(b) &&
      (isSomePeople(a) || isSomePeople(b)),
  },
  {
    name: 'a share of nothing named, or of another question',
    example: ['The index closed 9.9 percent off its peak on Monday.', 'The index closed 5.8 percent off its record.'],
    holds: (a, b) =>
      a.measure.unitClass === 'PERCENT' && (isSurvey(a) || isSurvey(b) || wordCosine(a, b) < alikeShare(a, b)),
  },
  {
    name: 'two votes, a vote and what it needs, a score',
    example: ['Karsk beat Mellin 65-53 in the final.', 'Karsk led Mellin 44-26 in the final.'],
    holds: (a, b) => headOf(a) === 'vote' && (!isBallot(a) || !isBallot(b) || wordCosine(a, b) < ALIKE_VOTE),
  },
  {
    name: 'a size in front of a thing',
    example: ['A 5.6 quake hit the island on Sunday.', 'A 6.1 quake hit the island in May.'],
    holds: either(({ figure, measure }) => figure.unit === 'COUNT' && measure.value % 1 !== 0),
  },
  {
    name: 'at some rate of exchange',
    example: ['The loan of 110 crowns ($158 million) was agreed.', 'The loan of 110 crowns ($143 million) was agreed.'],
    holds: either(({ context, figure }) => figure.unit === 'MONEY' && context.frame.isInBrackets),
  },
  {
    name: 'of an earlier year',
    example: ['Five people died in the storm.', 'The storm is the worst since that of 1961, in which 14 people died.'],
    holds: (a, b) =>
      (a.context.year === null) !== (b.context.year === null) && (isOfEarlierYear(a) || isOfEarlierYear(b)),
  },
  {
    name: 'nothing beside them is the same',
    example: ['Nine seasons at Karsk Athletic went by.', 'Brenn left Karsk Athletic after four seasons.'],
    holds: (a, b) =>
      !a.topic.isPeople && a.measure.unitClass !== 'MAGNITUDE' && !meet(a.context.frame.near, b.context.frame.near),
  },
]

function headOf({ figure }: SightedFigure): string | null {
  return figure.counted?.split(' ').at(-1) ?? null
}

/** Its sentence has the noun again, for another number or another kind. */
function isOneOfList({ figure, context }: SightedFigure): boolean {
  const head = figure.counted?.split(' ').at(-1)
  return head !== undefined && context.words.has(stem(head))
}

function alikeShare({ figure: a }: SightedFigure, { figure: b }: SightedFigure): number {
  return a.counted === null || b.counted === null ? ALIKE_SENTENCE : ALIKE_SHARE
}

/** Who is counted among people at large: "four Americans". */
function isSomePeople(figure: SightedFigure): boolean {
  const head = headOf(figure)
  return head !== null && DEMONYMS.has(head)
}

function isOfEarlierYear({ context: { year }, article }: SightedFigure): boolean {
  const now = lastKnownAt(article)?.at.slice(0, 4) ?? null
  return year !== null && now !== null && year < now
}

function isSurvey({ context }: SightedFigure): boolean {
  return meet(context.words, SURVEYS)
}

/** Both sides of a vote, in a sentence that votes: "voted 54-35", "passed it, 54 to 35". */
function isBallot({ figure, context }: SightedFigure): boolean {
  return /\d\D+\d/.test(figure.text) && [...context.words, ...context.nouns].some((word) => BALLOT.test(word))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
