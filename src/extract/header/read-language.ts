import { LANGUAGE_NAMES, LANGUAGE_WORDS } from '../../lexicon/language-words.js'
import { once } from '../../lexicon/once.js'
import { LETTER, classAt, widthAt } from '../../text/char-class.js'
import { KnownWords } from '../../text/known-words.js'

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
  const counts = new Uint16Array(LANGUAGES().length)
  let words = 0
  let at = 0
  const end = Math.min(text.length, SAMPLE)
  while (at < end) {
    const from = at
    while (at < end && classAt(text, at) === LETTER) at += widthAt(text, at)
    if (at === from) {
      at++
      continue
    }
    words++
    for (const language of LANGUAGES_OF.of(text, from, at)) counts[language] = (counts[language] ?? 0) + 1
  }
  let best: { value: string; share: number } | null = null
  for (const [language, value] of LANGUAGES().entries()) {
    const share = (counts[language] ?? 0) / Math.max(words, 1)
    if (share >= SMALLEST_SHARE && share > (best?.share ?? 0)) best = { value, share }
  }
  return best === null || words < 20 ? null : { value: best.value, rule: 'common-words', span: null }
}

const LANGUAGES = once(() => [...LANGUAGE_WORDS.keys()])

/** The languages that a small word is common in, by their places among all. */
const LANGUAGES_OF = new KnownWords<readonly number[]>((word) => {
  const lower = word.toLowerCase()
  return LANGUAGES().flatMap((value, language) => (LANGUAGE_WORDS.get(value)?.has(lower) === true ? [language] : []))
})
