import type { FindingView } from '../coverage-view.js'
import type { Sheet } from '../sheet.js'
import { Summary } from './finding-summary.js'

/** What is told at a glance: of each of these so many. */
const TOLD: readonly (readonly [kinds: readonly FindingView['kind'][], most: number])[] = [
  [['SPEAKER_CONFLICT', 'VENUE_CONFLICT', 'DATE_CONFLICT', 'FIGURE_CONFLICT'], 1],
  [['REWORDING'], 3],
  [['PERSON_LEFT_OUT', 'STATEMENT_LEFT_OUT'], 1],
]

/** On a phone, where the findings begin below the first screen: some of each kind, leading to their proof. */
export function Glance({ sheet }: { readonly sheet: Sheet }) {
  const told = TOLD.flatMap(([kinds, most]) =>
    sheet.coverage.findings
      .filter(({ kind }) => kinds.includes(kind))
      // A word against a word is seen in passing, half a sentence is not.
      .toSorted((a, b) => (a.kind === 'REWORDING' && b.kind === 'REWORDING' ? lengthOf(a) - lengthOf(b) : 0))
      .slice(0, most),
  )
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

/** Letters of the words that stand against each other. */
function lengthOf({ sides }: FindingView): number {
  return sides.reduce((sum, { says }) => sum + (says?.length ?? 0), 0)
}
