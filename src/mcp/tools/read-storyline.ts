import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer, UnansweredError } from '../answer.js'
import { EVENT, eventOf } from '../event.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

export function addReadStoryline(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'read_storyline',
    {
      title: 'How a matter went on',
      description:
        'A matter that runs over several events, months or years: its events in order, and why each is of it. By id, by words of a headline, or the longest one.',
      inputSchema: {
        storyline: ID_OR_WORDS.optional().describe('Id of the storyline.'),
        words: ID_OR_WORDS.optional().describe('Words that stand together in the headline of one of its events.'),
        limit: z.int().min(1).max(50).default(20).describe('Most events to answer with.'),
      },
      outputSchema: {
        storyline: z.string(),
        headline: z.string().nullable(),
        eventCount: z.int(),
        articleCount: z.int(),
        events: z.array(EVENT.extend({ reasons: z.array(z.string()) })),
      },
      annotations: READ_ONLY,
    },
    ({ storyline, words, limit }) =>
      answer(async () => {
        const found = await storylineFor(client, storyline ?? (await findStoryline(client, words)), limit)
        return {
          storyline: found.id,
          headline: found.title,
          eventCount: found.eventCount,
          articleCount: found.articleCount,
          events: found.events.nodes.map((event) => ({
            ...eventOf(event),
            reasons: event.storylineReasons.map(({ text }) => text),
          })),
        }
      }),
  )
}

async function findStoryline(client: RashomonClient, words: string | undefined): Promise<string> {
  const where = words === undefined ? {} : { where: { headline: { contains: words } } }
  const [storyline] = (await client.storylines({ first: 1, ...where })).storylines.nodes
  if (storyline === undefined)
    throw new UnansweredError('No storyline has these words in a headline. Try fewer of them.')
  return storyline.id
}

/** A storyline that became part of another one leads on to it. */
async function storylineFor(client: RashomonClient, id: string, first: number) {
  for (let next = id; ;) {
    const { storyline } = await client.storyline({ id: next, first })
    if (storyline === null) throw new UnansweredError('There is no storyline with this id.')
    if (storyline.mergedInto === null) return storyline
    next = storyline.mergedInto.id
  }
}
