import type { DossierArticle } from '../model/dossier.js'
import type { UtteranceRow } from './describe-facts.js'
import type { Prisma, PrismaClient } from './generated/prisma/client.js'

/** Characters of articles whose facts are kept in memory, at most: with their facts some two hundred megabytes. */
const MOST_CHARACTERS = 8_000_000

/** What was last stored of an event, as its rows would give it again. */
export interface KeptEvent {
  readonly version: number
  readonly articles: ReadonlyMap<string, DossierArticle>
  readonly utterances: readonly UtteranceRow[]
}

/**
 * The events that articles came in for last: the next article of one is read beside them, not beside their rows. Whatever
 * changes the facts of an event makes a new version of it, so one of another version is not the same event any more.
 */
class KeptEvents {
  readonly #events = new Map<string, KeptEvent & { readonly characters: number }>()
  #characters = 0

  get(eventId: string, version: number): KeptEvent | null {
    const kept = this.#events.get(eventId)
    return kept?.version === version ? kept : null
  }

  keep(eventId: string, event: KeptEvent): void {
    this.#drop(eventId)
    const characters = lengthOf(event)
    if (characters > MOST_CHARACTERS) return
    this.#events.set(eventId, { ...event, characters })
    this.#characters += characters
    for (const oldest of this.#events.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break
      this.#drop(oldest)
    }
  }

  #drop(eventId: string): void {
    this.#characters -= this.#events.get(eventId)?.characters ?? 0
    this.#events.delete(eventId)
  }
}

function lengthOf({ articles }: KeptEvent): number {
  let length = 0
  for (const { revisions } of articles.values()) for (const { text } of revisions) length += text.length
  return length
}

/** What a transaction has stored of events: nobody else knows of it before the transaction is through. */
class Draft {
  readonly #stored = new Map<string, KeptEvent>()

  constructor(private readonly kept: KeptEvents) {}

  get(eventId: string, version: number): KeptEvent | null {
    const own = this.#stored.get(eventId)
    return own?.version === version ? own : this.kept.get(eventId, version)
  }

  keep(eventId: string, event: KeptEvent): void {
    this.#stored.set(eventId, event)
  }

  publish(): void {
    for (const [eventId, event] of this.#stored) this.kept.keep(eventId, event)
  }
}

const keptBy = new WeakMap<PrismaClient, KeptEvents>()
const drafts = new WeakMap<Prisma.TransactionClient, Draft>()

/** Lets a transaction see what is kept of events, and keep what it stores itself. @returns what makes that known to all. */
export function openDraft(db: PrismaClient, tx: Prisma.TransactionClient): () => void {
  const kept = keptBy.get(db) ?? new KeptEvents()
  keptBy.set(db, kept)
  const draft = new Draft(kept)
  drafts.set(tx, draft)
  return () => {
    draft.publish()
  }
}

/** What is kept of an event, if it still has that version. */
export function recallEvent(tx: Prisma.TransactionClient, eventId: string, version: number): KeptEvent | null {
  return drafts.get(tx)?.get(eventId, version) ?? null
}

/** Keeps what a transaction has just stored of an event. */
export function keepEvent(tx: Prisma.TransactionClient, eventId: string, event: KeptEvent): void {
  drafts.get(tx)?.keep(eventId, event)
}
