import type { Block, Header } from '../model/article.js'
import type {
  Dossier,
  DossierArticle,
  DossierFigure,
  DossierMention,
  DossierPerson,
  DossierQuote,
  DossierRevision,
} from '../model/dossier.js'
import type { Utterance } from '../model/utterance.js'
import { InputError } from '../errors.js'
import type { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/** Everything below an article, loaded with one query a table however many articles there are. */
const FACTS = {
  outlet: true,
  revisions: {
    orderBy: { number: 'asc' },
    include: {
      quotes: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
      mentions: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
      figures: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
      citations: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
    },
  },
} satisfies Prisma.ArticleInclude

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof FACTS }>
type RevisionRow = ArticleRow['revisions'][number]

/**
 * The facts of an event: all versions of its articles, with the stored utterances.
 *
 * @throws InputError when there is no event of that id.
 */
export async function loadDossier(tx: Tx, eventId: string): Promise<Dossier> {
  const event = await tx.event.findUnique({ where: { id: eventId }, select: { id: true, version: true } })
  if (event === null) throw new InputError(`There is no event ${eventId}.`, 'event')
  const articles = await tx.article.findMany({ where: { eventId }, include: FACTS })
  const utterances = await tx.utterance.findMany({
    where: { eventId },
    include: { renderings: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  const dossier = await describe(tx, articles)
  const order = new Map(dossier.articles.map(({ id }, index) => [id, index]))
  return { event, ...dossier, utterances: utterances.flatMap((utterance) => describeUtterance(utterance, order)) }
}

/**
 * The facts of articles picked by hand, whatever their events; `utterances` is empty.
 *
 * @throws InputError when one of them is not stored.
 */
export async function loadDossierOfArticles(tx: Tx, articleIds: readonly string[]): Promise<Dossier> {
  const articles = await tx.article.findMany({ where: { id: { in: [...articleIds] } }, include: FACTS })
  const missing = articleIds.find((id) => !articles.some((article) => article.id === id))
  if (missing !== undefined) throw new InputError(`There is no article ${missing}.`, 'articles')
  return { event: { id: null, version: 0 }, ...(await describe(tx, articles)), utterances: [] }
}

async function describe(tx: Tx, rows: readonly ArticleRow[]): Promise<Pick<Dossier, 'articles' | 'people'>> {
  const ordered = rows.toSorted(byPublication)
  const people = await loadPeople(tx, ordered)
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  return { articles: ordered.map((row) => describeArticle(row, indexOf)), people }
}

function byPublication(a: ArticleRow, b: ArticleRow): number {
  const [timeA, timeB] = [a.publishedAt?.getTime() ?? Infinity, b.publishedAt?.getTime() ?? Infinity]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Those whom the articles name, with the names and roles that these articles print for them. */
async function loadPeople(tx: Tx, articles: readonly ArticleRow[]): Promise<DossierPerson[]> {
  const printed = new Map<string, { readonly names: Map<string, number>; readonly roles: Set<string> }>()
  const entryOf = (personId: string) => {
    const entry = printed.get(personId) ?? { names: new Map<string, number>(), roles: new Set<string>() }
    printed.set(personId, entry)
    return entry
  }
  for (const { quotes, mentions } of articles.flatMap(({ revisions }) => revisions)) {
    for (const { personId, kind, text, role } of mentions) {
      const { names, roles } = entryOf(personId)
      if (kind === 'NAME') names.set(text, (names.get(text) ?? 0) + 1)
      if (role !== null) roles.add(role)
    }
    for (const { personId } of quotes) if (personId !== null) entryOf(personId)
  }
  const people = await tx.person.findMany({
    where: { id: { in: [...printed.keys()] } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  return people.map(({ id, name }) => {
    const { names, roles } = entryOf(id)
    const sorted = [...names]
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .map(([one]) => one)
    return { id, name, names: sorted.length > 0 ? sorted : [name], roles: [...roles] }
  })
}

function describeArticle(row: ArticleRow, indexOf: ReadonlyMap<string, number>): DossierArticle {
  const { id, outlet, revisions } = row
  return {
    id,
    outlet: outlet === null ? null : { id: outlet.id, name: outlet.name, slug: outlet.slug, kind: outlet.kind },
    revisions: revisions.map((revision) => describeRevision(revision, indexOf)),
  }
}

function describeRevision(row: RevisionRow, indexOf: ReadonlyMap<string, number>): DossierRevision {
  return {
    id: row.id,
    number: row.number,
    seenAt: row.seenAt.toISOString(),
    text: row.text,
    header: row.header as unknown as Header,
    blocks: row.blocks as unknown as Block[],
    quotes: row.quotes.map((quote) => describeQuote(quote, indexOf)),
    mentions: row.mentions.map(describeMention),
    figures: row.figures.map(describeFigure),
    citations: row.citations.map(({ id, start, end, text, kind, name }) => ({
      id,
      span: { start, end },
      text,
      kind,
      name,
    })),
  }
}

/** A speaker's `person` is the index of the person among the dossier's people, as it is among an article's in `Facts`. */
function describeQuote(row: RevisionRow['quotes'][number], indexOf: ReadonlyMap<string, number>): DossierQuote {
  const { id, start, end, text, directness, confidence, personId, organisation } = row
  const cue = spanOf(row.cueStart, row.cueEnd)
  const speaker = spanOf(row.speakerStart, row.speakerEnd)
  const venue = spanOf(row.venueStart, row.venueEnd)
  return {
    id,
    span: { start, end },
    text,
    directness,
    confidence,
    personId,
    cue: cue === null ? null : { span: cue, text: row.cue ?? '', lemma: row.cueLemma ?? '' },
    speaker:
      speaker === null
        ? null
        : {
            span: speaker,
            text: row.speakerText ?? '',
            kind: row.speakerKind ?? 'UNNAMED',
            person: personId === null ? null : (indexOf.get(personId) ?? null),
            organisation,
          },
    venue: venue === null ? null : { span: venue, text: row.venue ?? '', kind: row.venueKind ?? 'OCCASION' },
  }
}

function describeMention(row: RevisionRow['mentions'][number]): DossierMention {
  const { id, start, end, text, kind, personId } = row
  const role = spanOf(row.roleStart, row.roleEnd)
  return {
    id,
    span: { start, end },
    text,
    kind,
    personId,
    role: role === null ? null : { span: role, text: row.role ?? '' },
  }
}

function describeFigure(row: RevisionRow['figures'][number]): DossierFigure {
  const { id, text, low, high, comparator, unit, unitSymbol, counted, action, place, giver } = row
  return {
    id,
    span: { start: row.start, end: row.end },
    text,
    low,
    high,
    comparator,
    unit,
    unitSymbol,
    counted,
    action,
    place,
    giver,
    day: row.day === null ? null : row.day.toISOString().slice(0, 10),
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
  }
}

type UtteranceRow = Prisma.UtteranceGetPayload<{ include: { renderings: true } }>

/** Renderings whose article has left the event count no longer; an utterance without any is none. */
function describeUtterance(row: UtteranceRow, order: ReadonlyMap<string, number>): Utterance[] {
  const renderings = row.renderings
    .filter(({ articleId }) => order.has(articleId))
    .sort((a, b) => (order.get(a.articleId) ?? 0) - (order.get(b.articleId) ?? 0) || a.start - b.start)
    .map(({ id, articleId, quoteId, start, end, text, score }) => ({
      id,
      articleId,
      quoteId,
      span: { start, end },
      text,
      score,
    }))
  const { id, personId, organisation } = row
  return renderings.length === 0 ? [] : [{ id, personId, organisation, renderings }]
}

function spanOf(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end }
}
