import type { Ask, Variables } from './address.js'
import { allHarmless } from './harmless.js'
import { graphiqlAddress, readDocument } from './read-document.js'

/** The API refuses to answer what a page asks. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** What a page is made from, and where the query behind it can be seen. */
export interface Got<Data> {
  readonly data: Data
  readonly query: string
}

/**
 * Asks a document of schema/pages. Every text of the answer is harmless on a page.
 * @throws RefusedError where the API does not answer it whole.
 */
export async function askFor<Data>(ask: Ask, name: string, variables: Variables): Promise<Got<Data>> {
  const document = readDocument(name)
  const { data, errors } = await ask(document, variables)
  const [error] = errors
  if (error !== undefined) throw new RefusedError(error.message, error.code)
  return { data: allHarmless(data) as Data, query: graphiqlAddress(document, variables) }
}
