import type { VNode } from 'preact'

/** What the API says to a document of a page. */
export interface ApiAnswer {
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly code: string }[]
}

/** Asks the API, as whoever asks for the page: with their key, at the cost of their allowance. */
export type Ask = (document: string, variables: Readonly<Record<string, string | null>>) => Promise<ApiAnswer>

/** A request for a page. */
export interface Asked {
  /** What the path names: the id in /events/ID; empty where it names nothing. */
  readonly id: string
  readonly parameters: URLSearchParams
  /** What a form sends; empty where none was sent. */
  readonly form: URLSearchParams
  readonly ask: Ask
}

/** What is shown, or where to go instead. */
export type Shown =
  | {
      readonly kind: 'page'
      readonly status: number
      readonly title: string
      readonly body: VNode
      /** Where GraphiQL shows the query that it was made from; null where nothing was asked. */
      readonly query: string | null
      /** What was looked for. */
      readonly sought?: string
    }
  | { readonly kind: 'moved'; readonly to: string }

/** A kind of page: which paths it stands at, and what it shows. */
export interface Address {
  readonly path: RegExp
  readonly method: 'GET' | 'POST'
  readonly show: (asked: Asked) => Promise<Shown>
}
