import { ownWords } from '../../compare/own-words.js'
import { oneLine } from '../../text/wording.js'
import { columnWidth, setColumns } from './layout.js'
import { formatMoment } from '../../text/format-moment.js'
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

function markWords(title: string, onlyHere: readonly string[], report: Report): string {
  return ownWords(title, onlyHere)
    .map(({ words, isMarked }) => (isMarked ? report.paint.changed(words) : words))
    .join(' ')
}
