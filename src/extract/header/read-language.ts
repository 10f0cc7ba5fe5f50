import { LANGUAGE_WORDS } from '../../lexicon/language-words.js'

// Words of the text that are looked at: enough to tell, cheap on long texts.
const SAMPLE = 1_200
// A language's commonest words make up a third of running text; half as much is still far above another language's.
const SMALLEST_SHARE = 0.12

/** The language as a BCP 47 tag: the stated one in its usual form, else told by the text's commonest words, else null. */
export function readLanguage(
  stated: readonly { readonly value: string; readonly rule: string }[],
  text: string,
): { readonly value: string; readonly rule: string; readonly span: null } | null {
  for (const { value, rule } of stated) {
    const tag = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_.])/i.exec(value.trim())
    const name = LANGUAGE_NAMES.get(value.trim().toLowerCase())
    if (tag?.[1] !== undefined)
      return {
        value: tag[1].toLowerCase() + (tag[2] === undefined ? '' : `-${tag[2].toUpperCase()}`),
        rule,
        span: null,
      }
    if (name !== undefined) return { value: name, rule, span: null }
  }
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  let best: { value: string; share: number } | null = null
  for (const value of LANGUAGE_WORDS.keys()) {
    const share = (counts.get(value) ?? 0) / Math.max(words.length, 1)
    if (share >= SMALLEST_SHARE && share > (best?.share ?? 0)) best = { value, share }
  }
  return best === null || words.length < 20 ? null : { value: best.value, rule: 'common-words', span: null }
}

/** The languages that each small word is common in. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesOfWords()

function languagesOfWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, common] of LANGUAGE_WORDS)
    for (const word of common) languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
}

const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es'],
  ['italian', 'it'],
  ['portuguese', 'pt'],
  ['dutch', 'nl'],
  ['russian', 'ru'],
  ['turkish', 'tr'],
  ['serbian', 'sr'],
  ['polish', 'pl'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
])
