import { count, list, oneLine } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import type { PersonPageQuery } from '../generated/answers.js'
import { SERVER_LINKS } from '../links.js'
import { momentOf, Pager } from './lists.js'
import { notFound } from './trouble.js'

type PersonShown = NonNullable<PersonPageQuery['person']>
type QuoteShown = PersonShown['quotes']['nodes'][number]

/** Roles shown at the head. */
const MOST_ROLES = 4

/** `/people/ID`: what somebody said, the latest first, and who printed it. */
export async function showPerson({ id, ask, parameters }: Asked): Promise<Shown> {
  const { data, query } = await askFor<PersonPageQuery>(ask, 'person', { id, after: parameters.get('after') })
  const { person } = data
  if (person === null) return notFound('person')
  if (person.mergedInto !== null) return { kind: 'moved', to: `/people/${encodeURIComponent(person.mergedInto.id)}` }
  const { name, names, roles, quoteCount, articleCount, quotes, storylines } = person
  const others = names.map((each) => each.name).filter((each) => each !== name)
  const matters = storylines.nodes.filter(({ eventCount }) => eventCount > 1)
  return {
    kind: 'page',
    status: 200,
    title: name,
    query,
    body: (
      <>
        <h1>{name}</h1>
        {roles.length > 0 && (
          <p>
            {roles
              .slice(0, MOST_ROLES)
              .map(({ role }) => oneLine(role))
              .join('; ')}
          </p>
        )}
        {others.length > 0 && <p class="quiet">Printed as {list(others)}</p>}
        <p class="counts">
          <b>{count(quoteCount, 'quotation')}</b> <b>{count(articleCount, 'article')}</b>
        </p>
        {matters.length > 0 && (
          <p class="quiet">
            In the storylines{' '}
            {matters.map(({ id: key, title }, index) => (
              <>
                {index === 0 ? '' : ', '}
                <a href={`/storylines/${encodeURIComponent(key)}`}>{title ?? 'without a headline'}</a>
              </>
            ))}
          </p>
        )}
        <section class="block" aria-labelledby="quotations">
          <h2 id="quotations">What was said, the latest first</h2>
          <ul class="plain list">
            {quotes.nodes.map((quote) => (
              <Quote quote={quote} />
            ))}
          </ul>
          <Pager page={quotes.pageInfo} />
        </section>
      </>
    ),
  }
}

function Quote({ quote }: { readonly quote: QuoteShown }) {
  const { text, cue, directness, article, renderings } = quote
  const [widest] = renderings
    .map(({ utterance }) => utterance)
    .filter(({ articleCount }) => articleCount > 1)
    .toSorted((a, b) => b.articleCount - a.articleCount)
  const { event } = article
  return (
    <li>
      <p class="words">{directness === 'INDIRECT' ? oneLine(text) : `“${oneLine(text)}”`}</p>
      <p class="by">
        {cue !== null && <i class="cue">{oneLine(cue)}</i>}{' '}
        <a class="outlet" href={SERVER_LINKS.article(article.id, quote)}>
          {article.outlet?.name ?? 'Unknown outlet'}
        </a>
        , {momentOf(article)}
        {', '}
        <a href={`${SERVER_LINKS.event(event.shortId)}${widest === undefined ? '' : `#said-${widest.id}`}`}>
          {widest === undefined ? (event.title ?? 'the event') : `as ${count(widest.articleCount, 'article')} print it`}
        </a>
      </p>
    </li>
  )
}
