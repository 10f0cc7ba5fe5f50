import { Option } from 'commander'
import { JOB_STATES } from '../model/job.js'
import type { Building } from './building.js'
import { JOBS_EXAMPLES, WORK_NOTES } from './command-notes.js'
import type { ChosenJobsFlags, JobsFlags } from './jobs.js'
import { addSettings } from './settings.js'
import type { WorkFlags } from './work.js'

export function addWork({ program, terminal, done }: Building): void {
  const work = program
    .command('work')
    .description('take in what was handed in to be taken in later')
    .option('--until-empty', 'end when nothing waits any more')
    .action(async (flags: WorkFlags) => {
      const { runWork } = await import('./work.js')
      done(await runWork(flags, terminal))
    })
  addSettings(work, ['data', 'databaseUrl']).addHelpText('after', WORK_NOTES)
}

export function addJobs({ program, terminal, done }: Building): void {
  const jobs = program.command('jobs').description('show what was handed in, and how far it is')
  const list = jobs
    .command('list', { isDefault: true })
    .description('show jobs, the latest first (the same as "rashomon jobs")')
    .addOption(
      new Option('--state <state>', 'only those that are so far').choices(
        JOB_STATES.map((state) => state.toLowerCase()),
      ),
    )
    .option('--most <number>', 'how many, at most 1,000', '20')
    .option('--json', 'print one line of JSON for each job')
    .action(async (flags: JobsFlags) => {
      const { runJobs } = await import('./jobs.js')
      done(await runJobs(flags, terminal))
    })
  const retry = jobs
    .command('retry')
    .description('try failed jobs again')
    .argument('[id...]', 'ids of the jobs')
    .option('--all', 'all that failed')
    .action(async (ids: string[], flags: ChosenJobsFlags) => {
      const { runChosenJobs } = await import('./jobs.js')
      done(await runChosenJobs('retry', ids, flags, terminal))
    })
  const drop = jobs
    .command('drop')
    .description('throw failed jobs away')
    .argument('[id...]', 'ids of the jobs')
    .option('--all', 'all that failed')
    .action(async (ids: string[], flags: ChosenJobsFlags) => {
      const { runChosenJobs } = await import('./jobs.js')
      done(await runChosenJobs('drop', ids, flags, terminal))
    })
  jobs.addHelpText('after', JOBS_EXAMPLES)
  for (const command of [list, retry, drop]) addSettings(command, ['data', 'databaseUrl'])
}
