import { EXTRACTOR_VERSION, type Facts } from '../model/facts.js'
import { carryBetween } from './carry-renderings.js'
import { makeFactRows, type RecognisedPeople } from './fact-rows.js'
import type { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** What reading a stored text again changed. */
export interface Rewritten {
  /** Quotes that are new, that are gone, and that say something else than before (whose words, which verb). */
  readonly quotes: { readonly added: number; readonly removed: number; readonly changed: number }
  /** Whoever is named, or no longer named, by other words than before. */
  readonly renamed: readonly string[]
  /** Whether anything else is other than before: a mention, a figure, a citation. */
  readonly isOther: boolean
}

interface Spanned {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * Writes the facts of a stored text anew. What stands at the same place keeps its id, an utterance whose words are still
 * printed keeps its renderings, and what a curator decided of a quote stays, also where the quote is not found any more.
 *
 * @param people who each of `facts.people` is.
 */
export async function rewriteFacts(
  tx: Tx,
  revisionId: string,
  facts: Facts,
  people: RecognisedPeople,
): Promise<Rewritten> {
  const rows = makeFactRows(facts, revisionId, people, makeUuids())
  const quotes = await rewriteQuotes(tx, revisionId, rows.quotes)
  const mentions = await tx.mention.findMany({ where: { revisionId } })
  const figures = await tx.figure.findMany({ where: { revisionId }, select: SPAN })
  const citations = await tx.citation.findMany({ where: { revisionId }, select: SPAN })
  const kept = {
    mentions: keepIds(mentions, rows.mentions),
    figures: keepIds(figures, rows.figures),
    citations: keepIds(citations, rows.citations),
  }
  await tx.mention.deleteMany({ where: { revisionId } })
  await tx.mention.createMany({ data: kept.mentions })
  await tx.figure.deleteMany({ where: { revisionId } })
  await tx.figure.createMany({ data: kept.figures })
  await tx.citation.deleteMany({ where: { revisionId } })
  await tx.citation.createMany({ data: kept.citations })
  await tx.revision.update({
    where: { id: revisionId },
    data: { extractor: EXTRACTOR_VERSION, blocks: facts.blocks as unknown as Prisma.InputJsonValue },
  })
  const isOther =
    !hasSamePlaces(mentions, kept.mentions) ||
    !hasSamePlaces(figures, kept.figures) ||
    !hasSamePlaces(citations, kept.citations)
  return { quotes, renamed: findRenamed(mentions, kept.mentions), isOther }
}

const SPAN = { id: true, start: true, end: true } as const

async function rewriteQuotes(
  tx: Tx,
  revisionId: string,
  fresh: readonly Prisma.QuoteCreateManyInput[],
): Promise<Rewritten['quotes']> {
  const stored = await tx.quote.findMany({ where: { revisionId } })
  const byPlace = new Map(stored.map((quote) => [placeOf(quote), quote]))
  const added = fresh.filter((quote) => !byPlace.has(placeOf(quote)))
  const places = new Set(fresh.map(placeOf))
  const gone = stored.filter((quote) => !places.has(placeOf(quote)) && quote.speakerSetById === null)
  let changed = 0
  for (const quote of fresh) {
    const known = byPlace.get(placeOf(quote))
    if (known === undefined) continue
    const { id, publishedAt, personId, organisation, speakerKind, confidence } = known
    const decided = known.speakerSetById === null ? {} : { personId, organisation, speakerKind, confidence }
    const data = { ...quote, ...decided, id, publishedAt }
    const columns = Object.keys(data) as (keyof typeof data)[]
    if (columns.every((column) => (data[column] ?? null) === known[column])) continue
    changed += 1
    await tx.quote.update({ where: { id }, data })
  }
  await tx.quote.createMany({ data: [...added] })
  const ids = gone.map(({ id }) => id)
  await carryBetween(tx, { id: { in: ids } }, { revisionId, id: { notIn: ids } })
  await tx.quote.deleteMany({ where: { id: { in: ids } } })
  return { added: added.length, removed: gone.length, changed }
}

/** The fresh rows with the ids of the stored ones at the same places. */
function keepIds<Row extends { id?: string; start: number; end: number }>(
  stored: readonly Spanned[],
  fresh: readonly Row[],
): Row[] {
  const ids = new Map(stored.map((row) => [placeOf(row), row.id]))
  return fresh.map((row) => {
    const id = ids.get(placeOf(row))
    if (id === undefined) return row
    // Two rows of one place keep two ids.
    ids.delete(placeOf(row))
    return { ...row, id }
  })
}

function hasSamePlaces(stored: readonly Spanned[], fresh: readonly { id?: string }[]): boolean {
  const ids = new Set(stored.map(({ id }) => id))
  return stored.length === fresh.length && fresh.every(({ id }) => id !== undefined && ids.has(id))
}

interface Printed {
  readonly personId: string
  readonly kind: string
  readonly text: string
}

function findRenamed(before: readonly Printed[], after: readonly Printed[]): string[] {
  const printed = (rows: readonly Printed[]) =>
    new Map(rows.filter(({ kind }) => kind === 'NAME').map(({ personId, text }) => [`${personId} ${text}`, personId]))
  const [old, now] = [printed(before), printed(after)]
  const changed = [...old, ...now].filter(([key]) => old.has(key) !== now.has(key))
  return [...new Set(changed.map(([, personId]) => personId))]
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`
}
