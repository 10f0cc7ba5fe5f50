import type { VNode } from 'preact'
import type { IngestOutcome } from '../model/ingest.js'

/** What the API says to a document of a page. */
export interface ApiAnswer {
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly code: string }[]
}

/** Asks the API, as whoever asks for the page: with their key, at the cost of their allowance. */
export type Ask = (document: string, variables: Variables) => Promise<ApiAnswer>

/** What a document is filled with. */
export type Variables = Readonly<Record<string, unknown>>

/** A file that was sent with a form. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Takes in the articles of a file, as whoever asks for the page.
 * @param outlet who published them, where that is said beside them.
 * @throws RefusedError where they may not.
 */
export type TakeIn = (file: SentFile, outlet: string | null) => Promise<readonly IngestOutcome[]>

/** A request for a page. */
export interface Asked {
  /** What the path names: the id in /events/ID; empty where it names nothing. */
  readonly id: string
  /** The address itself, without the server: where to come back to. */
  readonly path: string
  readonly parameters: URLSearchParams
  /** What a form sends; empty where none was sent. */
  readonly form: URLSearchParams
  /** Files that a form sends. */
  readonly files: readonly SentFile[]
  readonly ask: Ask
  /** The same, as whoever holds this key. */
  readonly askAs: (key: string) => Ask
  /** Whether whoever asks has given a key on a page. */
  readonly isKeyed: boolean
  /** Whether they may correct what is stored. */
  readonly mayCorrect: boolean
  /** Whether they may take articles in. */
  readonly mayTakeIn: boolean
  /** Whether this server fetches from the web at all. */
  readonly mayFetch: boolean
  readonly takeIn: TakeIn
  /** Whether this server has GraphiQL to lead to. */
  readonly hasGraphiql: boolean
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
  | {
      /** A piece of a page, which a script sets into one. */
      readonly kind: 'part'
      readonly body: VNode
    }
  | {
      readonly kind: 'moved'
      readonly to: string
      /** A key that the browser is to keep until it is closed; null: the one that it keeps is forgotten. */
      readonly key?: string | null
    }

/** A kind of page: which paths it stands at, and what it shows. */
export interface Address {
  readonly path: RegExp
  readonly method: 'GET' | 'POST'
  readonly show: (asked: Asked) => Promise<Shown>
}
