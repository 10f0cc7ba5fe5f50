import type { Span } from './span.js'

/** How a text points at somebody: by name, by pronoun, or by a description ("the diplomat"). */
export type MentionKind = 'NAME' | 'PRONOUN' | 'DESCRIPTION'

/** One place where an article points at a person. */
export interface Mention {
  readonly span: Span
  readonly text: string
  readonly kind: MentionKind
}

/** An office or role as printed beside a name: "Kremlin spokesman". */
export interface Role {
  readonly span: Span
  readonly text: string
}

/**
 * A person within one article. `name` is the fullest name printed there ("Dmitry Peskov"), without titles and
 * possessives, its surname as the article spells it most often; `names` holds every name printed, typos included, most frequent first.
 */
export interface ArticlePerson {
  readonly name: string
  readonly names: readonly string[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
}
