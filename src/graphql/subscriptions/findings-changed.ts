import { NotFoundError } from '../../errors.js'
import type { Change } from '../../model/change.js'
import type { Finding } from '../../model/finding.js'
import { compareEvent } from '../../pipeline.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { FindingType } from '../comparison/finding.js'
import type { Context } from '../context.js'
import { keyOf } from '../node-id.js'
import { isResumed, tell, versionToFollow } from './follow.js'

/** What an event's findings became with one change. */
interface FindingsChange {
  readonly change: Change
  /** The event that holds them now: the one that took over where it was merged. */
  readonly eventId: string
  readonly added: readonly Finding[]
  readonly withdrawn: readonly string[]
}

const FindingsChangeType = builder.objectRef<FindingsChange>('FindingsChange').implement({
  description: 'Findings of an event that are new, and such as no longer hold.',
  fields: (t) => ({
    version: t.field({
      type: 'NonNegativeInt',
      description:
        'The change of the event that brought it: ask again with `after` this number and `known`, and nothing is missed.',
      resolve: ({ change }) => change.version,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ change }) => change.at }),
    event: t.prismaField({
      type: 'Event',
      nullable: true,
      description: 'The event that holds them now; null when it is gone.',
      resolve: (query, { eventId }, _args, { store }) =>
        store.db.event.findUnique({ ...query, where: { id: eventId } }),
    }),
    added: t.expose('added', { type: [FindingType], description: 'What is new, most telling first.' }),
    withdrawn: t.exposeIDList('withdrawn', {
      description:
        'Ids of findings that do not hold any more: a newer text, a correction or a late article took them back.',
    }),
  }),
})

builder.subscriptionField('findingsChanged', (t) =>
  t.field({
    type: FindingsChangeType,
    description:
      'What an editor would want to know of an event, as it changes: new findings, and those that must be taken back.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of an event.' }),
      after: t.arg({
        type: 'NonNegativeInt',
        description: 'Also what changed after this `version`; without it only what changes from now on.',
      }),
      known: t.arg.idList({
        description: 'Ids of the findings that you hold already; without it those of the present comparison.',
      }),
    },
    subscribe: async (_root, { id, after, known }, context) => {
      const { store } = context
      const key = keyOf('Event', id)
      const event = await store.db.event.findUnique({ where: { id: key }, select: { mergedIntoId: true } })
      if (event === null) throw codedError('NOT_FOUND', new NotFoundError('Event', key).message)
      const eventId = isResumed(after, context) ? key : (event.mergedIntoId ?? key)
      const version = await versionToFollow(after, context)
      const held = known ?? (await findingsOf(eventId, context)).map((finding) => finding.id)
      return followFindings(eventId, version, held.map(String), context)
    },
    resolve: (told, _args, context) => {
      tell(context, told.change)
      return told
    },
  }),
)

/** Compares after every change of the event; what leaves its findings as they were is not told. */
async function* followFindings(
  eventId: string,
  version: number,
  known: readonly string[],
  context: Context,
): AsyncGenerator<FindingsChange> {
  let [current, held] = [eventId, new Set(known)]
  for await (const change of context.changes.follow(version, { eventId })) {
    if (change.kind === 'EVENT_MERGED' && change.eventId === current) current = change.otherEventId ?? current
    const findings = await findingsOf(current, context)
    const ids = new Set(findings.map((finding) => finding.id))
    const added = findings.filter((finding) => !held.has(finding.id))
    const withdrawn = [...held].filter((finding) => !ids.has(finding))
    held = ids
    if (added.length > 0 || withdrawn.length > 0) yield { change, eventId: current, added, withdrawn }
  }
}

/** None where the event is gone. */
async function findingsOf(eventId: string, { store, comparisons }: Context): Promise<readonly Finding[]> {
  try {
    return (await compareEvent(store.db, eventId, { independence: 'ALL', comparisons })).comparison.findings
  } catch (error) {
    if (error instanceof NotFoundError) return []
    throw error
  }
}
