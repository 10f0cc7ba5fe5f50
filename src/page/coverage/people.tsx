import { capital, count, oneLine } from '../../text/wording.js'
import type { PersonView } from '../coverage-view.js'
import type { Sheet } from '../sheet.js'
import { Named, Outlets } from './words.js'

/** Width of the longest bar, in units of the drawing. */
const LONGEST_BAR = 120

/** Who gets a word in, with how many words, and who leaves them out. */
export function People({ sheet }: { readonly sheet: Sheet }) {
  const people = sheet.coverage.people
    .filter(({ quotedBy }) => quotedBy > 0)
    .toSorted((a, b) => leftOutBy(b).length - leftOutBy(a).length || b.quotedBy - a.quotedBy || words(b) - words(a))
  if (people.length === 0) return <p>Nobody is quoted by name.</p>
  const telling = people.filter((person) => person.quotedBy > 1 || leftOutBy(person).length > 0)
  const isLong = people.length > MOST_ROWS
  const [shown, rest] = isLong ? cut(people, Math.max(LEAST_ROWS, telling.length)) : [people, []]
  return (
    <>
      <Table sheet={sheet} people={shown} caption="Table of people" />
      {rest.length > 0 && (
        <details class="rest">
          <summary>{count(rest.length, 'person', 'people')} more, each quoted by one outlet alone</summary>
          <Table sheet={sheet} people={rest} caption="Table of people whom one outlet quotes" />
        </details>
      )}
      <Silent sheet={sheet} />
    </>
  )
}

/** Rows that stand at once, and so many at least of a longer table: the rest opens. */
const [MOST_ROWS, LEAST_ROWS] = [8, 3]

/** In two: people are in order, so that the first ones are those of whom most is to be seen. */
function cut<Item>(items: readonly Item[], at: number): [Item[], Item[]] {
  return [items.slice(0, at), items.slice(at)]
}

interface TableProps {
  readonly sheet: Sheet
  readonly people: readonly PersonView[]
  readonly caption: string
}

function Table({ sheet, people, caption }: TableProps) {
  const most = Math.max(1, ...sheet.coverage.people.map(words))
  const isAnyLeftOut = people.some((person) => leftOutBy(person).length > 0)
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Quoted by</th>
            <th scope="col">Words in quotation marks</th>
            {isAnyLeftOut && <th scope="col">Not a word in</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row sheet={sheet} person={person} most={most} isAnyLeftOut={isAnyLeftOut} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly sheet: Sheet
  readonly person: PersonView
  /** Most words that anybody has. */
  readonly most: number
  readonly isAnyLeftOut: boolean
}

function Row({ sheet, person, most, isAnyLeftOut }: RowProps) {
  const { person: who, roles, quotedBy, cells } = person
  const quoting = cells.filter(({ presence }) => presence === 'QUOTED')
  return (
    <tr>
      <th scope="row">
        <Named href={sheet.links.person(who.id)} name={who.name} />
        {roles[0] !== undefined && <span class="quiet"> {oneLine(roles[0])}</span>}
      </th>
      <td>
        {String(quotedBy)} of {count(sheet.coverage.origins.outletCount, 'outlet')}
      </td>
      <td>
        <svg class="bar" width={LONGEST_BAR} height="10" aria-hidden="true">
          <rect width={Math.max(1, (words(person) / most) * LONGEST_BAR)} height="10" rx="2" />
        </svg>{' '}
        {String(words(person))}
        <details>
          <summary>where</summary>
          <ul>
            {quoting
              .toSorted((a, b) => b.wordsQuoted - a.wordsQuoted)
              .map(({ article, wordsQuoted }) => (
                <li>
                  <Outlets sheet={sheet} ids={[article.id]} /> {String(wordsQuoted)}
                </li>
              ))}
          </ul>
        </details>
      </td>
      {isAnyLeftOut && (
        <td class="not-run">
          <Outlets sheet={sheet} ids={leftOutBy(person)} />
        </td>
      )}
    </tr>
  )
}

/** People whom articles name without giving them a word. */
function Silent({ sheet }: { readonly sheet: Sheet }) {
  const silent = sheet.coverage.people.filter(({ quotedBy }) => quotedBy === 0)
  if (silent.length === 0) return null
  return (
    <details class="rest">
      <summary>{capital(count(silent.length, 'person', 'people'))} named, never quoted</summary>
      <ul>
        {silent.map(({ person, cells }) => (
          <li>
            <Named href={sheet.links.person(person.id)} name={person.name} />:{' '}
            <Outlets
              sheet={sheet}
              ids={cells.filter(({ presence }) => presence === 'MENTIONED').map(({ article }) => article.id)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

function words({ cells }: PersonView): number {
  return cells.reduce((sum, { wordsQuoted }) => sum + wordsQuoted, 0)
}

/** Articles that do not so much as name somebody whom most others quote. */
function leftOutBy({ leftOutBy: leaving, cells }: PersonView): string[] {
  const absent = new Set(cells.filter(({ presence }) => presence === 'ABSENT').map(({ article }) => article.id))
  return leaving.map(({ id }) => id).filter((id) => absent.has(id))
}
