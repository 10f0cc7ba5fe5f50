import { capital, count, oneLine, shorten } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import type { StorylinePageQuery } from '../generated/answers.js'
import { SERVER_LINKS } from '../links.js'
import { dayOf, EventItem } from './lists.js'
import { notFound } from './trouble.js'

type StorylineShown = NonNullable<StorylinePageQuery['storyline']>

/** Enough of a statement to know it again, in characters. */
const OPENING = 120

/** `/storylines/ID`: how a matter went on over its events. */
export async function showStoryline({ id, ask }: Asked): Promise<Shown> {
  const { data, query } = await askFor<StorylinePageQuery>(ask, 'storyline', { id })
  const { storyline } = data
  if (storyline === null) return notFound('storyline')
  if (storyline.mergedInto !== null) {
    return { kind: 'moved', to: `/storylines/${encodeURIComponent(storyline.mergedInto.id)}` }
  }
  const title = storyline.title ?? 'A storyline without a headline'
  return {
    kind: 'page',
    status: 200,
    title,
    query,
    body: (
      <>
        <h1>{title}</h1>
        <p class="counts">
          <b>{count(storyline.eventCount, 'event')}</b> <b>{count(storyline.articleCount, 'article')}</b>
        </p>
        <section class="block" aria-labelledby="events">
          <h2 id="events">Its events, the first one first</h2>
          <ol class="timeline">
            {storyline.events.nodes.map((event) => (
              <li>
                <EventItem event={event} />
                {event.storylineReasons.length > 0 && (
                  <details class="rest">
                    <summary>Why it is of this matter</summary>
                    <ul>
                      {event.storylineReasons.map(({ text }) => (
                        <li>{text}</li>
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ol>
        </section>
        <Growth storyline={storyline} />
        <Repeats storyline={storyline} />
        <Quoted storyline={storyline} />
      </>
    ),
  }
}

/** How its figures grew, each value with who printed it first. */
function Growth({ storyline: { figures } }: { readonly storyline: StorylineShown }) {
  const told = figures.nodes.filter(({ steps }) => steps.length > 1)
  if (told.length === 0) return null
  return (
    <section class="block" aria-labelledby="figures">
      <h2 id="figures">How its figures grew</h2>
      {told.map(({ counted, action, steps }) => (
        <section>
          <h3>{capital([counted, action].filter((part) => part !== null).join(', '))}</h3>
          <ol class="timeline">
            {steps.map(({ text, at, giver, article, articleCount, figure, supersededBy }) => (
              <li>
                <span class="when">{dayOf(at) ?? 'undated'}</span>{' '}
                <a href={SERVER_LINKS.article(article.id, figure)}>{oneLine(text)}</a>{' '}
                <span class="quiet">
                  {article.outlet?.name ?? 'unknown outlet'}
                  {articleCount > 1 && ` and ${count(articleCount - 1, 'more article')}`}
                  {giver !== null && `, given by ${oneLine(giver)}`}
                  {supersededBy !== null && `, replaced by ${oneLine(supersededBy.text)}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** What was said in one of its events and told again in a later one. */
function Repeats({ storyline: { repeats } }: { readonly storyline: StorylineShown }) {
  if (repeats.nodes.length === 0) return null
  return (
    <section class="block" aria-labelledby="repeats">
      <h2 id="repeats">Said once, told again</h2>
      <ul class="plain list">
        {repeats.nodes.map(({ earlier, utterance }) => (
          <li>
            <p class="words">“{shorten(utterance.text, OPENING)}”</p>
            <p class="by">
              {earlier.speaker?.name ?? 'nobody named'}, in{' '}
              <a href={`${SERVER_LINKS.event(earlier.event.shortId)}#said-${earlier.id}`}>
                {earlier.event.title ?? 'an earlier event'}
              </a>
              , again in{' '}
              <a href={`${SERVER_LINKS.event(utterance.event.shortId)}#said-${utterance.id}`}>
                {utterance.event.title ?? 'a later event'}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Quoted({ storyline: { people } }: { readonly storyline: StorylineShown }) {
  if (people.nodes.length === 0) return null
  return (
    <section class="block" aria-labelledby="people">
      <h2 id="people">Who is in it</h2>
      <ul>
        {people.nodes.map(({ person, quoteCount, eventCount }) => (
          <li>
            <a href={`/people/${encodeURIComponent(person.id)}`}>{person.name}</a>{' '}
            <span class="quiet">
              {count(quoteCount, 'quotation')} in {count(eventCount, 'event')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
