import { z } from 'zod'
import type { ArticleHeadFragment } from '../client/generated/sdk.js'

/** Words of an article as an assistant gets them: with the place where anybody can read them. */
export const QUOTATION = z.object({
  words: z.string().describe('Letter for letter what this version of the article has from start to end.'),
  article: z.string().describe('Id of the article.'),
  revision: z.int().describe('Number of the version that has the words, from 1.'),
  start: z.int().describe('Where the words begin in the text of that version, in UTF-16 code units.'),
  end: z.int().describe('Where they end, exclusive.'),
  outlet: z.string().nullable().describe('Who published the article; null where that is not known.'),
  headline: z.string().nullable(),
  url: z.string().nullable().describe('Where it was published; null where that is not known.'),
  published: z.string().nullable().describe('When it was published (ISO 8601); null where it does not say.'),
  resource: z.string().describe('Address of the words with those around them: a resource of this server.'),
})

export type Quotation = z.infer<typeof QUOTATION>

/** Where words stand. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly revision: number
}

/** What a quotation tells of its article. */
export type Source = Pick<ArticleHeadFragment, 'id' | 'title' | 'url' | 'publishedAt'> & {
  readonly outlet: { readonly name: string } | null
}

export function quotationOf(
  { id, title, url, publishedAt, outlet }: Source,
  { text, start, end, revision }: Place,
): Quotation {
  return {
    words: text,
    article: id,
    revision,
    start,
    end,
    outlet: outlet?.name ?? null,
    headline: title,
    url,
    published: publishedAt,
    resource: resourceOf(id, revision, start, end),
  }
}

/** The parts of an address of words are named in the template of the resource. */
export const WORDS_TEMPLATE = 'rashomon://articles/{article}/revisions/{revision}/words/{start}-{end}'

function resourceOf(article: string, revision: number, start: number, end: number): string {
  const [version, from, to] = [String(revision), String(start), String(end)]
  return `rashomon://articles/${encodeURIComponent(article)}/revisions/${version}/words/${from}-${to}`
}
