import { listRows, type ReportRow } from './list-rows.js'
import { openReport, type Compared, type Page } from './open-report.js'

const COLUMNS = [
  'part',
  'number',
  'item',
  'speaker',
  'outlet',
  'published',
  'state',
  'verb',
  'stance',
  'words',
  'difference',
  'start',
  'end',
] as const satisfies readonly (keyof ReportRow)[]

/** The comparison as one table for a spreadsheet (RFC 4180): a row for each wording, figure, headline and gap. */
export function renderCsv(compared: Compared, page: Page): string {
  const rows = listRows(openReport(compared, { ...page, colour: false }))
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map(printLine).join('')
}

function printLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(printCell).join(',')}\r\n`
}

/** A spreadsheet takes "=…", "+…", "-…" and "@…" for a formula; an article's words are never one: an apostrophe says so. */
function printCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
