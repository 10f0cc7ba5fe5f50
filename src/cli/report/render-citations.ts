import { list, oneLine } from '../../text/wording.js'
import type { CitationKind } from '../../model/citation.js'
import { columnWidth, setColumns } from './layout.js'
import type { Report } from './open-report.js'

const SOURCE_COLUMN = 34
const KIND_COLUMN = 16

const KINDS: Readonly<Record<CitationKind, string>> = {
  AGENCY: 'agency',
  OUTLET: 'outlet',
  ORGANISATION: 'organisation',
  DOCUMENT: 'document',
  UNNAMED_OFFICIAL: 'unnamed official',
  UNNAMED: 'unnamed',
}

/** What each article leans on besides the people it quotes. */
export function renderCitations(report: Report): string | null {
  const rows = report.comparison.citations.flatMap((citation) => {
    const users = citation.coverage.filter((cell) => cell.state === 'RAN' || cell.state === 'RAN_INDIRECTLY')
    const names = report.labels(users.map((cell) => cell.articleId))
    return names.length === 0 ? [] : [[oneLine(citation.source), KINDS[citation.kind], list(names)]]
  })
  if (rows.length === 0) return null
  const widths = [
    columnWidth(
      rows.map(([source = '']) => source),
      SOURCE_COLUMN,
    ),
    columnWidth(
      rows.map(([, kind = '']) => kind),
      KIND_COLUMN,
    ),
    0,
  ]
  return setColumns(rows, widths, report.width)
}
