import { Option } from 'commander'
import type { Building } from './building.js'
import { FOLLOW_EXAMPLES } from './command-notes.js'
import type { ListFollowedFlags, RunFollowFlags } from './follow.js'
import { addSettings, WEB_SETTINGS, type SettingFlags } from './settings.js'

export function addFollow({ program, terminal, done }: Building): void {
  const follow = program
    .command('follow')
    .description('follow outlets: what they publish, and what they change in it later')
  const list = follow
    .command('list', { isDefault: true })
    .description('show what is followed, and what failed and why (the same as "rashomon follow")')
    .option('--json', 'print one line of JSON for each')
    .action(async (flags: ListFollowedFlags) => {
      const { runFollowList } = await import('./follow.js')
      done(await runFollowList(flags, terminal))
    })
  const add = follow
    .command('add')
    .description('follow feeds, sitemaps or home pages')
    .argument('<source...>', 'their addresses; OPML files, as feed readers export them')
    .action(async (sources: string[], flags: SettingFlags) => {
      const { runFollowAdd } = await import('./follow.js')
      done(await runFollowAdd(sources, flags, terminal))
    })
  const remove = follow
    .command('remove')
    .description('follow a source no more; what was taken in stays')
    .argument('<source...>', 'addresses or ids')
    .action(async (keys: string[], flags: SettingFlags) => {
      const { runFollowRemove } = await import('./follow.js')
      done(await runFollowRemove(keys, flags, terminal))
    })
  const run = follow
    .command('run')
    .description('poll what is due and read again what is due, until Ctrl-C')
    .addOption(new Option('--once', 'take one step: some dozens of sources and pages').conflicts('untilIdle'))
    .option('--until-idle', 'end when nothing is due any more')
    .option('--quiet', 'print nothing')
    .action(async (flags: RunFollowFlags) => {
      const { runFollowing } = await import('./follow.js')
      done(await runFollowing(flags, terminal))
    })
  follow.addHelpText('after', FOLLOW_EXAMPLES)
  for (const command of [list, add, remove]) addSettings(command, ['data', 'databaseUrl'])
  addSettings(run, ['data', 'databaseUrl', ...WEB_SETTINGS])
}
