import type { Apparatus, ApparatusRow, ApparatusRowKind, Reading } from '../../model/apparatus.js'
import type { Word } from '../../text/words.js'
import { wordPrinter } from '../word-edits.js'
import { formStretches, type Stretch } from './form-stretches.js'
import { gatherTexts, type Witness, type WitnessText } from './gather-texts.js'
import { layColumns } from './lay-columns.js'
import { findMoved, type Known as Draft } from './find-moved.js'

/**
 * One statement over all that print it. What they share stands once; where they part, each reading stands with its witnesses:
 * "to inflame ¹ | destabilize ² the situation". The same words are put beside each other before words that are only alike, and the
 * order in which the witnesses come makes no difference.
 */
export function collate(witnesses: readonly Witness[]): Apparatus {
  const texts = gatherTexts(witnesses)
  const printers = new Map(texts.flatMap(({ prints }) => prints).map((each) => [each, wordPrinter(each.text)]))
  const print = (each: WitnessText['prints'][number], words: readonly Word[]) => printers.get(each)?.(words) ?? ''
  const { columns } = layColumns(texts)
  const drafts = formStretches(columns, texts).map((stretch) => readingsOf(stretch, texts, print))
  const moved = findMoved(drafts)
  return {
    rows: drafts.map((readings): ApparatusRow => ({
      kind: kindOf(readings),
      readings: readings.map((draft) => finished(draft, moved)),
    })),
  }
}

function finished(draft: Draft, moved: ReadonlySet<Draft>): Reading {
  return { words: draft.words, witnesses: draft.witnesses, isMoved: moved.has(draft) }
}

type Print = (each: WitnessText['prints'][number], words: readonly Word[]) => string

function readingsOf({ columns }: Stretch, texts: readonly WitnessText[], print: Print): Draft[] {
  const groups = new Map<string, { readonly ids: string[]; readonly prints: string[] }>()
  texts.forEach(({ keys, prints }, text) => {
    const places = columns.map((column) => column.get(text)).filter((word) => word !== undefined)
    const key = places.map((word) => keys[word]).join(' ')
    const group = groups.get(key) ?? { ids: [], prints: [] }
    const [first, last] = [places[0], places.at(-1)]
    for (const each of prints) {
      group.ids.push(each.id)
      if (first !== undefined && last !== undefined) group.prints.push(print(each, each.words.slice(first, last + 1)))
    }
    groups.set(key, group)
  })
  return [...groups]
    .map(([key, { ids, prints }]) => ({ key, words: key === '' ? null : commonest(prints), witnesses: ids.sort() }))
    .sort(
      (a, b) =>
        Number(a.words === null) - Number(b.words === null) ||
        b.witnesses.length - a.witnesses.length ||
        (a.key < b.key ? -1 : 1),
    )
}

/** How most print it; of equals one that no bracket or mark opens, then the first by the alphabet. */
function commonest(prints: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const each of prints) counts.set(each, (counts.get(each) ?? 0) + 1)
  return (
    [...counts].sort(
      ([a, x], [b, y]) => y - x || Number(isMarked(a)) - Number(isMarked(b)) || (a < b ? -1 : 1),
    )[0]?.[0] ?? ''
  )
}

function isMarked(words: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(words)
}

function kindOf(readings: readonly Draft[]): ApparatusRowKind {
  const printed = readings.filter(({ words }) => words !== null)
  if (printed.length > 1) return 'VARIES'
  if (printed.length === readings.length) return 'SHARED'
  const having = printed[0]?.witnesses.length ?? 0
  const lacking = readings.at(-1)?.witnesses.length ?? 0
  return having < lacking ? 'ADDED' : 'CUT'
}
