import { shorten } from '../../text/wording.js'
import type { CellState, StatementView } from '../coverage-view.js'
import { fullestOf, isQuoted, speakerOf, type Sheet } from '../sheet.js'
import { isShared } from './statements.js'

/** What a cell shows, and what it means. */
const CELLS: Readonly<Record<CellState, readonly [sign: string, meaning: string]>> = {
  RAN: ['●', 'quoted'],
  RAN_INDIRECTLY: ['◐', 'reported'],
  UNSURE: ['?', 'perhaps'],
  NOT_RUN: ['✕', 'not run'],
  PUBLISHED_BEFORE: ['‹', 'published before'],
  TEXT_INCOMPLETE: ['…', 'only a summary held'],
}

/** Enough of a statement to know it again, in characters. */
const OPENING = 60

/** Statements that several outlets have. */
export function matrixRows({ coverage }: Sheet): StatementView[] {
  return coverage.utterances.nodes.filter((each) => isShared(each) && isQuoted(each))
}

/** Who ran what: a row a statement, a column an article. */
export function Matrix({ sheet }: { readonly sheet: Sheet }) {
  const rows = matrixRows(sheet)
  const used = new Set(rows.flatMap(({ coverage }) => coverage.map(({ state }) => state)))
  return (
    <>
      <p class="legend">
        {Object.entries(CELLS).map(([state, [sign, meaning]]) =>
          used.has(state as CellState) ? (
            <span class={classOf(state as CellState)}>
              <b aria-hidden="true">{sign}</b> {meaning}{' '}
            </span>
          ) : null,
        )}
      </p>
      <div class="scroll" role="region" aria-label="Table of statements and articles" tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Statement</th>
              {sheet.coverage.articles.map(({ id }) => (
                <th scope="col">
                  <a href={sheet.links.article(id)}>
                    <span>{sheet.label(id)}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((statement) => (
              <Row sheet={sheet} statement={statement} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ sheet, statement }: { readonly sheet: Sheet; readonly statement: StatementView }) {
  const states = new Map(statement.coverage.map(({ article, state }) => [article.id, state]))
  return (
    <tr>
      <th scope="row">
        <a href={`#${sheet.anchor(statement)}`}>{speakerOf(statement)}</a>{' '}
        <span class="quiet">“{shorten(fullestOf(statement), OPENING)}”</span>
      </th>
      {sheet.coverage.articles.map(({ id }) => {
        const state = states.get(id)
        const [sign, meaning] = state === undefined ? ['', 'not compared'] : CELLS[state]
        return (
          <td class={state === undefined ? '' : classOf(state)}>
            <span aria-hidden="true">{sign}</span>
            <span class="hidden">{meaning}</span>
          </td>
        )
      })}
    </tr>
  )
}

function classOf(state: CellState): string {
  return `cell ${state.toLowerCase().replaceAll('_', '-')}`
}
