/** A request as somebody may send it who means no good. */
export interface HostileRequest {
  readonly method?: string
  /** Default `/graphql`. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  /** The status by the older media type and by the newer one, and the code of the error that is told. */
  readonly told: readonly [older: number, newer: number, code: string | null]
}

const json = (body: unknown) => JSON.stringify(body)
const query = (text: string, variables: object = {}) => json({ query: text, variables })
const TYPENAME = '{ __typename }'
const INGEST =
  'mutation($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount rejectedCount results { ... on ArticleRejected { reason } } } }'
const SENTENCE = 'The pier of Karsk Quay is closed, Ines Roe said on Monday. '
const deep = (times: number) => '['.repeat(times) + ']'.repeat(times)

/** Requests beside the documents of `hostile-documents.ts`: bodies, values, routes, headers, articles. */
export const HOSTILE_REQUESTS: Readonly<Record<string, HostileRequest>> = {
  'a thousand queries in one body': {
    body: json(Array.from({ length: 1_000 }, () => ({ query: TYPENAME }))),
    told: [400, 400, 'BAD_REQUEST'],
  },
  'a body that is no JSON': { body: '{"query": ', told: [400, 400, 'BAD_REQUEST'] },
  'a body that is no text': { body: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), told: [400, 400, 'BAD_REQUEST'] },
  'a body of brackets': { body: deep(40_000), told: [400, 400, 'BAD_REQUEST'] },
  'a body of brackets in a variable': {
    body: `{"query": "query($x: ID!) { article(id: $x) { id } }", "variables": {"x": ${deep(40_000)}}}`,
    told: [400, 400, 'TOO_LARGE'],
  },
  'a body that is packed': {
    body: query(TYPENAME),
    headers: { 'content-encoding': 'gzip' },
    told: [415, 415, 'BAD_REQUEST'],
  },
  'a body too long for a query': {
    body: query(`# ${'x'.repeat(100_001)}\n${TYPENAME}`),
    told: [413, 413, 'TOO_LARGE'],
  },
  'a body too long for any': { body: 'x'.repeat(5_000_001), told: [413, 413, 'TOO_LARGE'] },
  'a form of another site': {
    body: `query=${encodeURIComponent(INGEST)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    told: [415, 415, 'BAD_REQUEST'],
  },
  'a file of another site': {
    body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    told: [415, 415, 'BAD_REQUEST'],
  },
  'plain text of another site': {
    body: query(TYPENAME),
    headers: { 'content-type': 'text/plain' },
    told: [415, 415, 'BAD_REQUEST'],
  },
  'the parents of all objects': {
    body: '{"query": "query($x: ID!) { article(id: $x) { id } }", "variables": {"__proto__": {"x": "1"}, "constructor": 1}}',
    told: [200, 400, 'BAD_INPUT'],
  },
  'a query that is a number': { body: json({ query: 1 }), told: [400, 400, 'BAD_REQUEST'] },
  'variables that are none': { body: json({ query: TYPENAME, variables: 'x' }), told: [400, 400, 'BAD_REQUEST'] },
  'an operation that is not there': {
    body: json({ query: 'query A { __typename }', operationName: 'B' }),
    told: [400, 400, 'BAD_REQUEST'],
  },
  'a query that nobody registered': {
    body: json({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    told: [200, 400, 'BAD_REQUEST'],
  },
  'a cursor that was made up': {
    body: query('{ articles(after: "eyJhIjoxfQ==", first: 1) { totalCount } }'),
    told: [200, 200, 'BAD_INPUT'],
  },
  'a cursor without end': {
    body: query(`{ articles(after: "${'A'.repeat(90_000)}", first: 1) { totalCount } }`),
    told: [200, 200, 'BAD_INPUT'],
  },
  'an id with a statement in it': {
    body: query('{ node(id: "1\'; DROP TABLE \\"Article\\"; --") { id } }'),
    told: [200, 200, 'BAD_INPUT'],
  },
  'a sign that no database holds': {
    body: query('{ search(text: "a\\u0000b") { totalCount } }'),
    told: [200, 200, 'BAD_INPUT'],
  },
  'half a sign': {
    body: query('{ search(text: "\\ud800") { totalCount } }'),
    told: [200, 400, 'GRAPHQL_PARSE_FAILED'],
  },
  'a search for everything': {
    body: query(`{ search(text: "${'% _ * '.repeat(500)}") { totalCount } }`),
    told: [200, 200, 'TOO_LARGE'],
  },
  'a search for thousands of words': {
    body: query(
      `{ search(text: "${Array.from({ length: 9_000 }, (_, i) => `w${String(i)}`).join(' ')}") { totalCount } }`,
    ),
    told: [200, 200, 'TOO_LARGE'],
  },
  'a number beyond any': {
    body: query(`{ articles(first: ${'9'.repeat(50_000)}) { totalCount } }`),
    told: [200, 400, 'GRAPHQL_VALIDATION_FAILED'],
  },
  'a day that there is not': {
    body: query('{ articles(where: { publishedAt: { gte: "2026-02-30T00:00:00Z" } }) { totalCount } }'),
    told: [200, 400, 'GRAPHQL_VALIDATION_FAILED'],
  },
  'brackets in a variable by GET': {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('query($x: ID!) { article(id: $x) { id } }')}&variables={"x":${deep(5_000)}}`,
    told: [400, 400, 'TOO_LARGE'],
  },
  'a change by GET': {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('mutation { deleteArticle(article: "x") { __typename } }')}`,
    told: [405, 405, 'BAD_REQUEST'],
  },
  'a subscription that is no stream': {
    body: query('subscription { articleIngested { version } }'),
    told: [406, 406, null],
  },
  'a method that there is not': { method: 'DELETE', told: [405, 405, 'BAD_REQUEST'] },
  'heads without end': { headers: { 'x-long': 'x'.repeat(20_000) }, body: query(TYPENAME), told: [431, 431, null] },
  'a key without end': {
    headers: { authorization: `Bearer ${'A'.repeat(10_000)}` },
    body: query(TYPENAME),
    told: [401, 401, 'UNAUTHENTICATED'],
  },
  'an article of a megabyte': {
    body: query(INGEST, { a: [{ text: SENTENCE.repeat(20_000) }] }),
    told: [200, 200, null],
  },
  'an article of less-than signs': {
    body: query(INGEST, { a: [{ html: '<'.repeat(900_000) }] }),
    told: [200, 200, null],
  },
  'an article of a host without end': {
    body: query(INGEST, { a: [{ text: SENTENCE, url: `https://${'a.'.repeat(100_000)}example/` }] }),
    told: [200, 200, null],
  },
  'an article of an outlet without end': {
    body: query(INGEST, { a: [{ text: SENTENCE, outlet: `${'a.'.repeat(100_000)}example` }] }),
    told: [200, 200, null],
  },
  'an article of accents': {
    body: query(INGEST, { a: [{ text: `a${'\u0301'.repeat(300_000)} ${SENTENCE}` }] }),
    told: [200, 200, null],
  },
  'an article of marks that only open': {
    body: query(INGEST, { a: [{ text: '“It '.repeat(100_000) }] }),
    told: [200, 200, null],
  },
  'thousands of articles': {
    body: query(INGEST, { a: Array.from({ length: 20_000 }, () => ({ text: 'x' })) }),
    told: [200, 400, 'TOO_LARGE'],
  },
}
