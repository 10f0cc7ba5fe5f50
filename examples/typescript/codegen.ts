import { createRequire } from 'node:module'
import type { CodegenConfig } from '@graphql-codegen/cli'

// A typed client for queries of your own: npx graphql-codegen --config codegen.ts
// Needs @graphql-codegen/cli, -/typescript-operations and -/typescript-graphql-request.
const config: CodegenConfig = {
  // The schema that the package carries; the address of a server does as well.
  schema: createRequire(import.meta.url).resolve('rashomon/schema.graphql'),
  documents: `${import.meta.dirname}/queries/*.graphql`,
  generates: {
    [`${import.meta.dirname}/generated/sdk.ts`]: {
      plugins: ['typescript-operations', 'typescript-graphql-request'],
      config: {
        documentMode: 'documentNode',
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          URL: 'string',
          Locale: 'string',
          NonNegativeInt: 'number',
        },
      },
    },
  },
}

export default config
