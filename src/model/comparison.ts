import type { Moment } from './article.js'
import type { Finding } from './finding.js'
import type { DossierOutlet } from './dossier.js'
import type { Span } from './span.js'
import type { CitationKind } from './citation.js'
import type { CoverageCell, CoverageState } from './coverage.js'
import type { FigureGroup } from './figure-group.js'
import type { Origins } from './origins.js'

/**
 * Everything said about how an event was covered, computed from the facts alone. Ids refer to the dossier's rows;
 * each finding names its articles and spans, so that a reader can open the text and see.
 */
export interface Comparison {
  /** Whether reprints are among the articles compared. `origins` speaks of all articles either way. */
  readonly independence: Independence
  /** The articles compared, in the dossier's order: the columns of every table below. */
  readonly articles: readonly ComparedArticle[]
  /** Most telling first: conflicts and rewordings, then those that most outlets ran. */
  readonly utterances: readonly ComparedUtterance[]
  readonly attributionConflicts: readonly AttributionConflict[]
  /** Most telling first: conflicts, then refinements. */
  readonly figures: readonly FigureGroup[]
  readonly framing: Framing
  readonly headlines: readonly HeadlineCell[]
  readonly origins: Origins
  readonly people: readonly PersonCoverage[]
  readonly citations: readonly CitationCoverage[]
  /** By time, undated last. */
  readonly timeline: readonly TimelineEntry[]
  readonly revisions: readonly RevisionChange[]
  /** What an editor would want to know first, most telling first. */
  readonly findings: readonly Finding[]
}

/** Whether reprints count: every article, or of each text that several print only the original. */
export type Independence = 'ALL' | 'ORIGINALS_ONLY'

export interface ComparedArticle {
  readonly id: string
  readonly outlet: DossierOutlet | null
  readonly title: string | null
  readonly publishedAt: Moment | null
}

/** How a rendering differs from the reference rendering (the fullest one). A rendering may show several. */
export type DifferenceKind =
  'VERBATIM' | 'RESPELLED' | 'TRUNCATED' | 'EXTENDED' | 'MERGED' | 'SPLIT' | 'INSERTED' | 'REWORDED' | 'REVENUED'

/** One named difference. `from`: the reference's words, `to`: this rendering's; null where that side has none. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly from: string | null
  readonly to: string | null
}

/** A word-level edit from the reference to a rendering, in reading order; a page can paint it. */
export interface WordEdit {
  readonly kind: 'KEPT' | 'REPLACED' | 'REMOVED' | 'ADDED'
  readonly from: string | null
  readonly to: string | null
}

export interface ComparedUtterance {
  readonly utteranceId: string
  readonly personId: string | null
  readonly organisation: string | null
  /** The fullest rendering: what the others are compared with. */
  readonly referenceRenderingId: string
  readonly renderings: readonly ComparedRendering[]
  readonly coverage: readonly CoverageCell[]
  /** How many outlets ran it, an unknown outlet's article counting as one outlet of its own. */
  readonly outletCount: number
  /** The rendering that was published first; null where another may have been as early. */
  readonly firstRenderingId: string | null
}

export interface ComparedRendering {
  readonly renderingId: string
  readonly articleId: string
  readonly quoteId: string
  readonly span: Span
  readonly text: string
  /**
   * Who speaks by the whole event: whom the article itself names beside the words, else whom the others name best. Null = nobody,
   * or a body.
   */
  readonly personId: string | null
  readonly isReference: boolean
  /** Never empty; `VERBATIM` alone where nothing differs. */
  readonly differences: readonly Difference[]
  readonly edits: readonly WordEdit[]
}

/** The same words given to another speaker, venue or date. */
export interface AttributionConflict {
  readonly kind: 'SPEAKER' | 'VENUE' | 'DATE'
  readonly renderingIds: readonly string[]
  /** One sentence for a reader. */
  readonly explanation: string
}

/** Where a verb of saying stands: plain, doubting, supporting the speaker, emphatic, or a charge. */
export type Stance = 'NEUTRAL' | 'DOUBTING' | 'ENDORSING' | 'EMPHATIC' | 'ACCUSING' | 'CONCEDING'

