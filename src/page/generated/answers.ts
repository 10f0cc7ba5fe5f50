/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What became of a stretch of a statement among those who print it. */
export type ApparatusRowKind =
  /** Some have it, most do not. */
  | 'ADDED'
  /** Most have it, some leave it out. */
  | 'CUT'
  /** All print it, in the same words. */
  | 'SHARED'
  /** They print it in several wordings. */
  | 'VARIES';

/** What a note says of a change. */
export type ChangeNoteKind =
  /** Something was unclear. */
  | 'CLARIFICATION'
  /** Something was wrong. */
  | 'CORRECTION'
  /** Something came in, or a newsroom does not say what. */
  | 'UPDATE';

/** What the archive says of a quotation or a figure. */
export type CheckVerdict =
  /** Printed in other words, or cut so that it says something else than what was said. */
  | 'ALTERED'
  /** Printed with more words in between. */
  | 'CUT'
  /** Two statements are made one. */
  | 'JOINED'
  /** Nothing that is stored has it. */
  | 'NOT_FOUND'
  /** Printed with another number. */
  | 'OTHER_FIGURE'
  /** Printed word for word, but as somebody else’s. */
  | 'OTHER_SPEAKER'
  /** Nobody prints the words in quotation marks; they are only reported. */
  | 'REPORTED_ONLY'
  /** It was in print, and later reports have another number. */
  | 'SUPERSEDED'
  /** Printed so, word for word; of a figure: the same number, or one that it fits, is in print. */
  | 'VERBATIM';

/** What is checked. */
export type CheckedKind =
  /** A number with what it counts. */
  | 'FIGURE'
  /** Words in quotation marks. */
  | 'QUOTATION';

/** What kind of source an article leans on. */
export type CitationKind =
  /** A news agency. */
  | 'AGENCY'
  /** A report, statement, court file or other paper. */
  | 'DOCUMENT'
  /** An authority, company or other body. */
  | 'ORGANISATION'
  /** Another newspaper, channel or site. */
  | 'OUTLET'
  /** Another source whose name is withheld. */
  | 'UNNAMED'
  /** An official whose name is withheld. */
  | 'UNNAMED_OFFICIAL';

/** How the printed words bound a number. */
export type Comparator =
  /** Around this number. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or less. */
  | 'AT_MOST'
  /** From one number to another. */
  | 'BETWEEN'
  /** Just this number. */
  | 'EXACTLY'
  /** Less than this number. */
  | 'LESS_THAN'
  /** More than this number. */
  | 'MORE_THAN'
  /** No number but its size: dozens, a few hundred. */
  | 'VAGUE';

/** Whether the whole article is held. */
export type Completeness =
  /** The whole article. */
  | 'FULL'
  /** A summary, teaser or excerpt. What it leaves out is no omission of the outlet. */
  | 'SUMMARY';

/** What an article did with an item. Only NOT_RUN is an omission. */
export type CoverageState =
  /** It leaves the item out, although it could have had it. */
  | 'NOT_RUN'
  /** Its last known version is older than the item, so it could not have it. */
  | 'PUBLISHED_BEFORE'
  /** It has the item; of a statement: in quotation marks. */
  | 'RAN'
  /** It reports the statement without quoting it. */
  | 'RAN_INDIRECTLY'
  /** Only a summary of it is held, so nobody can say. */
  | 'TEXT_INCOMPLETE'
  /** It prints something that may be the statement, reported, cut or reworded. Nobody should say that it left it out. */
  | 'UNSURE';

/** A stretch of time. A thing without a date lies in none. */
export type DateTimeFilter = {
  /** Later than this moment. */
  readonly gt?: string | null | undefined;
  /** At this moment or later. */
  readonly gte?: string | null | undefined;
  /** True: only what has no date. False: only what has one. */
  readonly isNull?: boolean | null | undefined;
  /** Before this moment. */
  readonly lt?: string | null | undefined;
  /** At this moment or before. */
  readonly lte?: string | null | undefined;
};

/** How an article gives the words of somebody. Terms in scare quotes are no quotes. */
export type Directness =
  /** Whole sentences in quotation marks. */
  | 'DIRECT'
  /** In a headline or sub-headline. */
  | 'HEADLINE'
  /** Reported speech without quotation marks. */
  | 'INDIRECT'
  /** A fragment in quotation marks inside a sentence of the writer. */
  | 'PARTIAL';

