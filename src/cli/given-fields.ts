import type { Command } from 'commander'
import type { HeaderField } from '../model/article.js'
import { InputError } from '../errors.js'

/** What the caller states of the articles; it wins over all that their texts say. */
export interface GivenFlags {
  readonly outlet?: string
  readonly url?: string
  readonly date?: string
  readonly title?: string
  readonly author?: readonly string[]
  readonly agency?: readonly string[]
  readonly language?: string
}

export type Given = Partial<Record<HeaderField, string | readonly string[]>>

/** Gives a command the flags that state a field of every article it reads. */
export function addGivenFlags(command: Command): Command {
  const several = (value: string, before: readonly string[] = []): string[] => [...before, value]
  return command
    .option('--outlet <name>', 'outlet that published the articles')
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
export function readGiven(flags: GivenFlags, fileCount: number): Given {
  if (flags.url !== undefined && !isWebAddress(flags.url)) {
    throw new InputError(`--url must begin with http:// or https://, not "${flags.url}".`, 'url')
  }
  for (const name of ['url', 'title'] as const) {
    if (flags[name] !== undefined && fileCount > 1) {
      throw new InputError(`--${name} belongs to one article; give it with one file, not with ${fileCount}.`, name)
    }
  }
  const fields: Partial<Record<HeaderField, string | readonly string[] | undefined>> = {
    outlet: flags.outlet,
    url: flags.url,
    publishedAt: flags.date,
    title: flags.title,
    author: flags.author,
    agency: flags.agency,
    language: flags.language,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
