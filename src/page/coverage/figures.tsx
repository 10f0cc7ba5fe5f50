import { RELATIONS } from '../../compare/figures/describe-relation.js'
import { capital, count, oneLine } from '../../text/wording.js'
import type { FigureGroupView, FigureView } from '../coverage-view.js'
import { counterpartsOf } from '../figure-counterparts.js'
import type { Sheet } from '../sheet.js'
import { NumberLine } from './number-line.js'

/** Explanations shown for one group; the rest say the same of other pairs. */
const MOST_EXPLANATIONS = 3

/** Numbers that count the same thing, on a line and side by side, with what their difference means. */
export function Figures({ sheet }: { readonly sheet: Sheet }) {
  const groups = sheet.coverage.figures.filter(({ relation }) => relation !== null)
  const lone = sheet.coverage.figures.filter(({ relation }) => relation === null)
  return (
    <>
      {groups.length === 0 && <p>No figure stands in several articles.</p>}
      {groups.map((group) => (
        <Group sheet={sheet} group={group} />
      ))}
      {lone.length > 0 && (
        <details class="rest">
          <summary>{count(lone.length, 'figure')} in one article only</summary>
          <FigureTable
            sheet={sheet}
            caption="Figures in one article only"
            figures={lone.flatMap(({ members }) => members)}
          />
        </details>
      )}
    </>
  )
}

function Group({ sheet, group }: { readonly sheet: Sheet; readonly group: FigureGroupView }) {
  const { relation, members, pairs, counted } = group
  const explanations = pairs
    .filter((pair) => pair.relation === relation && relation !== 'SAME')
    .map(({ explanation }) => explanation)
  return (
    <section class={`figures ${relation?.toLowerCase().replaceAll('_', '-') ?? ''}`}>
      <h3>
        {capital(counted)}
        <span class="quiet"> {relation === null ? '' : RELATIONS[relation]}</span>
      </h3>
      <NumberLine figures={members} pairs={pairs} />
      <FigureTable sheet={sheet} caption={capital(counted)} figures={members} group={group} />
      {[...new Set(explanations)].slice(0, MOST_EXPLANATIONS).map((text) => (
        <p class="quiet">{text}</p>
      ))}
    </section>
  )
}

interface TableProps {
  readonly sheet: Sheet
  readonly caption: string
  readonly figures: readonly FigureView[]
  /** They count one thing. */
  readonly group?: FigureGroupView
}

function FigureTable({ sheet, caption, figures, group }: TableProps) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Printed by</th>
            <th scope="col">Given by</th>
            <th scope="col">Where, when</th>
          </tr>
        </thead>
        <tbody>
          {joined(figures).map(([figure, ...same]) => (
            <tr>
              <th scope="row">
                {oneLine(figure.text)}
                {group !== undefined && <Counterparts group={group} figureId={figure.figure.id} />}
              </th>
              <td>
                {[figure, ...same].map(({ article, figure: place }, index) => (
                  <>
                    {index === 0 ? '' : ', '}
                    <a class="outlet" id={`figure-${place.id}`} href={sheet.links.article(article.id, place)}>
                      {sheet.label(article.id)}
                    </a>
                  </>
                ))}
              </td>
              <td>{figure.giver === null ? <span class="quiet">the outlet itself</span> : oneLine(figure.giver)}</td>
              <td>
                {[figure.place, figure.day]
                  .filter((part) => part !== null)
                  .map(oneLine)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The rows that this one cannot stand beside, or that say it more exactly. */
function Counterparts({ group, figureId }: { readonly group: FigureGroupView; readonly figureId: string }) {
  const found = counterpartsOf(group, figureId)
  if (found.length === 0) return null
  return (
    <span class="counterparts quiet">
      {found.map(({ phrase, member: { text, figure } }) => (
        <span>
          {phrase} <a href={`#figure-${figure.id}`}>{oneLine(text)}</a>
        </span>
      ))}
    </span>
  )
}

/** All who print the same figure from the same giver together. */
function joined(figures: readonly FigureView[]): [FigureView, ...FigureView[]][] {
  const groups = new Map<string, [FigureView, ...FigureView[]]>()
  for (const figure of figures) {
    const key = [oneLine(figure.text).toLowerCase(), figure.giver, figure.place, figure.day].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}
