import type { ArticleFormat, Completeness, Precision, RejectionReason } from '../model/article.js'
import type { CitationKind } from '../model/citation.js'
import type {
  AttributionConflict,
  CoverageState,
  DifferenceKind,
  FigureRelation,
  PersonCell,
  Stance,
  TimelineEntry,
  WordEdit,
} from '../model/comparison.js'
import type { ChangeKind } from '../model/change.js'
import type { CorrectionKind } from '../model/correction.js'
import type { MembershipReason } from '../model/event.js'
import type { Comparator, FigureUnit } from '../model/figure.js'
import type { OutletKind } from '../model/outlet.js'
import type { MentionKind } from '../model/person.js'
import type { Directness, SpeakerKind, Venue } from '../model/quote.js'
import { builder } from './builder.js'

/** Makes the GraphQL enum of a union of the model: the compiler complains where a value has no description. */
function enumOf<Value extends string>(name: string, description: string, values: Record<Value, string>) {
  const described = Object.entries<string>(values).map(([value, text]) => [
    value,
    { value: value as Value, description: text },
  ])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(described) as Record<Value, { value: Value; description: string }>,
  })
}

export const OutletKindEnum = enumOf<OutletKind>('OutletKind', 'What a publisher is.', {
  PUBLISHER: 'A newsroom of its own.',
  AGENCY: 'A news agency, whose copy other outlets print.',
  AGGREGATOR: 'A site that collects the texts of others.',
})

export const PrecisionEnum = enumOf<Precision>(
  'Precision',
  'How exactly a moment is known. What is left open counts as zero in the moment itself.',
  {
    YEAR: 'Only the year is known.',
    MONTH: 'The month is known, the day is not.',
    DAY: 'The day is known, the time of day is not.',
    MINUTE: 'Known to the minute.',
    SECOND: 'Known to the second.',
  },
)

export const CompletenessEnum = enumOf<Completeness>('Completeness', 'Whether the whole article is held.', {
  FULL: 'The whole article.',
  SUMMARY: 'A summary, teaser or excerpt. What it leaves out is no omission of the outlet.',
})

export const ArticleFormatEnum = enumOf<ArticleFormat>('ArticleFormat', 'The form in which an article was handed in.', {
  TEXT: 'Plain text or Markdown.',
  JSONL: 'One JSON object a line, with the text and other fields.',
  HTML: 'A web page.',
  FEED: 'An item of an RSS or Atom feed.',
})

export const RejectionReasonEnum = enumOf<RejectionReason>('RejectionReason', 'Why an article was not taken in.', {
  BINARY: 'It is not text but a picture, a program or another binary file.',
  EMPTY: 'There is nothing in it.',
  NO_WORDS: 'It has characters but no words.',
  TOO_LARGE: 'It is larger than any article.',
  BAD_JSON: 'A line is not a JSON object.',
  BAD_FIELD: 'A field is missing or holds a value that cannot be used.',
  BAD_MARKUP: 'The page or feed cannot be taken apart.',
  UNREADABLE: 'It could not be read at all.',
})

export const DirectnessEnum = enumOf<Directness>(
  'Directness',
  'How an article gives the words of somebody. Terms in scare quotes are no quotes.',
  {
    DIRECT: 'Whole sentences in quotation marks.',
    PARTIAL: 'A fragment in quotation marks inside a sentence of the writer.',
    INDIRECT: 'Reported speech without quotation marks.',
    HEADLINE: 'In a headline or sub-headline.',
  },
)

export const SpeakerKindEnum = enumOf<SpeakerKind>('SpeakerKind', 'What kind of source is named for the words.', {
  PERSON: 'One human being.',
  ORGANISATION: 'A ministry, company, party or other body.',
  GROUP: 'Several people together: residents, protesters.',
  UNNAMED: 'Somebody whose name is withheld: a senior official.',
})

export const VenueKindEnum = enumOf<Venue['kind']>('VenueKind', 'What the printed venue of a quote is.', {
  ADDRESSEE: 'Who was told: a news agency, a committee.',
  OCCASION: 'The setting or channel: a press conference, a social network.',
})

export const MentionKindEnum = enumOf<MentionKind>('MentionKind', 'How a text points at somebody.', {
  NAME: 'By name.',
  PRONOUN: 'By a pronoun: he, she.',
  DESCRIPTION: 'By a description: the diplomat.',
})

export const ComparatorEnum = enumOf<Comparator>('Comparator', 'How the printed words bound a number.', {
  EXACTLY: 'Just this number.',
  AT_LEAST: 'This number or more.',
  MORE_THAN: 'More than this number.',
  AT_MOST: 'This number or less.',
  LESS_THAN: 'Less than this number.',
  ABOUT: 'Around this number.',
  BETWEEN: 'From one number to another.',
  VAGUE: 'No number but its size: dozens, a few hundred.',
})

export const FigureUnitEnum = enumOf<FigureUnit>('FigureUnit', 'What a figure measures.', {
  COUNT: 'How many there are of something.',
  PERCENT: 'A share in per cent.',
  MONEY: 'An amount of money.',
  DURATION: 'A length of time.',
  LENGTH: 'A distance or height.',
  AREA: 'An area.',
  MASS: 'A weight.',
  TEMPERATURE: 'A temperature.',
  MAGNITUDE: 'The magnitude of an earthquake.',
  OTHER: 'Another quantity.',
})

