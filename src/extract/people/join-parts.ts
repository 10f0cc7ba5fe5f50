import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { readFamilyFirst } from '../../text/family-first.js'
import type { Token } from '../../text/tokens.js'
import { isInitial } from '../../text/word-class.js'
import { FIRST_NAME, NEVER_NAME, TITLE, isIn } from '../../text/word-lists.js'
import { nicknameEnd } from './name-run.js'

/** "Jane B. Roe": an initial behind a first name, or a capitalised word that no list knows, is the middle of a name. */
export function joinInitials(tokens: readonly Token[], tags: Uint8Array, opensSentence: readonly boolean[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tags[i] !== 1 && (tags[i] !== 0 || tags[i + 1] !== 1)) continue
    const before = tokens[i - 1]
    if (!isInitial(tokens[i]?.text ?? '') || before?.kind !== 'word' || opensSentence[i] === true) continue
    if (tags[i - 1] === 0) {
      if (!isIn(before, FIRST_NAME) && before.nameClass !== 'U') continue
      tags[i - 1] = 1
    }
    if (tags[i] === 0) tags[i + 1] = 2
    tags[i] = 2
  }
}

/** "Prime Minister Theresa May said": the month behind a first name alone is the surname, unless a day follows: "told Theresa May 4". */
export function joinMonths(tokens: readonly Token[], tags: Uint8Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const [first, month] = [tokens[i - 1], tokens[i]]
    if (tags[i] !== 0 || month?.capital !== true || first?.capital !== true || !isIn(first, FIRST_NAME)) continue
    if (!MONTH_NUMBERS.has(month.lower) || tokens[i + 1]?.kind === 'number') continue
    const titled = isTitle(tokens[i - 2])
    if (tags[i - 1] !== 1 && !titled) continue
    if (tags[i - 1] === 0) tags[i - 1] = 1
    tags[i] = 2
  }
}

/** "Kim Jong-un", "Moon Jae-in": a family name with two joined syllables behind it, whatever stands around. */
export function joinFamilyFirst(tokens: readonly Token[], tags: Uint8Array): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [family, given] = [tokens[i], tokens[i + 1]]
    if (family?.capital !== true || given?.capital !== true || given.glued || tags[i] === 2) continue
    if (tags[i] === 1 && tags[i + 1] === 2) continue
    if (given.whole || !SYLLABLES.test(given.text) || readFamilyFirst([family.lower, given.lower]) === null) continue
    tags[i] = 1
    tags[i + 1] = 2
  }
}

/** "Jae-in", "Il-Sung". */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,4}[-\u2010\u2011]\p{L}\p{Ll}{1,3}$/u

function isTitle(token: Token | undefined): boolean {
  return token?.capital === true && (isIn(token, TITLE) || PERSON_NOUNS.has(token.lower))
}

/** `Tony “the Sailor” Ashby` is one name; the by-name in its middle is nobody's. */
export function joinNicknames(tokens: readonly Token[], tags: Uint8Array): void {
  for (let i = 0; i + 3 < tokens.length; i++) {
    const first = tokens[i]
    if (first?.capital !== true || !isIn(first, FIRST_NAME)) continue
    const end = nicknameEnd(tokens, i + 1)
    const surname = tokens[end ?? 0]
    if (end === null || surname?.capital !== true || isIn(surname, NEVER_NAME)) continue
    if (tags[i] === 0) tags[i] = 1
    tags.fill(2, i + 1, end + 1)
  }
}
