import graphql from '@graphql-eslint/eslint-plugin'
import tseslint from 'typescript-eslint'
import * as regexp from 'eslint-plugin-regexp'

export default tseslint.config(
  // What `.ci/` and `examples/` hold is compiled where the package is installed.
  {
    ignores: [
      '.ci/',
      'dist/',
      'node_modules/',
      'src/store/generated/',
      'src/client/generated/',
      'src/page/generated/',
      'examples/',
      'coverage/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs.recommended],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'bin/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-named-capture-group': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
    },
  },
  {
    // Two ideas in one function are two functions.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 25],
      'max-params': ['error', 6],
    },
  },
  {
    files: ['src/config.ts', 'scripts/**', 'test/**', 'vitest.config.ts', 'codegen.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  graphqlFiles('schema/schema.graphql', {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    // Nodes have ids; the parts of a comparison are values, and its lists are whole: nothing to page through.
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
  }),
  graphqlFiles('schema/{operations,pages}/*.graphql', {
    ...graphql.configs['flat/operations-recommended'].rules,
    // A whole comparison reaches from the event down to the outlet of the quotation behind a rendering.
    '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
  }),
)

function graphqlFiles(files, rules) {
  const graphQLConfig = { schema: 'schema/schema.graphql', documents: 'schema/{operations,pages}/*.graphql' }
  return {
    files: [files],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules,
  }
}
