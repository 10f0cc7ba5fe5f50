import { oneLine } from '../../text/wording.js'
import { columnWidth, setColumns } from './layout.js'
import { formatMoment } from './format-moment.js'
import type { Report } from './open-report.js'

const OUTLET_COLUMN = 26
const WHEN_COLUMN = 22

/** The headlines under one another; words that no other headline has are set apart. */
export function renderHeadlines(report: Report): string | null {
  const { headlines, articles } = report.comparison
  if (headlines.length === 0) return null
  const rows = headlines.map((cell) => {
    const article = articles.find((each) => each.id === cell.articleId)
    const title = cell.title === null ? report.paint.quiet('no headline') : markWords(cell.title, cell.onlyHere, report)
    const subtitle = cell.subtitle === null ? '' : `\n${report.paint.quiet(oneLine(cell.subtitle))}`
    return [report.label(cell.articleId), formatMoment(article?.publishedAt ?? null), title + subtitle]
  })
  const widths = [
    columnWidth(
      rows.map(([outlet = '']) => outlet),
      OUTLET_COLUMN,
    ),
    columnWidth(
      rows.map(([, when = '']) => when),
      WHEN_COLUMN,
    ),
    0,
  ]
  return setColumns(rows, widths, report.width)
}

/** Neighbouring words are marked as one run. */
function markWords(title: string, onlyHere: readonly string[], report: Report): string {
  const own = new Set(onlyHere.map(foldWord))
  const runs: { isOwn: boolean; words: string[] }[] = []
  for (const word of oneLine(title).split(' ')) {
    const isOwn = own.has(foldWord(word))
    const last = runs.at(-1)
    if (last?.isOwn === isOwn) last.words.push(word)
    else runs.push({ isOwn, words: [word] })
  }
  return runs.map(({ isOwn, words }) => (isOwn ? report.paint.changed(words.join(' ')) : words.join(' '))).join(' ')
}

/** A word as the comparison has it: without accents, capitals and the marks around it. */
function foldWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
  return /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/u.exec(plain)?.[0] ?? plain
}