/** How two figures about the same thing relate. */
export type FigureRelation =
  /** Both can be right: dozens, and 38. */
  | 'COMPATIBLE'
  /** They cannot both be right. */
  | 'CONFLICTS'
  /** One makes the other more exact: more than 35, then 38. */
  | 'REFINES'
  /** They say the same. */
  | 'SAME'
  /** They are about another day or place. */
  | 'SCOPE_DIFFERS'
  /** The same source gave a newer figure. */
  | 'SUPERSEDES';

/** What a figure measures. */
export type FigureUnit =
  /** An area. */
  | 'AREA'
  /** How many there are of something. */
  | 'COUNT'
  /** A length of time. */
  | 'DURATION'
  /** A distance or height. */
  | 'LENGTH'
  /** The magnitude of an earthquake. */
  | 'MAGNITUDE'
  /** A weight. */
  | 'MASS'
  /** An amount of money. */
  | 'MONEY'
  /** Another quantity. */
  | 'OTHER'
  /** A share in per cent. */
  | 'PERCENT'
  /** A temperature. */
  | 'TEMPERATURE';

/** What a finding tells of an event’s coverage. */
export type FindingKind =
  /** The same words are said to have been spoken on two days. */
  | 'DATE_CONFLICT'
  /** Two numbers of the same thing that cannot both be right. */
  | 'FIGURE_CONFLICT'
  /** Several articles go back to one text and count as one source. */
  | 'ONE_TEXT'
  /** An article does not name somebody whom most others quote. */
  | 'PERSON_LEFT_OUT'
  /** Words stand against words in one statement: a translation, an editor’s hand, a slip. */
  | 'REWORDING'
  /** The same words are given to two people, each named beside them. */
  | 'SPEAKER_CONFLICT'
  /** An article has nothing of what independent others print. */
  | 'STATEMENT_LEFT_OUT'
  /** The same words are said to have been spoken at two places that exclude each other. */
  | 'VENUE_CONFLICT';

