import type { Database, Tx } from './transaction.js'

/** Whole names that several people bear, as keys, and who bears each. */
export function findSharedNames(db: Database): Promise<{ key: string; personIds: string[] }[]> {
  return db.$queryRaw<{ key: string; personIds: string[] }[]>`
    SELECT k.key, array_agg(k."personId"::text ORDER BY k."personId") AS "personIds"
    FROM "PersonKey" k JOIN "Person" p ON p.id = k."personId" AND p."mergedIntoId" IS NULL
    WHERE k.key LIKE '=%' OR k.key LIKE '!%' GROUP BY k.key HAVING COUNT(*) > 1 ORDER BY k.key`
}

/**
 * Pairs of these people who are surely two, or whose case is closed: an article names both, or a curator told somebody of
 * them apart.
 */
export function findToldApart(tx: Tx, personIds: readonly string[]): Promise<{ a: string; b: string }[]> {
  const ids = [...personIds]
  return tx.$queryRaw<{ a: string; b: string }[]>`
    SELECT DISTINCT m."personId" AS a, n."personId" AS b
    FROM "Mention" m JOIN "Mention" n ON n."revisionId" = m."revisionId" AND n."personId" > m."personId"
    WHERE m."personId" = ANY(${ids}::uuid[]) AND n."personId" = ANY(${ids}::uuid[])
    UNION
    SELECT s."subjectId", other.id FROM "CorrectionSubject" s
    JOIN "Correction" c ON c.id = s."correctionId" AND c.kind = 'SPLIT_PERSON'
    CROSS JOIN unnest(${ids}::uuid[]) AS other(id)
    WHERE s."subjectId" = ANY(${ids}::uuid[])`
}
