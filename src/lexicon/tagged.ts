import { LazySet } from './lazy-set.js'
import { once } from './once.js'
import { readTable } from './read-table.js'
import { LISTS, type Tag } from './tags.js'

/** The words of each list, by tag, once it has been read. */
const READ = new Map<string, ReadonlySet<string>>()

const LIST_OF = once(() => {
  const lists = new Map<string, string>()
  for (const [list, tags] of Object.entries(LISTS)) for (const tag of tags) lists.set(tag, list)
  return lists
})

/** The words that carry a tag in the lexicon; their list is read when the first of them is asked for. */
export function tagged(tag: Tag): ReadonlySet<string> {
  return new LazySet(() => READ.get(tag) ?? readList(tag))
}

function readList(asked: Tag): ReadonlySet<string> {
  const list = LIST_OF().get(asked) ?? ''
  const byTag = new Map<string, Set<string>>()
  for (const row of readTable(list, ['word', 'tags', 'source'])) {
    for (const tag of row.parts('tags')) {
      const words = byTag.get(tag) ?? new Set()
      if (words.size === 0 && LIST_OF().get(tag) !== list) row.fail(`"${tag}" is no tag of this list`)
      byTag.set(tag, words.add(row.text('word')))
    }
  }
  for (const [tag, words] of byTag) READ.set(tag, words)
  const words = byTag.get(asked)
  if (words === undefined) throw new Error(`lexicon/${list}.tsv: no word is tagged ${asked}`)
  return words
}