/** Picks things by their ids. A single id may stand for a list of one. At most 100 ids. Nothing is left at an event or a person that was merged into another: take the id of its `mergedInto`. */
export type IdFilter = {
  /** It is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: only where it is unknown. False: only where it is known. */
  readonly isNull?: boolean | null | undefined;
  /** It is none of these. What is unknown is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** How exactly a moment is known. What is left open counts as zero in the moment itself. */
export type Precision =
  /** The day is known, the time of day is not. */
  | 'DAY'
  /** Known to the minute. */
  | 'MINUTE'
  /** The month is known, the day is not. */
  | 'MONTH'
  /** Known to the second. */
  | 'SECOND'
  /** Only the year is known. */
  | 'YEAR';

/** How an article has a person. */
export type Presence =
  /** It does not name them. */
  | 'ABSENT'
  /** It names them without giving words of theirs. */
  | 'MENTIONED'
  /** It gives words of theirs. */
  | 'QUOTED';

/** What of an article a later version changed. */
export type RevisionAspect =
  /** Figures: some came in, went out, or have another number. */
  | 'FIGURES'
  /** The headline. */
  | 'HEADLINE'
  /** Quotations: some came in, went out, or stand in other words. */
  | 'QUOTES'
  /** Who is said to have spoken: the same words, or those of a rewording, are given to somebody else. */
  | 'SPEAKER';

/** Which later versions. All that is given must hold. */
export type RevisionWhere = {
  /** The article. */
  readonly article?: IdFilter | null | undefined;
  /** The event that the article reports. */
  readonly event?: IdFilter | null | undefined;
  /** Whether they say nowhere that something was changed. */
  readonly isSilent?: boolean | null | undefined;
  /** Who published the article: ids or slugs of outlets. */
  readonly outlet?: IdFilter | null | undefined;
  /** When the version was first seen. */
  readonly seenAt?: DateTimeFilter | null | undefined;
  /** They changed one of these. */
  readonly touches?: ReadonlyArray<RevisionAspect> | null | undefined;
};

/** What a search can find. */
export type SearchType =
  /** Articles, by headline and text of their latest version. */
  | 'ARTICLE'
  /** Events, by the headlines of their articles. */
  | 'EVENT'
  /** People, by any name that is printed for them. */
  | 'PERSON'
  /** Quotes in the latest versions of articles, by their words. */
  | 'QUOTE';

/** Who said something: exactly one of the fields. */
export type SpeakerInput =
  {   /** Full name of a person: whoever the event knows by it, else somebody new. */
  readonly name: string; readonly organisation?: never; readonly person?: never; readonly unknown?: never; }
  |  { readonly name?: never;   /** Name of a body or group. */
  readonly organisation: string; readonly person?: never; readonly unknown?: never; }
  |  { readonly name?: never; readonly organisation?: never;   /** The `id` of a person. */
  readonly person: string; readonly unknown?: never; }
  |  { readonly name?: never; readonly organisation?: never; readonly person?: never;   /** `true`: nobody knows, and nobody shall be guessed. */
  readonly unknown: boolean; };

/** What kind of source is named for the words. */
export type SpeakerKind =
  /** Several people together: residents, protesters. */
  | 'GROUP'
  /** A ministry, company, party or other body. */
  | 'ORGANISATION'
  /** One human being. */
  | 'PERSON'
  /** Somebody whose name is withheld: a senior official. */
  | 'UNNAMED';

/** What a verb of saying adds to the words it attributes. */
export type Stance =
  /** A charge: accused, blamed. */
  | 'ACCUSING'
  /** Reluctance: admitted, acknowledged. */
  | 'CONCEDING'
  /** Doubt about whether it is true: claimed, alleged. */
  | 'DOUBTING'
  /** Weight: stressed, insisted. */
  | 'EMPHATIC'
  /** Support for its being true: confirmed, revealed. */
  | 'ENDORSING'
  /** Nothing: said, told. */
  | 'NEUTRAL';

/** What happened at a moment of the timeline. */
export type TimelineKind =
  /** An article appeared. */
  | 'PUBLISHED'
  /** A later version of an article appeared. */
  | 'REVISED';

/** What became of some words of the fullest rendering. */
export type WordEditKind =
  /** They stand only in this rendering. */
  | 'ADDED'
  /** They stand in both. */
  | 'KEPT'
  /** They are missing. */
  | 'REMOVED'
  /** Others stand in their place. */
  | 'REPLACED';

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly subtitle: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly datelinePlace: string | null, readonly authors: ReadonlyArray<string>, readonly agencies: ReadonlyArray<string>, readonly completeness: Completeness, readonly sourceName: string, readonly text: string, readonly outlet: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly comparison: { readonly figures: ReadonlyArray<{ readonly relation: FigureRelation | null, readonly members: ReadonlyArray<{ readonly text: string, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator, readonly giver: string | null, readonly figure: { readonly id: string, readonly start: number, readonly end: number }, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null } }>, readonly pairs: ReadonlyArray<{ readonly relation: FigureRelation, readonly a: { readonly figure: { readonly id: string } }, readonly b: { readonly figure: { readonly id: string } } }> }>, readonly origins: { readonly passages: ReadonlyArray<{ readonly a: { readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }, readonly aSpan: { readonly start: number, readonly end: number }, readonly b: { readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }, readonly bSpan: { readonly start: number, readonly end: number } }> } } }, readonly currentRevision: { readonly id: string, readonly number: number } | null, readonly history: ReadonlyArray<{ readonly touches: ReadonlyArray<RevisionAspect>, readonly isSilent: boolean, readonly titleFrom: string | null, readonly titleTo: string | null, readonly to: { readonly id: string, readonly number: number, readonly seenAt: string }, readonly quotesAdded: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly quotesDropped: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rewordings: ReadonlyArray<{ readonly from: { readonly id: string, readonly text: string }, readonly to: { readonly id: string, readonly text: string } }>, readonly speakerChanges: ReadonlyArray<{ readonly from: { readonly id: string, readonly organisation: string | null, readonly speaker: { readonly id: string, readonly name: string } | null }, readonly to: { readonly id: string, readonly text: string, readonly organisation: string | null, readonly speaker: { readonly id: string, readonly name: string } | null } }>, readonly figureChanges: ReadonlyArray<{ readonly from: { readonly id: string, readonly text: string }, readonly to: { readonly id: string, readonly text: string } }>, readonly notes: ReadonlyArray<{ readonly text: string }> }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly directness: Directness, readonly cue: string | null, readonly speakerText: string | null, readonly organisation: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly renderings: ReadonlyArray<{ readonly id: string, readonly utterance: { readonly id: string, readonly articleCount: number } }> }> }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly giver: string | null }> } } | null };

export type CorrectSpeakerPageMutationVariables = Exact<{
  quote: string;
  speaker: SpeakerInput;
  note?: string | null | undefined;
}>;


export type CorrectSpeakerPageMutation = { readonly result:
    | { readonly __typename: 'ConflictError', readonly message: string }
    | { readonly __typename: 'CorrectSpeakerPayload' }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
   };

