import { recountPeople } from './count-people.js'
import { retellTraits } from './namesakes-in-event.js'
import type { Tx } from './transaction.js'
import { writeKeys } from './write-keys.js'
import { makeUuids } from './uuid-v7.js'

interface Part {
  readonly articleIds: readonly string[]
  readonly names: readonly string[]
  /** The person who gets it; null = a new one. */
  readonly otherId: string | null
}

/** What went to another person. */
export interface Parted {
  readonly otherId: string
  readonly articles: readonly { readonly id: string; readonly eventId: string }[]
  /** Mentions and quotes that are still the first one's. */
  readonly left: number
}

/**
 * Gives what the named articles print of a person, and what is printed under the given names, to another one. An article
 * that prints only the given names goes as a whole, with its pronouns; of one that prints both sorts only these names go.
 *
 * @returns null when nothing fits.
 */
export async function partPerson(
  tx: Tx,
  person: { readonly id: string; readonly name: string },
  { articleIds, names, otherId }: Part,
): Promise<Parted | null> {
  const printed = await tx.mention.findMany({
    where: { personId: person.id },
    select: { id: true, text: true, kind: true, revisionId: true, revision: { select: { articleId: true } } },
  })
  const quotes = await tx.quote.findMany({
    where: { personId: person.id },
    select: { id: true, speakerText: true, revisionId: true, revision: { select: { articleId: true } } },
  })
  const whole = new Set<string>()
  for (const { revisionId, revision } of [...printed, ...quotes]) {
    const own = printed.filter((mention) => mention.revisionId === revisionId && mention.kind === 'NAME')
    const isOther = own.length > 0 && own.every(({ text }) => names.includes(text))
    if (articleIds.includes(revision.articleId) || isOther) whole.add(revisionId)
  }
  const goes = (revisionId: string, text: string | null): boolean =>
    whole.has(revisionId) || (text !== null && names.includes(text))
  const mentionsGo = printed.filter(({ revisionId, text }) => goes(revisionId, text))
  const quotesGo = quotes.filter(({ revisionId, speakerText }) => goes(revisionId, speakerText))
  if (mentionsGo.length + quotesGo.length === 0) return null

  const id = otherId ?? (await open(tx, mentionsGo.find(({ kind }) => kind === 'NAME')?.text ?? person.name))
  await tx.mention.updateMany({ where: { id: { in: mentionsGo.map((one) => one.id) } }, data: { personId: id } })
  await tx.quote.updateMany({ where: { id: { in: quotesGo.map((one) => one.id) } }, data: { personId: id } })
  await recountNames(tx, [person.id, id])
  await retellTraits(tx, [person.id, id])
  await recountPeople(tx, [person.id, id])
  const gone = new Set([...mentionsGo, ...quotesGo].map(({ revision }) => revision.articleId))
  const articles = await tx.article.findMany({
    where: { id: { in: [...gone] } },
    select: { id: true, eventId: true },
    orderBy: { id: 'asc' },
  })
  const left = printed.length + quotes.length - mentionsGo.length - quotesGo.length
  return { otherId: id, articles, left }
}

async function open(tx: Tx, name: string): Promise<string> {
  const id = makeUuids()()
  await tx.person.create({ data: { id, name, isKeyed: true } })
  return id
}

/** Counts anew in how many revisions each name of these people is printed, and writes their keys anew. */
export async function recountNames(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.personName.deleteMany({ where: { personId: { in: [...personIds] } } })
  await tx.$executeRaw`
    INSERT INTO "PersonName" ("personId", name, count)
    SELECT "personId", text, COUNT(DISTINCT "revisionId")::int FROM "Mention"
    WHERE "personId" = ANY(${[...personIds]}::uuid[]) AND kind = 'NAME'
    GROUP BY "personId", text ORDER BY "personId", text`
  const names = await tx.personName.findMany({ where: { personId: { in: [...personIds] } } })
  await tx.personKey.deleteMany({ where: { personId: { in: [...personIds] } } })
  await writeKeys(tx, names)
}
