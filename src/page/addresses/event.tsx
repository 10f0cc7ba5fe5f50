import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { EventCorrections } from '../corrections.js'
import { Coverage } from '../coverage/coverage.js'
import type { EventPageQuery } from '../generated/answers.js'
import { SERVER_LINKS } from '../links.js'
import { openSheet } from '../sheet.js'
import { notFound } from './trouble.js'

/** `/events/ID`: how each outlet told one event. */
export async function showEvent({ id, ask, mayCorrect }: Asked): Promise<Shown> {
  const { data, query } = await askFor<EventPageQuery>(ask, 'event', { id })
  const { event } = data
  if (event === null) return notFound('event')
  if (event.mergedInto !== null) return { kind: 'moved', to: SERVER_LINKS.event(event.mergedInto.shortId) }
  const { title, storyline, comparison } = event
  const sheet = openSheet(comparison, SERVER_LINKS)
  return {
    kind: 'page',
    status: 200,
    title: title ?? 'An event without a headline',
    query,
    body: (
      <>
        <h1>{title ?? 'An event without a headline'}</h1>
        {storyline !== null && storyline.eventCount > 1 && (
          <p class="quiet">
            Part of <a href={`/storylines/${encodeURIComponent(storyline.id)}`}>{storyline.title ?? 'a storyline'}</a>,{' '}
            {String(storyline.eventCount)} events
          </p>
        )}
        <Coverage sheet={sheet} />
        {mayCorrect && <EventCorrections sheet={sheet} id={event.id} />}
      </>
    ),
  }
}
