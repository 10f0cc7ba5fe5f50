import { basename } from 'node:path'
import { InputError } from '../errors.js'
import { outletOfFileName } from '../text/outlet-of-file-name.js'
import type { FileBytes } from './read-files.js'

/** How the outlets of files are stated. */
export interface OutletFlags {
  /** `NAME` for all files, or `FILE=NAME` for one. */
  readonly outlet?: readonly string[]
  /** Whether each file is named for its outlet. */
  readonly outletFromName?: boolean
}

/** What the flags say of the outlets of files. */
export interface StatedOutlets {
  /** Outlet of all files for which nothing else is said. */
  readonly all: string | undefined
  readonly of: (file: string) => string | null
}

/**
 * @param files as they were collected
 * @throws InputError for a file that is not among them, and for two outlets of one file.
 */
export function readOutlets(
  { outlet = [], outletFromName = false }: OutletFlags,
  files: readonly string[],
): StatedOutlets {
  const ofFile = new Map<string, string>()
  let all: string | undefined
  for (const said of outlet) {
    const at = said.indexOf('=')
    if (at === -1) {
      if (all !== undefined)
        throw new InputError(
          `--outlet is given twice: "${all}" and "${said}". For one file, write --outlet FILE=NAME.`,
          'outlet',
        )
      all = said
      continue
    }
    const [named, name] = [said.slice(0, at), said.slice(at + 1).trim()]
    const meant = files.filter((file) => file === named || basename(file) === named)
    if (meant.length === 0)
      throw new InputError(`--outlet ${said}: there is no file "${named}" among those given.`, 'outlet')
    if (name === '') throw new InputError(`--outlet ${said}: the name of the outlet is missing.`, 'outlet')
    for (const file of meant) ofFile.set(file, name)
  }
  if (outletFromName && all !== undefined) {
    throw new InputError(
      '--outlet-from-name names an outlet for each file; --outlet NAME one for all. Give one of them.',
      'outlet',
    )
  }
  return { all, of: (file) => ofFile.get(file) ?? (outletFromName ? outletOf(file) : null) }
}

/** Each file with the outlet that is stated of it. */
export async function* withOutlets(
  sources: AsyncIterable<FileBytes>,
  { of }: StatedOutlets,
): AsyncGenerator<FileBytes, void, void> {
  for await (const source of sources) {
    const outlet = of(source.name)
    yield outlet === null ? source : { ...source, given: { outlet } }
  }
}

/** The outlet that a file is named for; an address of the web is no such name. */
function outletOf(file: string): string | null {
  return file.includes('://') ? null : outletOfFileName(basename(file))
}
