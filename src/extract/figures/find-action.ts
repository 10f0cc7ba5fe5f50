import { AUXILIARIES, CATENATIVES, CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/clause-words.js'
import { COUNT_VERBS, isDoubtfulVerbForm } from '../../lexicon/count-verbs.js'
import { DEED_NOUNS, STATE_ADJECTIVES } from '../../lexicon/counted-nouns.js'
import { FORMS_OF_BE, NOUN_OPENERS, PLACE_PREPOSITIONS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Token } from '../../text/tokens.js'

/** How far behind the noun its verb may stand, in tokens: "hundreds of residents from the old town *tried* …". */
const REACH = 16

/** Words of a count's own report, weaker than the deed they report: "confirmed 38 people were detained". */
const REPORTING = tagged('reports-count')

/**
 * The verb that the counted take part in, dictionary form: behind the noun ("38 people have been *detained*") or before
 * the number ("police *detained* 38 people", "the *arrest* of 38 people").
 * @param start first token of the quantity. @param end first token behind the noun.
 */
export function findAction(
  tokens: readonly Token[],
  start: number,
  end: number,
  modifiers: readonly string[],
): string | null {
  const before = actionBefore(tokens, start)
  if (before !== null && !REPORTING.has(before)) return before
  const after = actionAfter(tokens, end)
  if (after !== null) return after
  const state = modifiers.map((word) => STATE_ADJECTIVES.get(word)).find((verb) => verb !== undefined)
  return state ?? before
}

function actionAfter(tokens: readonly Token[], end: number): string | null {
  for (let i = end; i < tokens.length && i < end + REACH; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.text === ',' && OPENS_PART.has(tokens[i + 1]?.lower ?? '')) {
      // "38 people, including two children, were detained": the verb stands behind the part.
      i = partEnd(tokens, i + 2, end + REACH)
      if (i === -1) return null
      continue
    }
    if (token.text === '-' && token.glued) continue
    if (token.kind !== 'word') return null
    const action = actionAt(tokens, i, end)
    if (action !== undefined) return action
  }
  return null
}

/** Words that open the part of a number that is told apart: "38 people, *including* two children". */
const OPENS_PART = tagged('opens-part')

/** The comma that closes a part; -1 where another mark or the reach comes first. */
function partEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from; i < tokens.length && i < last; i++) {
    const token = tokens[i]
    if (token?.text === ',' && !OPENS_PART.has(tokens[i + 1]?.lower ?? '')) return i
    if (token?.kind === 'mark' && token.text !== ',' && !(token.text === '-' && token.glued)) return -1
  }
  return -1
}

/** What the word behind a phrase says was done; null where it says that nothing was; undefined where it does not tell. */
function actionAt(tokens: readonly Token[], i: number, end: number): string | null | undefined {
  const lower = tokens[i]?.lower ?? ''
  if (CATENATIVES.has(lower) && nextTo(tokens, i + 1)) return infinitive(tokens, i + 1)
  if (AUXILIARIES.has(lower)) return afterAuxiliary(tokens, i)
  const state = i === end ? STATE_ADJECTIVES.get(lower) : undefined
  if (state !== undefined) return state
  const verb = COUNT_VERBS.get(lower)
  if (verb !== undefined && (i === end || isFinite(lower, tokens[i - 1]))) return verb.lemma
  const opensClause = CLAUSE_OPENERS.has(lower) && !PREPOSITIONS.has(lower)
  return opensClause || /^(?:as|after|before|since)$/.test(lower) ? null : undefined
}

/** A past form behind a phrase is the verb; a plain form there is more often a noun ("the vote", "a protest"). */
function isFinite(form: string, before: Token | undefined): boolean {
  if (isDoubtfulVerbForm(form)) return false
  if (PREPOSITIONS.has(before?.lower ?? '') || NOUN_OPENERS.has(before?.lower ?? '')) return false
  return COUNT_VERBS.get(form)?.lemma !== form && !/s$/.test(form) && (form.endsWith('ed') || !form.endsWith('ing'))
}

function nextTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word'
}

function infinitive(tokens: readonly Token[], to: number): string | null {
  const verb = tokens[to + 1]?.lower ?? ''
  return COUNT_VERBS.get(verb)?.lemma ?? (/^[a-z]{3,}$/.test(verb) ? verb : null)
}

/** Small words between an auxiliary and its verb: "38 were *later* detained", "12 have *so far* been found". */
const BETWEEN_VERBS = tagged('between-verbs')

/** "have been detained", "were reportedly injured", "are missing", "were on the quay". */
function afterAuxiliary(tokens: readonly Token[], at: number): string | null {
  let isBe = false
  for (let i = at; i < tokens.length && i < at + 7; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return null
    const { lower } = token
    if (AUXILIARIES.has(lower)) {
      isBe = FORMS_OF_BE.has(lower)
      continue
    }
    if (CATENATIVES.has(lower) && nextTo(tokens, i + 1)) return infinitive(tokens, i + 1)
    const verb = COUNT_VERBS.get(lower)
    if (verb !== undefined) return verb.lemma
    const state = STATE_ADJECTIVES.get(lower)
    if (state !== undefined) return state
    if (isBe && PLACE_PREPOSITIONS.has(lower)) return 'be'
    if (!lower.endsWith('ly') && !BETWEEN_VERBS.has(lower)) return null
  }
  return null
}

/** Small words between a verb and a number: "detained *only* 38 people", "killed *another* 12". */
const BEFORE_COUNT = tagged('before-count')

/** "detained 38 people", "wounding at least eight", "the arrest of 38 people". */
function actionBefore(tokens: readonly Token[], start: number): string | null {
  let i = start - 1
  while (tokens[i]?.lower.endsWith('ly') === true || BEFORE_COUNT.has(tokens[i]?.lower ?? '')) i--
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const noun = tokens[i - 1]?.lower ?? ''
  // "rose by 8 percent", "the arrest of 38 people", "injuries to eight officers".
  if (token.lower === 'by') return COUNT_VERBS.get(noun)?.lemma ?? null
  if (token.lower === 'of' || token.lower === 'to') return deedOf(noun)
  const verb = COUNT_VERBS.get(token.lower)
  if (verb === undefined || NOUN_OPENERS.has(noun) || noun === 'this' || noun === 'that') return null
  return isDoubtfulVerbForm(token.lower) && tokens[i - 1]?.kind !== 'word' ? null : verb.lemma
}

/** What was done, by the noun for it. */
function deedOf(noun: string): string | null {
  const deed = DEED_NOUNS.get(noun.replace(/ies$/, 'y').replace(/s$/, ''))
  return deed === undefined ? null : (DEED_VERBS.get(deed) ?? null)
}

const DEED_VERBS: ReadonlyMap<string, string> = new Map([
  ['DETAINED', 'detain'],
  ['KILLED', 'die'],
  ['INJURED', 'injure'],
  ['INFECTED', 'infect'],
  ['RESCUED', 'rescue'],
  ['KIDNAPPED', 'kidnap'],
])
