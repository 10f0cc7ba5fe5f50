import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.js'

interface Described {
  readonly path: string
  readonly description: string | null | undefined
}

const elements = everything()

describe('the descriptions of the schema', () => {
  it('walks all of it', () => {
    expect(elements.length).toBeGreaterThan(500)
  })

  it('are there for every type, field, argument and enum value', () => {
    expect(elements.filter(({ description }) => !description?.trim()).map(({ path }) => path)).toEqual([])
  })

  it('are sentences and no placeholders', () => {
    const poor = elements.filter(({ description }) => {
      const text = description ?? ''
      return (
        text.length < 4 ||
        !/^[`A-Z0-9"]/.test(text) ||
        !/[.:)`]$/.test(text.trim()) ||
        /\b(?:foo|bar|todo|tbd|lorem|xxx|fixme|placeholder)\b/i.test(text)
      )
    })
    expect(poor.map(({ path, description }) => `${path}: ${String(description)}`)).toEqual([])
  })

  it('say when null comes for a field that can be null', () => {
    const silent = elements.filter(({ path, description }) => nullable.has(path) && !/null/i.test(description ?? ''))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

const nullable = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) =>
          String(field.type).endsWith('!') ? [] : [`${type.name}.${field.name}`],
        )
      : [],
  ),
)

function everything(): Described[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Described[] => {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return []
    const own = { path: type.name, description: type.description }
    if (isEnumType(type)) {
      return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))]
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
      return [own, ...fields.map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))]
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [own]
    const fields = Object.values(type.getFields()).flatMap((field) => [
      { path: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map(({ name, description }) => ({ path: `${type.name}.${field.name}(${name})`, description })),
    ])
    return [own, ...fields]
  })
}
