import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer } from '../answer.js'
import { QUOTATION, quotationOf } from '../quotation.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

/** Longest text that is checked at once, in UTF-16 code units: what the API takes. */
const LONGEST = 50_000

const OUTPUT = {
  checks: z.array(
    z.object({
      kind: z.enum(['QUOTATION', 'FIGURE']),
      text: z.string().describe('The quotation or figure as your text has it.'),
      start: z.int().describe('Where it begins in your text, in UTF-16 code units.'),
      end: z.int(),
      verdict: z
        .string()
        .describe(
          'VERBATIM: printed so. ALTERED: other words, or a cut that turns the sense. CUT: words left out. JOINED: two statements made one. OTHER_SPEAKER: somebody else’s. OTHER_FIGURE: another number. SUPERSEDED: later reports have another number. REPORTED_ONLY: nobody prints it in quotation marks. NOT_FOUND: nothing here has it.',
        ),
      explanation: z.string().describe('What to mend, in one sentence.'),
      independentTexts: z.int().describe('How many texts bear the verdict out; copies of one are one.'),
      evidence: z.array(
        QUOTATION.extend({
          speaker: z.string().nullable(),
          textHash: z.string().describe('SHA-256 of the text of that version, in hexadecimal.'),
        }),
      ),
    }),
  ),
}

export function addCheckText(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'check_text',
    {
      title: 'Check the quotations and figures of a text',
      description:
        'Hold every quotation and figure of a draft, a press release or an answer of your own against what is stored. Each comes back with a verdict and its proof. Nothing is stored of the text.',
      inputSchema: {
        text: z
          .string()
          .min(1)
          .max(LONGEST)
          .describe('The text, with its quotation marks and the names of who speaks.'),
        event: ID_OR_WORDS.optional().describe('Id of an event, to check against its articles alone.'),
      },
      outputSchema: OUTPUT,
      annotations: READ_ONLY,
    },
    ({ text, event }) =>
      answer(async () => {
        const { checkText } = await client.checkText({ text, where: event === undefined ? null : { event: [event] } })
        return {
          checks: checkText.map(({ kind, text: words, span, verdict, explanation, independentTexts, evidence }) => ({
            kind,
            text: words,
            start: span.start,
            end: span.end,
            verdict,
            explanation,
            independentTexts,
            evidence: evidence.map(({ article, revision, textHash, span: place, text: printed, speaker }) => ({
              ...quotationOf(article, { text: printed, ...place, revision }),
              speaker,
              textHash,
            })),
          })),
        }
      }),
  )
}
