import { oneLine, printedWords } from '../../text/wording.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import type { Report } from './open-report.js'

const OUTLET_COLUMN = 24
const SPEAKER_COLUMN = 24

/** The same words given to two speakers, settings or days: nobody should repeat them before asking. */
export function renderAttribution(report: Report): string | null {
  const conflicts = report.comparison.attributionConflicts
  if (conflicts.length === 0) return null
  return conflicts
    .map((conflict) => {
      const rows = conflict.renderingIds.map((id) => {
        const rendering = report.rendering(id)
        const quote = report.quote(rendering.quoteId)
        const speaker =
          quote.personId === null ? (quote.speaker?.text ?? 'nobody named') : report.person(quote.personId).name
        const said = quote.cue === null ? speaker : `${speaker} ${oneLine(quote.cue.text)}`
        const where = conflict.kind === 'VENUE' && quote.venue !== null ? ` (${oneLine(quote.venue.text)})` : ''
        return [report.label(rendering.articleId), said + where, `“${printedWords(rendering.text)}”`]
      })
      const widths = [
        columnWidth(
          rows.map(([outlet = '']) => outlet),
          OUTLET_COLUMN,
        ),
        columnWidth(
          rows.map(([, said = '']) => said),
          SPEAKER_COLUMN,
        ),
        0,
      ]
      return `${wrap(conflict.explanation, report.width)}\n${indent(setColumns(rows, widths, report.width - 3), '   ')}`
    })
    .join('\n\n')
}
