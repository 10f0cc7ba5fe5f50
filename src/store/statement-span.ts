import { beginSpan, isWatched } from '../tracing/spans.js'

/**
 * Runs a statement as a span of the work that asks for it, where that is watched. The span has the statement as it is written in the code,
 * with `$1` in the place of each value; what looks after the database by itself, with nobody waiting, is no part of any.
 */
export function asStatementSpan(text: string, run: () => unknown): unknown {
  const span = isWatched() ? beginSpan('statement', 'CLIENT') : null
  if (span === null) return run()
  const [, verb = 'statement'] = /^\s*(\w+)/.exec(text) ?? []
  const [, table = null] = /\b(?:FROM|INTO|UPDATE)\s+(?:"[^"]+"\.)?"?(\w+)"?/i.exec(text) ?? []
  span.rename(table === null ? verb.toUpperCase() : `${verb.toUpperCase()} ${table}`)
  span.tell({
    'db.system.name': 'postgresql',
    'db.operation.name': verb.toUpperCase(),
    'db.collection.name': table,
    'db.query.text': text.replace(/\s+/g, ' ').trim(),
  })
  const answer = run()
  if (!(answer instanceof Promise)) {
    span.end()
    return answer
  }
  return answer.then(
    (rows: unknown) => {
      span.end()
      return rows
    },
    (error: unknown) => {
      span.fail()
      span.end()
      throw error
    },
  )
}
