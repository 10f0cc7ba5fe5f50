import type { WordEdit } from '../model/comparison.js'
import { diffWords } from '../text/word-diff.js'
import { findWords, type Word } from '../text/words.js'

/** A run of words that both sides share, or in which they differ; one side may then have none. */
export interface EditRun {
  readonly same: boolean
  readonly from: readonly Word[]
  readonly to: readonly Word[]
}

/** What two printed texts share and where they differ, word by word, blind to case, accents, marks and punctuation. */
export function diffTexts(reference: string, rendering: string): EditRun[] {
  const [a, b] = [findWords(reference), findWords(rendering)]
  const runs = diffWords(
    a.map((word) => word.key),
    b.map((word) => word.key),
  )
  const placed = runs.map(({ same, aStart, aEnd, bStart, bEnd }) => ({
    same,
    from: a.slice(aStart, aEnd),
    to: b.slice(bStart, bEnd),
  }))
  return slideToClauses(placed, reference, rendering)
}

/**
 * "No dogs were seen, and no boats" against "No boats": what is missing is "No dogs were seen, and", not "dogs were seen, and
 * no". A run that only one side has slides left over equal words where it then begins with the text or a clause.
 */
function slideToClauses(runs: readonly EditRun[], reference: string, rendering: string): EditRun[] {
  const slid = [...runs]
  for (let i = 1; i < slid.length; i++) {
    const [kept, run, next] = [slid[i - 1], slid[i], slid[i + 1]]
    if (kept?.same !== true || run === undefined || run.same || next?.same !== true) continue
    const side = run.to.length === 0 ? 'from' : run.from.length === 0 ? 'to' : null
    if (side === null) continue
    const text = side === 'from' ? reference : rendering
    let by = 0
    for (let k = 1; ; k++) {
      const [before, last] = [kept[side].at(-k), run[side].at(-k)]
      if (before === undefined || last === undefined || before.key !== last.key) break
      if (beginsClause(text, before.start)) by = k
    }
    if (by === 0) continue
    const moved = { from: kept.from.slice(-by), to: kept.to.slice(-by) }
    const tail = run[side].slice(-by)
    const body = [...moved[side], ...run[side].slice(0, -by)]
    const nextFrom = [...(side === 'from' ? tail : moved.from), ...next.from]
    const nextTo = [...(side === 'to' ? tail : moved.to), ...next.to]
    slid[i - 1] = { same: true, from: kept.from.slice(0, -by), to: kept.to.slice(0, -by) }
    slid[i] = { same: false, from: side === 'from' ? body : [], to: side === 'to' ? body : [] }
    slid[i + 1] = { same: true, from: nextFrom, to: nextTo }
  }
  return slid.filter((run) => run.from.length + run.to.length > 0)
}

function beginsClause(text: string, at: number): boolean {
  return /(?:^|[.,;:!?\u2013\u2014])["'\u2018\u201C\s]*$/.test(text.slice(Math.max(0, at - 3), at))
}

/** The runs as edits that a page can paint; each side's words with the punctuation printed between and behind them. */
export function toWordEdits(runs: readonly EditRun[], reference: string, rendering: string): WordEdit[] {
  const printedFrom = wordPrinter(reference)
  const printedTo = wordPrinter(rendering)
  return runs.map((run) => {
    const from = run.from.length === 0 ? null : printedFrom(run.from)
    const to = run.to.length === 0 ? null : printedTo(run.to)
    if (run.same) return { kind: 'KEPT', from, to }
    return { kind: from === null ? 'ADDED' : to === null ? 'REMOVED' : 'REPLACED', from, to }
  })
}

/** Prints words of a text from the end of the word before them, so that the parts put together give the whole text. */
export function wordPrinter(text: string): (words: readonly Word[]) => string {
  const ends = findWords(text)
  const next = new Map(ends.map((word, i) => [word.start, ends[i + 1]?.start ?? text.length]))
  const first = ends[0]?.start
  return (words) => {
    const start = words[0]?.start ?? 0
    const last = words.at(-1)
    const end = last === undefined ? start : (next.get(last.start) ?? last.end)
    return text.slice(start === first ? 0 : openedAt(text, start), openedAt(text, end)).trim()
  }
}

/** An opening mark or bracket belongs to the word behind it. */
function openedAt(text: string, at: number): number {
  let start = at
  while (start > 0 && at < text.length && /["'\u2018\u201C\u201E\u00AB([]/.test(text.charAt(start - 1))) start--
  return start
}
