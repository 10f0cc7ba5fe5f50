import type { Quote, Speaker } from '../../model/quote.js'
import { plainWords } from '../../text/plain-words.js'

/** One word may be anybody's. */
const FEWEST_WORDS = 2
/** As sure as a name far off: the words are the speaker's own, but who comments on them may have somebody else in mind. */
const CONFIDENCE = 0.8

/**
 * Gives words in marks that nobody is named for, and that one speaker of the article's own transcript says, to that speaker: `ROE: It
 * will be an awful lot.` … `“An awful lot” is no number.`
 */
export function citingTurns(quotes: readonly Quote[], turns: readonly Quote[]): Quote[] {
  if (turns.length === 0) return [...quotes]
  const said = turns.flatMap(({ text, speaker }) =>
    speaker === null ? [] : [{ words: ` ${plainWords(text)} `, speaker }],
  )
  return quotes.map((quote) => {
    const speaker = isOpen(quote) ? whoSays(quote.text, said) : null
    return speaker === null ? quote : { ...quote, speaker, confidence: CONFIDENCE }
  })
}

/** Nobody is named for words in marks: no person and no body. */
function isOpen({ directness, speaker }: Quote): boolean {
  return directness !== 'INDIRECT' && (speaker === null || (speaker.person === null && speaker.kind !== 'ORGANISATION'))
}

/** The only speaker whose turns have the words; null where none has, or two have. */
function whoSays(text: string, said: readonly { readonly words: string; readonly speaker: Speaker }[]): Speaker | null {
  const words = plainWords(text)
  if (words.split(' ').length < FEWEST_WORDS) return null
  const speakers = said.filter((turn) => turn.words.includes(` ${words} `)).map(({ speaker }) => speaker)
  const [first] = speakers
  return first !== undefined && speakers.every((other) => isOne(first, other)) ? first : null
}

function isOne(a: Speaker, b: Speaker): boolean {
  return a.person === null && b.person === null ? a.text === b.text : a.person === b.person
}
