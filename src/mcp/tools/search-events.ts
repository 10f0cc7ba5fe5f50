import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { EventHeadFragment } from '../../client/generated/sdk.js'
import type { RashomonClient } from '../../client/index.js'
import { answer } from '../answer.js'
import { EVENT, eventOf } from '../event.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

/** Hits looked through for each event wanted: several articles lead to one event. */
const HITS_AN_EVENT = 5

export function addSearchEvents(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'search_events',
    {
      title: 'Search events',
      description:
        'Find news events by words of their headlines or articles, the best first. Without words: the events reported last.',
      inputSchema: {
        words: ID_OR_WORDS.optional().describe(
          'What to look for: "harbour strike". "or" and "-" work as in a search box.',
        ),
        limit: z.int().min(1).max(20).default(10).describe('Most events to answer with.'),
      },
      outputSchema: { events: z.array(EVENT) },
      annotations: READ_ONLY,
    },
    ({ words, limit }) =>
      answer(async () => ({
        events: (words === undefined ? await latest(client, limit) : await found(client, words, limit)).map(eventOf),
      })),
  )
}

async function latest(client: RashomonClient, first: number): Promise<EventHeadFragment[]> {
  return (await client.events({ first, orderBy: { field: 'LAST_AT', direction: 'DESC' } })).events.nodes
}

async function found(client: RashomonClient, text: string, limit: number): Promise<EventHeadFragment[]> {
  const { search } = await client.findEvents({ text, first: Math.min(100, limit * HITS_AN_EVENT) })
  const events = search.nodes.flatMap(({ node }) =>
    node.__typename === 'Event' ? [node] : node.__typename === 'Article' ? [node.event] : [],
  )
  return [...new Map(events.map((event) => [event.id, event])).values()].slice(0, limit)
}
