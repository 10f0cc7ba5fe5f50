import { builder } from '../builder.js'

/** Makes the GraphQL enum of a union of the model: the compiler complains where a value has no description. */
export function enumOf<Value extends string>(name: string, description: string, values: Record<Value, string>) {
  const described = Object.entries<string>(values).map(([value, text]) => [
    value,
    { value: value as Value, description: text },
  ])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(described) as Record<Value, { value: Value; description: string }>,
  })
}
