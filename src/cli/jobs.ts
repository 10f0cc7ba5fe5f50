import type { Job, JobCounts, JobState } from '../model/job.js'
import { InputError } from '../errors.js'
import { count, oneLine } from '../text/wording.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { handOverJobs } from './hand-over.js'
import { atDesk } from './open-desk.js'
import { columnWidth } from './report/layout.js'
import type { SettingFlags } from './settings.js'
import { describeOrigin } from './summarise.js'
import type { Terminal } from './terminal.js'
import { visible } from './visible.js'

export interface JobsFlags extends SettingFlags {
  readonly state?: string
  readonly most?: string
  readonly json?: boolean
}

export interface ChosenJobsFlags extends SettingFlags {
  readonly all?: boolean
}

/** What the database or its server tells of jobs. */
export interface JobsTold {
  readonly jobs: readonly Job[]
  readonly counts: JobCounts
}

/** Jobs that are shown where nobody says how many. */
const USUAL = 20

const MOST = 1_000

/** `rashomon jobs`: what waits, what is under way, and what failed, with the reason. */
export async function runJobs(flags: JobsFlags, terminal: Terminal): Promise<ExitCode> {
  const state = (flags.state?.toUpperCase() ?? null) as JobState | null
  const most = flags.most === undefined ? USUAL : Number(flags.most)
  if (!Number.isInteger(most) || most < 1 || most > MOST) {
    throw new InputError(`--most takes a whole number from 1 to ${MOST}, not "${flags.most ?? ''}".`, 'most')
  }
  const { jobs, counts } = await atDesk(flags, terminal, async (desk): Promise<JobsTold> => {
    if (desk.kind === 'server') {
      const wanted: [string, string][] = state === null ? [] : [['state', state]]
      return handOverJobs<JobsTold>(desk, 'GET', [...wanted, ['most', String(most)]])
    }
    const queue = await desk.store.queue()
    return { jobs: await queue.list({ state, after: null, most }), counts: await queue.counts() }
  })
  if (flags.json === true) for (const job of jobs) terminal.stdout.write(`${JSON.stringify(job)}\n`)
  else terminal.stdout.write(describe({ jobs, counts }))
  return EXIT.ok
}

/** `rashomon jobs retry` and `rashomon jobs drop`: what becomes of failed jobs. */
export async function runChosenJobs(
  what: 'retry' | 'drop',
  ids: readonly string[],
  flags: ChosenJobsFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if ((ids.length === 0) !== (flags.all === true)) {
    throw new InputError(`Name jobs by their ids, or all failed ones with --all. "rashomon jobs" shows them.`, null)
  }
  const bad = ids.find((id) => !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
  if (bad !== undefined) throw new InputError(`"${visible(bad)}" is not the id of a job.`, null)
  const chosen = flags.all === true ? null : ids
  const found = await atDesk(flags, terminal, async (desk) => {
    if (desk.kind === 'store') return (await desk.store.queue())[what](chosen)
    const method = what === 'retry' ? 'PATCH' : 'DELETE'
    const asked = (chosen ?? []).map((id) => ['id', id] as const)
    return (await handOverJobs<{ ids: string[] }>(desk, method, asked)).ids
  })
  const done = what === 'retry' ? 'to be tried again' : 'thrown away'
  terminal.stdout.write(`${count(found.length, 'job')} ${done}.\n`)
  const missed = chosen?.filter((id) => !found.includes(id.toLowerCase())) ?? []
  for (const id of missed) terminal.stderr.write(`No failed job has the id ${id}.\n`)
  return missed.length === 0 ? EXIT.ok : EXIT.failed
}

const WORDS: Readonly<Record<JobState, string>> = {
  WAITING: 'waiting',
  WORKING: 'under way',
  DONE: 'done',
  FAILED: 'failed',
}

const NAME_COLUMN = 40

function nameOf({ name }: Job): string {
  return visible(oneLine(name))
}

function describe({ jobs, counts }: JobsTold): string {
  const states = Object.entries(WORDS) as [JobState, string][]
  const sums = states.map(([state, word]) => `${counts[state].toLocaleString('en')} ${word}`).join(', ')
  if (jobs.length === 0) return `${sums}.\n`
  // No column is wrapped: an id must be copied whole.
  const nameWidth = columnWidth(jobs.map(nameOf), NAME_COLUMN)
  const lines = jobs.flatMap((job) => [
    `${job.id}  ${WORDS[job.state].padEnd(9)}  ${nameOf(job).padEnd(nameWidth)}  ${sumsOf(job)}`.trimEnd(),
    ...(job.outcome?.rejections ?? []).map(({ origin, message }) => `    ${describeOrigin(origin)}: ${message}`),
  ])
  const next = counts.FAILED === 0 ? '' : '\n\nTry failed jobs again: rashomon jobs retry ID… (or --all)'
  return `${sums}.\n\n${lines.join('\n')}${next}\n`
}

function sumsOf({ outcome, fault, attempts }: Job): string {
  if (outcome === null) return fault === null ? '' : `${fault} (${count(attempts, 'attempt')})`
  const { stored, revised, unchanged, rejected } = outcome
  const parts = [
    [stored, 'stored'],
    [revised, 'revised'],
    [unchanged, 'unchanged'],
    [rejected, 'rejected'],
  ] as const
  return parts.flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word}`])).join(', ')
}
