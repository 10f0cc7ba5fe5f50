import type { Framing, VerbChoice, VerbDeparture } from '../../model/comparison.js'
import { proportion } from '../../compare/proportion.js'
import { builder } from '../builder.js'
import { StanceEnum } from '../enums/comparison-enums.js'
import { ProportionType } from '../research/proportion.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'

type Verb = VerbChoice['verbs'][number]

const VerbType = builder.objectRef<Verb>('AttributingVerb').implement({
  description: 'The verb with which one article attributes an utterance.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: 'The verb as printed: "stressed"; null where none attributes the words.',
    }),
    lemma: t.exposeString('lemma', {
      nullable: true,
      description: 'The same in dictionary form: "stress"; null where there is none.',
    }),
    stance: t.expose('stance', {
      type: StanceEnum,
      nullable: true,
      description: 'What the verb adds to the words; null where there is none.',
    }),
  }),
})

const VerbChoiceType = builder.objectRef<VerbChoice & { readonly text: string }>('VerbChoice').implement({
  description: 'The verbs that the outlets chose for one and the same utterance.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words in their fullest rendering.' }),
    verbs: t.field({ type: [VerbType], description: 'The verb of each rendering.', resolve: ({ verbs }) => verbs }),
  }),
})

const VerbDepartureType = builder.objectRef<VerbDeparture>('VerbDeparture').implement({
  description: 'How often one article departs from the neutral verb.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    shared: t.expose('shared', {
      type: 'NonNegativeInt',
      description: 'How many utterances it shares with other articles.',
    }),
    departed: t.expose('departed', {
      type: 'NonNegativeInt',
      description: 'For how many of them its verb is not a neutral one.',
    }),
    departure: t.field({
      type: ProportionType,
      description: 'The same as a share with its 95 % interval.',
      resolve: ({ departed, shared }) => proportion(departed, shared),
    }),
  }),
})

export interface ShownFraming extends Omit<Framing, 'choices'> {
  readonly choices: readonly (VerbChoice & { readonly text: string })[]
}

export const FramingType = builder.objectRef<ShownFraming>('Framing').implement({
  description: 'With which verbs the outlets attribute the same words.',
  fields: (t) => ({
    choices: t.field({
      type: [VerbChoiceType],
      description: 'The verbs chosen, one entry an utterance that several articles have.',
      resolve: ({ choices }) => choices,
    }),
    byArticle: t.field({
      type: [VerbDepartureType],
      description: 'How often each article departs from the neutral verb.',
      resolve: ({ byArticle }) => byArticle,
    }),
  }),
})
