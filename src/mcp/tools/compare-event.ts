import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { EventBriefingQuery } from '../../client/generated/sdk.js'
import type { RashomonClient } from '../../client/index.js'
import { answer, UnansweredError } from '../answer.js'
import { EVENT, eventOf } from '../event.js'
import { QUOTATION, quotationOf } from '../quotation.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

type EventShown = NonNullable<EventBriefingQuery['event']>
type ArticleShown = EventShown['comparison']['articles'][number]

const OUTPUT = {
  event: EVENT,
  outlets: z.int().describe('How many outlets report it.'),
  independentTexts: z.int().describe('How many texts that is: agency copy and its reprints are one.'),
  copies: z.array(z.string()).describe('Which articles are one text, in a sentence each.'),
  findings: z
    .array(
      z.object({
        kind: z.string(),
        sentence: z.string().describe('What differs, in one sentence.'),
        confidence: z.number().describe('How often findings of this kind were true when read by people, 0 to 1.'),
        proof: z.array(QUOTATION),
      }),
    )
    .describe('What an editor would want to know first: contradictions, rewordings, omissions, copies.'),
  statements: z.array(
    z.object({
      speaker: z.string().nullable().describe('Who said it; null where that is not known.'),
      outlets: z.int().describe('How many outlets print it.'),
      wordings: z.array(QUOTATION.extend({ verb: z.string().nullable().describe('"said", "claimed", …') })),
      leftOutBy: z.array(z.string()).describe('Outlets whose article has nothing of it.'),
    }),
  ),
  statementCount: z.int().describe('How many statements the event has; the most telling come first.'),
}

export function addCompareEvent(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'compare_event',
    {
      title: 'Compare how outlets told an event',
      description:
        'How each outlet told one event: what contradicts, which statement was printed in which words by whom, who left it out, and which texts are copies. Every finding has its proof.',
      inputSchema: {
        event: ID_OR_WORDS.optional().describe('Id of the event; left out: the one that most articles report.'),
        statements: z.int().min(1).max(40).default(10).describe('Most statements to answer with.'),
      },
      outputSchema: OUTPUT,
      annotations: READ_ONLY,
    },
    ({ event, statements }) =>
      answer(async () => briefing(await eventFor(client, event ?? (await largest(client)), statements))),
  )
}

async function largest(client: RashomonClient): Promise<string> {
  const [event] = (await client.events({ first: 1 })).events.nodes
  if (event === undefined) throw new UnansweredError('Nothing is stored yet.')
  return event.id
}

/** An event that became part of another one leads on to it. */
async function eventFor(client: RashomonClient, id: string, utterances: number): Promise<EventShown> {
  const { event } = await client.eventBriefing({ id, utterances })
  if (event === null) throw new UnansweredError('There is no event with this id. search_events finds ids.')
  return event.mergedInto === null ? event : eventFor(client, event.mergedInto.id, utterances)
}

function briefing(event: EventShown): z.input<z.ZodObject<typeof OUTPUT>> {
  const { articles, origins, findings, utterances } = event.comparison
  const byId = new Map(articles.map((article) => [article.id, article]))
  const quoted = (id: string, text: string, start: number, end: number) => {
    const article = byId.get(id)
    if (article === undefined) return []
    return [quotationOf(article, { text, start, end, revision: article.currentRevision?.number ?? 1 })]
  }
  const nameOf = (id: string): string => outletOf(byId.get(id))
  return {
    event: eventOf(event),
    outlets: origins.outletCount,
    independentTexts: origins.originCount,
    copies: origins.families.flatMap(({ explanation }) => (explanation === null ? [] : [explanation])),
    findings: findings.map(({ kind, sentence, confidence, sides }) => ({
      kind,
      sentence,
      confidence,
      proof: sides.flatMap(({ evidence }) =>
        evidence.flatMap(({ text, span, article }) => quoted(article.id, text, span.start, span.end)),
      ),
    })),
    statements: utterances.nodes.map(({ speaker, organisation, outletCount, renderings, coverage }) => ({
      speaker: speaker?.name ?? organisation,
      outlets: outletCount,
      wordings: renderings.flatMap(({ article, text, start, end, quote }) =>
        quoted(article.id, text, start, end).map((quotation) => ({ ...quotation, verb: quote.cue })),
      ),
      leftOutBy: coverage.filter(({ state }) => state === 'NOT_RUN').map(({ article }) => nameOf(article.id)),
    })),
    statementCount: utterances.totalCount,
  }
}

function outletOf(article: ArticleShown | undefined): string {
  return article?.outlet?.name ?? 'an unknown outlet'
}
