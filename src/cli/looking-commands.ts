import { Option } from 'commander'
import type { Building } from './building.js'
import type { LookFlags, StatsFlags } from './look.js'
import { addSettings } from './settings.js'

const LIMIT = () => new Option('--limit <number>', 'most rows, up to 100').default('20')
const JSON_LINES = 'print one line of JSON for each'

export function addSearch({ program, terminal, done }: Building): void {
  const search = program
    .command('search')
    .description('find events, articles, quotations and people by words')
    .argument('<words...>', 'what to look for; -word leaves out what has it')
    .addOption(LIMIT())
    .option('--json', JSON_LINES)
    .action(async (words: string[], flags: LookFlags) => {
      const { runSearch } = await import('./look.js')
      done(await runSearch(words, flags, terminal))
    })
  addSettings(search, ['data', 'databaseUrl'])
}

export function addLookUp({ program, terminal, done }: Building): void {
  const lookUp = program
    .command('look-up')
    .description('find every wording of a statement, the earliest first')
    .argument('<words...>', 'the quotation, in whatever words you have it')
    .addOption(LIMIT())
    .option('--json', JSON_LINES)
    .action(async (words: string[], flags: LookFlags) => {
      const { runLookUp } = await import('./look.js')
      done(await runLookUp(words, flags, terminal))
    })
  addSettings(lookUp, ['data', 'databaseUrl'])
}

export function addPeople({ program, terminal, done }: Building): void {
  const people = program
    .command('people')
    .description('list who is quoted most')
    .argument('[name]', 'only people of this name, or a part of it')
    .addOption(LIMIT())
    .option('--json', JSON_LINES)
    .action(async (name: string | undefined, flags: LookFlags) => {
      const { runPeople } = await import('./look.js')
      done(await runPeople(name, flags, terminal))
    })
  addSettings(people, ['data', 'databaseUrl'])
}

export function addStats({ program, terminal, done }: Building): void {
  const stats = program
    .command('stats')
    .description('count how statements are printed, with the interval of each share')
    .option('--by <what>', 'outlet, speaker, event, verb or directness', 'outlet')
    .addOption(LIMIT())
    .option('--json', JSON_LINES)
    .action(async (flags: StatsFlags) => {
      const { runStats } = await import('./look.js')
      done(await runStats(flags, terminal))
    })
  addSettings(stats, ['data', 'databaseUrl'])
}
