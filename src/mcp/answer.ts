import type { CallToolResult, ResourceLink } from '@modelcontextprotocol/sdk/types.js'
import { RashomonError } from '../client/error.js'
import { shorten } from '../text/wording.js'
import { QUOTATION } from './quotation.js'
import type { Quotation } from './quotation.js'

/** What was asked for is not there, or cannot be asked so: the sentence says what to do. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError'
}

/** Links that go beside an answer; every quotation in it names its own. */
const MOST_LINKS = 20

/** Enough of a quotation to know it again, in characters. */
const OPENING = 80

/**
 * What a tool answers: its structure, the same as text for assistants that read no structure, and a link to each place that it
 * quotes. Whatever fails is told as a sentence that an assistant can act on.
 */
export async function answer(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await work()
    const links = quotationsIn(structuredContent).slice(0, MOST_LINKS).map(linkTo)
    return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }, ...links] }
  } catch (error) {
    if (!(error instanceof UnansweredError || error instanceof RashomonError)) throw error
    return { isError: true, content: [{ type: 'text', text: error.message }] }
  }
}

/** Every quotation of an answer, wherever it stands in it, each place once. */
export function quotationsIn(value: unknown): Quotation[] {
  const found = new Map<string, Quotation>()
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return
    const { success, data } = QUOTATION.safeParse(one)
    if (success) found.set(data.resource, data)
    else Object.values(one).forEach(look)
  }
  look(value)
  return [...found.values()]
}

function linkTo({ resource, words, outlet, headline }: Quotation): ResourceLink {
  return {
    type: 'resource_link',
    uri: resource,
    name: `“${shorten(words, OPENING)}”`,
    description: [outlet, headline].filter((part) => part !== null).join(': '),
    mimeType: 'text/plain',
  }
}
