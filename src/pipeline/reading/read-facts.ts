import { loadModels } from '../../models/load-models.js'
import type { Rejected } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import { isPacked, openSource } from '../../read/open-source.js'
import type { GivenFields, SourceBytes } from '../../read/source.js'
import { readItem } from './read-item.js'
import { readingThreads } from './reading-threads.js'
import type { ReadingThreads } from './reading-threads.js'

/**
 * Bytes that one run reads here before it starts threads: a thread takes longer to start than a few articles to read. Nothing of
 * this size is dangerous: reading takes time that grows with the length, and nothing is unpacked.
 */
const HERE_BYTES = 64_000

/**
 * The first two steps of the way in: what is in each article, or why it is not taken in; in the order handed in. What is more
 * than a few articles is read in threads, and all of it where threads run, as they do in a server.
 */
export async function* readFacts(
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  given: GivenFields = {},
  threads: ReadingThreads = readingThreads(),
): AsyncGenerator<Facts | Rejected, void, void> {
  for await (const { item } of readEach(input, given, threads)) yield item
}

/** What one of many sources says. */
export interface ReadOf {
  /** Place of the source among those handed in, from 0. */
  readonly place: number
  readonly item: Facts | Rejected
}

/** The same, with the place of the source that each item is of. */
export async function* readEach(
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  given: GivenFields = {},
  threads: ReadingThreads = readingThreads(),
): AsyncGenerator<ReadOf, void, void> {
  const underWay: Begun[] = []
  let here = 0
  let place = 0
  try {
    for await (const source of input) {
      const stated = { ...given, ...source.given }
      here += source.bytes.length
      if (!threads.isStarted && here <= HERE_BYTES && !isPacked(source.bytes)) {
        for (const item of openSource(source, stated, loadModels())) yield { place, item: readItem(item) }
        place += 1
        continue
      }
      underWay.push(begin(place, threads.read(source, stated)))
      place += 1
      if (underWay.length >= threads.most) yield* through(underWay)
    }
    while (underWay.length > 0) yield* through(underWay)
  } finally {
    await Promise.all(underWay.map(({ items }) => items.return()))
  }
}

/** A source that is being read, whose first item is asked for already. */
interface Begun {
  readonly place: number
  readonly items: AsyncGenerator<Facts | Rejected, void, void>
  readonly first: Promise<IteratorResult<Facts | Rejected, void>>
}

function begin(place: number, items: Begun['items']): Begun {
  const first = items.next()
  // Whoever comes to it hears of its fault; nobody comes to it where an earlier one failed.
  first.catch(() => undefined)
  return { place, items, first }
}

/** All items of the source that was begun first. */
async function* through(underWay: Begun[]): AsyncGenerator<ReadOf, void, void> {
  const [begun] = underWay
  if (begun === undefined) return
  const { place, items, first } = begun
  const { done, value } = await first
  if (done !== true) {
    yield { place, item: value }
    for await (const item of items) yield { place, item }
  }
  underWay.shift()
}
