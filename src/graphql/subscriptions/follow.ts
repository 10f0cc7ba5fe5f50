import type { Change } from '../../model/change.js'
import { codedError } from '../coded-error.js'
import type { Context } from '../context.js'

/** Seconds after which one who found no place may ask again. */
const RETRY_AFTER_SECONDS = '10'

/** Whether a subscription goes on where another one was cut, and does not begin now. */
export function isResumed(after: number | null | undefined, { lastEventId }: Context): boolean {
  return isGiven(after) || isGiven(lastEventId)
}

/**
 * The version after which a subscription begins: the later one of what it asks for and what it saw last, else the present.
 * @throws GraphQLError `BUSY` while too many follow, `GONE` where something after that version is no longer kept.
 */
export async function versionToFollow(after: number | null | undefined, context: Context): Promise<number> {
  const { changes } = context
  if (changes.isFull()) {
    throw codedError('BUSY', 'Too many subscribe to this server already. Please try again in a moment.', {
      status: 503,
      headers: { 'retry-after': RETRY_AFTER_SECONDS },
    })
  }
  const { version, prunedTo } = await changes.span()
  if (!isResumed(after, context)) return version
  const from = Math.max(after ?? 0, readEventId(context.lastEventId ?? null))
  if (from > version) {
    throw gone(`Version ${String(from)} is not of this database, whose latest one is ${String(version)}.`)
  }
  if (from < prunedTo) {
    throw gone(`The changes after version ${String(from)} are no longer kept, only those after ${String(prunedTo)}.`)
  }
  return from
}

function gone(reason: string) {
  return codedError('GONE', `${reason} Read afresh what you show, and subscribe from \`changeVersion\`.`, {
    status: 410,
  })
}

function readEventId(id: string | null): number {
  if (id === null || id === '') return 0
  if (/^\d{1,10}$/.test(id)) return Number(id)
  throw codedError(
    'BAD_INPUT',
    `Last-Event-ID must be a version as the line \`id:\` gave it, not "${id.slice(0, 80)}".`,
  )
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ''
}

const told = new WeakMap<Context, number>()

/** Notes the version of a change, so that it can be told beside the data whatever fields were asked for. */
export function tell(context: Context, change: Change): Change {
  told.set(context, change.version)
  return change
}

/** The version of the change that was told last. */
export function versionTold(context: Context): number | null {
  return told.get(context) ?? null
}
