import { extract } from '../../extract/extract.js'
import { loadModels } from '../../models/load-models.js'
import type { Origin, Rejected } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import { guarded } from '../../read/guarded.js'
import type { Item } from '../../read/reader.js'
import { reject } from '../../read/reject.js'

/**
 * Most that is kept of one article, of each kind. A long investigation has some two hundred quotations and five hundred figures; the
 * transcript of a day in parliament three thousand speeches.
 */
export const MOST_FACTS = { quotes: 5_000, figures: 10_000, people: 5_000, citations: 5_000 } as const

/** What one item says, or why it is not taken in. */
export function readItem(item: Item): Facts | Rejected {
  const reading = guarded(item)
  if (reading.kind === 'rejected') return reading
  try {
    const facts = extract(reading, loadModels())
    return tooMuch(facts) ?? facts
  } catch {
    return asNoArticle(item.origin)
  }
}

/** What is said of an article that can be read, and of which no sense can be made. */
export function asNoArticle(origin: Origin): Rejected {
  return reject(origin, 'UNREADABLE', 'It is built as no article is, and cannot be taken in; hand in its text alone.')
}

function tooMuch(facts: Facts): Rejected | null {
  for (const [name, most] of Object.entries(MOST_FACTS) as [keyof typeof MOST_FACTS, number][]) {
    if (facts[name].length <= most) continue
    const found = facts[name].length.toLocaleString('en')
    const message = `It has ${found} ${name}, more than the ${most.toLocaleString('en')} of one article; split it into its articles.`
    return reject(facts.article.origin, 'TOO_LARGE', message)
  }
  return null
}
