import type { AttributionConflict } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { AttributionConflictKindEnum } from '../enums/comparison-enums.js'
import { ComparedRenderingType } from './compared-rendering.js'
import type { ShownRendering } from './shown-renderings.js'

interface Shown extends Omit<AttributionConflict, 'renderingIds'> {
  readonly renderings: readonly ShownRendering[]
}

export const AttributionConflictType = builder.objectRef<Shown>('AttributionConflict').implement({
  description: 'The same words, given by two articles to another speaker, venue or date.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AttributionConflictKindEnum, description: 'In what they disagree.' }),
    explanation: t.exposeString('explanation', { description: 'The disagreement in one sentence.' }),
    renderings: t.field({
      type: [ComparedRenderingType],
      description: 'The wordings that disagree.',
      resolve: ({ renderings }) => renderings,
    }),
  }),
})
