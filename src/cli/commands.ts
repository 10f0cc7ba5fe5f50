import { Argument, Option } from 'commander'
import type { Building } from './building.js'
import type { CheckFlags } from './check.js'
import type { CompareFlags } from './compare.js'
import { SHELLS, writeCompletion, type Shell } from './completion.js'
import type { DoctorFlags } from './doctor.js'
import type { ExportFlags } from './export.js'
import type { ExtractFlags } from './extract.js'
import {
  INGEST_EXAMPLES,
  EXTRACT_EXAMPLES,
  CHECK_EXAMPLES,
  COMPARE_EXAMPLES,
  REEXTRACT_NOTES,
  VERIFY_NOTES,
  EXPORT_EXAMPLES,
  COMPLETION_EXAMPLES,
} from './command-notes.js'
import { addFollow } from './follow-commands.js'
import { addGivenFlags, addOutletFlags } from './given-fields.js'
import type { ExitCode } from './exit-code.js'
import type { IngestFlags } from './ingest.js'
import type { ReextractFlags } from './reextract.js'
import { readVersion } from '../config.js'
import { addLookUp, addPeople, addSearch, addStats } from './looking-commands.js'
import { addJobs, addWork } from './queue-commands.js'
import { addBackup, addKeys, addMcp, addServe } from './serving-commands.js'
import { addSettings, WEB_SETTINGS } from './settings.js'
import type { Terminal } from './terminal.js'
import type { VerifyFlags } from './verify.js'
import { REPORT_FORMATS } from './report/report-formats.js'

function addIngest({ program, terminal, done }: Building): void {
  const ingest = program
    .command('ingest')
    .description(
      'take articles in: files, or addresses of the web; text, Markdown, HTML, JSONL, feeds and web archives (WARC)',
    )
    .argument(
      '<path...>',
      'files, folders (all files in them, by name), - for standard input; addresses of pages, feeds, sitemaps, home pages',
    )
    .option('--most <number>', 'most articles of one feed, sitemap or home page (default 50)')
    .option('--json', 'print one line of JSON for each article')
    .option('--quiet', 'print nothing but what is rejected')
    .addOption(new Option('--dry-run', 'say what would be stored, and store nothing').conflicts(['later', 'watch']))
    .addOption(
      new Option('--later', 'hand in, to be taken in by a server or "rashomon work"; done once it is safe').conflicts([
        'watch',
      ]),
    )
    .option('--watch', 'go on: take in each file that comes into these folders or changes there')
    .addHelpText('after', INGEST_EXAMPLES)
    .action(async (paths: string[], flags: IngestFlags) => {
      done(await takeIn(paths, flags, terminal))
    })
  addSettings(addGivenFlags(ingest), ['data', 'databaseUrl', ...WEB_SETTINGS])
}

async function takeIn(paths: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.later === true) return (await import('./hand-in.js')).runHandIn(paths, flags, terminal)
  if (flags.watch === true) return (await import('./watch-folder.js')).runWatch(paths, flags, terminal)
  return (await import('./ingest.js')).runIngest(paths, flags, terminal)
}

function addCompare({ program, terminal, done }: Building): void {
  const compare = program
    .command('compare')
    .description('show how each outlet told an event')
    .argument(
      '[event|path...]',
      'a stored event, by its id or the end of it, or files and web addresses to compare without storing them; default: the event with most articles',
    )
    .addOption(
      new Option(
        '--format <format>',
        'how it is printed; html is one page to mail, tei an apparatus for scholars, csv a table; text where not given',
      ).choices(REPORT_FORMATS),
    )
    .option('--open', 'show it in the browser, as one page in a file of its own')
    .option('--brief', 'only what a reporter should know first: conflicts, rewordings, omissions, origins')
    .addOption(
      new Option('--independence <which>', 'originals leaves reprints out of every count: one text, one witness')
        .choices(['all', 'originals'])
        .default('all'),
    )
    .option('--json', 'the same as --format json: the comparison and the facts it is made from')
    .action(async (targets: string[], flags: CompareFlags) => {
      const { runCompare } = await import('./compare.js')
      done(await runCompare(targets, flags, terminal))
    })
  addSettings(addOutletFlags(compare), ['data', 'databaseUrl', ...WEB_SETTINGS]).addHelpText('after', COMPARE_EXAMPLES)
}

