import { count } from '../../text/wording.js'
import { formatLag, formatMoment } from '../../text/format-moment.js'
import type { Sheet } from '../sheet.js'

/** Who published when, and who was first with how much. */
export function Timeline({ sheet }: { readonly sheet: Sheet }) {
  return (
    <ol class="timeline">
      {sheet.coverage.timeline.map(({ at, precision, kind, lagMinutes, firstToRun, article }) => {
        const moment =
          at === null || precision === null ? null : { at, precision, zone: sheet.article(article.id).publishedZone }
        return (
          <li>
            <span class="when">{formatMoment(moment)}</span>{' '}
            <a class="outlet" href={sheet.links.article(article.id)}>
              {sheet.label(article.id)}
            </a>
            <span class="quiet">
              {kind === 'REVISED' ? ' revised' : ''}
              {lagMinutes === null || lagMinutes === 0 ? '' : ` ${formatLag(lagMinutes)} after the first`}
            </span>
            {firstToRun.length > 0 && <span> first with {count(firstToRun.length, 'statement')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
