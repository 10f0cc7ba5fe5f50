import { parse, TomlError } from 'smol-toml'
import { fieldOf, isFieldName, quoteBroken, type FrontFields, type FrontReading } from './front-fields.js'

/** The fields of some TOML: those above its first table. */
export function readToml(source: string): FrontReading {
  const first = attempt(source)
  if ('fields' in first) return first
  const mended = attempt(quoteBroken(source, '=', (line) => 'fields' in attempt(line)))
  return 'fields' in mended ? mended : first
}

function attempt(source: string): FrontReading {
  try {
    return { fields: fieldsOf(parse(source)) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { line: error.line, message: error.message.split('\n')[0]?.replace(/^.*?: /, '') ?? '' }
  }
}

function fieldsOf(table: Readonly<Record<string, unknown>>): FrontFields {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, value]) => {
      const field = isFieldName(name) ? fieldOf(textsOf(value), Array.isArray(value)) : null
      return field === null ? [] : [[name, field] as const]
    }),
  )
}

/** A date is written as it was given: "2024-03-05", with the time and the zone only if there were any. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Date) return [value.toISOString()]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) return 'name' in value ? textsOf(value.name) : []
  return [String(value)]
}
