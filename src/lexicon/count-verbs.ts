import { LazyMap } from './lazy-map.js'
import { once } from './once.js'
import { readTable } from './read-table.js'

/** A verb in which counted people and things take part: dictionary form, and the class it belongs to. */
export interface CountVerb {
  readonly lemma: string
  readonly group: string
}

const ROWS = once(() => readTable('count-verbs', ['lemma', 'class', 'forms', 'doubtful']))

/** Printed form -> verb. Verbs of one class say the same of those counted ("38 detained", "38 arrested"). */
export const COUNT_VERBS: ReadonlyMap<string, CountVerb> = new LazyMap(() =>
  ROWS().flatMap((row) => {
    const verb = { lemma: row.text('lemma'), group: row.text('class') }
    return [verb.lemma, ...row.parts('forms')].map((form) => [form, verb] as const)
  }),
)

/** Class of a verb by its dictionary form. */
export const VERB_GROUPS: ReadonlyMap<string, string> = new LazyMap(() =>
  ROWS().map((row) => [row.text('lemma'), row.text('class')]),
)

/** Forms that are read as another word far more often: "the left", "a report", "the cost", "a strike", "the fire". */
const DOUBTFUL = once(() => new Set(ROWS().flatMap((row) => row.parts('doubtful'))))

/** True for a form that is a verb only where the grammar says so (an auxiliary, a subject): "left", "report". */
export function isDoubtfulVerbForm(form: string): boolean {
  return DOUBTFUL().has(form)
}
