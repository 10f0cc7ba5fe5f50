import { invariant } from '../../errors.js'
import type { ComparedUtterance } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { rowOf } from '../row-of.js'
import { Person } from '../types/person.js'
import { Utterance } from '../types/utterance.js'
import { ApparatusType, showApparatus } from './apparatus.js'
import { ComparedRenderingType } from './compared-rendering.js'
import type { ShownRendering } from './shown-renderings.js'
import { CoverageCellType } from './coverage-cell.js'

interface Shown extends Omit<ComparedUtterance, 'renderings'> {
  readonly renderings: readonly ShownRendering[]
  /** False in a comparison of articles picked by hand, whose alignment is not kept. */
  readonly isStored: boolean
}

export const ComparedUtteranceType = builder.objectRef<Shown>('ComparedUtterance').implement({
  description: 'One thing somebody said, with the wordings of all outlets side by side.',
  fields: (t) => ({
    utterance: t.field({
      type: Utterance,
      nullable: true,
      description: 'The utterance as stored; null in a comparison of articles picked by hand.',
      resolve: ({ isStored, utteranceId }, _args, context) => (isStored ? rowOf(context, utteranceId) : null),
    }),
    speaker: t.field({
      type: Person,
      nullable: true,
      description: 'Who said it; null where no person is known.',
      resolve: ({ personId }, _args, context) => (personId === null ? null : rowOf(context, personId)),
    }),
    organisation: t.exposeString('organisation', {
      nullable: true,
      description: 'The body or group that said it; null for persons and the unnamed.',
    }),
    reference: t.field({
      type: ComparedRenderingType,
      description: 'The fullest rendering, with which the others are compared.',
      resolve: ({ renderings, referenceRenderingId }) => found(renderings, referenceRenderingId),
    }),
    renderings: t.field({
      type: [ComparedRenderingType],
      description: 'Its wordings, in order of publication.',
      resolve: ({ renderings }) => renderings,
    }),
    first: t.field({
      type: ComparedRenderingType,
      nullable: true,
      description: 'The wording that was published first; null where nobody can say.',
      resolve: ({ renderings, firstRenderingId }) =>
        firstRenderingId === null ? null : found(renderings, firstRenderingId),
    }),
    apparatus: t.field({
      type: ApparatusType,
      description: 'All wordings in one: what they share once, and where they part who prints what.',
      resolve: ({ renderings }) => showApparatus(renderings.map((each) => ({ ...each, id: each.renderingId }))),
    }),
    coverage: t.field({
      type: [CoverageCellType],
      description: 'What each article did with it.',
      resolve: ({ coverage }) => coverage,
    }),
    outletCount: t.expose('outletCount', {
      type: 'NonNegativeInt',
      description: 'How many outlets ran it. An article of unknown outlet counts as an outlet of its own.',
    }),
  }),
})

export const ComparedUtteranceConnection = connectionOf(
  'ComparedUtterance',
  'compared utterances',
  ComparedUtteranceType,
)

function found(renderings: readonly ShownRendering[], id: string): ShownRendering {
  const rendering = renderings.find(({ renderingId }) => renderingId === id)
  invariant(rendering, 'an utterance names a rendering that it does not have')
  return rendering
}
