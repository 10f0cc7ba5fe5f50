import { count, printedWords } from '../../text/wording.js'
import type { CellState, RenderingView, StatementView } from '../coverage-view.js'
import { isQuoted, speakerOf, type Sheet } from '../sheet.js'
import { ApparatusText, numbersOf } from './apparatus.js'
import { Named, Outlets } from './words.js'

/** What was said, one statement a block: all wordings in one, with the outlets that print each and the verbs they chose. */
export function Statements({ sheet }: { readonly sheet: Sheet }) {
  const shown = sheet.coverage.utterances.nodes.filter((each) => isShared(each) && isQuoted(each))
  const isAll = !sheet.coverage.utterances.pageInfo.hasPreviousPage
  return (
    <>
      {shown.length === 0 && isAll && <p>No statement stands in several outlets.</p>}
      {shown.map((statement) => (
        <Statement sheet={sheet} statement={statement} />
      ))}
    </>
  )
}

/** The way to the statements behind the first ones, on pages of their own. */
export function MoreStatements({ sheet }: { readonly sheet: Sheet }) {
  const { pageInfo, totalCount, nodes } = sheet.coverage.utterances
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return null
  const words = pageInfo.hasPreviousPage ? 'More statements' : count(totalCount - nodes.length, 'more statement')
  return (
    <p>
      <a href={`?${new URLSearchParams({ after: pageInfo.endCursor }).toString()}`}>{words}</a>
    </p>
  )
}

interface OtherProps {
  readonly sheet: Sheet
  /** Unfolded, where there is little else to see. */
  readonly isOpen?: boolean
}

/** What one outlet alone prints, and what several report without quoting it. */
export function OtherStatements({ sheet, isOpen = false }: OtherProps) {
  const others = sheet.coverage.utterances.nodes.filter((each) => !isShared(each) || !isQuoted(each))
  if (others.length === 0) return null
  return (
    <details class="rest" open={isOpen}>
      <summary>{count(others.length, 'statement')} that one outlet alone prints, or that nobody quotes</summary>
      {others.map((statement) => (
        <Statement sheet={sheet} statement={statement} />
      ))}
    </details>
  )
}

/** Whether several outlets have a statement, quoted or only reported. */
export function isShared({ outletCount, coverage }: StatementView): boolean {
  return outletCount > 1 || coverage.some(({ state, words }) => state === 'RAN_INDIRECTLY' && words !== null)
}

function Statement({ sheet, statement }: { readonly sheet: Sheet; readonly statement: StatementView }) {
  const { speaker, outletCount, renderings } = statement
  const wordings = countWordings(renderings)
  return (
    <article class="statement" id={sheet.anchor(statement)}>
      <h3>
        <Named href={speaker === null ? null : sheet.links.person(speaker.id)} name={speakerOf(statement)} />
        <span class="quiet">
          {' '}
          {count(outletCount, 'outlet')}, {count(wordings, 'wording')}
        </span>
      </h3>
      <ApparatusText sheet={sheet} statement={statement} />
      <Witnesses sheet={sheet} statement={statement} />
      <Others sheet={sheet} statement={statement} />
    </article>
  )
}

/** Who prints it, by the numbers of the readings, each with the verb it chose and the way to its words. */
function Witnesses({ sheet, statement }: { readonly sheet: Sheet; readonly statement: StatementView }) {
  return (
    <ol class="witnesses">
      {[...numbersOf(sheet, statement).keys()].map((id) => (
        <li>
          {statement.renderings
            .filter(({ article }) => article.id === id)
            .map((rendering, index) => (
              <>
                {index === 0 ? '' : ', '}
                <a class="outlet" href={sheet.links.article(id, rendering)}>
                  {index === 0 ? sheet.label(id) : 'again'}
                </a>{' '}
                <i class="cue">{verbOf(rendering)}</i>
              </>
            ))}
        </li>
      ))}
    </ol>
  )
}

function verbOf({ quote: { cue }, directness }: RenderingView): string {
  return cue ?? (directness === 'HEADLINE' ? 'in its headline' : 'without a verb')
}

/** How many wordings there are, whatever closes them. */
function countWordings(renderings: readonly RenderingView[]): number {
  return new Set(renderings.map(({ text }) => printedWords(text).replace(/\.$/, ''))).size
}

const SAID_OF_OTHERS: readonly (readonly [CellState, string])[] = [
  ['RAN_INDIRECTLY', 'Reported by'],
  ['UNSURE', 'In other words perhaps by'],
  ['NOT_RUN', 'Not run by'],
  ['PUBLISHED_BEFORE', 'Published before it was said:'],
  ['TEXT_INCOMPLETE', 'Only a summary held:'],
]

/** Articles that are listed at once; more open. */
const LISTED = 4

/** What the others did with it. */
function Others({
  sheet,
  statement: { renderings, coverage },
}: {
  readonly sheet: Sheet
  readonly statement: StatementView
}) {
  const printed = new Set(renderings.map(({ article }) => article.id))
  return (
    <>
      {SAID_OF_OTHERS.map(([state, words]) => {
        const ids = coverage
          .filter((cell) => cell.state === state && !printed.has(cell.article.id))
          .map(({ article }) => article.id)
        const kind = `others ${state.toLowerCase().replaceAll('_', '-')}`
        if (ids.length === 0) return null
        return ids.length <= LISTED ? (
          <p class={kind}>
            {words} <Outlets sheet={sheet} ids={ids} />
          </p>
        ) : (
          <details class={kind}>
            <summary>
              {words} {String(ids.length)} of {count(coverage.length, 'article')}
            </summary>
            <Outlets sheet={sheet} ids={ids} />
          </details>
        )
      })}
    </>
  )
}