function addExtract({ program, terminal, done }: Building): void {
  const extract = program
    .command('extract')
    .description('show what is found in articles, without storing anything')
    .argument('[path...]', 'files, folders, - for standard input; web addresses')
    .option('--most <number>', 'most articles of one feed, sitemap or home page (default 50)')
    .option('--json', 'print one line of JSON for each article')
    .option('--jsonl', 'a line of facts for each line of standard input, as a step of a pipe')
    .option('--skip <lines>', 'with --jsonl, leave out so many lines: those that are answered already')
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./extract.js')
      done(await runExtract(paths, flags, terminal))
    })
  addSettings(addGivenFlags(extract), WEB_SETTINGS).addHelpText('after', EXTRACT_EXAMPLES)
}

function addCheck({ program, terminal, done }: Building): void {
  const check = program
    .command('check')
    .description('check the quotations and figures of a draft against what is stored')
    .argument(
      '<file>',
      'the draft, a press release, the answer of an assistant; - for standard input; or a web address',
    )
    .option('--event <id>', 'only against what is stored of this event')
    .option('--json', 'print one line of JSON for each quotation and figure, in order')
    .option('--sarif', 'print SARIF 2.1.0, which editors and build servers show beside the line')
    .action(async (path: string, flags: CheckFlags) => {
      const { runCheck } = await import('./check.js')
      done(await runCheck(path, flags, terminal))
    })
  addSettings(check, ['data', 'databaseUrl', ...WEB_SETTINGS]).addHelpText('after', CHECK_EXAMPLES)
}

function addExport({ program, terminal, done }: Building): void {
  const exporting = program
    .command('export')
    .description(
      'write a whole table: articles, quotes, figures, citations, utterances, people, outlets, events, storylines, renderings, coverage, findings, stats or corrections',
    )
    .argument('<table>', 'name of the table')
    .option('--where <json>', 'only these rows: the `where` of the list of that name in the GraphQL schema, as JSON')
    .option('--format <format>', 'csv, jsonl or parquet', 'csv')
    .option('--snapshot <id>', 'as it was when this snapshot was printed; default: as it is now')
    .action(async (table: string, flags: ExportFlags) => {
      const { runExport } = await import('./export.js')
      done(await runExport(table, flags, terminal))
    })
  addSettings(exporting, ['data', 'databaseUrl']).addHelpText('after', EXPORT_EXAMPLES)
}

function addReextract({ program, terminal, done }: Building): void {
  const reextract = program
    .command('reextract')
    .description('read stored texts again with the extractor of this version, and join people who are one')
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing')
    .action(async (flags: ReextractFlags) => {
      const { runReextract } = await import('./reextract.js')
      done(await runReextract(flags, terminal))
    })
  addSettings(reextract, ['data', 'databaseUrl']).addHelpText('after', REEXTRACT_NOTES)
}

function addDoctor({ program, terminal, done }: Building): void {
  const doctor = program
    .command('doctor')
    .description('tell versions, engine, migrations and what is stored')
    .option('--json', 'print it as JSON')
    .action(async (flags: DoctorFlags) => {
      const { runDoctor } = await import('./doctor.js')
      done(await runDoctor(readVersion(), flags, terminal))
    })
  addSettings(doctor, ['data', 'databaseUrl'])
}

function addVerify({ program, terminal, done }: Building): void {
  const verify = program
    .command('verify')
    .description('look whether everything that is stored holds together')
    .option('--json', 'print one line of JSON for each rule')
    .action(async (flags: VerifyFlags) => {
      const { runVerify } = await import('./verify.js')
      done(await runVerify(flags, terminal))
    })
  addSettings(verify, ['data', 'databaseUrl']).addHelpText('after', VERIFY_NOTES)
}

function addCompletion({ program, terminal }: Building): void {
  program
    .command('completion')
    .description('print the script that completes commands and flags in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', COMPLETION_EXAMPLES)
    .action((shell: Shell) => {
      terminal.stdout.write(writeCompletion(program, shell))
    })
}

/** The commands, in the order of the help. */
export const COMMANDS = [
  addIngest,
  addCompare,
  addExtract,
  addCheck,
  addSearch,
  addLookUp,
  addPeople,
  addStats,
  addExport,
  addReextract,
  addServe,
  addWork,
  addJobs,
  addFollow,
  addMcp,
  addKeys,
  addDoctor,
  addVerify,
  addBackup,
  addCompletion,
]
