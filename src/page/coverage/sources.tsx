import { count } from '../../text/wording.js'
import type { Sheet } from '../sheet.js'
import { Outlets } from './words.js'

/** The agencies, newsrooms, bodies and papers that the articles lean on. */
export function Sources({ sheet }: { readonly sheet: Sheet }) {
  const { citations } = sheet.coverage
  if (citations.length === 0) return null
  return (
    <details class="rest">
      <summary>{count(citations.length, 'source')} they lean on</summary>
      <ul>
        {citations.map(({ source, coverage }) => (
          <li>
            {source}:{' '}
            <Outlets
              sheet={sheet}
              ids={coverage.filter(({ state }) => state === 'RAN').map(({ article }) => article.id)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
