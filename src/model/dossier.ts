import type { Block, Header } from './article.js'
import type { Citation } from './citation.js'
import type { Figure } from './figure.js'
import type { Mention, Role } from './person.js'
import type { OutletKind } from './outlet.js'
import type { Quote } from './quote.js'
import type { Utterance } from './utterance.js'

/** The facts of one event, as loaded from the database or put together in memory. All ids are opaque strings. */
export interface Dossier {
  readonly event: DossierEvent
  /** By publication (undated last), then by id. */
  readonly articles: readonly DossierArticle[]
  /** Everybody whom an article of the event names, resolved across its articles. */
  readonly people: readonly DossierPerson[]
  /** The stored alignment; empty before the first one. */
  readonly utterances: readonly Utterance[]
}

export interface DossierEvent {
  /** Null for a comparison of articles picked by hand. */
  readonly id: string | null
  /** Grows with every change to the event. */
  readonly version: number
}

export interface DossierOutlet {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly kind: OutletKind | null
}

export interface DossierArticle {
  readonly id: string
  /** Null = the text does not say who published it. */
  readonly outlet: DossierOutlet | null
  /** Oldest first, never empty; the last one is the current text. */
  readonly revisions: readonly DossierRevision[]
}

export interface DossierRevision {
  readonly id: string
  /** From 1. */
  readonly number: number
  /** When this version was first seen (ISO 8601): its own stated update time, else when it was taken in; null in memory. */
  readonly seenAt: string | null
  readonly text: string
  readonly header: Header
  readonly blocks: readonly Block[]
  readonly quotes: readonly DossierQuote[]
  readonly mentions: readonly DossierMention[]
  readonly figures: readonly DossierFigure[]
  /** Numbers that no list of figures shows, but that other articles may print as well: ages, lengths of time, plain counts. */
  readonly minorFigures: readonly DossierFigure[]
  readonly citations: readonly DossierCitation[]
}

/** A quote with its id; `personId` is the speaker resolved across the event, null where no person is known. */
export interface DossierQuote extends Quote {
  readonly id: string
  readonly personId: string | null
  /** Whether a person decided who the speaker is, or that nobody knows. Absent = no. */
  readonly isSpeakerSet?: boolean
}

export interface DossierMention extends Mention {
  readonly id: string
  readonly personId: string
  /** The role printed with this mention, if any. */
  readonly role: Role | null
}

export interface DossierFigure extends Figure {
  readonly id: string
}

export interface DossierCitation extends Citation {
  readonly id: string
}

export interface DossierPerson {
  readonly id: string
  /** The name most articles print in full. */
  readonly name: string
  /** Every name printed for them in the event. */
  readonly names: readonly string[]
  readonly roles: readonly string[]
}
