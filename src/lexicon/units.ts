import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** What a unit measures; the words are those of the model's FigureUnit. */
const MEASURES = [
  'COUNT',
  'PERCENT',
  'MONEY',
  'DURATION',
  'LENGTH',
  'AREA',
  'MASS',
  'TEMPERATURE',
  'MAGNITUDE',
  'OTHER',
] as const

/** What a word behind a number measures, and the sign for it ("feet" stay feet); a percentage has none. */
export interface Unit {
  readonly unit: (typeof MEASURES)[number]
  readonly symbol: string | null
}

/** Unit words as printed, spaces inside a unit as hyphens: "38 percentage points" -> `percentage-points`. */
export const UNITS: ReadonlyMap<string, Unit> = new LazyMap(() =>
  readTable('units', ['word', 'measure', 'symbol']).map((row) => {
    const symbol = row.text('symbol')
    return [row.text('word'), { unit: row.oneOf('measure', MEASURES), symbol: symbol === '' ? null : symbol }]
  }),
)
