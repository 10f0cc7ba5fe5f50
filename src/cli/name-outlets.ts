import { basename, extname } from 'node:path'
import { InputError } from '../errors.js'
import { outlets as knownOutlets } from '../lexicon/outlets.js'
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
  return { all, of: (file) => ofFile.get(file) ?? (outletFromName ? outletOfFileName(file) : null) }
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

/**
 * The outlet that a file is named for: `03-kestria-today.html.gz` is of "Kestria Today", `bbc-news 2026-03-14.txt` of
 * "BBC News", which is known by that name. Null where the name has no word, and for an address of the web.
 */
export function outletOfFileName(file: string): string | null {
  if (file.includes('://')) return null
  let name = basename(file)
  while (/^\.[a-z]\w{0,5}$/i.test(extname(name))) name = name.slice(0, -extname(name).length)
  const parts = name.split(/[\s_.-]+/).filter((part) => part !== '')
  const isWord = (part: string) => !/^\d+$/.test(part)
  const words = parts.slice(Math.max(0, parts.findIndex(isWord)), parts.findLastIndex(isWord) + 1).join(' ')
  if (!/\p{L}/u.test(words)) return null
  const known = knownOutlets().find((outlet) =>
    [outlet.name, ...outlet.aliases].some((each) => plain(each) === plain(words)),
  )
  if (known !== undefined) return known.name
  return /\p{Lu}/u.test(words) ? words : words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** A name by its letters and digits. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
