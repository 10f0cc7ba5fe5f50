import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer, UnansweredError } from '../answer.js'
import { QUOTATION, quotationOf } from '../quotation.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

/** Namesakes that are named beside who is most quoted. */
const OTHERS = 5

export function addStatementsOf(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'statements_of',
    {
      title: 'What somebody said',
      description:
        'Everything that articles put into the mouth of one person, the latest first, each with its outlet and its verb. By name: the bearer who is quoted most; others of that name are listed.',
      inputSchema: {
        name: ID_OR_WORDS.optional().describe('Name of the person, or a part of it.'),
        person: ID_OR_WORDS.optional().describe('Id of the person, instead of the name.'),
        limit: z.int().min(1).max(50).default(20).describe('Most statements to answer with.'),
      },
      outputSchema: {
        person: z.string(),
        name: z.string(),
        statementCount: z.int(),
        statements: z.array(QUOTATION.extend({ verb: z.string().nullable(), directness: z.string() })),
        othersOfThatName: z.array(z.object({ person: z.string(), name: z.string() })),
      },
      annotations: READ_ONLY,
    },
    ({ name, person, limit }) =>
      answer(async () => {
        const people = person === undefined ? await bearersOf(client, name) : [{ id: person, name: '' }]
        const [first, ...others] = people
        const found = first === undefined ? null : (await client.personQuotes({ id: first.id, first: limit })).person
        if (found === null) throw new UnansweredError('Nobody of that name or id is stored.')
        return {
          person: found.id,
          name: found.name,
          statementCount: found.quotes.totalCount,
          statements: found.quotes.nodes.map(({ article, text, start, end, revision, cue, directness }) => ({
            ...quotationOf(article, { text, start, end, revision: revision.number }),
            verb: cue,
            directness,
          })),
          othersOfThatName: others.map((one) => ({ person: one.id, name: one.name })),
        }
      }),
  )
}

async function bearersOf(client: RashomonClient, name: string | undefined) {
  if (name === undefined) throw new UnansweredError('Give a name, or the id of a person.')
  const { people } = await client.people({
    where: { name: { contains: name } },
    orderBy: { field: 'QUOTE_COUNT', direction: 'DESC' },
    first: OTHERS + 1,
  })
  return people.nodes
}
