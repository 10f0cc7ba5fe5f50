import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/**
 * Verbs that put words in somebody's mouth, printed form -> lemma: "The mayor acknowledged …", "she is quoted as saying …".
 */
export const ATTRIBUTION_VERBS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('attribution-verbs', ['lemma', 'forms']).flatMap((row) => {
    const lemma = row.text('lemma')
    return [lemma, ...row.parts('forms')].map((form) => [form, lemma] as const)
  }),
)

/**
 * Lemmas that nearly always attribute when somebody stands before or after them. The others ("find", "use", "go") do so
 * only beside a quotation.
 */
export const PLAIN_ATTRIBUTION_LEMMAS = tagged('plain-attribution')

/** Forms that are a noun or an adjective as often as a verb: they attribute only right beside their speaker. */
export const AMBIGUOUS_VERB_FORMS = tagged('ambiguous-verb')
