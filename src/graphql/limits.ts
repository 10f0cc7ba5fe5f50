/**
 * What the server takes on, each as a number and what it counts. The schema tells them (`limits`), the documentation
 * lists them, and whoever enforces one reads it from here.
 */
export const LIMITS = {
  depth: { most: 16, counts: 'levels of fields inside fields, in one document' },
  fields: { most: 500, counts: 'fields, those of a fragment counted wherever it is used' },
  aliases: { most: 50, counts: 'aliases' },
  directives: { most: 50, counts: 'directives' },
  tokens: { most: 1_000, counts: 'words and signs of a document' },
  cost: { most: 50_000, counts: 'points that one document may cost; a row that is read costs about one' },
  costInWindow: { most: 200_000, counts: 'points in ten seconds, of one address or key; beyond it 429' },
  costAtOnce: { most: 500_000, counts: 'points under way at once, of everybody; beyond it 503' },
  requestsAtOnce: { most: 64, counts: 'requests under way at once, of everybody; beyond it 503' },
  querySeconds: { most: 10, counts: 'seconds that a query may take' },
  mutationSeconds: { most: 120, counts: 'seconds that a mutation may take' },
  bodyBytes: { most: 100_000, counts: 'bytes of a request' },
  ingestionBytes: { most: 5_000_000, counts: 'bytes of a request that hands in articles' },
  articleBytes: { most: 1_000_000, counts: 'bytes of one article that is handed in that way' },
  answerBytes: { most: 5_000_000, counts: 'bytes of an answer' },
} as const

export type LimitName = keyof typeof LIMITS

/** The limits of one server. */
export type Limits = { readonly [Name in LimitName]: number }

/** The limits above, but for those that are given. */
export function limitsWith(given: Partial<Limits> = {}): Limits {
  const usual = Object.entries(LIMITS).map(([name, { most }]) => [name, most])
  return { ...(Object.fromEntries(usual) as unknown as Limits), ...given }
}
