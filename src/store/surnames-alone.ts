import { leadOn, moveAppearances, type Step } from './move-appearances.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** Somebody whom the latest version of an event's article calls by the surname alone. */
export interface StoredSurname {
  readonly eventId: string
  readonly articleId: string
  readonly personId: string
  readonly outletId: string | null
  readonly names: readonly string[]
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
}

/** Somebody whom an article calls by the surname alone, and who is another one than was thought; `to` null = somebody new. */
export interface MovedSurname {
  readonly articleId: string
  readonly from: string
  readonly to: string | null
  readonly name: string
}

/** The surnames that stand alone in articles of some events. Whom a curator merged or told apart stays who they are. */
export function loadSurnamesAlone(tx: Tx, eventIds: readonly string[]): Promise<StoredSurname[]> {
  return tx.$queryRaw<StoredSurname[]>`
    SELECT a."eventId", a.id AS "articleId", m."personId", a."outletId", array_agg(DISTINCT m.text ORDER BY m.text) AS names,
           FLOOR(EXTRACT(EPOCH FROM a."publishedAt") / 86400)::int AS day
    FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" AND m.kind = 'NAME'
    WHERE a."eventId" = ANY(${[...eventIds]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM "CorrectionSubject" s JOIN "Correction" c ON c.id = s."correctionId"
      WHERE s."subjectId" = m."personId" AND c.kind IN ('MERGE_PEOPLE', 'SPLIT_PERSON')
    )
    GROUP BY a.id, m."personId", a."publishedAt"
    HAVING NOT bool_or(m.text LIKE '% %')
    ORDER BY a.id, m."personId"`
}

/**
 * Gives what articles print of somebody by the surname alone to whom it means. Whoever is left without a mention leads on
 * to who got the last of them. What a curator decided of a quote stays.
 */
export async function moveSurnames(tx: Tx, moved: readonly MovedSurname[]): Promise<void> {
  if (moved.length === 0) return
  const given = await openPeople(tx, moved)
  const steps = await tx.$queryRaw<Step[]>`
    SELECT r.id AS "revisionId", one."from", one."to"
    FROM unnest(
      ${given.map(({ articleId }) => articleId)}::uuid[], ${given.map(({ from }) => from)}::uuid[], ${given.map(({ to }) => to)}::uuid[]
    ) AS one("articleId", "from", "to")
    JOIN "Revision" r ON r."articleId" = one."articleId"
    WHERE NOT EXISTS (
      SELECT 1 FROM "Mention" m
      WHERE m."revisionId" = r.id AND m."personId" = one."from" AND m.kind = 'NAME' AND m.text LIKE '% %'
    )`
  await moveAppearances(tx, steps)
  await leadOn(tx, new Map(given.map((one) => [one.from, one.to])))
}

/** Opens one person for each surname that is nobody's any more. */
async function openPeople(tx: Tx, moved: readonly MovedSurname[]): Promise<(MovedSurname & { readonly to: string })[]> {
  const makeId = makeUuids()
  const opened = new Map<string, string>()
  const given = moved.map((one) => {
    const to = one.to ?? opened.get(one.name) ?? makeId()
    if (one.to === null) opened.set(one.name, to)
    return { ...one, to }
  })
  const data = [...opened].map(([name, id]) => ({ id, name, isKeyed: true }))
  if (data.length > 0) await tx.person.createMany({ data })
  return given
}
