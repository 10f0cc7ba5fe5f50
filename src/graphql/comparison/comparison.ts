import { findAbsentSpeakers } from '../../compare/find-absent-speakers.js'
import type { Compared } from '../../pipeline.js'
import { builder } from '../builder.js'
import { IndependenceEnum } from '../enums/comparison-enums.js'
import { codedError } from '../coded-error.js'
import { listPage } from '../list-page.js'
import { Article } from '../types/article.js'
import { rowOf } from '../row-of.js'
import { AbsentSpeakerType } from './absent-speaker.js'
import { AttributionConflictType } from './attribution-conflict.js'
import { CitationCoverageType } from './citation-coverage.js'
import { ComparedUtteranceConnection, ComparedUtteranceType } from './compared-utterance.js'
import { FigureGroupType } from './figure-group.js'
import { FindingType } from './finding.js'
import { FramingType } from './framing.js'
import { HeadlineType } from './headline.js'
import { OriginsType } from './origins.js'
import { PersonCoverageType } from './person-coverage.js'
import { RevisionChangeType } from './revision-change.js'
import { shownRenderings } from './shown-renderings.js'
import { TimelineEntryType } from './timeline-entry.js'

export const Comparison = builder.objectRef<Compared>('Comparison').implement({
  description:
    'How each outlet told the same event, computed from what stands in the articles. Nothing in it is a summary or a ' +
    'judgement about an outlet; every finding names the articles and the places in their texts.',
  fields: (t) => ({
    version: t.int({
      description: 'Version of the event that was compared. The same version gives the same comparison.',
      resolve: ({ dossier }) => dossier.event.version,
    }),
    independence: t.field({
      type: IndependenceEnum,
      description: 'Whether reprints are compared as well.',
      resolve: ({ comparison }) => comparison.independence,
    }),
    articles: t.field({
      type: [Article],
      description: 'The articles compared, by publication, undated ones last.',
      resolve: ({ comparison }, _args, context) => comparison.articles.map(({ id }) => rowOf(context, id)),
    }),
    utterances: t.connection(
      {
        type: ComparedUtteranceType,
        description: 'What was said, in every wording, the most telling first: rewordings, then what most outlets ran.',
        resolve: (compared, args) => {
          const { byId } = shownRenderings(compared)
          const isStored = compared.dossier.event.id !== null
          const shown = compared.comparison.utterances.map((utterance) => ({
            ...utterance,
            isStored,
            renderings: utterance.renderings.map(({ renderingId }) => byId(renderingId)),
          }))
          return listPage(shown, args, ({ utteranceId }) => utteranceId)
        },
      },
      ComparedUtteranceConnection,
    ),
  }),
})

// What was said and counted.
builder.objectFields(Comparison, (t) => ({
  findings: t.field({
    type: [FindingType],
    description:
      'What an editor would want to know first, the most telling first: contradictions, rewordings, who and what is left out, copies. The report of the command line begins with the same.',
    resolve: ({ comparison }) => comparison.findings,
  }),
  attributionConflicts: t.field({
    type: [AttributionConflictType],
    description: 'The same words given to another speaker, venue or date.',
    resolve: (compared) => {
      const { byId } = shownRenderings(compared)
      return compared.comparison.attributionConflicts.map((conflict) => ({
        ...conflict,
        renderings: conflict.renderingIds.map(byId),
      }))
    },
  }),
  figures: t.field({
    type: [FigureGroupType],
    description: 'Figures about the same thing, the most telling first: conflicts, then refinements.',
    resolve: ({ comparison }) => comparison.figures,
  }),
  framing: t.field({
    type: FramingType,
    description: 'With which verbs the outlets attribute the same words.',
    resolve: (compared) => {
      const { referenceOf } = shownRenderings(compared)
      const { choices, byArticle } = compared.comparison.framing
      return {
        byArticle,
        choices: choices.map((choice) => ({ ...choice, text: referenceOf(choice.utteranceId).text })),
      }
    },
  }),
}))

// Side by side, and who is in which article.
builder.objectFields(Comparison, (t) => ({
  headlines: t.field({
    type: [HeadlineType],
    description: 'The headlines side by side, with the words that only one of them uses.',
    resolve: ({ comparison }) => comparison.headlines,
  }),
  origins: t.field({
    type: OriginsType,
    description:
      'Which articles go back to one text: agency copy, reprint, rewrite. It speaks of all articles, also where reprints are left out.',
    resolve: ({ comparison }) => comparison.origins,
  }),
  people: t.field({
    type: [PersonCoverageType],
    description: 'Who is quoted, mentioned or absent in each article.',
    resolve: ({ comparison, dossier }) => {
      const rolesOf = new Map(dossier.people.map((person) => [person.id, person.roles]))
      return comparison.people.map((person) => ({ ...person, roles: rolesOf.get(person.personId) ?? [] }))
    },
  }),
  absentSpeakers: t.field({
    type: [AbsentSpeakerType],
    description:
      'Speakers whom several outlets quote and others leave out, the most quoted first. Reported speech is no omission, nor is silence in a summary or in an article older than the words.',
    args: {
      minOutlets: t.arg.int({
        defaultValue: 2,
        required: true,
        description: 'How many outlets must quote them at least, 1 or more.',
      }),
    },
    resolve: ({ comparison, dossier }, { minOutlets }) => {
      if (minOutlets < 1) throw codedError('BAD_INPUT', `minOutlets must be 1 or more, not ${String(minOutlets)}.`)
      const compared = new Set(comparison.articles.map(({ id }) => id))
      const articles = dossier.articles.filter(({ id }) => compared.has(id))
      return findAbsentSpeakers(articles, comparison, minOutlets)
    },
  }),
  citations: t.field({
    type: [CitationCoverageType],
    description: 'The sources that the articles lean on.',
    resolve: ({ comparison }) => comparison.citations,
  }),
  timeline: t.field({
    type: [TimelineEntryType],
    description: 'What appeared when, undated articles last.',
    resolve: (compared) => {
      const { firstOf } = shownRenderings(compared)
      return compared.comparison.timeline.map((entry) => ({ ...entry, firstToRun: entry.firstToRun.map(firstOf) }))
    },
  }),
  revisions: t.field({
    type: [RevisionChangeType],
    description: 'What later versions of an article added, dropped or changed.',
    resolve: ({ comparison }) => comparison.revisions,
  }),
}))
