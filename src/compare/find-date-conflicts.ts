import { RELATIVE_DAYS, WEEKDAYS } from '../lexicon/weekdays.js'
import type { AttributionConflict } from '../model/comparison.js'
import { makeSpeech, type Speech } from './align/speech.js'
import { nameArticle, shortenWords } from './name-article.js'
import type { PlacedRendering, PlacedUtterance } from './place-utterances.js'
import { saidOn, type SaidOn } from './said-on.js'

/** Shorter words are said again on another day ("we will see"), in words. */
const FEWEST_WORDS = 6

/** Share of the shorter rendering's words that the other has too: a thought said anew on another day is no conflict. */
const LEAST_COMMON_WORDS = 0.8

/** Enough of a quotation to know it again, in words. */
const LONGEST_CITED = 12

/** "Yesterday" may be off by a day where the newsroom's clock and ours stand in different zones, in days. */
const ZONE_DOUBT = 1

const DAY_MS = 86_400_000

interface Dated extends SaidOn {
  readonly placed: PlacedRendering
  readonly speech: Speech
}

/** The same words, said on Monday by one outlet's account and on Tuesday by another's. */
export function findDateConflicts({ renderings }: PlacedUtterance): AttributionConflict[] {
  const seen = new Map<string, Dated>()
  for (const placed of renderings) {
    if (placed.quote.directness === 'INDIRECT' || placed.quote.directness === 'HEADLINE') continue
    const said = saidOn(placed)
    if (said === null) continue
    const speech = makeSpeech(placed.rendering.text, '')
    const key = `${said.day} ${said.printed} ${speech.plain}`
    if (speech.words.length >= FEWEST_WORDS && !seen.has(key)) seen.set(key, { ...said, placed, speech })
  }
  const dated = [...seen.values()]
  for (const [i, a] of dated.entries()) {
    const b = dated.slice(i + 1).find((other) => daysDiffer(a, other) && isSameWords(a, other))
    if (b === undefined) continue
    return [
      {
        kind: 'DATE',
        renderingIds: [a.placed.rendering.id, b.placed.rendering.id],
        explanation:
          `“${shortenWords(a.placed.rendering.text, LONGEST_CITED)}” was said on ${a.day} (“${a.printed}”) by the account of ` +
          `${nameArticle(a.placed.article)}, on ${b.day} (“${b.printed}”) by that of ${nameArticle(b.placed.article)}.`,
      },
    ]
  }
  return []
}

function daysDiffer(a: Dated, b: Dated): boolean {
  if (a.placed.article.id === b.placed.article.id || a.placed.outletKey === b.placed.outletKey) return false
  const apart = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY_MS
  // "Monday" in a reprint of the week after is the same Monday.
  const [one, two] = [WEEKDAYS.get(a.printed.toLowerCase()), WEEKDAYS.get(b.printed.toLowerCase())]
  if (one !== undefined && one === two) return false
  const isRelative = [a, b].some(({ printed }) => RELATIVE_DAYS.has(printed.toLowerCase()))
  return apart > (isRelative ? ZONE_DOUBT : 0)
}

function isSameWords(a: Dated, b: Dated): boolean {
  const [short, long] = a.speech.words.length <= b.speech.words.length ? [a, b] : [b, a]
  const shared = new Set(long.speech.words)
  const common = short.speech.words.filter((word) => shared.has(word)).length
  return common >= LEAST_COMMON_WORDS * short.speech.words.length
}
