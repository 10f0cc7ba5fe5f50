import type { StatementView } from '../coverage-view.js'
import { printedWords } from '../../text/wording.js'
import { isQuoted, type Sheet } from '../sheet.js'

type Row = StatementView['apparatus']['rows'][number]
type Reading = Row['readings'][number]

/**
 * All wordings of a statement in one: what the witnesses share runs on as text, and where they part the readings stand under one
 * another, each with the numbers of those who print it. The numbers are those of the list below.
 */
export function ApparatusText({ sheet, statement }: { readonly sheet: Sheet; readonly statement: StatementView }) {
  const numbers = numbersOf(sheet, statement)
  const { rows } = statement.apparatus
  return (
    <p class="apparatus words">
      {isQuoted(statement) && '“'}
      {rows.map((row, index) => (
        <>
          <Place row={row} numbers={numbers} isLast={index === rows.length - 1} />
          {index < rows.length - 1 && ' '}
        </>
      ))}
      {isQuoted(statement) && '”'}
    </p>
  )
}

/** Witnesses are numbered in the order of the comparison: short enough to stand behind a word. */
export function numbersOf(sheet: Sheet, { renderings }: StatementView): Map<string, number> {
  const ids = sheet.inOrder(renderings.map(({ article }) => article.id))
  return new Map(ids.map((id, index) => [id, index + 1]))
}

interface PlaceProps {
  readonly row: Row
  readonly numbers: ReadonlyMap<string, number>
  /** The last comma is the writer's, and none of the words. */
  readonly isLast: boolean
}

function Place({ row: { kind, readings }, numbers, isLast }: PlaceProps) {
  const [first] = readings
  if (kind === 'SHARED' && first !== undefined) return <>{isLast ? printedWords(first.words ?? '') : first.words}</>
  return (
    <span class={`place ${kind.toLowerCase()}`}>
      {readings.map((reading, index) => (
        <>
          {index > 0 && <span class="hidden"> or </span>}
          <span class={classOf(reading)}>
            {reading.words ?? <i>left out</i>}
            {reading.isMoved && <i> (moved)</i>} <Numbers reading={reading} numbers={numbers} />
          </span>
        </>
      ))}
    </span>
  )
}

function classOf({ words, isMoved }: Reading): string {
  return words === null ? 'reading silent' : isMoved ? 'reading moved' : 'reading'
}

function Numbers({ reading, numbers }: { readonly reading: Reading; readonly numbers: ReadonlyMap<string, number> }) {
  const shown = reading.witnesses.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b)
  return <sup>{shown.join(' ')}</sup>
}
