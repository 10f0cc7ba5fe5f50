import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFigures, type Conditions, type Measured } from './save-figures.js'

const REPORT = resolve(import.meta.dirname, '../../docs/benchmarks.md')

/** What is measured, in the order in which it is told, and what a reader must know to read the figures. */
const SECTIONS: readonly { readonly name: string; readonly title: string; readonly told: string }[] = [
  {
    name: 'ingest',
    title: 'Taking articles in',
    told: 'Synthetic coverage of 5 kB an article: events of a heavy-tailed size, told by 400 outlets, with 20,000 people to quote. Reading, extraction, alignment and storing are all in the time. What is counted as the cost with many stored is the time an article over that with few stored.',
  },
  {
    name: 'archive',
    title: 'A small archive and one of a hundred times its size',
    told: 'The large archive is made of the small one by copying its rows within PostgreSQL, each copy under ids, people and rare words of its own and some days later. The texts are the same in all copies: whoever looks a statement up finds it a hundred times, which no real archive does. Each question is asked five times in five documents, so that no answer is one that was kept; the median is told.',
  },
  {
    name: 'cluster',
    title: 'Two processes that take articles in',
    told: 'Each takes in half of the articles, by turns, so that both report the same events. Each process has a core to itself, on which its threads work too; the database works on both.',
  },
  {
    name: 'serve',
    title: 'Answers against bare HTTP',
    told: "The limit is a server of Node's own that does nothing but send the same bytes, or the rows of SQL written by hand.",
  },
  {
    name: 'cold',
    title: 'A comparison that nobody asked for before',
    told: 'Events of synthetic coverage, each asked for once. The time is from the request to the last byte; what holds the event loop of the server holds up everybody else. The thread that compares large events runs already: it is started by the first of them, and ends a minute after the last.',
  },
  {
    name: 'contender',
    title: 'Beside PostGraphile 5',
    told: 'PostGraphile 5 in production mode, on Node 22, beside this server on the Node that is named above, on one database of synthetic coverage. Both know the documents; the variables are new each time, so that neither answers with what it kept. PostGraphile answers from the tables; it has no limits, no prices and no keys to look at.',
  },
  {
    name: 'feeds',
    title: 'Following feeds',
    told: 'First all that the feeds list is read and taken in; then days go by, in which a feed is polled as often as it changes and each page is read again after an hour, a day and a week, more often while its story moves. Time is that of the follower and of the database, not of the web that it reads.',
  },
  {
    name: 'plan',
    title: 'From 10^5 to 10^8 articles a day',
    told: 'Worked out, not run: what an article of the large archive above took of the processor and the disk, times the articles, with cores that are at most 70 % busy. How many articles share a term with a new one is counted among articles of the generator. What breaks first, and what is to be done then, is told in [Past one machine](distributed.md#the-plan).',
  },
  {
    name: 'memory',
    title: 'Memory of a server',
    told: 'Resident memory of the process that is packed and installed, engine and threads included, with the sample loaded: fifteen seconds after its start, and after fifteen seconds of pages, none asked for twice.',
  },
]

/**
 * Writes docs/benchmarks.md from what was measured last. What has not been measured here stands as it stood.
 *
 * @returns the names of what has not been measured.
 */
export function writeReport(): readonly string[] {
  const before = existsSync(REPORT) ? sectionsOf(readFileSync(REPORT, 'utf8')) : new Map<string, string>()
  const told = SECTIONS.map((section) => ({ ...section, measured: readFigures<unknown>(section.name) }))
  const sections = told.flatMap(({ name, title, told: how, measured }) => {
    if (measured === null) return before.get(title) ?? []
    const { conditions, table } = measured
    const command = `npm run -s bench -- ${name}${conditions.isQuick ? ' --quick' : ''}`
    return [[`## ${title}`, how, `\`${command}\`: ${describe(conditions)}`, markdownOf(table)].join('\n\n')]
  })
  const intro = [
    '# Benchmarks',
    'Made by `npm run -s bench -- report` from what its commands measured last; nothing here is written by hand. Ratios are of one run, and its contenders take turns; what is told in ms or a second holds for the machine it was measured on, and no other. Load is how many programs wanted a core meanwhile, the measure and its database among them: with more than there are cores, all times are longer than they need be.',
  ]
  writeFileSync(REPORT, `${[...intro, ...sections].join('\n\n')}\n`)
  return told.flatMap(({ name, measured }) => (measured === null ? [name] : []))
}

/** The sections of the report as it stands, by their titles. */
function sectionsOf(report: string): ReadonlyMap<string, string> {
  return new Map(
    report.split(/^(?=## )/m).flatMap(
      (section) =>
        /^## (.+)/
          .exec(section)
          ?.slice(1)
          .map((title): [string, string] => [title, section.trim()]) ?? [],
    ),
  )
}

function describe({ on, node, cores, load }: Conditions): string {
  return `${on}, Node ${node}, ${String(cores)} cores, load ${String(load)}.`
}

function markdownOf({ head, rows }: Measured<unknown>['table']): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
