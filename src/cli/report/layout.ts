import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** Columns of a terminal that is used where the terminal does not say; a printed page holds about as many. */
export const USUAL_WIDTH = 100

/** A column narrower than this breaks most words. */
const NARROWEST = 8

/** Share of the page that the last column, which holds the words, keeps. */
const LEAST_REST = 0.3

/**
 * Columns without rules, each cell wrapped in its own column. A width of 0 takes what the others leave.
 *
 * @param width whole width, in terminal columns
 */
export function setColumns(rows: readonly (readonly string[])[], widths: readonly number[], width: number): string {
  if (rows.length === 0) return ''
  const room = width - 2 * (widths.length - 1)
  const shares = shareRoom(widths, room)
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    wordWrap: true,
    colWidths: shares,
  })
  for (const row of rows) table.push(row.map((cell, column) => breakWords(cell, shares[column] ?? width)))
  return trimLines(table.toString())
}

/** A name longer than its column ("01-northern-gazette-evening-edition.html") goes on in the next line. */
function breakWords(cell: string, width: number): string {
  return cell
    .split(' ')
    .map((word) => {
      if (word.length <= width || visibleLength(word) !== word.length) return word
      const chunks: string[] = []
      for (let at = 0; at < word.length; at += width) chunks.push(word.slice(at, at + width))
      return chunks.join(' ')
    })
    .join(' ')
}

/** On a narrow page the wide columns give way, until the last one has its share. */
function shareRoom(widths: readonly number[], room: number): number[] {
  const taken = widths.reduce((sum, each) => sum + each, 0)
  const allowed = Math.floor(room * (1 - LEAST_REST))
  const shrunk = taken <= allowed ? widths : widths.map((each) => shrink(each, allowed / taken))
  const rest = room - shrunk.reduce((sum, each) => sum + each, 0)
  return shrunk.map((each) => (each === 0 ? Math.max(NARROWEST, rest) : each))
}

function shrink(width: number, factor: number): number {
  return width <= NARROWEST ? width : Math.max(NARROWEST, Math.floor(width * factor))
}

/** As wide as the widest of `cells`, but no wider than `limit` columns. */
export function columnWidth(cells: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(1, ...cells.map(visibleLength)))
}

/** Wraps running text; later lines begin with `hang`. */
export function wrap(text: string, width: number, hang = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && visibleLength(line) + 1 + visibleLength(word) > width) {
      lines.push(line)
      line = hang + word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}

/** Moves every line to the right. */
export function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n')
}

function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
