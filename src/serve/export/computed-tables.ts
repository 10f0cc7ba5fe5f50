import { encodeId } from '../../graphql/node-id.js'
import { EVENTS, LISTED_EVENTS } from '../../graphql/lists/event-list.js'
import type { CoverageCell } from '../../model/coverage.js'
import type { DossierArticle } from '../../model/dossier.js'
import type { PrintedWords } from '../../model/span.js'
import { compareEvent, type Compared } from '../../pipeline.js'
import type { Store } from '../../store/open-store.js'
import type { Row } from './row.js'

/** Events that are compared before their rows are written. */
const EVENTS_A_PAGE = 10

/** A comparison of which rows are made. */
interface ComparedEvent extends Compared {
  readonly event: { readonly id: string; readonly title: string | null }
}

/**
 * Compares one event after the other, in the order in which they were opened, and makes rows of each.
 *
 * @param where as the list of events takes it
 */
export async function* pageComparisons(
  db: Store['db'],
  where: object,
  rowsOf: (compared: ComparedEvent) => readonly Row[],
): AsyncIterable<readonly Row[]> {
  for (let after: string | null = null; ;) {
    const events: { id: string; title: string | null }[] = await db.event.findMany({
      where: { AND: [EVENTS.filter(where), LISTED_EVENTS, ...(after === null ? [] : [{ id: { gt: after } }])] },
      orderBy: { id: 'asc' },
      take: EVENTS_A_PAGE,
      select: { id: true, title: true },
    })
    for (const event of events) yield rowsOf({ ...(await compareEvent(db, event.id)), event })
    after = events.at(-1)?.id ?? null
    if (events.length < EVENTS_A_PAGE || after === null) return
  }
}

/** Every rendering of every statement, a row for each way in which it differs from the fullest one. */
export function renderingRows(compared: ComparedEvent): Row[] {
  const { articleOf, personOf } = index(compared)
  return compared.comparison.utterances.flatMap(({ utteranceId, organisation, renderings }) =>
    renderings.flatMap(({ renderingId, articleId, quoteId, personId, isReference, differences, ...words }) =>
      differences.map(({ kind, from, to }) => ({
        ...eventOf(compared),
        utterance: encodeId('Utterance', utteranceId),
        rendering: encodeId('Rendering', renderingId),
        quote: encodeId('Quote', quoteId),
        speaker: personOf(personId),
        organisation,
        isReference: String(isReference),
        difference: kind,
        from,
        to,
        ...wordsOf(words),
        ...articleOf(articleId),
      })),
    ),
  )
}

/** What each article did with each statement, person and source. */
export function coverageRows(compared: ComparedEvent): Row[] {
  const { articleOf, personOf } = index(compared)
  const { utterances, people, citations } = compared.comparison
  const row = (
    kind: string,
    item: string | null,
    itemId: string | null,
    { articleId, state, words }: CoverageCell,
  ): Row => ({
    ...eventOf(compared),
    kind,
    item,
    itemId,
    state,
    ...wordsOf(words),
    ...articleOf(articleId),
  })
  return [
    ...utterances.flatMap(({ utteranceId, renderings, coverage }) => {
      const reference = renderings.find(({ isReference }) => isReference)
      return coverage.map((cell) => {
        const printed = renderings.find(({ articleId }) => articleId === cell.articleId) ?? null
        const words = cell.words ?? printed
        return row('STATEMENT', reference?.text ?? null, encodeId('Utterance', utteranceId), { ...cell, words })
      })
    }),
    ...people.flatMap(({ personId, cells }) =>
      cells.map((cell) => row('PERSON', personOf(personId), encodeId('Person', personId), { ...cell, words: null })),
    ),
    ...citations.flatMap(({ source, coverage }) => coverage.map((cell) => row('SOURCE', source, null, cell))),
  ]
}

/** What an editor would want to know first: a row for each article of each side, and for each of its words that prove it. */
export function findingRows(compared: ComparedEvent): Row[] {
  const { articleOf } = index(compared)
  return compared.comparison.findings.flatMap(({ id, kind, sentence, confidence, weight, sides }) =>
    sides.flatMap(({ says, articleIds, evidence }, side) =>
      articleIds.flatMap((articleId) => {
        const proofs: readonly (PrintedWords | null)[] = evidence.filter((each) => each.articleId === articleId)
        return (proofs.length === 0 ? [null] : proofs).map((words) => ({
          ...eventOf(compared),
          finding: id,
          kind,
          sentence,
          confidence,
          weight,
          side: side + 1,
          says,
          ...wordsOf(words),
          ...articleOf(articleId),
        }))
      }),
    ),
  )
}

const eventOf = ({ event }: ComparedEvent) => ({ event: encodeId('Event', event.id), eventTitle: event.title })

const wordsOf = (words: PrintedWords | null) => ({
  text: words?.text ?? null,
  start: words?.span.start ?? null,
  end: words?.span.end ?? null,
})

function index({ dossier }: Compared) {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const people = new Map(dossier.people.map(({ id, name }) => [id, name]))
  return {
    articleOf: (id: string) => placeOf(id, articles.get(id)),
    personOf: (id: string | null) => (id === null ? null : (people.get(id) ?? null)),
  }
}

const placeOf = (id: string, article: DossierArticle | undefined) => ({
  article: encodeId('Article', id),
  outlet: article?.outlet?.name ?? null,
  publishedAt: article?.revisions.at(-1)?.header.publishedAt?.at ?? null,
})
