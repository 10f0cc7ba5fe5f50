import type { Span } from '../model/span.js'

/** Where a page links to. In a file that stands alone there is no server: what only a server shows has no address. */
export interface Links {
  /** An article, or some words of it. */
  article(articleId: string, words?: Span): string
  /** By its short id, or by its whole one. */
  event(id: string): string | null
  person(id: string): string | null
  outlet(id: string): string | null
  storyline(id: string): string | null
}

/** The addresses of a server. */
export const SERVER_LINKS = {
  article: (id: string, words?: Span) =>
    `/articles/${encodeURIComponent(id)}${words === undefined ? '' : anchored(words)}`,
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  outlet: (id: string) => `/outlets/${encodeURIComponent(id)}`,
  storyline: (id: string) => `/storylines/${encodeURIComponent(id)}`,
} as const satisfies Links

/** The words are asked for by their place, so that any words can be shown, and not only what is quoted. */
function anchored({ start, end }: Span): string {
  return `?words=${String(start)}-${String(end)}#words`
}
