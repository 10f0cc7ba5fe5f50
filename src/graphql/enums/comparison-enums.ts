import type {
  AttributionConflict,
  ChangeNote,
  DifferenceKind,
  Independence,
  PersonCell,
  RevisionAspect,
  Stance,
  TimelineEntry,
  WordEdit,
} from '../../model/comparison.js'
import type { CoverageState } from '../../model/coverage.js'
import type { FigureRelation } from '../../model/figure-group.js'
import { enumOf } from './enum-of.js'

export const RevisionAspectEnum = enumOf<RevisionAspect>(
  'RevisionAspect',
  'What of an article a later version changed.',
  {
    HEADLINE: 'The headline.',
    QUOTES: 'Quotations: some came in, went out, or stand in other words.',
    SPEAKER: 'Who is said to have spoken: the same words, or those of a rewording, are given to somebody else.',
    FIGURES: 'Figures: some came in, went out, or have another number.',
  },
)

export const ChangeNoteKindEnum = enumOf<ChangeNote['kind']>('ChangeNoteKind', 'What a note says of a change.', {
  CORRECTION: 'Something was wrong.',
  CLARIFICATION: 'Something was unclear.',
  UPDATE: 'Something came in, or a newsroom does not say what.',
})

export const CoverageStateEnum = enumOf<CoverageState>(
  'CoverageState',
  'What an article did with an item. Only NOT_RUN is an omission.',
  {
    RAN: 'It has the item; of a statement: in quotation marks.',
    RAN_INDIRECTLY: 'It reports the statement without quoting it.',
    UNSURE:
      'It prints something that may be the statement, reported, cut or reworded. Nobody should say that it left it out.',
    NOT_RUN: 'It leaves the item out, although it could have had it.',
    PUBLISHED_BEFORE: 'Its last known version is older than the item, so it could not have it.',
    TEXT_INCOMPLETE: 'Only a summary of it is held, so nobody can say.',
  },
)

export const IndependenceEnum = enumOf<Independence>(
  'Independence',
  'Whether reprints count. Five outlets that print one agency report are five outlets, but one witness.',
  {
    ALL: 'Every article counts: what readers of each outlet got to see.',
    ORIGINALS_ONLY:
      'Of articles that go back to one text only the original is compared (the fullest where nobody can tell): how many say so independently.',
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
  ENDORSING: 'Support for its being true: confirmed, revealed.',
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
