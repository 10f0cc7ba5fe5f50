import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { RashomonClient } from '../../client/index.js'
import { answer, UnansweredError } from '../answer.js'
import { QUOTATION, quotationOf } from '../quotation.js'
import { ID_OR_WORDS, READ_ONLY } from '../tool-parts.js'

/** Longest passage that is answered at once, in UTF-16 code units. */
const LONGEST_PASSAGE = 20_000

export function addReadArticle(server: McpServer, client: RashomonClient): void {
  server.registerTool(
    'read_article',
    {
      title: 'Read a passage of an article',
      description:
        'The text of one version of an article from start to end, to see the words around a quotation. Places are UTF-16 code units, as every quotation names them.',
      inputSchema: {
        article: ID_OR_WORDS.describe('Id of the article.'),
        revision: z.int().min(1).optional().describe('Number of the version; left out: the latest one.'),
        start: z.int().min(0).default(0).describe('Where to begin.'),
        end: z.int().min(0).optional().describe('Where to end, exclusive; left out: some pages on.'),
      },
      outputSchema: {
        passage: QUOTATION,
        length: z.int().describe('Length of the whole text.'),
        event: z.string().describe('Id of the event that the article reports.'),
      },
      annotations: READ_ONLY,
    },
    ({ article: id, revision, start, end }) =>
      answer(async () => {
        const { article } = await client.articlePassage({ id, ...(revision === undefined ? {} : { revision }) })
        if (article === null) throw new UnansweredError('There is no article with this id.')
        if (article.revision === null) throw new UnansweredError('The article has no version of this number.')
        const { text, number } = article.revision
        const from = whole(text, Math.min(start, text.length))
        const to = whole(text, Math.min(Math.max(end ?? Infinity, from), from + LONGEST_PASSAGE, text.length))
        return {
          passage: quotationOf(article, { text: text.slice(from, to), start: from, end: to, revision: number }),
          length: text.length,
          event: article.event.id,
        }
      }),
  )
}

/** A place that parts no sign in two: an emoji takes two units. */
function whole(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  return unit >= 0xdc00 && unit <= 0xdfff && place > 0 ? place - 1 : place
}
