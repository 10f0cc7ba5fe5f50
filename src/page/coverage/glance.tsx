import type { FindingView } from '../coverage-view.js'
import type { Sheet } from '../sheet.js'
import { Summary } from './finding-summary.js'

/** What is told at a glance: of each of these the most telling one. */
const KINDS: readonly (readonly FindingView['kind'][])[] = [
  ['REWORDING'],
  ['SPEAKER_CONFLICT', 'VENUE_CONFLICT', 'DATE_CONFLICT', 'FIGURE_CONFLICT'],
  ['PERSON_LEFT_OUT', 'STATEMENT_LEFT_OUT'],
]

/** On a phone, where the findings begin below the first screen: one of each kind, leading to its proof. */
export function Glance({ sheet }: { readonly sheet: Sheet }) {
  const told = KINDS.flatMap((kinds) => sheet.coverage.findings.find(({ kind }) => kinds.includes(kind)) ?? [])
  if (told.length === 0) return null
  return (
    <ul class="plain glance">
      {told.map((finding) => (
        <li>
          <a href={`#finding-${finding.id}`}>
            <Summary sheet={sheet} finding={finding} isShort />
          </a>
        </li>
      ))}
    </ul>
  )
}
