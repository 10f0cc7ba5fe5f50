import type { Quote, Speaker } from '../../model/quote.js'
import type { Narrative } from '../narrative/read-narrative.js'
import { plainWords } from '../../text/plain-words.js'

/** One word may be anybody's, and two a term that everybody uses. */
const [FEWEST_WORDS, FEWEST_OF_TERM] = [2, 3]
/** As sure as a name far off: the words are the speaker's own, but who comments on them may have somebody else in mind. */
const CONFIDENCE = 0.8

/**
 * Gives words in marks that nobody is named for, and that one speaker of the article's own transcript says, to that speaker: `ROE: It
 * will be an awful lot.` … `“An awful lot” is no number.` What was held for a term is speech as well where the transcript has it.
 */
export function citingTurns(
  { text, stretches }: Narrative,
  quotes: readonly Quote[],
  turns: readonly Quote[],
): Quote[] {
  if (turns.length === 0) return [...quotes]
  const said = turns.flatMap(({ text, speaker }) =>
    speaker === null ? [] : [{ words: ` ${plainWords(text)} `, speaker }],
  )
  const known = new Set(quotes.map(({ span }) => span.start))
  const terms = stretches.flatMap(({ start, end }): Quote[] => {
    if (known.has(start)) return []
    const words = text.slice(start, end)
    const speaker = whoSays(words, said, FEWEST_OF_TERM)
    const quote = { span: { start, end }, text: words, directness: 'PARTIAL', cue: null, venue: null } as const
    return speaker === null ? [] : [{ ...quote, speaker, confidence: CONFIDENCE }]
  })
  const given = quotes.map((quote) => {
    const speaker = isOpen(quote) ? whoSays(quote.text, said, FEWEST_WORDS) : null
    return speaker === null ? quote : { ...quote, speaker, confidence: CONFIDENCE }
  })
  return [...given, ...terms].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Nobody is named for words in marks: no person and no body. */
function isOpen({ directness, speaker }: Quote): boolean {
  return directness !== 'INDIRECT' && (speaker === null || (speaker.person === null && speaker.kind !== 'ORGANISATION'))
}

/** The only speaker whose turns have the words; null where none has, or two have. */
function whoSays(
  text: string,
  said: readonly { readonly words: string; readonly speaker: Speaker }[],
  fewestWords: number,
): Speaker | null {
  const words = plainWords(text)
  if (words.split(' ').length < fewestWords) return null
  const speakers = said.filter((turn) => turn.words.includes(` ${words} `)).map(({ speaker }) => speaker)
  const [first] = speakers
  return first !== undefined && speakers.every((other) => isOne(first, other)) ? first : null
}

function isOne(a: Speaker, b: Speaker): boolean {
  return a.person === null && b.person === null ? a.text === b.text : a.person === b.person
}
