import { Option } from 'commander'
import { SCOPES } from '../model/access.js'
import type { Building } from './building.js'
import { MCP_EXAMPLES } from './command-notes.js'
import type { ListKeysFlags, MakeKeyFlags } from './keys.js'
import type { ServeFlags } from './serve.js'
import { addSettings, WEB_SETTINGS, type SettingFlags } from './settings.js'

export function addServe({ program, terminal, done }: Building): void {
  const serve = program
    .command('serve')
    .description('serve the GraphQL API, and GraphiQL to try it in a browser')
    .addOption(new Option('--sample', 'load the sample into an empty database').hideHelp())
    .option('--read-only', 'let nobody change anything')
    .option('--follow', 'poll what is followed and read it again, at the hosts of --fetch')
    .option('--closed', 'let nobody read without a key either')
    .option('--no-graphiql', 'give browsers no GraphiQL')
    .option('--no-introspection', 'tell nobody the schema')
    .option('--no-suggestions', 'tell nobody which names there are who misspells one')
    .option(
      '--trusted <path>',
      'answer the operations of this folder of *.graphql files, or of this manifest, and no others',
    )
    .option('--json-log', 'write a line of JSON for each request and each fault, to standard error')
    .option('--metrics-port <number>', 'tell Prometheus how the server does, on this port of 127.0.0.1')
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./serve.js')
      done(await runServe(flags, terminal))
    })
  addSettings(serve, [
    'port',
    'host',
    'allowHost',
    'allowOrigin',
    'data',
    'databaseUrl',
    'databaseReadUrl',
    ...WEB_SETTINGS,
  ])
}

export function addBackup({ program, terminal, done }: Building): void {
  const backup = program
    .command('backup')
    .description('write everything that is stored into one file')
    .argument('<file>', 'where to: backup.jsonl.gz')
    .action(async (path: string, flags: SettingFlags) => {
      const { runBackup } = await import('./backup.js')
      done(await runBackup(path, flags, terminal))
    })
  const restore = program
    .command('restore')
    .description('put such a file into an empty database, of either engine')
    .argument('<file>', 'what "rashomon backup" wrote, in this version')
    .action(async (path: string, flags: SettingFlags) => {
      const { runRestore } = await import('./backup.js')
      done(await runRestore(path, flags, terminal))
    })
  for (const command of [backup, restore]) addSettings(command, ['data', 'databaseUrl'])
}

export function addMcp({ program, terminal, done }: Building): void {
  const mcp = program
    .command('mcp')
    .description('give an assistant tools on what is stored: Model Context Protocol on standard input and output')
    .action(async (flags: SettingFlags) => {
      const { runMcp } = await import('./mcp.js')
      done(await runMcp(flags, terminal))
    })
  addSettings(mcp, ['data', 'databaseUrl']).addHelpText('after', MCP_EXAMPLES)
}

export function addKeys({ program, terminal, done }: Building): void {
  const keys = program.command('keys').description('make, list and revoke keys of those who use a server')
  const make = keys
    .command('make')
    .description('make a key and print it, once')
    .argument('<name>', 'who holds it: corrections are signed with this name')
    .requiredOption('--scope <scopes>', `what it is for, commas between them: ${SCOPES.join(', ')}`)
    .action(async (name: string, flags: MakeKeyFlags) => {
      const { runMakeKey } = await import('./keys.js')
      done(await runMakeKey(name, flags, terminal))
    })
  const list = keys
    .command('list')
    .description('show who holds keys, and what for')
    .option('--json', 'print it as JSON')
    .action(async (flags: ListKeysFlags) => {
      const { runListKeys } = await import('./keys.js')
      done(await runListKeys(flags, terminal))
    })
  const revoke = keys
    .command('revoke')
    .description('take a key back')
    .argument('<name>', 'name or id of the key')
    .action(async (name: string, flags: SettingFlags) => {
      const { runRevokeKey } = await import('./keys.js')
      done(await runRevokeKey(name, flags, terminal))
    })
  for (const command of [make, list, revoke]) addSettings(command, ['data', 'databaseUrl'])
}
