import { count } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import type { OutletPageQuery } from '../generated/answers.js'
import { SERVER_LINKS } from '../links.js'
import { momentOf, Pager } from './lists.js'
import { notFound } from './trouble.js'

/** `/outlets/ID`: the articles of an outlet, the latest first, each beside the event that others report as well. */
export async function showOutlet({ id, ask, parameters }: Asked): Promise<Shown> {
  const { data, query } = await askFor<OutletPageQuery>(ask, 'outlet', { id, after: parameters.get('after') })
  const { outlet } = data
  if (outlet === null) return notFound('outlet')
  const { name, domain, articles } = outlet
  return {
    kind: 'page',
    status: 200,
    title: name,
    query,
    body: (
      <>
        <h1>{name}</h1>
        <p class="counts">
          <b>{count(articles.totalCount, 'article')}</b> {domain !== null && <span class="quiet">{domain}</span>}
        </p>
        <ul class="plain list">
          {articles.nodes.map((article) => (
            <li>
              <a class="title" href={SERVER_LINKS.article(article.id)}>
                {article.title ?? 'An article without a headline'}
              </a>
              <p class="by">
                {momentOf(article)},{' '}
                <a href={SERVER_LINKS.event(article.event.shortId)}>
                  {article.event.articleCount === 1
                    ? 'nobody else reports it'
                    : `beside ${count(article.event.articleCount - 1, 'other article')} on it`}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <Pager page={articles.pageInfo} />
      </>
    ),
  }
}
