import type { CitationKind } from '../../model/citation.js'
import type { Comparator, FigureUnit } from '../../model/figure.js'
import type { MentionKind } from '../../model/person.js'
import type { Directness, SpeakerKind, Venue } from '../../model/quote.js'
import { enumOf } from './enum-of.js'

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