export type DraftPageQueryVariables = Exact<{
  text: string;
}>;


export type DraftPageQuery = { readonly checkText: ReadonlyArray<{ readonly kind: CheckedKind, readonly text: string, readonly speaker: string | null, readonly verdict: CheckVerdict, readonly explanation: string, readonly independentTexts: number, readonly edits: ReadonlyArray<{ readonly kind: WordEditKind, readonly from: string | null, readonly to: string | null }>, readonly evidence: ReadonlyArray<{ readonly text: string, readonly speaker: string | null, readonly span: { readonly start: number, readonly end: number }, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null } }> }> };

export type EventPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly mergedInto: { readonly id: string, readonly shortId: string } | null, readonly storyline: { readonly id: string, readonly title: string | null, readonly eventCount: number } | null, readonly comparison: { readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly completeness: Completeness, readonly outlet: { readonly id: string, readonly name: string } | null }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly sentence: string, readonly sides: ReadonlyArray<{ readonly says: string | null, readonly articles: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number }, readonly article: { readonly id: string } }> }> }>, readonly origins: { readonly outletCount: number, readonly originCount: number, readonly families: ReadonlyArray<{ readonly agency: string | null, readonly explanation: string | null, readonly source: { readonly id: string } | null, readonly articles: ReadonlyArray<{ readonly id: string }> }>, readonly ownShare: ReadonlyArray<{ readonly share: number, readonly article: { readonly id: string } }> }, readonly utterances: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly organisation: string | null, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly renderings: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly directness: Directness, readonly isReference: boolean, readonly article: { readonly id: string }, readonly quote: { readonly id: string, readonly cue: string | null, readonly speakerText: string | null, readonly speakerKind: SpeakerKind | null } }>, readonly apparatus: { readonly rows: ReadonlyArray<{ readonly kind: ApparatusRowKind, readonly readings: ReadonlyArray<{ readonly words: string | null, readonly isMoved: boolean, readonly witnesses: ReadonlyArray<{ readonly id: string }> }> }> }, readonly coverage: ReadonlyArray<{ readonly state: CoverageState, readonly words: { readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly article: { readonly id: string } }> }> }, readonly figures: ReadonlyArray<{ readonly counted: string, readonly relation: FigureRelation | null, readonly members: ReadonlyArray<{ readonly text: string, readonly low: number | null, readonly high: number | null, readonly unit: FigureUnit, readonly comparator: Comparator, readonly place: string | null, readonly day: string | null, readonly giver: string | null, readonly figure: { readonly id: string, readonly start: number, readonly end: number }, readonly article: { readonly id: string } }>, readonly pairs: ReadonlyArray<{ readonly relation: FigureRelation, readonly explanation: string, readonly a: { readonly figure: { readonly id: string } }, readonly b: { readonly figure: { readonly id: string } } }> }>, readonly framing: { readonly choices: ReadonlyArray<{ readonly text: string, readonly verbs: ReadonlyArray<{ readonly cue: string | null, readonly stance: Stance | null, readonly article: { readonly id: string } }> }>, readonly byArticle: ReadonlyArray<{ readonly shared: number, readonly departed: number, readonly article: { readonly id: string } }> }, readonly headlines: ReadonlyArray<{ readonly title: string | null, readonly onlyHere: ReadonlyArray<string>, readonly article: { readonly id: string } }>, readonly people: ReadonlyArray<{ readonly quotedBy: number, readonly roles: ReadonlyArray<string>, readonly leftOutBy: ReadonlyArray<{ readonly id: string }>, readonly person: { readonly id: string, readonly name: string }, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly state: CoverageState, readonly wordsQuoted: number, readonly article: { readonly id: string } }> }>, readonly citations: ReadonlyArray<{ readonly source: string, readonly kind: CitationKind, readonly coverage: ReadonlyArray<{ readonly state: CoverageState, readonly article: { readonly id: string } }> }>, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly precision: Precision | null, readonly kind: TimelineKind, readonly lagMinutes: number | null, readonly firstToRun: ReadonlyArray<{ readonly text: string }>, readonly article: { readonly id: string } }> } } | null };

