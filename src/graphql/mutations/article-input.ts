import type { GivenFields, SourceBytes } from '../../pipeline.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import type { Limits } from '../limits.js'
import type { Refused } from './ingest-result.js'

export const ArticleInput = builder.inputType('ArticleInput', {
  description:
    'An article to take in. Give `text` or `html`, or nothing but its `url` where the server may fetch it; every other field wins over what the text itself says.',
  fields: (t) => ({
    name: t.string({ description: 'A name for messages; without it "articles[0]" and so on.' }),
    text: t.string({ description: 'The article as plain text or Markdown. Either this or `html`.' }),
    html: t.string({ description: 'The web page of the article. Either this or `text`.' }),
    url: t.field({
      type: 'URL',
      description:
        'Its address. Beside `text` or `html` nothing is fetched from it; by itself the page is fetched, where the server was started with its host (`--fetch`). The same address with another text becomes a new version.',
    }),
    outlet: t.string({ description: 'Name of the outlet that published it.' }),
    title: t.string({ description: 'The headline.' }),
    subtitle: t.string({ description: 'The sub-headline.' }),
    authors: t.stringList({ description: 'Names of the authors.' }),
    agency: t.string({ description: 'News agency credited for the text.' }),
    publishedAt: t.field({ type: 'DateTime', description: 'When it was published.' }),
    language: t.field({ type: 'Locale', description: 'Language as a BCP 47 tag: "en".' }),
    section: t.string({ description: 'Section of the outlet.' }),
  }),
})

export type ArticleInputShape = typeof ArticleInput.$inferInput

/** The text or page that is given; null where none or both are. */
export function sourceOf({ text, html }: ArticleInputShape, name: string): SourceBytes | null {
  const [plain, page] = [text ?? null, html ?? null]
  if ((plain === null) === (page === null)) return null
  return { name, bytes: Buffer.from(plain ?? page ?? ''), format: plain === null ? 'HTML' : 'TEXT' }
}

/** Most articles that are handed in at a time. */
export const MOST_ARTICLES = 100

/** @throws GraphQLError where there are none, or too many. */
export function checkCount(articles: readonly unknown[]): void {
  if (articles.length === 0) throw codedError('BAD_INPUT', 'articles is empty: hand in at least one.')
  if (articles.length <= MOST_ARTICLES) return
  throw codedError(
    'TOO_LARGE',
    `articles takes at most ${String(MOST_ARTICLES)} at a time, not ${String(articles.length)}.`,
  )
}

/** An article that can be read, with what is stated beside it; or why it cannot. */
export function readAsked(article: ArticleInputShape, index: number, limits: Limits): SourceBytes | Refused {
  const name = article.name ?? `articles[${String(index)}]`
  const source = sourceOf(article, name)
  if (source === null) return { kind: 'rejected', index, name, reason: 'BAD_FIELD', message: askForText(article) }
  const problem = lengthProblem(source, limits)
  if (problem !== null) return { kind: 'rejected', index, name, reason: 'TOO_LARGE', message: problem }
  return { ...source, given: givenOf(article) }
}

/** What is wrong with the length of an article; null where nothing is. */
export function lengthProblem({ bytes }: SourceBytes, { articleBytes }: Limits): string | null {
  if (bytes.byteLength <= articleBytes) return null
  return `It has ${String(bytes.byteLength)} bytes; an article may have ${String(articleBytes)}. Hand in the text without the page around it, or its parts.`
}

/** What to hand in, where it is not exactly one of the two. */
export function askForText({ text, html, url }: ArticleInputShape): string {
  if (isGiven(text) && isGiven(html)) return 'Give the article as text or as html, not as both.'
  return isGiven(url)
    ? 'Nothing is fetched from the web here: beside its url, give the page as html or its words as text; or have the server started with --fetch and the host.'
    : 'Give the article as text or as html.'
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** What the caller states beside the text; an absent field states nothing. */
export function givenOf(article: ArticleInputShape): GivenFields {
  const given = {
    url: article.url?.href,
    outlet: article.outlet,
    title: article.title,
    subtitle: article.subtitle,
    author: article.authors,
    agency: article.agency,
    publishedAt: article.publishedAt?.toISOString(),
    language: article.language,
    section: article.section,
  }
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value.length > 0),
  )
}
