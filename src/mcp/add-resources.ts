import { ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { RashomonClient } from '../client/index.js'
import { WORDS_TEMPLATE } from './quotation.js'

/** Every quotation is a resource: the words as they stand in their version of the article. */
export function addResources(server: McpServer, client: RashomonClient): void {
  server.registerResource(
    'words',
    new ResourceTemplate(WORDS_TEMPLATE, { list: undefined }),
    {
      title: 'Words of an article',
      description: 'The words of one version of an article from start to end, in UTF-16 code units, end exclusive.',
      mimeType: 'text/plain',
    },
    async (uri, { article, revision, start, end }) => {
      const [number, from, to] = [revision, start, end].map(wholeNumber)
      const id = decodeURIComponent(String(article))
      if (number === undefined || from === undefined || to === undefined) throw missing(uri)
      const text = (await client.articlePassage({ id, revision: number })).article?.revision?.text
      if (text === undefined || from > to || to > text.length) throw missing(uri)
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: text.slice(from, to) }] }
    },
  )
}

/** Numbers of at most nine digits: no article is longer, and none has more versions. */
function wholeNumber(part: string | string[] | undefined): number | undefined {
  return /^\d{1,9}$/.test(String(part)) ? Number(part) : undefined
}

function missing(uri: URL): McpError {
  return new McpError(ErrorCode.InvalidParams, `There are no such words: ${uri.href}`)
}
