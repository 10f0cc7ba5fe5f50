import type { Span } from '../../model/span.js'
import { builder } from '../builder.js'

export const SpanType = builder.objectRef<Span>('Span').implement({
  description: 'A stretch of the text of an article, in UTF-16 units (the indices of JavaScript strings).',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the first unit that no longer belongs to it.' }),
  }),
})

/** A span of two columns that are both filled or both empty. */
export function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end }
}
