import { cutAt } from '../../compare/changed-words.js'
import { printedWords } from '../../text/wording.js'
import type { FindingView, SideView } from '../coverage-view.js'
import type { Sheet } from '../sheet.js'
import { Summary } from './finding-summary.js'
import { Marked, Outlets } from './words.js'

interface Group {
  readonly title: string
  readonly kinds: readonly FindingView['kind'][]
}

/** Findings of one group stand together, so that ten rewordings do not hide who was left out. */
const GROUPS: readonly Group[] = [
  {
    title: 'They contradict each other',
    kinds: ['SPEAKER_CONFLICT', 'VENUE_CONFLICT', 'DATE_CONFLICT', 'FIGURE_CONFLICT'],
  },
  { title: 'They print other words', kinds: ['REWORDING'] },
  { title: 'Somebody leaves it out', kinds: ['PERSON_LEFT_OUT', 'STATEMENT_LEFT_OUT'] },
  { title: 'They print one text', kinds: ['ONE_TEXT'] },
]

/** Findings of a group that are shown at once; the others open. */
const SHOWN = 6

/** What an editor would want to know first, each with its proof side by side. */
export function Findings({ sheet }: { readonly sheet: Sheet }) {
  const { findings, articles } = sheet.coverage
  if (articles.length < 2) return <p>One article tells of it so far: there is nothing to compare it with yet.</p>
  if (findings.length === 0) {
    return (
      <p>
        Nothing stands out: no contradiction, no statement worded otherwise, nobody left out whom several quote, no
        copies.
      </p>
    )
  }
  return (
    <div class="findings">
      {GROUPS.map((group) => (
        <FindingGroup
          sheet={sheet}
          title={group.title}
          findings={findings.filter(({ kind }) => group.kinds.includes(kind))}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly sheet: Sheet
  readonly title: string
  readonly findings: readonly FindingView[]
}

function FindingGroup({ sheet, title, findings }: GroupProps) {
  if (findings.length === 0) return null
  const rest = findings.slice(SHOWN)
  return (
    <section>
      <h3>{title}</h3>
      {findings.slice(0, SHOWN).map((finding) => (
        <Finding sheet={sheet} finding={finding} />
      ))}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{String(rest.length)} more</summary>
          {rest.map((finding) => (
            <Finding sheet={sheet} finding={finding} />
          ))}
        </details>
      )}
    </section>
  )
}

function Finding({ sheet, finding }: { readonly sheet: Sheet; readonly finding: FindingView }) {
  const { id, kind, sides } = finding
  return (
    <details class={`finding ${kind.toLowerCase().replaceAll('_', '-')}`} id={`finding-${id}`}>
      <summary>
        <Summary sheet={sheet} finding={finding} />
      </summary>
      <div class="sides">
        {sides.map((side) => (
          <Side sheet={sheet} side={side} isCopy={kind === 'ONE_TEXT'} />
        ))}
      </div>
    </details>
  )
}

interface SideProps {
  readonly sheet: Sheet
  readonly side: SideView
  readonly isCopy: boolean
}

function Side({ sheet, side: { says, articles, evidence }, isCopy }: SideProps) {
  if (evidence.length === 0) {
    return (
      <div class="side silent">
        <p class="label">{isCopy ? 'One text' : 'Nothing of it'}</p>
        <p>
          <Outlets sheet={sheet} ids={articles.map(({ id }) => id)} />
        </p>
      </div>
    )
  }
  return (
    <div class="side">
      {says !== null && <p class="label">“{says}”</p>}
      {evidence.map(({ text, span, article }) => (
        <figure>
          <blockquote>
            <Marked runs={cutAt(printedWords(text), placesOf(printedWords(text), says))} />
          </blockquote>
          <figcaption>
            <a class="outlet" href={sheet.links.article(article.id, span)}>
              {sheet.label(article.id)}
            </a>
          </figcaption>
        </figure>
      ))}
    </div>
  )
}

/** Where a side's own words stand in its evidence. */
function placesOf(text: string, says: string | null) {
  const start = says === null || says === text ? -1 : text.indexOf(says)
  return start < 0 || says === null ? [] : [{ start, end: start + says.length }]
}
