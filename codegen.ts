import { readFileSync, writeFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

// Turns schema/operations/*.graphql into the typed client of src/client. Copy this file to make a client for queries
// of your own: point `schema` at a server ("http://127.0.0.1:4000/graphql") and `documents` at your queries.
/** Scalars as JSON has them. */
const SCALARS = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  URL: 'string',
  Locale: 'string',
  NonNegativeInt: 'number',
}

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    // What the pages are shown from: the answers to schema/pages/*.graphql.
    'src/page/generated/answers.ts': {
      documents: 'schema/pages/*.graphql',
      plugins: ['typescript-operations'],
      config: { strictScalars: true, scalars: SCALARS, immutableTypes: true },
    },
    'src/client/generated/sdk.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typescript-graphql-request'],
      config: {
        documentMode: 'documentNode',
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        useTypeImports: true,
        strictScalars: true,
        scalars: SCALARS,
      },
      hooks: { afterOneFileWrite: [tidy] },
    },
  },
}

/**
 * Makes the generated file hold under `exactOptionalPropertyTypes`, where a variable that is left out is not the same
 * as `undefined`, gives its functions names as JavaScript spells them (`client.coverage()`), and leaves out functions for
 * subscriptions, which no single request answers.
 */
export function tidied(source: string): string {
  return source
    .replace(/^ {4}\w+\(variables[^\n]*Promise<\w+Subscription> \{\n[^\n]*\n {4}\},?\n/gm, '')
    .replace(/\(variables\?: (\w+),/g, '(variables: $1 = {},')
    .replace(
      /^ {4}([A-Z])(\w*\(variables)/gm,
      (_all, first: string, rest: string) => `    ${first.toLowerCase()}${rest}`,
    )
}

function tidy(file: string): void {
  writeFileSync(file, tidied(readFileSync(file, 'utf8')))
}

export default config
