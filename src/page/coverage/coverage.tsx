import type { ComponentChildren } from 'preact'
import { count } from '../../text/wording.js'
import { formatMoment } from '../../text/format-moment.js'
import type { Sheet } from '../sheet.js'
import { Figures } from './figures.js'
import { Findings } from './findings.js'
import { Framing } from './framing.js'
import { Headlines } from './headlines.js'
import { Matrix } from './matrix.js'
import { Origins } from './origins.js'
import { People } from './people.js'
import { Sources } from './sources.js'
import { OtherStatements, Statements } from './statements.js'
import { Timeline } from './timeline.js'

/** How each outlet told one event: most telling first, as in the report of the command line. */
export function Coverage({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <Counts sheet={sheet} />
      <Contents />
      <Block id="findings" title="What differs">
        <Findings sheet={sheet} />
      </Block>
      <Block id="said" title="What was said, and who printed which words">
        <Statements sheet={sheet} />
        <OtherStatements sheet={sheet} />
      </Block>
      <Block id="coverage" title="Who ran what">
        <Matrix sheet={sheet} />
      </Block>
      <Block id="people" title="Who is quoted, and how much">
        <People sheet={sheet} />
      </Block>
      <Block id="figures" title="Figures">
        <Figures sheet={sheet} />
      </Block>
      <Framing sheet={sheet} />
      <Block id="headlines" title="Headlines">
        <Headlines sheet={sheet} />
      </Block>
      <Block id="origins" title="Where the texts come from">
        <Origins sheet={sheet} />
        <Sources sheet={sheet} />
      </Block>
      <Block id="timeline" title="Who published when">
        <Timeline sheet={sheet} />
      </Block>
    </>
  )
}

interface BlockProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

function Block({ id, title, children }: BlockProps) {
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Contents() {
  return (
    <nav class="contents" aria-label="On this page">
      <a href="#findings">What differs</a> <a href="#said">Statements</a> <a href="#coverage">Who ran what</a>{' '}
      <a href="#people">People</a> <a href="#figures">Figures</a> <a href="#headlines">Headlines</a>{' '}
      <a href="#origins">Origins</a> <a href="#timeline">Timeline</a>
    </nav>
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
