import { count } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import type { HomePageQuery } from '../generated/answers.js'
import { KeyForm } from '../key-form.js'
import { SERVER_LINKS } from '../links.js'
import { DraftForm } from './draft-form.js'
import { daysOf, EventItem, Pager } from './lists.js'
import { TakeInForm } from './take-in-form.js'

/** `/`: the events of late, the matters that run over several, a place for articles, and a box for a draft. */
export async function showHome(asked: Asked): Promise<Shown> {
  const { ask, parameters, mayTakeIn, mayFetch } = asked
  // Where the search stood before it had a page of its own.
  const sought = parameters.get('search')?.trim() ?? ''
  if (sought !== '') return { kind: 'moved', to: `/search?${new URLSearchParams({ q: sought }).toString()}` }
  const { data, query } = await askFor<HomePageQuery>(ask, 'home', { after: parameters.get('after') })
  const { events, storylines } = data
  return {
    kind: 'page',
    status: 200,
    title: 'How did each outlet tell the same event?',
    query,
    body: (
      <>
        <h1>How did each outlet tell the same event?</h1>
        <div class="front">
          <section class="block" aria-labelledby="events">
            <h2 id="events">{count(events.totalCount, 'event')}, the latest first</h2>
            {events.totalCount === 0 && <Empty />}
            <ul class="plain list">
              {events.nodes.map((event) => (
                <li>
                  <EventItem event={event} />
                </li>
              ))}
            </ul>
            <Pager page={events.pageInfo} />
          </section>
          <div>
            <section class="block" aria-labelledby="take-in">
              <h2 id="take-in">Compare articles of your own</h2>
              {mayTakeIn ? <TakeInForm mayFetch={mayFetch} /> : <Keyed />}
            </section>
            <section class="block" aria-labelledby="draft">
              <h2 id="draft">Check a draft</h2>
              <DraftForm text="" mayFetch={mayFetch && mayTakeIn} />
            </section>
            <Storylines storylines={storylines.nodes} />
          </div>
        </div>
      </>
    ),
  }
}

function Empty() {
  return (
    <p>
      Nothing is stored yet. Drop the articles of several outlets on this page, or take a folder in with{' '}
      <code>npx rashomon ingest FOLDER</code>.
    </p>
  )
}

/** Where articles are taken in for those alone who hold a key for it. */
function Keyed() {
  return (
    <details class="rest">
      <summary>Articles are taken in here for who holds a key with the scope “ingest”</summary>
      <KeyForm back="/#take-in" />
    </details>
  )
}

function Storylines({ storylines }: { readonly storylines: HomePageQuery['storylines']['nodes'] }) {
  if (storylines.length === 0) return null
  return (
    <section class="block" aria-labelledby="storylines">
      <h2 id="storylines">Storylines</h2>
      <ul class="plain list">
        {storylines.map(({ id, title, eventCount, articleCount, firstAt, lastAt }) => (
          <li>
            <a class="title" href={SERVER_LINKS.storyline(id)}>
              {title ?? 'A storyline without a headline'}
            </a>
            <p class="by">
              {count(eventCount, 'event')}, {count(articleCount, 'article')}, {daysOf(firstAt, lastAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
