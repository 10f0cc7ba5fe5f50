import { cutAt } from '../../compare/changed-words.js'
import { count, oneLine, shorten } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { Marked } from '../coverage/words.js'
import type { SearchPageQuery, SuggestPageQuery } from '../generated/answers.js'
import { harmless } from '../harmless.js'
import { SERVER_LINKS } from '../links.js'
import { momentOf, Pager } from './lists.js'

type Hit = SearchPageQuery['search']['nodes'][number]
type HitNode = SuggestPageQuery['search']['nodes'][number]['node']

/** Enough of a quotation to know it again, in characters. */
const OPENING = 90

/** Fewest letters for which something is suggested: fewer stand for half the archive. */
const LEAST_LETTERS = 3

/** `/search?q=…`: the events, people, quotations and articles that have these words, the best first. */
export async function showSearch({ ask, parameters }: Asked): Promise<Shown> {
  const sought = soughtIn(parameters)
  if (sought === '') return { kind: 'moved', to: '/' }
  const after = parameters.get('after')
  const { data, query } = await askFor<SearchPageQuery>(ask, 'search', { search: sought, after })
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
            <Found hit={hit} />
          ))}
        </ul>
        <Pager page={pageInfo} parameters={{ q: sought }} />
      </>
    ),
  }
}

/** `/suggestions?q=…`: what somebody may be looking for who is still typing, as a list to be shown below the box. */
export async function showSuggestions({ ask, parameters }: Asked): Promise<Shown> {
  const sought = soughtIn(parameters)
  const nodes =
    sought.length < LEAST_LETTERS
      ? []
      : (await askFor<SuggestPageQuery>(ask, 'suggest', { search: sought })).data.search.nodes
  return {
    kind: 'part',
    body: (
      <ul class="plain">
        {nodes.map(({ node }) => (
          <li>
            <Title node={node} isQuoted />
          </li>
        ))}
      </ul>
    ),
  }
}

function soughtIn(parameters: URLSearchParams): string {
  return parameters.get('q')?.trim() ?? ''
}

function Found({ hit: { node, snippets } }: { readonly hit: Hit }) {
  return (
    <li>
      <Title node={node} />
      {snippets.map(({ text, highlights }) => (
        <p class="words">
          <Marked runs={cutAt(text, highlights)} />
        </p>
      ))}
    </li>
  )
}

interface TitleProps {
  readonly node: HitNode
  /** Whether the words of a quotation stand with it: where no snippet shows them. */
  readonly isQuoted?: boolean
}

function Title({ node, isQuoted = false }: TitleProps) {
  const { href, name, told } = described(node, isQuoted)
  return (
    <p>
      <a class="title" href={href}>
        {name}
      </a>{' '}
      <span class="quiet">{told}</span>
    </p>
  )
}

interface Described {
  readonly href: string
  readonly name: string
  /** What kind of thing it is, and how much of it there is. */
  readonly told: string
}

function described(node: HitNode, isQuoted: boolean): Described {
  switch (node.__typename) {
    case 'Article':
      return {
        href: SERVER_LINKS.article(node.id),
        name: node.title ?? 'An article without a headline',
        told: `${node.outlet?.name ?? 'Unknown outlet'}, ${momentOf(node)}`,
      }
    case 'Quote': {
      const speaker = node.speaker?.name ?? node.speakerText ?? 'Nobody named'
      return {
        href: SERVER_LINKS.article(node.article.id, node),
        name: isQuoted ? `“${shorten(oneLine(node.text), OPENING)}”` : speaker,
        told: `${isQuoted ? `${speaker}, ` : ''}quoted by ${node.article.outlet?.name ?? 'an unknown outlet'}`,
      }
    }
    case 'Person':
      return {
        href: SERVER_LINKS.person(node.id),
        name: node.name,
        told: `person, ${count(node.quoteCount, 'quotation')}`,
      }
    case 'Event':
      return {
        href: SERVER_LINKS.event(node.shortId),
        name: node.title ?? 'An event without a headline',
        told: `event, ${count(node.articleCount, 'article')}`,
      }
  }
}
