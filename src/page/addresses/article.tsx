import { formatMoment } from '../../text/format-moment.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { ArticleCorrections } from '../corrections.js'
import type { ArticlePageQuery } from '../generated/answers.js'
import { safeAddress } from '../harmless.js'
import { readWords } from '../read-words.js'
import type { ArticleView } from '../article-view.js'
import { ArticleHistory } from './article-history.js'
import { ArticleText, FactList } from './article-text.js'
import { notFound } from './trouble.js'
import { SERVER_LINKS } from '../links.js'

/** `/articles/ID`: the text of an article, with what was found in it marked where it stands. */
export async function showArticle({ id, ask, parameters, mayCorrect }: Asked): Promise<Shown> {
  const { data, query } = await askFor<ArticlePageQuery>(ask, 'article', { id })
  const { article } = data
  if (article === null) return notFound('article')
  const title = article.title ?? 'An article without a headline'
  return {
    kind: 'page',
    status: 200,
    title,
    query,
    body: (
      <>
        <p class="quiet">
          How all told it: <a href={SERVER_LINKS.event(article.event.shortId)}>{article.event.title ?? 'the event'}</a>
        </p>
        <h1>{title}</h1>
        {article.subtitle !== null && <p>{article.subtitle}</p>}
        <Head article={article} />
        <ArticleText article={article} words={readWords(parameters.get('words'))} />
        <ArticleHistory article={article} />
        <FactList article={article} />
        {mayCorrect && <ArticleCorrections article={article} />}
      </>
    ),
  }
}

function Head({ article }: { readonly article: ArticleView }) {
  const { outlet, publishedAt, publishedPrecision, publishedZone, authors, agencies, datelinePlace, url } = article
  const moment =
    publishedAt === null || publishedPrecision === null
      ? null
      : { at: publishedAt, precision: publishedPrecision, zone: publishedZone }
  const address = safeAddress(url)
  const version = article.currentRevision?.number ?? 1
  return (
    <p class="quiet">
      {outlet === null ? (
        `Unknown outlet (${fileName(article.sourceName)})`
      ) : (
        <a href={`/outlets/${encodeURIComponent(outlet.id)}`}>{outlet.name}</a>
      )}
      {`, ${formatMoment(moment)}`}
      {datelinePlace !== null && `, ${datelinePlace}`}
      {authors.length > 0 && `, by ${authors.join(', ')}`}
      {agencies.length > 0 && `, with copy of ${agencies.join(', ')}`}
      {version > 1 && `, version ${String(version)}`}
      {article.completeness === 'SUMMARY' && '. Only a summary is held'}
      {address !== null && (
        <>
          {'. '}
          <a href={address} rel="noreferrer">
            Where it was published
          </a>
        </>
      )}
    </p>
  )
}

/** The name of a file without its folders: where they lie is nobody's business. */
function fileName(source: string): string {
  return source.split(/[/\\]/).at(-1) ?? source
}
