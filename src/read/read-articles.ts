import type { Reading } from '../model/article.js'
import type { Models } from '../models/weights.js'
import { guarded } from './guarded.js'
import { openSource } from './open-source.js'
import type { GivenFields, SourceBytes } from './source.js'

/**
 * Reads articles out of whatever was handed in, one after the other as they are asked for. Whatever cannot be read is
 * a `rejected` reading with a reason, and the rest goes on.
 *
 * @param models what was learned of pages; asked for with the first page.
 * @param given fields that the caller states for every article; they win over all that a text, page or feed says.
 */
export async function* readArticles(
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  models: Models,
  given: GivenFields = {},
): AsyncIterable<Reading> {
  for await (const source of input) for (const item of openSource(source, given, models)) yield guarded(item)
}
