import type { ComponentChildren } from 'preact'
import { count } from '../../text/wording.js'
import { formatMoment } from '../../text/format-moment.js'
import type { Sheet } from '../sheet.js'
import { Figures } from './figures.js'
import { Findings } from './findings.js'
import { Framing, tellingChoices } from './framing.js'
import { Glance } from './glance.js'
import { Headlines } from './headlines.js'
import { Matrix, matrixRows } from './matrix.js'
import { Origins } from './origins.js'
import { People } from './people.js'
import { Sources } from './sources.js'
import { MoreStatements, OtherStatements, Statements } from './statements.js'
import { Timeline } from './timeline.js'

interface Section {
  readonly id: string
  readonly title: string
  /** What leads to it at the head of the page. */
  readonly link: string
  /** Whether there is anything in it. */
  readonly isShown: (sheet: Sheet) => boolean
  readonly show: (sheet: Sheet) => ComponentChildren
}

/** Most telling first, as in the report of the command line. What compares needs something to compare with. */
const SECTIONS: readonly Section[] = [
  {
    id: 'findings',
    title: 'What differs',
    link: 'What differs',
    isShown: () => true,
    show: (sheet) => <Findings sheet={sheet} />,
  },
  {
    id: 'said',
    title: 'What was said, and who printed which words',
    link: 'Statements',
    isShown: ({ coverage }) => coverage.utterances.nodes.length > 0,
    show: (sheet) => (
      <>
        <Statements sheet={sheet} />
        <OtherStatements sheet={sheet} />
        <MoreStatements sheet={sheet} />
      </>
    ),
  },
  {
    id: 'coverage',
    title: 'Who ran what',
    link: 'Who ran what',
    isShown: (sheet) => matrixRows(sheet).length > 0,
    show: (sheet) => <Matrix sheet={sheet} />,
  },
  {
    id: 'people',
    title: 'Who is quoted, and how much',
    link: 'People',
    isShown: ({ coverage }) => coverage.people.length > 0,
    show: (sheet) => <People sheet={sheet} />,
  },
  {
    id: 'figures',
    title: 'Figures',
    link: 'Figures',
    isShown: ({ coverage }) => coverage.figures.length > 0,
    show: (sheet) => <Figures sheet={sheet} />,
  },
  {
    id: 'verbs',
    title: 'Verbs chosen for the same statement',
    link: 'Verbs',
    isShown: (sheet) => tellingChoices(sheet).length > 0,
    show: (sheet) => <Framing sheet={sheet} />,
  },
  {
    id: 'headlines',
    title: 'Headlines',
    link: 'Headlines',
    isShown: ({ coverage }) => coverage.articles.length > 1,
    show: (sheet) => <Headlines sheet={sheet} />,
  },
  {
    id: 'origins',
    title: 'Where the texts come from',
    link: 'Origins',
    isShown: () => true,
    show: (sheet) => (
      <>
        <Origins sheet={sheet} />
        <Sources sheet={sheet} />
      </>
    ),
  },
  {
    id: 'timeline',
    title: 'Who published when',
    link: 'Timeline',
    isShown: () => true,
    show: (sheet) => <Timeline sheet={sheet} />,
  },
]

/** How each outlet told one event. */
export function Coverage({ sheet }: { readonly sheet: Sheet }) {
  const sections = SECTIONS.filter(({ isShown }) => isShown(sheet))
  return (
    <>
      <Counts sheet={sheet} />
      <Glance sheet={sheet} />
      <nav class="contents" aria-label="On this page">
        {sections.map(({ id, link }) => (
          <>
            <a href={`#${id}`}>{link}</a>{' '}
          </>
        ))}
      </nav>
      {sections.map(({ id, title, show }) => (
        <section class="block" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {show(sheet)}
        </section>
      ))}
    </>
  )
}

/** "5 articles, 5 outlets, 4 origins": large, for it is the first question. */
function Counts({ sheet }: { readonly sheet: Sheet }) {
  const { articles, origins } = sheet.coverage
  const days = [
    ...new Set(
      articles.flatMap(({ publishedAt }) =>
        publishedAt === null ? [] : [formatMoment({ at: publishedAt, precision: 'DAY', zone: null })],
      ),
    ),
  ]
  const [first, last] = [days[0], days.at(-1)]
  return (
    <p class="counts">
      <b>{count(articles.length, 'article')}</b> <b>{count(origins.outletCount, 'outlet')}</b>{' '}
      <b>{count(origins.originCount, 'origin')}</b>{' '}
      <span class="quiet">
        {first === undefined || last === undefined ? 'undated' : first === last ? first : `${first} to ${last}`}
      </span>
    </p>
  )
}
