import { outlets as knownOutlets } from '../lexicon/outlets.js'

/** What says how a file is written: ".html", ".gz". */
const ENDING = /(?<=.)\.[a-z]\w{0,5}$/i

/**
 * The outlet that a file is named for: `03-kestria-today.html.gz` is of "Kestria Today", `bbc-news 2026-03-14.txt` of
 * "BBC News", which is known by that name. Null where the name has no word.
 */
export function outletOfFileName(file: string): string | null {
  let name = file
  while (ENDING.test(name)) name = name.replace(ENDING, '')
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
