import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer } from '../answer.js'
import { QUOTATION, quotationOf } from '../quotation.js'
import { READ_ONLY } from '../tool-parts.js'

/** Longest quotation that is looked up, in UTF-16 code units. */
const LONGEST = 2_000

export function addLookUpQuotation(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'look_up_quotation',
    {
      title: 'Look a quotation up',
      description:
        'Find the statement that a quotation renders, in whatever words you have it: every wording that outlets print, the earliest first, and how each differs from yours.',
      inputSchema: {
        words: z.string().trim().min(1).max(LONGEST).describe('The words of the quotation, without quotation marks.'),
        limit: z.int().min(1).max(10).default(3).describe('Most statements to answer with.'),
      },
      outputSchema: {
        statements: z.array(
          z.object({
            speaker: z.string().nullable(),
            event: z.string().describe('Id of the event in which it was said.'),
            headline: z.string().nullable(),
            likeness: z.number().describe('How alike it and your words are, 0 to 1.'),
            wordings: z.array(
              QUOTATION.extend({
                verb: z.string().nullable(),
                isFirst: z.boolean().describe('Whether nobody is known to have printed it earlier.'),
                differences: z.array(
                  z.object({ kind: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
                ),
              }),
            ),
          }),
        ),
      },
      annotations: READ_ONLY,
    },
    ({ words, limit }) =>
      answer(async () => ({
        statements: (await client.quoteLookup({ text: words, limit })).quoteLookup.map(
          ({ utterance, likeness, wordings }) => ({
            speaker: utterance.speaker?.name ?? utterance.organisation,
            event: utterance.event.id,
            headline: utterance.event.title,
            likeness,
            wordings: wordings.map(({ isFirst, rendering: { text, start, end, quote }, differences }) => ({
              ...quotationOf(quote.article, { text, start, end, revision: quote.revision.number }),
              verb: quote.cue,
              isFirst,
              differences: differences.map(({ kind, from, to }) => ({ kind, from, to })),
            })),
          }),
        ),
      })),
  )
}
