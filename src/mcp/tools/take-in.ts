import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer } from '../answer.js'

/** Most articles that are handed in at once. */
const MOST = 20

/** Longest article that is handed in, in UTF-16 code units. */
const LONGEST = 200_000

/** Longest header line. */
const LINE = 2_048

const ARTICLE = z.object({
  text: z
    .string()
    .min(1)
    .max(LONGEST)
    .optional()
    .describe('The whole text, as published. Without it the page at `url` is fetched, where this server may.'),
  outlet: z.string().max(LINE).optional(),
  title: z.string().max(LINE).optional(),
  url: z
    .string()
    .max(LINE)
    .optional()
    .describe('Where it was published: the same address with new words is a new version.'),
  publishedAt: z.string().max(LINE).optional().describe('ISO 8601, with its zone: "2026-03-05T09:30:00Z".'),
})

export function addTakeIn(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'take_in',
    {
      title: 'Take articles in',
      description:
        'Store articles, so that they can be compared. Each joins the event that it reports, or opens one. The same text is stored once.',
      inputSchema: { articles: z.array(ARTICLE).min(1).max(MOST) },
      outputSchema: {
        results: z.array(
          z.object({
            outcome: z.enum(['STORED', 'UNCHANGED', 'REVISED', 'REJECTED']),
            article: z.string().nullable(),
            event: z.string().nullable(),
            problem: z.string().nullable().describe('Why it was not taken; null where it was.'),
          }),
        ),
      },
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    ({ articles }) =>
      answer(async () => {
        const { ingestArticles } = await client.ingestArticles({ articles: articles.map(present) })
        return {
          results: ingestArticles.results.map((result) => {
            if (result.__typename === 'ArticleRejected') {
              return { outcome: 'REJECTED', article: null, event: null, problem: result.message }
            }
            const { article, event } = result
            return { outcome: OUTCOMES[result.__typename], article: article.id, event: event.id, problem: null }
          }),
        }
      }),
  )
}

const OUTCOMES = { ArticleStored: 'STORED', ArticleUnchanged: 'UNCHANGED', ArticleRevised: 'REVISED' } as const

/** Fields that are given; one that is left out is no field that is empty. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