export type CoverageFragment = { readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly completeness: Completeness, readonly outlet: { readonly id: string, readonly name: string } | null }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly sentence: string, readonly sides: ReadonlyArray<{ readonly says: string | null, readonly articles: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number }, readonly article: { readonly id: string } }> }> }>, readonly origins: { readonly outletCount: number, readonly originCount: number, readonly families: ReadonlyArray<{ readonly agency: string | null, readonly explanation: string | null, readonly source: { readonly id: string } | null, readonly articles: ReadonlyArray<{ readonly id: string }> }>, readonly ownShare: ReadonlyArray<{ readonly share: number, readonly article: { readonly id: string } }> }, readonly utterances: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly organisation: string | null, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly renderings: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly directness: Directness, readonly isReference: boolean, readonly article: { readonly id: string }, readonly quote: { readonly id: string, readonly cue: string | null, readonly speakerText: string | null, readonly speakerKind: SpeakerKind | null } }>, readonly apparatus: { readonly rows: ReadonlyArray<{ readonly kind: ApparatusRowKind, readonly readings: ReadonlyArray<{ readonly words: string | null, readonly isMoved: boolean, readonly witnesses: ReadonlyArray<{ readonly id: string }> }> }> }, readonly coverage: ReadonlyArray<{ readonly state: CoverageState, readonly words: { readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly article: { readonly id: string } }> }> }, readonly figures: ReadonlyArray<{ readonly counted: string, readonly relation: FigureRelation | null, readonly members: ReadonlyArray<{ readonly text: string, readonly low: number | null, readonly high: number | null, readonly unit: FigureUnit, readonly comparator: Comparator, readonly place: string | null, readonly day: string | null, readonly giver: string | null, readonly figure: { readonly id: string, readonly start: number, readonly end: number }, readonly article: { readonly id: string } }>, readonly pairs: ReadonlyArray<{ readonly relation: FigureRelation, readonly explanation: string, readonly a: { readonly figure: { readonly id: string } }, readonly b: { readonly figure: { readonly id: string } } }> }>, readonly framing: { readonly choices: ReadonlyArray<{ readonly text: string, readonly verbs: ReadonlyArray<{ readonly cue: string | null, readonly stance: Stance | null, readonly article: { readonly id: string } }> }>, readonly byArticle: ReadonlyArray<{ readonly shared: number, readonly departed: number, readonly article: { readonly id: string } }> }, readonly headlines: ReadonlyArray<{ readonly title: string | null, readonly onlyHere: ReadonlyArray<string>, readonly article: { readonly id: string } }>, readonly people: ReadonlyArray<{ readonly quotedBy: number, readonly roles: ReadonlyArray<string>, readonly leftOutBy: ReadonlyArray<{ readonly id: string }>, readonly person: { readonly id: string, readonly name: string }, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly state: CoverageState, readonly wordsQuoted: number, readonly article: { readonly id: string } }> }>, readonly citations: ReadonlyArray<{ readonly source: string, readonly kind: CitationKind, readonly coverage: ReadonlyArray<{ readonly state: CoverageState, readonly article: { readonly id: string } }> }>, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly precision: Precision | null, readonly kind: TimelineKind, readonly lagMinutes: number | null, readonly firstToRun: ReadonlyArray<{ readonly text: string }>, readonly article: { readonly id: string } }> };

export type FoundPageQueryVariables = Exact<{
  search: string;
  types: ReadonlyArray<SearchType> | SearchType;
  after?: string | null | undefined;
}>;


export type FoundPageQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> } };

export type FoundFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
      | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
     }> };

export type FoundHitFragment = { readonly type: SearchType, readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
    | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
   };

export type HomePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HomePageQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly storylines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly eventCount: number, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null }> } };

export type EventLineFragment = { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type KeyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyPageQuery = { readonly changeVersion: number };

export type MergeEventsPageMutationVariables = Exact<{
  into: string;
  events: ReadonlyArray<string> | string;
  note?: string | null | undefined;
}>;


export type MergeEventsPageMutation = { readonly result:
    | { readonly __typename: 'ConflictError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'MergeEventsPayload' }
    | { readonly __typename: 'NotFoundError', readonly message: string }
   };

export type NamedEventPageQueryVariables = Exact<{
  id: string;
}>;


export type NamedEventPageQuery = { readonly event: { readonly id: string } | null };

export type OutletPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OutletPageQuery = { readonly outlet: { readonly id: string, readonly name: string, readonly domain: string | null, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number } }> } } | null };

export type PersonPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PersonPageQuery = { readonly person: { readonly id: string, readonly name: string, readonly articleCount: number, readonly quoteCount: number, readonly mergedInto: { readonly id: string } | null, readonly names: ReadonlyArray<{ readonly name: string }>, readonly roles: ReadonlyArray<{ readonly role: string }>, readonly storylines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly eventCount: number }> }, readonly quotes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly cue: string | null, readonly directness: Directness, readonly renderings: ReadonlyArray<{ readonly id: string, readonly utterance: { readonly id: string, readonly articleCount: number } }>, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null } } }> } } | null };

