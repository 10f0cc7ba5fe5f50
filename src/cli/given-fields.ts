import type { Command } from 'commander'
import type { HeaderField } from '../model/article.js'
import { InputError } from '../errors.js'
import { readOutlets, type OutletFlags, type StatedOutlets } from './name-outlets.js'

/** What the caller states of the articles; it wins over all that their texts say. */
export interface GivenFlags extends OutletFlags {
  readonly url?: string
  readonly date?: string
  readonly title?: string
  readonly author?: readonly string[]
  readonly agency?: readonly string[]
  readonly language?: string
}

export type Given = Partial<Record<HeaderField, string | readonly string[]>>

/** What the flags say of the articles of some files. */
export interface Stated {
  /** Of all of them. */
  readonly given: Given
  /** Of each. */
  readonly outlets: StatedOutlets
}

/** Gives a command the flags that say who published what it reads. */
export function addOutletFlags(command: Command): Command {
  return command
    .option('--outlet <name>', 'outlet that published the articles; FILE=NAME for one file, may be repeated', several)
    .option('--outlet-from-name', 'each file is named for its outlet: kestria-today.html is of Kestria Today')
}

function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** Gives a command the flags that state a field of every article it reads. */
export function addGivenFlags(command: Command): Command {
  return addOutletFlags(command)
    .option('--url <address>', 'web address of the article (one file only)')
    .option('--date <date>', 'when the articles were published, for example 2026-03-14 or 2026-03-14T17:40Z')
    .option('--title <headline>', 'headline of the article (one file only)')
    .option('--author <name>', 'author; may be repeated', several)
    .option('--agency <name>', 'news agency credited; may be repeated', several)
    .option('--language <tag>', 'language, for example en')
}

/**
 * The flags as fields of an article.
 *
 * @throws InputError for an address or a headline given to several files at once: the files would become versions of
 * one and the same article.
 */
export function readGiven(flags: GivenFlags, files: readonly string[]): Stated {
  if (flags.url !== undefined && !isWebAddress(flags.url)) {
    throw new InputError(`--url must begin with http:// or https://, not "${flags.url}".`, 'url')
  }
  for (const name of ['url', 'title'] as const) {
    if (flags[name] !== undefined && files.length > 1) {
      throw new InputError(
        `--${name} belongs to one article; give it with one file, not with ${String(files.length)}.`,
        name,
      )
    }
  }
  const outlets = readOutlets(flags, files)
  const fields: Partial<Record<HeaderField, string | readonly string[] | undefined>> = {
    outlet: outlets.all,
    url: flags.url,
    publishedAt: flags.date,
    title: flags.title,
    author: flags.author,
    agency: flags.agency,
    language: flags.language,
  }
  return { given: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), outlets }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
