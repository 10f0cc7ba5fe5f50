import { cutAt } from '../../compare/changed-words.js'
import { count } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { Marked } from '../coverage/words.js'
import type { SearchPageQuery } from '../generated/answers.js'
import { harmless } from '../harmless.js'
import { SERVER_LINKS } from '../links.js'
import { momentOf, Pager } from './lists.js'

type Hit = SearchPageQuery['search']['nodes'][number]

/** `/?search=…`: the articles, quotations, people and events that have these words, the best first. */
export async function showSearch({ ask, parameters }: Asked, sought: string): Promise<Shown> {
  const { data, query } = await askFor<SearchPageQuery>(ask, 'search', {
    search: sought,
    after: parameters.get('after'),
  })
  const { nodes, totalCount, pageInfo } = data.search
  return {
    kind: 'page',
    status: 200,
    title: `Search: ${harmless(sought)}`,
    sought,
    query,
    body: (
      <>
        <h1>
          {count(totalCount, 'place')} with “{harmless(sought)}”
        </h1>
        {totalCount === 0 && <p>No article, quotation, person or event has these words. Try fewer of them.</p>}
        <ul class="plain list">
          {nodes.map((hit) => (
            <li>
              <Title hit={hit} />
              {hit.snippets.map(({ text, highlights }) => (
                <p class="words">
                  <Marked runs={cutAt(text, highlights)} />
                </p>
              ))}
            </li>
          ))}
        </ul>
        <Pager page={pageInfo} parameters={{ search: sought }} />
      </>
    ),
  }
}

function Title({ hit: { node } }: { readonly hit: Hit }) {
  switch (node.__typename) {
    case 'Article':
      return (
        <p>
          <a class="title" href={SERVER_LINKS.article(node.id)}>
            {node.title ?? 'An article without a headline'}
          </a>{' '}
          <span class="quiet">
            {node.outlet?.name ?? 'Unknown outlet'}, {momentOf(node)}
          </span>
        </p>
      )
    case 'Quote':
      return (
        <p>
          <a class="title" href={SERVER_LINKS.article(node.article.id, node)}>
            {node.speaker?.name ?? node.speakerText ?? 'Nobody named'}
          </a>{' '}
          <span class="quiet">quoted by {node.article.outlet?.name ?? 'an unknown outlet'}</span>
        </p>
      )
    case 'Person':
      return (
        <p>
          <a class="title" href={`/people/${encodeURIComponent(node.id)}`}>
            {node.name}
          </a>{' '}
          <span class="quiet">{count(node.quoteCount, 'quotation')}</span>
        </p>
      )
    case 'Event':
      return (
        <p>
          <a class="title" href={`/events/${encodeURIComponent(node.id)}`}>
            {node.title ?? 'An event without a headline'}
          </a>{' '}
          <span class="quiet">event, {count(node.articleCount, 'article')}</span>
        </p>
      )
  }
}
