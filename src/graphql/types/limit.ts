import { builder } from '../builder.js'
import { LIMITS } from '../limits.js'
import type { LimitName } from '../limits.js'

interface Limit {
  readonly name: LimitName
  readonly most: number
}

const LimitType = builder.objectRef<Limit>('Limit').implement({
  description: 'The most of something that this server takes on. What goes beyond it is refused and never cut down.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called: "depth", "cost", "bodyBytes".' }),
    most: t.exposeInt('most', { description: 'The largest number that is taken.' }),
    counts: t.string({ description: 'What is counted.', resolve: ({ name }) => LIMITS[name].counts }),
  }),
})

builder.queryField('limits', (t) =>
  t.field({
    type: [LimitType],
    description: 'How much one may ask of this server. `extensions.cost` of every answer says what it took.',
    resolve: (_root, _args, { limits }) =>
      Object.entries(limits).map(([name, most]) => ({ name: name as LimitName, most })),
  }),
)