export type RevisionsFeedQueryVariables = Exact<{
  where?: RevisionWhere | null | undefined;
}>;


export type RevisionsFeedQuery = { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly touches: ReadonlyArray<RevisionAspect>, readonly isSilent: boolean, readonly titleFrom: string | null, readonly titleTo: string | null, readonly to: { readonly id: string, readonly number: number, readonly seenAt: string }, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }, readonly rewordings: ReadonlyArray<{ readonly from: { readonly id: string, readonly text: string }, readonly to: { readonly id: string, readonly text: string } }>, readonly speakerChanges: ReadonlyArray<{ readonly from: { readonly id: string, readonly organisation: string | null, readonly speaker: { readonly id: string, readonly name: string } | null }, readonly to: { readonly id: string, readonly text: string, readonly organisation: string | null, readonly speaker: { readonly id: string, readonly name: string } | null } }>, readonly figureChanges: ReadonlyArray<{ readonly from: { readonly id: string, readonly text: string }, readonly to: { readonly id: string, readonly text: string } }>, readonly quotesDropped: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly notes: ReadonlyArray<{ readonly kind: ChangeNoteKind, readonly text: string }> }> } };

export type SearchPageQueryVariables = Exact<{
  search: string;
}>;


export type SearchPageQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> }, readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> }, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number } }> }, readonly quotations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> }, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> } };

export type HitsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly snippets: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
      | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
     }> };

export type HitFragment = { readonly type: SearchType, readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
    | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
   };

export type SetOutletPageMutationVariables = Exact<{
  article: string;
  outlet?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type SetOutletPageMutation = { readonly result:
    | { readonly __typename: 'ConflictError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SetOutletPayload' }
   };

export type SplitEventPageMutationVariables = Exact<{
  event: string;
  articles: ReadonlyArray<string> | string;
  note?: string | null | undefined;
}>;


export type SplitEventPageMutation = { readonly result:
    | { readonly __typename: 'ConflictError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SplitEventPayload', readonly event: { readonly id: string } }
   };

export type StorylinePageQueryVariables = Exact<{
  id: string;
}>;


export type StorylinePageQuery = { readonly storyline: { readonly id: string, readonly title: string | null, readonly eventCount: number, readonly articleCount: number, readonly mergedInto: { readonly id: string } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly storylineReasons: ReadonlyArray<{ readonly text: string }> }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly counted: string | null, readonly action: string | null, readonly steps: ReadonlyArray<{ readonly text: string, readonly giver: string | null, readonly at: string | null, readonly articleCount: number, readonly figure: { readonly id: string, readonly start: number, readonly end: number }, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null }, readonly supersededBy: { readonly text: string } | null }> }> }, readonly repeats: { readonly nodes: ReadonlyArray<{ readonly earlier: { readonly id: string, readonly text: string, readonly speaker: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null } }, readonly utterance: { readonly id: string, readonly text: string, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null } } }> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly eventCount: number, readonly quoteCount: number, readonly person: { readonly id: string, readonly name: string } }> } } | null };

export type EventOfStorylineFragment = { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly storylineReasons: ReadonlyArray<{ readonly text: string }> };

export type SuggestPageQueryVariables = Exact<{
  search: string;
}>;


export type SuggestPageQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
       }> } };

export type SuggestionFragment = { readonly type: SearchType, readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publishedPrecision: Precision | null, readonly publishedZone: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Event', readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quoteCount: number }
    | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly outlet: { readonly id: string, readonly name: string } | null } }
   };

export type TakeInPageMutationVariables = Exact<{
  url: string;
}>;


export type TakeInPageMutation = { readonly ingestArticles: { readonly results: ReadonlyArray<
      | { readonly __typename: 'ArticleRejected', readonly name: string, readonly message: string }
      | { readonly __typename: 'ArticleRevised', readonly name: string, readonly revision: number, readonly article: { readonly id: string } }
      | { readonly __typename: 'ArticleStored', readonly name: string, readonly article: { readonly id: string } }
      | { readonly __typename: 'ArticleUnchanged', readonly name: string, readonly article: { readonly id: string } }
    > } };

export type TakenPageQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TakenPageQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }> } };

export type EventTakenFragment = { readonly id: string, readonly shortId: string, readonly title: string | null, readonly articleCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };
