import { count, oneLine } from '../../text/wording.js'
import { wrap } from './layout.js'
import { formatMoment } from '../../text/format-moment.js'
import { openReport, type Compared, type Page, type Report } from './open-report.js'
import { renderAttribution } from './render-attribution.js'
import { renderCitations } from './render-citations.js'
import { renderDepartures, renderVerbs } from './render-framing.js'
import { renderFigures, renderLoneFigures } from './render-figures.js'
import { renderGlance } from './render-glance.js'
import { renderHeadlines } from './render-headlines.js'
import { renderOrigins } from './render-origins.js'
import { renderPeople, renderSilent } from './render-people.js'
import { renderReported, renderSingles, renderStatements } from './render-statements.js'
import { renderTimeline } from './render-timeline.js'

interface Section {
  readonly title: string
  /** Null = this event has nothing of the kind, and the section is left out. */
  readonly render: (report: Report) => string | null
}

/** The report from top to bottom: most telling first. A new section is one line here. */
const SECTIONS: readonly Section[] = [
  { title: 'At a glance', render: renderGlance },
  { title: 'Who said it? The same words, differently attributed', render: renderAttribution },
  { title: 'What was said', render: renderStatements },
  { title: 'Figures', render: renderFigures },
  { title: 'Who is quoted', render: renderPeople },
  { title: 'Verbs chosen for the same statement', render: renderVerbs },
  { title: 'Departures from the neutral verb', render: renderDepartures },
  { title: 'Headlines (words that only one of them has are marked)', render: renderHeadlines },
  { title: 'Origins', render: renderOrigins },
  { title: 'Timeline', render: renderTimeline },
  { title: 'Reported by several, quoted by none', render: renderReported },
  { title: 'Said in one outlet only', render: renderSingles },
  { title: 'Figures in one outlet only', render: renderLoneFigures },
  { title: 'Named, never quoted', render: renderSilent },
  { title: 'Sources they lean on', render: renderCitations },
]

/**
 * The comparison of one event's coverage as a page for a terminal. Pure: the same comparison gives the same page.
 *
 * @param isBrief only what stands at the top: what a reporter should know before reading on.
 */
export function renderReport(compared: Compared, page: Page, isBrief = false): string {
  const report = openReport(compared, page)
  const sections = SECTIONS.slice(0, isBrief ? 1 : SECTIONS.length).flatMap(({ title, render }) => {
    const body = render(report)
    return body === null ? [] : [`${report.paint.heading(title.toUpperCase())}\n${body}`]
  })
  return [renderTitle(report), ...sections].join('\n\n') + '\n'
}

function renderTitle(report: Report): string {
  const [counts = '', when = ''] = describeEvent(report).split(/ (?=\()/)
  return [...nameEvent(report), wrap(`${report.paint.strong(counts)} ${when}`, report.width)].join('\n')
}

/** The event, by the headline of its first article that has one. */
function nameEvent({ comparison, label, paint, width }: Report): string[] {
  const named = comparison.articles.find(({ title }) => title !== null)
  return named?.title == null ? [] : [wrap(`${paint.strong(`“${oneLine(named.title)}”`)} (${label(named.id)})`, width)]
}

/** "5 articles, 5 outlets, 4 origins (2 Apr 2026)", and where reprints are left out "4 of 5 articles, …". */
export function describeEvent(report: Report): string {
  const { articles, origins } = report.comparison
  const all = report.dossier.articles.length
  const counts = [
    articles.length === all
      ? count(all, 'article')
      : `${articles.length} of ${count(all, 'article')}, reprints left out`,
    count(origins.outletCount, 'outlet'),
    count(origins.originCount, 'origin'),
  ].join(', ')
  const dated = articles.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt]))
  const first = dated[0]
  const last = dated.at(-1)
  const when =
    first === undefined || last === undefined
      ? 'undated'
      : [...new Set([first, last].map((moment) => formatMoment({ ...moment, precision: 'DAY' })))].join(' to ')
  return `${counts} (${when})`
}
