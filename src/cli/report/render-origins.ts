import { count, list } from '../../text/wording.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import type { Report } from './open-report.js'

const OUTLET_COLUMN = 30

/** Which articles go back to one text, and how much of each article is its own. */
export function renderOrigins(report: Report): string {
  const { families, ownShare, outletCount, originCount } = report.comparison.origins
  const shared = families.filter((family) => family.articleIds.length > 1)
  const lines = [`${count(outletCount, 'outlet')}, ${count(originCount, 'origin')}.`]
  for (const family of shared) {
    const source = family.sourceArticleId === null ? null : report.label(family.sourceArticleId)
    const origin = family.agency ?? source
    const names = list(report.labels(family.articleIds))
    lines.push(wrap(`${names}: one text${origin === null ? '' : `, from ${origin}`}.`, report.width, '   '))
    if (family.explanation !== null)
      lines.push(indent(wrap(report.paint.quiet(family.explanation), report.width - 3), '   '))
  }
  const rows = ownShare.map(({ articleId, share }) => [report.label(articleId), percent(share)])
  if (shared.length > 0 && rows.length > 0) {
    const widths = [
      columnWidth(
        rows.map(([outlet = '']) => outlet),
        OUTLET_COLUMN,
      ),
      0,
    ]
    lines.push(report.paint.quiet('Share of each text that no earlier article has:'))
    lines.push(indent(setColumns(rows, widths, report.width - 3), '   '))
  }
  return lines.join('\n')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5)
}
