import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** Forms that no ending tells, printed form -> base form: "gave" -> "give", "children" -> "child". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('irregular-forms', ['base', 'forms']).flatMap((row) =>
    row.parts('forms').map((form) => [form, row.text('base')] as const),
  ),
)
