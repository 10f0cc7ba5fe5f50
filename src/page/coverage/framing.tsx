import { shorten } from '../../text/wording.js'
import type { CoverageView } from '../coverage-view.js'
import type { Sheet } from '../sheet.js'
import { Outlets } from './words.js'

type Choice = CoverageView['framing']['choices'][number]
type Stance = Choice['verbs'][number]['stance']

/** What a verb says beside that something was said. */
const STANCES: Readonly<Record<Exclude<Stance, 'NEUTRAL' | null>, string>> = {
  DOUBTING: 'keeps its distance',
  ENDORSING: 'vouches for it',
  EMPHATIC: 'emphatic',
  ACCUSING: 'an accusation',
  CONCEDING: 'a concession',
}

/** Enough of a statement to know it again, in characters. */
const OPENING = 80

/** Statements for which outlets chose several verbs, one of which says more than "said". */
export function tellingChoices({ coverage }: Sheet): Choice[] {
  return coverage.framing.choices.filter(
    ({ verbs }) => new Set(verbs.map(({ cue }) => cue)).size > 1 && verbs.some(({ stance }) => isTelling(stance)),
  )
}

/** The verbs that outlets chose for one and the same statement. */
export function Framing({ sheet }: { readonly sheet: Sheet }) {
  return (
    <ul class="plain">
      {tellingChoices(sheet).map((choice) => (
        <li>
          <p>“{shorten(choice.text, OPENING)}”</p>
          <ul class="verbs">
            {grouped(choice).map(([cue, { stance, ids }]) => (
              <li>
                <i class={isTelling(stance) ? 'cue telling' : 'cue'}>{cue}</i>
                {isTelling(stance) && <span class="quiet"> ({STANCES[stance]})</span>}{' '}
                <Outlets sheet={sheet} ids={ids} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function isTelling(stance: Stance): stance is Exclude<Stance, 'NEUTRAL' | null> {
  return stance !== null && stance !== 'NEUTRAL'
}

/** Each verb once, with the articles that chose it. */
function grouped({ verbs }: Choice): [string, { readonly stance: Stance; readonly ids: string[] }][] {
  const groups = new Map<string, { readonly stance: Stance; readonly ids: string[] }>()
  for (const { cue, stance, article } of verbs) {
    const group = groups.get(cue ?? 'without a verb') ?? { stance, ids: [] }
    group.ids.push(article.id)
    groups.set(cue ?? 'without a verb', group)
  }
  return [...groups]
}
