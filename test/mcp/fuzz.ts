import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { McpError } from '@modelcontextprotocol/sdk/types.js'
import { quotationsIn } from '../../src/mcp/answer.js'
import type { Quotation } from '../../src/mcp/quotation.js'
import type { Store } from '../../src/store/open-store.js'
import { mulberry32 } from '../bench/random.js'

/** What many calls came to. */
export interface Fuzzed {
  readonly calls: number
  /** Calls with an answer, calls that were told what is wrong with them, and those that the protocol refused. */
  readonly answered: number
  readonly refused: number
  /** Quotations that were held against their revision. */
  readonly quotations: number
  /** What must not be, with the call that did it. */
  readonly broken: readonly string[]
}

/** What calls are made of. */
interface Material {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
  readonly names: readonly string[]
}

type Random = () => number

const pick = <One>(random: Random, from: readonly One[]): One => from[Math.floor(random() * from.length)] as One

/** Signs that steer, turn, end or pair: what breaks whoever takes text for something else. */
const ODD = [
  '\u0000',
  '\u202e',
  '\ud800',
  '“',
  '”',
  "'",
  '"',
  '\\',
  '%',
  '_',
  '</script>',
  '\u0301',
  '🙂',
  '\n',
  '-',
  ' or ',
]

const TOOLS: Readonly<Record<string, readonly string[]>> = {
  search_events: ['words', 'limit'],
  compare_event: ['event', 'statements'],
  look_up_quotation: ['words', 'limit'],
  check_text: ['text', 'event'],
  statements_of: ['name', 'person', 'limit'],
  read_storyline: ['storyline', 'words', 'limit'],
  read_article: ['article', 'revision', 'start', 'end'],
  no_such_tool: ['words'],
}

/** Calls tools with arguments made by a seeded script, right ones and wrong ones, and holds every quotation against its revision. */
export async function fuzzTools(client: Client, { db }: Store, calls: number, seed: number): Promise<Fuzzed> {
  const random = mulberry32(seed)
  const material = await gather(db)
  const revisions = new Map<string, string>()
  const textOf = async ({ article, revision }: Quotation): Promise<string> => {
    const key = Buffer.from(article, 'base64url').toString().slice('Article:'.length)
    const name = `${key} ${String(revision)}`
    const known = revisions.get(name)
    if (known !== undefined) return known
    const row = await db.revision.findFirst({ where: { articleId: key, number: revision } })
    revisions.set(name, row?.text ?? '')
    return row?.text ?? ''
  }
  const broken: string[] = []
  let [answered, refused, quotations] = [0, 0, 0]
  for (let n = 0; n < calls; n++) {
    const name = pick(random, Object.keys(TOOLS))
    const given = argumentsFor(name, material, random)
    const call = `${name} ${JSON.stringify(given)}`
    try {
      const result = await client.callTool({ name, arguments: given })
      if (result.isError === true) {
        refused += 1
        if (/Something went wrong|at file:|\.ts:\d/.test(JSON.stringify(result.content)))
          broken.push(`${call}: a fault`)
        continue
      }
      answered += 1
      for (const quotation of quotationsIn(result.structuredContent)) {
        quotations += 1
        const { words, start, end } = quotation
        if ((await textOf(quotation)).slice(start, end) !== words)
          broken.push(`${call}: “${words}” is not in its revision`)
        // Every twentieth is read as a resource as well.
        if (quotations % 20 !== 0) continue
        const { contents } = await client.readResource({ uri: quotation.resource })
        const [read] = contents
        if (read === undefined || !('text' in read) || read.text !== words)
          broken.push(`${quotation.resource}: other words`)
      }
    } catch (error) {
      if (error instanceof McpError) refused += 1
      else broken.push(`${call}: ${String(error)}`)
    }
  }
  return { calls, answered, refused, quotations, broken }
}

async function gather(db: Store['db']): Promise<Material> {
  const [articles, events, people, storylines, quotes] = [
    await db.article.findMany({ select: { id: true } }),
    await db.event.findMany({ select: { id: true } }),
    await db.person.findMany({ select: { id: true, name: true } }),
    await db.storyline.findMany({ select: { id: true } }),
    await db.quote.findMany({ select: { text: true } }),
  ]
  const global = (type: string, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => Buffer.from(`${type}:${id}`).toString('base64url'))
  return {
    ids: [
      ...global('Article', articles),
      ...global('Event', events),
      ...global('Person', people),
      ...global('Storyline', storylines),
    ],
    texts: quotes.map(({ text }) => text),
    names: people.map(({ name }) => name),
  }
}

function argumentsFor(tool: string, material: Material, random: Random): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const name of TOOLS[tool] ?? []) {
    if (random() < 0.75) given[name] = random() < 0.9 ? fitting(name, material, random) : wild(material, random)
  }
  if (random() < 0.03) given['unasked'] = wild(material, random)
  return given
}

const LETTERS: Readonly<Record<string, string>> = {
  event: 'Event',
  person: 'Person',
  storyline: 'Storyline',
  article: 'Article',
}

function fitting(name: string, material: Material, random: Random): unknown {
  const type = LETTERS[name]
  if (type !== undefined) {
    const own = material.ids.filter((id) => Buffer.from(id, 'base64url').toString().startsWith(`${type}:`))
    return random() < 0.9 && own.length > 0 ? pick(random, own) : pick(random, material.ids)
  }
  if (name === 'text') return draft(material, random)
  if (name === 'words') return words(material, random)
  if (name === 'name') return pick(random, material.names).split(' ').at(-1)
  if (name === 'revision') return 1 + Math.floor(random() * 2)
  if (name === 'start' || name === 'end') return Math.floor(random() * 6_000)
  return 1 + Math.floor(random() * 12)
}

/** Words of a quotation: whole, a part of them, or with something put in. */
function words({ texts }: Material, random: Random): string {
  const all = pick(random, texts).split(' ')
  const from = Math.floor(random() * all.length * 0.5)
  const some = all.slice(from, from + 1 + Math.floor(random() * 14))
  if (random() < 0.3) some.splice(Math.floor(random() * some.length), 1, pick(random, ODD))
  return some.join(' ')
}

function draft(material: Material, random: Random): string {
  const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const speaker = pick(random, material.names)
    return `“${words(material, random)},” ${speaker} said. At least ${String(Math.floor(random() * 900))} people were detained.`
  })
  return sentences.join('\n\n')
}

function wild(material: Material, random: Random): unknown {
  return pick(random, [
    null,
    true,
    -1,
    0,
    1.5,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    pick(random, ODD).repeat(1 + Math.floor(random() * 400)),
    pick(random, material.ids).slice(0, -3),
    'x'.repeat(60_000),
    [],
    [words(material, random)],
    { words: words(material, random) },
    '__proto__',
    'rashomon://articles/x/revisions/1/words/0-1',
  ])
}
