import type { Database } from '../transaction.js'
import { foldLetters } from './fold-letters.js'
import { soughtWords } from './sought-words.js'

/** A text in which the words of a search are to be shown. */
export interface SearchedText {
  readonly text: string
  /** WORDS: in any ending. NAME: just as they are. */
  readonly as: 'WORDS' | 'NAME'
  /** Whether the whole text is shown, or only its most telling stretches. */
  readonly whole: boolean
}

/** A stretch of a text. */
export interface Snippet {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly start: number
  /** Where the words that were looked for stand in `text`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

// Signs of the private use area stand in no article that means anything by them. What stands in angle brackets the
// database would take for markup and leave out.
const [OPEN, CLOSE, NEXT] = ['\uE000', '\uE001', '\uE002']
const SIGNS = /[\uE000-\uE002<>]/g

const WHOLE = `StartSel=${OPEN},StopSel=${CLOSE},HighlightAll=true`
const STRETCHES = `StartSel=${OPEN},StopSel=${CLOSE},MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=${NEXT}`

/** The stretches of each text that hold words of the search; none where it has none of them. */
export async function markSnippets(
  db: Database,
  search: string,
  texts: readonly SearchedText[],
): Promise<readonly (readonly Snippet[])[]> {
  if (texts.length === 0) return []
  const folded = texts.map(({ text }) => foldLetters(text.replace(SIGNS, ' ')))
  const names = texts.map(({ as }) => as === 'NAME')
  const options = texts.map(({ whole }) => (whole ? WHOLE : STRETCHES))
  const rows = await db.$queryRaw<{ marked: string }[]>`
    SELECT CASE WHEN name THEN ts_headline('simple', body, websearch_to_tsquery('simple', ${soughtWords(search)}), options)
                ELSE ts_headline('english', body, websearch_to_tsquery('english', ${soughtWords(search)}), options) END AS marked
    FROM unnest(${folded}::text[], ${names}::bool[], ${options}::text[]) WITH ORDINALITY AS one(body, name, options, n)
    ORDER BY n`
  return rows.map(({ marked }, index) => readMarked(marked, folded[index] ?? '', texts[index]?.text ?? ''))
}

/**
 * Finds the marked stretches again in the text itself, which has the accents. They come in the order of the text and do
 * not overlap, so each is looked for after the one before: a passage that is printed twice is shown at both places.
 */
function readMarked(marked: string, folded: string, text: string): Snippet[] {
  let from = 0
  return marked.split(NEXT).flatMap((stretch) => {
    const highlights: { start: number; end: number }[] = []
    let plain = ''
    for (const sign of stretch) {
      if (sign === OPEN) highlights.push({ start: plain.length, end: plain.length })
      else if (sign === CLOSE) {
        const last = highlights.pop()
        if (last !== undefined) highlights.push({ start: last.start, end: plain.length })
      } else plain += sign
    }
    const start = folded.indexOf(plain, from)
    if (start < 0) return []
    from = start + plain.length
    if (highlights.length === 0) return []
    return [{ text: text.slice(start, start + plain.length), start, highlights }]
  })
}
