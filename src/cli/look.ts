import { createClient, type RashomonClient } from '../client/index.js'
import { InputError } from '../errors.js'
import { oneLine, shorten } from '../text/wording.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { reachServer } from './reach-server.js'
import { shortEventId } from '../store/find-named-event.js'
import { columnWidth, setColumns } from './report/layout.js'
import type { SettingFlags } from './settings.js'
import { widthOf, type Terminal } from './terminal.js'
import { visible } from './visible.js'

export interface LookFlags extends SettingFlags {
  readonly json?: boolean
  readonly limit: string
}

export interface StatsFlags extends LookFlags {
  readonly by: string
}

/** What a command looks up: its items for machines, and a row of cells each for people. */
interface Found {
  readonly items: readonly unknown[]
  readonly rows: readonly (readonly string[])[]
  /** What is said where nothing is found. */
  readonly nothing: string
}

/** Most items that a command prints: a page of the API. */
const MOST = 100

/** Widest column but the last, in terminal columns. */
const WIDEST = 38

/** Longest words of one cell, in characters. */
const LONGEST = 160

/** `rashomon search WORDS`: events, articles, quotations and people that have these words, the best first. */
export function runSearch(words: readonly string[], flags: LookFlags, terminal: Terminal): Promise<ExitCode> {
  return look(flags, terminal, async (client, first) => {
    const { nodes } = (await client.search({ text: words.join(' '), first })).search
    return {
      items: nodes,
      rows: nodes.map(({ type, node, snippets }) => [
        type.toLowerCase(),
        node.__typename === 'Event' ? shortEventId(bareId(node.id)) : '',
        titleOf(node) || shorten(snippets[0]?.text ?? '', LONGEST),
      ]),
      nothing: 'Nothing that is stored has these words.',
    }
  })
}

type Node = Awaited<ReturnType<RashomonClient['search']>>['search']['nodes'][number]['node']

function titleOf(node: Node): string {
  switch (node.__typename) {
    case 'Article':
      return `${node.outlet?.name ?? 'Unknown outlet'}: ${node.title ?? 'without a headline'}`
    case 'Quote':
      return `${node.speaker?.name ?? node.speakerText ?? 'Nobody named'} in ${node.article.outlet?.name ?? 'an unknown outlet'}: “${shorten(node.text, LONGEST)}”`
    case 'Person':
      return node.name
    case 'Event':
      return `${node.title ?? 'without a headline'} (${String(node.articleCount)})`
  }
}

/** `rashomon look-up WORDS`: every wording of the statement that they render, the earliest first. */
export function runLookUp(words: readonly string[], flags: LookFlags, terminal: Terminal): Promise<ExitCode> {
  return look(flags, terminal, async (client, limit) => {
    const { quoteLookup } = await client.quoteLookup({ text: words.join(' '), limit: Math.min(limit, MOST_STATEMENTS) })
    return {
      items: quoteLookup,
      rows: quoteLookup.flatMap(({ utterance, wordings }) =>
        wordings.map(({ rendering: { quote, text } }) => [
          quote.article.publishedAt?.slice(0, DAY) ?? 'undated',
          quote.article.outlet?.name ?? 'Unknown outlet',
          utterance.speaker?.name ?? utterance.organisation ?? 'nobody named',
          `“${shorten(text, LONGEST)}”`,
        ]),
      ),
      nothing: 'Nothing that is stored renders these words.',
    }
  })
}

/** Most statements that the API looks up at once. */
const MOST_STATEMENTS = 20

/** Letters of a day as ISO 8601 writes it. */
const DAY = 10

/** `rashomon people [NAME]`: who is quoted most. */
export function runPeople(name: string | undefined, flags: LookFlags, terminal: Terminal): Promise<ExitCode> {
  return look(flags, terminal, async (client, first) => {
    const where = name === undefined ? { isQuoted: true } : { name: { contains: name } }
    const { nodes } = (await client.people({ where, first, orderBy: { field: 'QUOTE_COUNT', direction: 'DESC' } }))
      .people
    return {
      items: nodes,
      rows: nodes.map(({ name: called, quoteCount, articleCount, roles }) => [
        called,
        `${String(quoteCount)} quoted`,
        `${String(articleCount)} articles`,
        oneLine(roles[0]?.role ?? ''),
      ]),
      nothing: name === undefined ? 'Nobody is quoted yet.' : 'Nobody of that name is stored.',
    }
  })
}

const GROUPINGS = {
  outlet: 'OUTLET',
  speaker: 'SPEAKER',
  event: 'EVENT',
  verb: 'VERB',
  directness: 'DIRECTNESS',
} as const

/** `rashomon stats --by outlet`: how statements are printed, with the interval of each share. */
export function runStats(flags: StatsFlags, terminal: Terminal): Promise<ExitCode> {
  const groupBy = Object.entries(GROUPINGS).find(([word]) => word === flags.by)?.[1]
  if (groupBy === undefined)
    throw new InputError(`--by takes ${Object.keys(GROUPINGS).join(', ')}, not "${flags.by}".`, 'by')
  return look(flags, terminal, async (client, first) => {
    const { nodes } = (await client.renderingStats({ groupBy, first })).renderingStats
    return {
      items: nodes,
      rows: nodes.map(({ outlet, speaker, event, verb, directness, renderings, departed }) => [
        outlet?.name ?? speaker?.name ?? event?.title ?? verb ?? directness?.toLowerCase() ?? 'not named',
        `${String(renderings.count)} statements`,
        departed.share === null
          ? 'none to compare'
          : `${percent(departed.share)} in other words (${percent(departed.low)} to ${percent(departed.high)})`,
      ]),
      nothing: 'No statements are stored yet.',
    }
  })
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`
}

/** The key within the id of the API. */
function bareId(id: string): string {
  return Buffer.from(id, 'base64url').toString('utf8').split(':')[1] ?? id
}

async function look(
  flags: LookFlags,
  { stdout, stderr }: Terminal,
  find: (client: RashomonClient, limit: number) => Promise<Found>,
): Promise<ExitCode> {
  const limit = Number(flags.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new InputError(`--limit takes a number from 1 to ${String(MOST)}, not "${flags.limit}".`, 'limit')
  }
  const server = await reachServer(flags, (line) => stderr.write(`${line}\n`))
  try {
    const client = createClient(server.address, { headers: { authorization: `Bearer ${server.secret}` } })
    const { items, rows, nothing } = await find(client, limit)
    if (flags.json === true) stdout.write(items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    else if (rows.length === 0) stderr.write(`${nothing}\n`)
    else
      stdout.write(
        `${setColumns(
          rows.map((row) => row.map(visible)),
          widthsOf(rows),
          widthOf(stdout),
        )}\n`,
      )
    return rows.length === 0 ? EXIT.failed : EXIT.ok
  } finally {
    await server.close()
  }
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0
  return Array.from({ length: columns }, (_, column) =>
    column === columns - 1
      ? 0
      : columnWidth(
          rows.map((row) => visible(row[column] ?? '')),
          WIDEST,
        ),
  )
}
