import { cutAt } from '../../compare/changed-words.js'
import { count, oneLine, shorten } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { Marked } from '../coverage/words.js'
import type { FoundPageQuery, SearchPageQuery, SuggestPageQuery } from '../generated/answers.js'
import { harmless } from '../harmless.js'
import { SERVER_LINKS } from '../links.js'
import { momentOf, Pager } from './lists.js'

type Found = SearchPageQuery['events']
type Hit = Found['nodes'][number]
type HitNode = SuggestPageQuery['search']['nodes'][number]['node']

/** What is found, kind by kind, as a reader looks for it: the whole first, then who, then the words. */
const KINDS = [
  { kind: 'events', type: 'EVENT', title: 'Events', one: 'event' },
  { kind: 'people', type: 'PERSON', title: 'People', one: 'person', many: 'people' },
  { kind: 'quotations', type: 'QUOTE', title: 'Quotations', one: 'quotation' },
  { kind: 'articles', type: 'ARTICLE', title: 'Articles', one: 'article' },
] as const

type Kind = (typeof KINDS)[number]

/** Enough of a quotation to know it again, in characters. */
const OPENING = 90

/** Fewest letters for which something is suggested: fewer stand for half the archive. */
const LEAST_LETTERS = 3

/** `/search?q=…`: what has these words, the best of each kind; `&kind=people`: all people, and so on. */
export async function showSearch(asked: Asked): Promise<Shown> {
  const sought = soughtIn(asked.parameters)
  if (sought === '') return { kind: 'moved', to: '/' }
  const kind = KINDS.find((one) => one.kind === asked.parameters.get('kind'))
  return kind === undefined ? await showKinds(asked, sought) : await showKind(asked, sought, kind)
}

async function showKinds({ ask }: Asked, sought: string): Promise<Shown> {
  const { data, query } = await askFor<SearchPageQuery>(ask, 'search', { search: sought })
  const { outlets } = data
  const total = KINDS.reduce((sum, { kind }) => sum + data[kind].totalCount, outlets.totalCount)
  const [first, second, ...rest] = KINDS.map((one) => <Kinds kind={one} found={data[one.kind]} sought={sought} />)
  return {
    ...head(sought, query),
    body: (
      <>
        <h1>
          {count(total, 'place')} with “{harmless(sought)}”
        </h1>
        {total === 0 && <p>No article, quotation, person, outlet or event has these words. Try fewer of them.</p>}
        {first}
        {second}
        {outlets.nodes.length > 0 && (
          <section class="block" aria-labelledby="outlets">
            <h2 id="outlets">Outlets</h2>
            <ul class="plain list">
              {outlets.nodes.map(({ id, name, articles }) => (
                <li>
                  <a class="title" href={SERVER_LINKS.outlet(id)}>
                    {name}
                  </a>{' '}
                  <span class="quiet">{count(articles.totalCount, 'article')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {rest}
      </>
    ),
  }
}

async function showKind({ ask, parameters }: Asked, sought: string, kind: Kind): Promise<Shown> {
  const variables = { search: sought, types: [kind.type], after: parameters.get('after') }
  const { data, query } = await askFor<FoundPageQuery>(ask, 'found', variables)
  const { nodes, totalCount, pageInfo } = data.search
  return {
    ...head(sought, query),
    body: (
      <>
        <h1>
          {counted(totalCount, kind)} with “{harmless(sought)}”
        </h1>
        <p class="quiet">
          <a href={`?${new URLSearchParams({ q: sought }).toString()}`}>All kinds</a>
        </p>
        <Hits hits={nodes} />
        <Pager page={pageInfo} parameters={{ q: sought, kind: kind.kind }} />
      </>
    ),
  }
}

function head(sought: string, query: string) {
  return { kind: 'page', status: 200, title: `Search: ${harmless(sought)}`, sought, query } as const
}

function counted(n: number, kind: Kind): string {
  return n !== 1 && 'many' in kind ? `${String(n)} ${kind.many}` : count(n, kind.one)
}

interface KindProps {
  readonly kind: Kind
  readonly found: Found
  readonly sought: string
}

/** The best of one kind, and the way to all of them. */
function Kinds({ kind, found: { nodes, totalCount, pageInfo }, sought }: KindProps) {
  if (nodes.length === 0) return null
  return (
    <section class="block" aria-labelledby={kind.kind}>
      <h2 id={kind.kind}>{kind.title}</h2>
      <Hits hits={nodes} />
      {pageInfo.hasNextPage && (
        <p>
          <a href={`?${new URLSearchParams({ q: sought, kind: kind.kind }).toString()}`}>
            All {counted(totalCount, kind)}
          </a>
        </p>
      )}
    </section>
  )
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ul class="plain list">
      {hits.map((hit) => (
        <FoundHit hit={hit} />
      ))}
    </ul>
  )
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

function FoundHit({ hit: { node, snippets } }: { readonly hit: Hit }) {
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
