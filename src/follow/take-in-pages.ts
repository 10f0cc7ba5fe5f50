import { haveSameWords } from '../compare/history/same-words.js'
import { ConflictError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import type { IngestOutcome } from '../model/ingest.js'
import { readEach } from '../pipeline/reading/read-facts.js'
import { storeRevision } from '../pipeline/store-again.js'
import { rejectionFor, takeIn } from '../pipeline/take-in.js'
import { counted } from '../pipeline/taken-in.js'
import { identify } from '../store/find-stored.js'
import { findHeld, loadHeld, type HeldArticle } from '../store/follow/held-articles.js'
import type { Database } from '../store/transaction.js'
import type { WebSource } from '../web/page-of.js'

/** A page that was fetched, and the article that it showed before; null where it was never read. */
export interface FetchedPage {
  readonly source: WebSource
  readonly articleId: string | null
}

/** What became of it. */
export type TakenPage =
  | { readonly kind: 'stored' | 'revised' | 'same'; readonly articleId: string }
  /** The article that it showed was deleted. */
  | { readonly kind: 'deleted' }
  | Rejected

/** Takes in what pages say that nobody stored before, and new words of what is stored; one result a page, in order. */
export async function takeInPages(db: Database, pages: readonly FetchedPage[]): Promise<TakenPage[]> {
  const read = await readAll(pages)
  const known = await loadHeld(
    db,
    pages.flatMap(({ articleId }) => articleId ?? []),
  )
  const taken: (TakenPage | null)[] = []
  const fresh = new FreshArticles()
  for (const [place, { articleId }] of pages.entries()) {
    const facts = read[place]
    if (facts === undefined) taken.push({ kind: 'rejected', ...NOTHING_IN_IT })
    else if ('kind' in facts) taken.push(facts)
    else if (articleId !== null && !known.has(articleId)) taken.push({ kind: 'deleted' })
    else {
      const held = articleId === null ? await findHeld(db, facts) : (known.get(articleId) ?? null)
      if (held === null) fresh.add(place, facts)
      taken.push(held === null ? null : await reviseHeld(db, held, facts))
    }
  }
  const outcomes = await outcomesOf(db, fresh.all)
  return taken.map((one, place) => one ?? fresh.find(place, outcomes))
}

/** Articles that nobody stored before; those with one text by one outlet are one, whatever the addresses at which it stands. */
class FreshArticles {
  readonly all: Facts[] = []
  readonly #byText = new Map<string, number>()
  readonly #ofPage = new Map<number, { readonly index: number; readonly isFirst: boolean }>()

  add(place: number, facts: Facts): void {
    const { textHash, outlet, url } = identify(facts)
    const key = `${textHash} ${outlet ?? url ?? ''}`
    const before = this.#byText.get(key)
    const index = before ?? this.all.push(facts) - 1
    this.#byText.set(key, index)
    this.#ofPage.set(place, { index, isFirst: before === undefined })
  }

  /** What became of the article of a page. */
  find(place: number, outcomes: readonly IngestOutcome[]): TakenPage {
    const { index, isFirst } = this.#ofPage.get(place) ?? { index: -1, isFirst: true }
    const taken = takenOf(outcomes[index])
    return isFirst || taken.kind === 'rejected' || taken.kind === 'deleted' ? taken : { ...taken, kind: 'same' }
  }
}

const NOTHING_IN_IT: Omit<Rejected, 'kind'> = {
  origin: { name: 'page', line: null },
  reason: 'EMPTY',
  message: 'There is no article in it.',
}

/** The facts of each page, in order. */
async function readAll(pages: readonly FetchedPage[]): Promise<(Facts | Rejected | undefined)[]> {
  const read: (Facts | Rejected | undefined)[] = pages.map(() => undefined)
  for await (const { place, item } of readEach(pages.map(({ source }) => source))) read[place] ??= item
  return read
}

async function outcomesOf(db: Database, fresh: readonly Facts[]): Promise<IngestOutcome[]> {
  const outcomes: IngestOutcome[] = []
  // eslint-disable-next-line @typescript-eslint/require-await
  const items = async function* () {
    yield* fresh
  }
  for await (const outcome of counted(takeIn(db, items()))) outcomes.push(outcome)
  return outcomes
}

function takenOf(outcome: IngestOutcome | undefined): TakenPage {
  if (outcome === undefined) return { kind: 'rejected', ...NOTHING_IN_IT }
  switch (outcome.kind) {
    case 'rejected':
      return outcome
    case 'unchanged':
      return { kind: 'same', articleId: outcome.articleId }
    case 'stored':
    case 'revised':
      return { kind: outcome.kind, articleId: outcome.articleId }
  }
}

/** A text with other words is the latest version of its article; it keeps the address under which it is known. */
async function reviseHeld(db: Database, held: HeldArticle, facts: Facts): Promise<TakenPage> {
  const { articleId, url } = held
  const { article, blocks, header } = facts
  if (haveSameWords(held, { text: article.text, blocks, title: header.title })) return { kind: 'same', articleId }
  const own: Facts = url === null ? facts : { ...facts, header: { ...header, url } }
  try {
    return takenOf(await storeRevision(db, articleId, own))
  } catch (error) {
    if (error instanceof ConflictError) {
      return { kind: 'rejected', origin: article.origin, reason: 'BAD_FIELD', message: error.message }
    }
    return rejectionFor(error, article.origin)
  }
}