export const CitationKindEnum = enumOf<CitationKind>('CitationKind', 'What kind of source an article leans on.', {
  AGENCY: 'A news agency.',
  OUTLET: 'Another newspaper, channel or site.',
  ORGANISATION: 'An authority, company or other body.',
  DOCUMENT: 'A report, statement, court file or other paper.',
  UNNAMED_OFFICIAL: 'An official whose name is withheld.',
  UNNAMED: 'Another source whose name is withheld.',
})

export const MembershipReasonKindEnum = enumOf<MembershipReason['kind']>(
  'MembershipReasonKind',
  'What speaks for an article being about an event.',
  {
    SHARED_TERM: 'A telling word that the article shares with the others of the event.',
    DAYS_APART: 'How far apart in time they were published.',
    STORY_SCORE: 'How alike the article and the running story are.',
    EVENT_SCORE: 'How alike the article and this very event are.',
  },
)

export const CoverageStateEnum = enumOf<CoverageState>(
  'CoverageState',
  'What an article did with an item. Only NOT_RUN is an omission.',
  {
    RAN: 'It has the item; of a statement: in quotation marks.',
    RAN_INDIRECTLY: 'It reports the statement without quoting it.',
    NOT_RUN: 'It leaves the item out, although it could have had it.',
    PUBLISHED_BEFORE: 'Its last known version is older than the item, so it could not have it.',
    TEXT_INCOMPLETE: 'Only a summary of it is held, so nobody can say.',
  },
)

export const DifferenceKindEnum = enumOf<DifferenceKind>(
  'DifferenceKind',
  'How a rendering differs from the fullest one.',
  {
    VERBATIM: 'Word for word the same.',
    RESPELLED: 'The same words in another spelling or transliteration.',
    TRUNCATED: 'The beginning, the end or a part in between is missing.',
    EXTENDED: 'It has words that the fullest rendering lacks.',
    MERGED: 'Printed as one quotation what the other prints as several.',
    SPLIT: 'Printed as several quotations what the other prints as one.',
    INSERTED: 'An editor put words into it, in brackets.',
    REWORDED: 'The same thought in other words, as in another translation.',
    REVENUED: 'Said to have been told to somebody else or elsewhere.',
  },
)

export const WordEditKindEnum = enumOf<WordEdit['kind']>(
  'WordEditKind',
  'What became of some words of the fullest rendering.',
  {
    KEPT: 'They stand in both.',
    REPLACED: 'Others stand in their place.',
    REMOVED: 'They are missing.',
    ADDED: 'They stand only in this rendering.',
  },
)

export const AttributionConflictKindEnum = enumOf<AttributionConflict['kind']>(
  'AttributionConflictKind',
  'In what two articles disagree about the same words.',
  {
    SPEAKER: 'Who said them.',
    VENUE: 'Where or to whom they were said.',
    DATE: 'When they were said.',
  },
)

export const FigureRelationEnum = enumOf<FigureRelation>(
  'FigureRelation',
  'How two figures about the same thing relate.',
  {
    SAME: 'They say the same.',
    COMPATIBLE: 'Both can be right: dozens, and 38.',
    REFINES: 'One makes the other more exact: more than 35, then 38.',
    SUPERSEDES: 'The same source gave a newer figure.',
    CONFLICTS: 'They cannot both be right.',
    SCOPE_DIFFERS: 'They are about another day or place.',
  },
)

export const StanceEnum = enumOf<Stance>('Stance', 'What a verb of saying adds to the words it attributes.', {
  NEUTRAL: 'Nothing: said, told.',
  DOUBTING: 'Doubt about whether it is true: claimed, alleged.',
  ENDORSING: 'Support for its being true: confirmed, noted.',
  EMPHATIC: 'Weight: stressed, insisted.',
  ACCUSING: 'A charge: accused, blamed.',
  CONCEDING: 'Reluctance: admitted, acknowledged.',
})

export const PresenceEnum = enumOf<PersonCell['presence']>('Presence', 'How an article has a person.', {
  QUOTED: 'It gives words of theirs.',
  MENTIONED: 'It names them without giving words of theirs.',
  ABSENT: 'It does not name them.',
})

export const TimelineKindEnum = enumOf<TimelineEntry['kind']>(
  'TimelineKind',
  'What happened at a moment of the timeline.',
  {
    PUBLISHED: 'An article appeared.',
    REVISED: 'A later version of an article appeared.',
  },
)

export const CorrectionKindEnum = enumOf<CorrectionKind>('CorrectionKind', 'What a person decided on.', {
  MERGE_EVENTS: 'That several events are one.',
  SPLIT_EVENT: 'That some articles of an event report another one.',
  MOVE_ARTICLE: 'Which event an article reports.',
  MERGE_PEOPLE: 'That several people are one human being.',
  SPLIT_PERSON: 'That one person is two human beings.',
  SET_OUTLET: 'Who published an article.',
  CORRECT_SPEAKER: 'Who said the words of a quote.',
  DELETE_ARTICLE: 'That an article is removed.',
})

export const ChangeKindEnum = enumOf<ChangeKind>('EventChangeKind', 'What happened to an event.', {
  ARTICLE_ADDED: 'A new article reports it.',
  ARTICLE_REVISED: 'One of its articles has a new version, or more is known beside the text.',
  ARTICLE_MOVED: 'An article of another event reports this one after all, or the other way round.',
  ARTICLE_DELETED: 'One of its articles was removed.',
  EVENT_MERGED: 'Another event took it over.',
  RENDERING_ADDED: 'A wording of an utterance is new.',
  FIGURE_SUPERSEDED: 'The source of a figure gave a later one.',
  CORRECTED: 'A person corrected it.',
})
