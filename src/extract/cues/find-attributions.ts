import { AUXILIARIES, PREPOSITIONS } from '../../lexicon/clause-words.js'
import { DOUBTFUL_GIVING_VERBS } from '../../lexicon/source-phrases.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { CITING_WORD, GIVING_VERB, isIn } from '../../text/word-lists.js'

/**
 * A source named in a sentence. Token indices, ends exclusive: `from`/`to` its words ("a senior official"), `at` the verb
 * or "according", `reach` how far in front and behind its word holds.
 */
export interface Attribution {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly verb: string
  /** The source stands behind what it says: "…, police said". */
  readonly trails: boolean
}

/** A source's name is short; more words are a misread sentence. */
const LONGEST_SOURCE = 14

/** The sources that a sentence names with a verb of saying or "according to", in order. */
export function findAttributions(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !isIn(token, GIVING_VERB | CITING_WORD)) continue
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const to = phraseEnd(tokens, i + 2)
      if (to > i + 2)
        found.push({ from: i + 2, to, at: i, verb: 'according to', trails: i > 0 && tokens[i - 1]?.text !== '"' })
      continue
    }
    if (token.lower === 'citing' || token.lower === 'quoting') {
      const to = phraseEnd(tokens, i + 1)
      if (to > i + 1) found.push({ from: i + 1, to, at: i, verb: 'cite', trails: true })
      continue
    }
    if (!isIn(token, GIVING_VERB) || (DOUBTFUL_GIVING_VERBS.has(token.lower) && isNounOrParticiple(tokens, i))) continue
    const before = subjectBefore(tokens, i)
    const subject = before ?? subjectAfter(tokens, i)
    if (subject !== null) found.push({ ...subject, at: i, verb: token.lower, trails: trails(tokens, subject.from, i) })
  }
  return found
}

/** "the reports", "was reported", "newly released": no verb of telling with a subject of its own. */
function isNounOrParticiple(tokens: readonly Token[], i: number): boolean {
  if (BEFORE_NOUNS.has(tokens[i - 1]?.lower ?? '')) return true
  if (!tokens[i]?.lower.endsWith('s')) return tokens[i - 1]?.kind !== 'word'
  // "Radio Mellin reports" against "media reports": the noun stands behind a common word.
  return !isCapitalised(tokens[i - 1])
}

const BEFORE_NOUNS = setOf(
  'the a an his her its their no any these those was were is are be been being newly first previously of in by',
)

/** A comma or closing mark before the source and nothing said behind the verb: "…, police said." */
function trails(tokens: readonly Token[], from: number, verb: number): boolean {
  const before = tokens[Math.min(from, verb) - 1]
  return (
    before !== undefined && (ENDS_OF_SPEECH.has(before.text) || before.text === '\u2014' || before.text === '\u2013')
  )
}

/** The noun phrase that ends right before the verb: "the *port authority* has confirmed". */
function subjectBefore(tokens: readonly Token[], verb: number): { readonly from: number; readonly to: number } | null {
  let to = verb
  while (to > 0 && goesWithVerb(tokens[to - 1]?.lower ?? '')) to--
  if (tokens[to - 1]?.lower === 'to') return null
  if (tokens[to - 1]?.text === ',') {
    // "Jane Roe, the mayor, said": the name before the apposition.
    const comma = previousComma(tokens, to - 1)
    if (comma === null) return null
    to = comma
  }
  let from = to
  while (from > 0 && to - from < LONGEST_SOURCE && belongsToSource(tokens, from - 1)) from--
  while (from < to && NEVER_FIRST.has(tokens[from]?.lower ?? '')) from++
  return from < to && isSource(tokens, from, to) ? { from, to } : null
}

const NEVER_FIRST = setOf('of for in at from to by on with and that')

/** "has *also* said", "*on Sunday* said": what may stand between a source and its verb. */
function goesWithVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || lower.endsWith('ly') || BEFORE_VERBS.has(lower) || DAY_NAMES.has(lower)
}

const BEFORE_VERBS = setOf('also later then on')

const DAY_NAMES = setOf('sunday monday tuesday wednesday thursday friday saturday today yesterday')

function previousComma(tokens: readonly Token[], before: number): number | null {
  for (let i = before - 1; i > 0 && i > before - LONGEST_SOURCE; i--) if (tokens[i]?.text === ',') return i
  return null
}

/** "…", said *the harbour police*. */
function subjectAfter(tokens: readonly Token[], verb: number): { readonly from: number; readonly to: number } | null {
  if (verb > 0 && !ENDS_OF_SPEECH.has(tokens[verb - 1]?.text ?? '')) return null
  const to = phraseEnd(tokens, verb + 1)
  return to > verb + 1 && isSource(tokens, verb + 1, to) ? { from: verb + 1, to } : null
}

const ENDS_OF_SPEECH = setOf(', " \u201D \u2019 \'')

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < LONGEST_SOURCE && belongsToSource(tokens, to)) to++
  while (to > from && NEVER_LAST.has(tokens[to - 1]?.lower ?? '')) to--
  return to
}

const NEVER_LAST = setOf('of for in at from to by and the a an with -')

const STOPS = setOf(
  'that which who whom whose what when while where after before because as if but so than then there since until though although also not on into with during about over under through more at least',
)

function belongsToSource(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.kind === 'number') return false
  if (token.kind === 'mark') {
    return (token.text === '-' && token.glued) || token.text === '&' || (token.text === '.' && isTitle(tokens[i - 1]))
  }
  const { lower } = token
  if (isIn(token, GIVING_VERB) && !NOUNS_TOO.has(lower)) return false
  if (AUXILIARIES.has(lower) || DAY_NAMES.has(lower) || STOPS.has(lower)) return false
  return !PREPOSITIONS.has(lower) || INSIDE_SOURCES.has(lower)
}

/** Verbs of telling that are as often nouns: "a report of the port authority". */
const NOUNS_TOO = setOf('report estimates claims reports counts put')

const INSIDE_SOURCES = setOf('of for from to by in')

function isTitle(token: Token | undefined): boolean {
  return SHORT_TITLES.has(token?.lower ?? '')
}

const SHORT_TITLES = setOf('mr ms mrs dr gen lt col sgt sen rep gov prof st')

/** Relative pronouns and expletives speak for nobody: "which said", "it is said". */
function isSource(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  return last?.kind === 'word' && !NO_SOURCES.has(last.lower) && from < to
}

const NO_SOURCES = setOf(
  'further more less it this that there which who what all some none and or to i you one as the a an of his her its their not no',
)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