/** The verbs chosen for one and the same utterance, and how often each article departs from the neutral one. */
export interface Framing {
  readonly choices: readonly VerbChoice[]
  readonly byArticle: readonly VerbDeparture[]
}

export interface VerbChoice {
  readonly utteranceId: string
  readonly verbs: readonly {
    readonly renderingId: string
    readonly articleId: string
    /** As printed: "stressed"; null = no verb attributes it. */
    readonly cue: string | null
    readonly lemma: string | null
    readonly stance: Stance | null
  }[]
}

/** Over the utterances that an article shares with others: how many it frames with a verb that is not neutral. */
export interface VerbDeparture {
  readonly articleId: string
  readonly shared: number
  readonly departed: number
}

export interface HeadlineCell {
  readonly articleId: string
  readonly title: string | null
  readonly subtitle: string | null
  /** Words of the title that no other article's title has, folded, in order. */
  readonly onlyHere: readonly string[]
}

export interface PersonCoverage {
  readonly personId: string
  readonly cells: readonly PersonCell[]
  /** Outlets that quote them. */
  readonly quotedBy: number
  /** Articles that leave them out although most others quote them (state `NOT_RUN`). */
  readonly leftOutBy: readonly string[]
}

export interface PersonCell {
  readonly articleId: string
  readonly presence: 'QUOTED' | 'MENTIONED' | 'ABSENT'
  readonly state: CoverageState
  /** Words inside quotations given to them. */
  readonly wordsQuoted: number
}

export interface CitationCoverage {
  /** Name of the source; for unnamed ones the printed words. */
  readonly source: string
  readonly kind: CitationKind
  readonly citationIds: readonly string[]
  readonly coverage: readonly CoverageCell[]
}

export interface TimelineEntry {
  /** Null = undated. */
  readonly at: Moment | null
  /** For an undated entry when it was taken in (ISO 8601): it was published by then. Null = dated, or compared in memory. */
  readonly noLaterThan: string | null
  readonly articleId: string
  readonly revisionId: string
  readonly kind: 'PUBLISHED' | 'REVISED'
  /** Minutes after the first dated entry; null where either is known only to the day. */
  readonly lagMinutes: number | null
  /** Utterances that others ran too and this article had first beyond doubt. */
  readonly firstToRun: readonly string[]
}

/** What a later version of one article changed. */
export interface RevisionChange {
  readonly articleId: string
  readonly fromRevisionId: string
  readonly toRevisionId: string
  readonly quotesAdded: readonly string[]
  readonly quotesDropped: readonly string[]
  readonly figuresAdded: readonly string[]
  readonly figuresDropped: readonly string[]
  readonly titleFrom: string | null
  readonly titleTo: string | null
  /** Quotations that both versions print, in other words. */
  readonly rewordings: readonly Rewording[]
  /** Quotations that the later version gives to somebody else, by their ids in the one before and in the later one. */
  readonly speakerChanges: readonly ChangedPair[]
  /** Figures of one thing whose number changed. */
  readonly figureChanges: readonly ChangedPair[]
  /** Notes of the later version that the one before does not have. None: the change is silent. */
  readonly notes: readonly ChangeNote[]
  /** What of an article changed; empty where only other words did. */
  readonly touches: readonly RevisionAspect[]
}

/** What of an article a version may change. */
export type RevisionAspect = 'HEADLINE' | 'QUOTES' | 'SPEAKER' | 'FIGURES'

/** Ids of the same thing in a version and in the one before it. */
export interface ChangedPair {
  readonly from: string
  readonly to: string
}

/** One quotation in two versions, and what differs. */
export interface Rewording extends ChangedPair {
  readonly differences: readonly Difference[]
}

/** A paragraph by which a text says that it was changed. */
export interface ChangeNote {
  /** `CORRECTION`: something was wrong. `CLARIFICATION`: something was unclear. `UPDATE`: something came in. */
  readonly kind: 'CORRECTION' | 'CLARIFICATION' | 'UPDATE'
  readonly text: string
  readonly span: Span
}
