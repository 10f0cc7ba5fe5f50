import type { ChangeKind } from '../../model/change.js'
import type { CorrectionKind } from '../../model/correction.js'
import type { MembershipReason } from '../../model/event.js'
import type { StorylineReason } from '../../model/storyline.js'
import { enumOf } from './enum-of.js'

export const MembershipReasonKindEnum = enumOf<MembershipReason['kind']>(
  'MembershipReasonKind',
  'What speaks for an article being about an event.',
  {
    SHARED_TERM: 'A telling word that the article shares with the others of the event.',
    DAYS_APART: 'How far apart in time they were published.',
    PLACED_DAY: 'The article has no date; its words place it in the time of those that it resembles.',
    STORY_SCORE: 'How alike the article and the running story are.',
    EVENT_SCORE: 'How alike the article and this very event are.',
  },
)

export const StorylineReasonKindEnum = enumOf<StorylineReason['kind']>(
  'StorylineReasonKind',
  'What speaks for an event being part of a storyline.',
  {
    SHARED_NAME: 'Part of a name that the event shares with the others of the storyline.',
    SHARED_TERM: 'A telling word that it shares with them.',
    DAYS_APART: 'How far apart in time it and the nearest of them are.',
    STORYLINE_SCORE: 'How alike it and the others are, by names and by other words.',
    DECIDED: 'A person put it there.',
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
  MERGE_STORYLINES: 'That several storylines are one matter.',
  SPLIT_STORYLINE: 'That some events of a storyline are another matter.',
  MOVE_EVENT: 'Which storyline an event is part of.',
})

export const ChangeKindEnum = enumOf<ChangeKind>('EventChangeKind', 'What happened to an event.', {
  ARTICLE_ADDED: 'A new article reports it.',
  ARTICLE_REVISED: 'One of its articles has a new version, or more is known beside the text.',
  ARTICLE_MOVED: 'An article of another event reports this one after all, or the other way round.',
  ARTICLE_DELETED: 'One of its articles was removed.',
  EVENT_MERGED: 'Another event took it over.',
  EVENT_SPLIT: 'Some of its articles report another event, which parted from it.',
  STORYLINE_CHANGED: 'It belongs to another storyline now.',
  RENDERING_ADDED: 'A wording of an utterance is new.',
  UTTERANCE_MERGED: 'Two utterances were found to be one; one id goes on for both.',
  UTTERANCE_SPLIT: 'An utterance was found to be two; a new one has some of its wordings.',
  FIGURE_SUPERSEDED: 'The source of a figure gave a later one.',
  CORRECTED: 'A person corrected it.',
})
