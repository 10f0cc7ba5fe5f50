/** The two forms in which an answer of GraphQL may be asked for. */
export const MEDIA = ['application/json', 'application/graphql-response+json'] as const

export interface Posted {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Code of the first error; null where there is none. */
  readonly code: string | null
  readonly data: Record<string, unknown> | null | undefined
  readonly extensions: { readonly cost?: number } | undefined
}

/** Sends a document as any client may. */
export async function post(
  url: string,
  body: object | string,
  { accept = MEDIA[0], ...headers }: Record<string, string> = {},
): Promise<Posted> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  const said = JSON.parse(text) as {
    errors?: { extensions: { code: string } }[]
    data?: Record<string, unknown> | null
    extensions?: { cost?: number }
  }
  return {
    status: response.status,
    headers: response.headers,
    text,
    code: said.errors?.[0]?.extensions.code ?? null,
    data: said.data,
    extensions: said.extensions,
  }
}

/** One field so many times, each under a name of its own. */
export function aliased(times: number, field: string): string {
  return Array.from({ length: times }, (_, index) => `a${String(index)}: ${field}`).join(' ')
}
