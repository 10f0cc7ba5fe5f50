import type { Proportion } from '../../compare/proportion.js'
import { builder } from '../builder.js'

export const ProportionType = builder.objectRef<Proportion>('Proportion').implement({
  description: 'How often something was the case, of how often it could have been.',
  fields: (t) => ({
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How often it was the case.' }),
    of: t.expose('of', { type: 'NonNegativeInt', description: 'How often it could have been.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'The one divided by the other, 0 to 1; null where it never could have been the case.',
    }),
    low: t.exposeFloat('low', {
      description:
        'Lower end of the 95 % interval of the share (Wilson): two shares whose intervals overlap may well be the same.',
    }),
    high: t.exposeFloat('high', { description: 'Upper end of the interval.' }),
  }),
})
