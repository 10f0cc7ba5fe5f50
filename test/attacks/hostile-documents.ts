import { aliased } from './post.js'

const NESTED =
  'articles(first: $n) { nodes { event { articles(first: $n) { nodes { quotes(first: $n) { nodes { id } } } } } } }'

/** A document, and the code it is refused with. */
export type HostileDocument = readonly [code: string, document: string, variables?: Readonly<Record<string, unknown>>]

/** What asks for too much, or for nothing that there is: each is refused before anything is done. */
export const HOSTILE_DOCUMENTS: Readonly<Record<string, HostileDocument>> = {
  'a negative page that would pay for another': [
    'BAD_INPUT',
    `query ($n: Int = 100) { a: articles(first: -2000000000) { totalCount } ${NESTED} }`,
  ],
  'a negative page in a variable': [
    'BAD_INPUT',
    'query ($n: Int) { outlets { totalCount } articles(first: $n) { totalCount } }',
    { n: -1 },
  ],
  'a negative page as a default': [
    'BAD_INPUT',
    'query ($n: Int = -1) { outlets { totalCount } articles(last: $n) { totalCount } }',
  ],
  'a page of nothing': ['BAD_INPUT', '{ outlets { totalCount } articles(first: 0) { totalCount } }'],
  'pages in pages': ['TOO_LARGE', NESTED.replaceAll('$n', '100').replace(/.*/, '{ $& }')],
  'pages in pages by a variable': ['TOO_LARGE', `query ($n: Int) { ${NESTED} }`, { n: 100 }],
  'pages in pages by a default': ['TOO_LARGE', `query ($n: Int = 100) { ${NESTED} }`],
  'pages in pages from the end': ['TOO_LARGE', `{ ${NESTED.replaceAll('first: $n', 'last: 100')} }`],
  'pages below an interface': [
    'TOO_LARGE',
    `mutation ($n: Int = 100) { ingestArticles(articles: [{ text: "x" }]) { results { ... on TakenArticle { event { ${NESTED} } } } } }`,
  ],
  'many nodes with pages in each': [
    'TOO_LARGE',
    `{ nodes(ids: [${Array.from({ length: 100 }, () => '"x"').join(' ')}]) { ... on Event { articles(first: 100) { nodes { outlet { id } event { id } quotes(first: 5) { nodes { id } } } } } } }`,
  ],
  'comparisons under aliases': [
    'TOO_LARGE',
    `{ events(first: 1) { nodes { ${aliased(49, 'comparison { version }')} } } }`,
  ],
  'a comparison of each of many events': ['TOO_LARGE', '{ events(first: 100) { nodes { comparison { version } } } }'],
  'articles compared under aliases': [
    'TOO_LARGE',
    `query ($ids: [ID!]!) { ${aliased(49, 'compareArticles(ids: $ids) { version }')} }`,
    { ids: Array.from({ length: 20 }, (_, index) => String(index)) },
  ],
  'long texts under aliases': ['TOO_LARGE', `{ articles(first: 100) { nodes { ${aliased(49, 'text')} } } }`],
  'a hundred look-ups': [
    'TOO_LARGE',
    `{ ${aliased(20, 'search(text: "harbour", first: 100) { nodes { node { ... on Article { quotes(first: 100) { nodes { id } } } } } }')} }`,
  ],
  aliases: ['TOO_LARGE', `{ ${aliased(51, '__typename')} }`],
  'aliases within introspection': ['TOO_LARGE', `{ __schema { ${aliased(51, 'types { name }')} } }`],
  directives: ['TOO_LARGE', `{ ${'__typename @include(if: true) '.repeat(51)} }`],
  'one field again and again': ['TOO_LARGE', `{ ${'__typename '.repeat(501)} }`],
  'words without end': ['TOO_LARGE', `{ ${'__typename '.repeat(1_001)} }`],
  'brackets without end': ['TOO_LARGE', '{a'.repeat(100_000).slice(0, 90_000)],
  'introspection in a circle': [
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types ${'{ fields { type '.repeat(4)} { name } ${'} }'.repeat(4)} } }`,
  ],
  'fragments in a circle': [
    'GRAPHQL_VALIDATION_FAILED',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  'fragments that double': [
    'TOO_LARGE',
    `{ ...F0 } ${Array.from({ length: 16 }, (_, i) => `fragment F${String(i)} on Query { a${String(i)}: __typename ...F${String(i + 1)} ${i % 2 === 0 ? '' : '... on Query {'} ...F${String(i + 1)} ${i % 2 === 0 ? '' : '}'} }`).join(' ')} fragment F16 on Query { __typename }`,
  ],
  'fragments that nobody uses': [
    'TOO_LARGE',
    `{ __typename } ${Array.from({ length: 200 }, (_, i) => `fragment F${String(i)} on Query { __typename }`).join(' ')}`,
  ],
  'a list in a list in a list': ['TOO_LARGE', `{ nodes(ids: ${'['.repeat(2_000)}"x"${']'.repeat(2_000)}) { id } }`],
  'directives that there are not': ['TOO_LARGE', `{ __typename ${'@nothing '.repeat(600)} }`],
  'a page beyond any number': ['BAD_INPUT', '{ articles(first: 2147483647) { totalCount } }'],
  'a page that is no whole number': ['GRAPHQL_VALIDATION_FAILED', '{ articles(first: 1e9) { totalCount } }'],
  'answers in pieces': ['GRAPHQL_VALIDATION_FAILED', '{ ... @defer { __typename } articles { nodes @stream { id } } }'],
  'articles handed in under many names': [
    'TOO_LARGE',
    `mutation { ${aliased(49, 'ingestArticles(articles: [{ text: "x" }]) { storedCount }')} }`,
  ],
}
