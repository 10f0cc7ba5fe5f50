import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { EventCorrections } from '../corrections.js'
import { Coverage } from '../coverage/coverage.js'
import type { EventPageQuery } from '../generated/answers.js'
import { SERVER_LINKS } from '../links.js'
import { MoreStatements, OtherStatements, Statements } from '../coverage/statements.js'
import { openSheet, type Sheet } from '../sheet.js'
import { notFound } from './trouble.js'

/** `/events/ID`: how each outlet told one event; `?after=…`: the statements of it behind those that this shows. */
export async function showEvent({ id, ask, mayCorrect, parameters }: Asked): Promise<Shown> {
  const after = parameters.get('after')
  const { data, query } = await askFor<EventPageQuery>(ask, 'event', { id, after })
  const { event } = data
  if (event === null) return notFound('event')
  if (event.mergedInto !== null) return { kind: 'moved', to: SERVER_LINKS.event(event.mergedInto.shortId) }
  const { title, storyline, comparison } = event
  const sheet = openSheet(comparison, SERVER_LINKS)
  if (after !== null) return showStatements(event, sheet, query)
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

/** The next statements of an event, by themselves. */
function showStatements({ shortId, title }: NonNullable<EventPageQuery['event']>, sheet: Sheet, query: string): Shown {
  const name = title ?? 'An event without a headline'
  return {
    kind: 'page',
    status: 200,
    title: `More statements: ${name}`,
    query,
    body: (
      <>
        <p class="quiet">
          How all told it: <a href={SERVER_LINKS.event(shortId)}>{name}</a>
        </p>
        <h1>More statements</h1>
        <section class="block" aria-labelledby="said">
          <h2 id="said">What was said, and who printed which words</h2>
          <Statements sheet={sheet} />
          <OtherStatements sheet={sheet} isOpen />
          <MoreStatements sheet={sheet} />
        </section>
      </>
    ),
  }
}
