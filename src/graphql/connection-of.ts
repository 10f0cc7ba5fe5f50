import type { ObjectRef } from '@pothos/core'
import { builder } from './builder.js'

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

/**
 * The one list type of a kind: every field that lists articles answers with an `ArticleConnection`.
 * @param plural what the list holds, as the description says it: "articles".
 */
export function connectionOf<Shape>(kind: string, plural: string, type: ObjectRef<BuilderTypes, Shape>) {
  return builder.connectionObject(
    { name: `${kind}Connection`, type, description: `A page of ${plural}.` },
    { name: `${kind}Edge`, description: `One item of a page of ${plural}, with its place in the list.` },
  )
}
