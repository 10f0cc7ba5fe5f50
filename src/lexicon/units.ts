/** What a unit measures; the words are those of the model's FigureUnit. */
type Measure =
  'COUNT' | 'PERCENT' | 'MONEY' | 'DURATION' | 'LENGTH' | 'AREA' | 'MASS' | 'TEMPERATURE' | 'MAGNITUDE' | 'OTHER'

/** What a word behind a number measures. `factor` turns the number into the symbol's unit ("feet" stay feet: factor 1). */
export interface Unit {
  readonly unit: Measure
  readonly symbol: string | null
}

const LINES: readonly (readonly [unit: Measure, symbol: string | null, words: string])[] = [
  ['PERCENT', null, '% percent percents pct per-cent'],
  ['PERCENT', 'pp', 'percentage-point percentage-points'],
  ['OTHER', 'bp', 'basis-point basis-points bps'],
  ['DURATION', 's', 'second seconds'],
  ['DURATION', 'min', 'minute minutes'],
  ['DURATION', 'h', 'hour hours'],
  ['DURATION', 'd', 'day days'],
  ['DURATION', 'wk', 'week weeks'],
  ['DURATION', 'mo', 'month months'],
  ['DURATION', 'a', 'year years'],
  ['DURATION', 'decade', 'decade decades'],
  ['LENGTH', 'mm', 'millimeter millimeters millimetre millimetres mm'],
  ['LENGTH', 'cm', 'centimeter centimeters centimetre centimetres cm'],
  ['LENGTH', 'm', 'meter meters metre metres'],
  ['LENGTH', 'km', 'kilometer kilometers kilometre kilometres km kms'],
  ['LENGTH', 'in', 'inch inches'],
  ['LENGTH', 'ft', 'foot feet ft'],
  ['LENGTH', 'yd', 'yard yards'],
  ['LENGTH', 'mi', 'mile miles'],
  ['AREA', 'ha', 'hectare hectares ha'],
  ['AREA', 'acre', 'acre acres'],
  ['AREA', 'km²', 'square-kilometer square-kilometers square-kilometre square-kilometres'],
  ['AREA', 'm²', 'square-meter square-meters square-metre square-metres'],
  ['AREA', 'mi²', 'square-mile square-miles'],
  ['AREA', 'ft²', 'square-foot square-feet'],
  ['MASS', 'g', 'gram grams gramme grammes'],
  ['MASS', 'kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['MASS', 't', 'ton tons tonne tonnes'],
  ['MASS', 'lb', 'pound-weight lb lbs'],
  ['MASS', 'oz', 'ounce ounces oz'],
  ['TEMPERATURE', '°', 'degree degrees'],
  ['TEMPERATURE', '°C', '°C degrees-Celsius degree-Celsius'],
  ['TEMPERATURE', '°F', '°F degrees-Fahrenheit degree-Fahrenheit'],
  ['OTHER', 'km/h', 'km/h kph kmh'],
  ['OTHER', 'mph', 'mph'],
  ['OTHER', 'kn', 'knot knots'],
  ['OTHER', 'L', 'liter liters litre litres'],
  ['OTHER', 'gal', 'gallon gallons'],
  ['OTHER', 'bbl', 'barrel barrels'],
  ['OTHER', 'W', 'watt watts'],
  ['OTHER', 'kW', 'kilowatt kilowatts kW'],
  ['OTHER', 'MW', 'megawatt megawatts MW'],
  ['OTHER', 'GW', 'gigawatt gigawatts GW'],
  ['OTHER', 'kt', 'kiloton kilotons'],
]

/** Unit words as printed, spaces inside a unit as hyphens: "38 percentage points" -> `percentage-points`. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  LINES.flatMap(([unit, symbol, words]) => words.split(' ').map((word) => [word, { unit, symbol }] as const)),
)
